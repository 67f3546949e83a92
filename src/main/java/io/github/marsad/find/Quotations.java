package io.github.marsad.find;

import io.github.marsad.knowledge.WordRole;
import io.github.marsad.model.Span;
import java.util.List;

/** What stands between quotation marks in one article. */
final class Quotations {
  /** Fewer words between marks are a name or a scare quote. */
  static final int SHORTEST = 3;

  /** The most words of a name between marks. */
  private static final int LONGEST_NAME = 6;

  private final Article article;
  private final Words words;
  private final Arguments arguments;
  private final List<Span> spans;
  private final List<Span> nested;

  Quotations(Article article, Words words, Arguments arguments) {
    this.article = article;
    this.words = words;
    this.arguments = arguments;
    Quotation.Pairs pairs = Quotation.between(article.text());
    this.spans = pairs.outermost();
    this.nested = pairs.nested();
  }

  /** The quotation that opens between a word and the one before it, or null. */
  Span before(int token) {
    return before(token, spans);
  }

  /** The same of a quotation within another. */
  Span nestedBefore(int token) {
    return nested.isEmpty() ? null : before(token, nested);
  }

  private Span before(int token, List<Span> spans) {
    int from = token == 0 ? 0 : article.token(token - 1).end();
    int to = token < article.size() ? article.token(token).begin() : article.text().length();
    for (Span span : spans) {
      if (span.begin() > from && span.begin() <= to) {
        return span;
      }
    }
    return null;
  }

  /** Whether a word stands within words that are quoted. */
  boolean holds(int token) {
    for (Span quoted : spans) {
      boolean within =
          quoted.begin() <= article.token(token).begin()
              && article.token(token).end() <= quoted.end();
      if (within && words(quoted) >= SHORTEST) {
        return true;
      }
    }
    return false;
  }

  /** How many words. */
  int words(Span span) {
    return article.tokenAt(span.end()) - article.tokenAt(span.begin());
  }

  /** Whether the words between marks are a name. */
  boolean isName(Span span) {
    int first = article.tokenAt(span.begin());
    Argument argument = arguments.beginningAt(Math.min(first, article.size() - 1));
    boolean known = argument != null && argument.last() >= article.tokenAt(span.end()) - 1;
    return known || (words(span) <= LONGEST_NAME && followsClass(first));
  }

  /**
   * {@code the radio "X"}, {@code to "X"}: whether a word for the class of what is named, or a
   * preposition of one letter, stands right before.
   */
  private boolean followsClass(int first) {
    return first > 0
        && first < article.size()
        && article.gapBefore(first).indexOf(':') < 0
        && (words.form(first - 1).length() == 1
            || words.isBare(first - 1, WordRole.CLASS_WORD)
            || words.isBare(first - 1, WordRole.WORK)
            || words.isBare(first - 1, WordRole.BODY_NOUN)
            || words.isBare(first - 1, WordRole.TITLE_LINK));
  }

  /** The quotation that ends right before a word, or null. */
  Span endingBefore(int word) {
    int last = article.token(word - 1).end();
    for (Span span : spans) {
      boolean ends = span.end() >= last && span.end() <= article.token(word).begin();
      if (ends && words(span) >= SHORTEST) {
        return span;
      }
    }
    return null;
  }
}
