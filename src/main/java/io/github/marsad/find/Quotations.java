package io.github.marsad.find;

import io.github.marsad.model.Span;
import java.util.List;

/** What stands between quotation marks in one article. */
final class Quotations {
  /** Fewer words between marks are a name or a scare quote. */
  static final int SHORTEST = 3;

  private final Article article;
  private final Arguments arguments;
  private final List<Span> spans;

  Quotations(Article article, Arguments arguments) {
    this.article = article;
    this.arguments = arguments;
    this.spans = Quotation.between(article.text());
  }

  /** The quotation that opens between a word and the one before it, or null. */
  Span before(int token) {
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
    Span span = article.token(token).span();
    return spans.stream().anyMatch(quoted -> quoted.contains(span) && words(quoted) >= SHORTEST);
  }

  /** How many words. */
  int words(Span span) {
    return article.tokenAt(span.end()) - article.tokenAt(span.begin());
  }

  /** Whether the words between marks are a name. */
  boolean isName(Span span) {
    int first = article.tokenAt(span.begin());
    Argument argument = arguments.beginningAt(Math.min(first, article.size() - 1));
    return argument != null && argument.last() >= article.tokenAt(span.end()) - 1;
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
