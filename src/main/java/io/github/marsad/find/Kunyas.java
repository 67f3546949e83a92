package io.github.marsad.find;

import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Letters;
import java.util.Set;

/**
 * Noms de guerre and kunyas in one article: father or mother of somebody, after a title, a verb of
 * speech or a quotation mark, with the given names and the last name that follow.
 */
final class Kunyas {
  /** Father of, mother of. */
  static final Set<String> PARENTS = Set.of("ابو", "ابي", "ابا", "ام");

  private static final String QUOTES = "\"\u00AB\u00BB\u201C\u201D'";

  /** So many words a quoted name has at most. */
  private static final int MOST_QUOTED = 4;

  private final Article article;
  private final Lexicon lexicon;
  private final NameWords words;
  private final Titles.Reader before;

  Kunyas(Article article, Lexicon lexicon, NameWords words, Titles.Reader before) {
    this.article = article;
    this.lexicon = lexicon;
    this.words = words;
    this.before = before;
  }

  /** One past the last word of the kunya that begins at a word; the word itself when none does. */
  int end(int at) {
    boolean begins =
        article.token(at).form().charAt(0) == Letters.ALEF
            && PARENTS.contains(article.token(at).form())
            && article.text().charAt(article.token(at).begin()) != Letters.ALEF_MADDA
            && isChild(at + 1)
            && (before.introduces(at) || isQuoted(at));
    if (!begins) {
      return at;
    }
    int closing = isQuoted(at) ? endOfQuoted(at) : at;
    if (closing > at) {
      return closing;
    }
    int end = at + 2;
    while (isFree(end) && isGiven(end)) {
      end++;
    }
    while (isFree(end) && isLastName(end)) {
      end++;
    }
    return end > at + 2 || before.isTitled(at) ? end : at;
  }

  private boolean isChild(int at) {
    return isFree(at)
        && !lexicon.isStopWord(article.token(at).form())
        && !lexicon.is(WordRole.PREPOSITION, article.token(at).form())
        && (!article.token(at).isDefinite() || words.given(at) != null || !words.isWord(at));
  }

  private boolean isFree(int at) {
    return at < article.size() && words.isFree(at) && words.isJoined(at);
  }

  private boolean isQuoted(int at) {
    String gap = article.gapBefore(at);
    return !gap.isEmpty() && QUOTES.indexOf(gap.charAt(gap.length() - 1)) >= 0;
  }

  /** One past the last word of a few in quotation marks; the first word when there are more. */
  private int endOfQuoted(int at) {
    int end = at + 2;
    while (isFree(end) && end - at < MOST_QUOTED) {
      end++;
    }
    boolean closed = end < article.size() && QUOTES.indexOf(article.gapBefore(end).charAt(0)) >= 0;
    return closed ? end : at;
  }

  private boolean isGiven(int at) {
    return words.given(at) != null
        || words.isParticle(at)
        || words.endsPair(at)
        || lexicon.is(WordRole.NAME_ENDING, article.token(at).form());
  }

  private boolean isLastName(int at) {
    if (!article.token(at).isDefinite()) {
      return false;
    }
    String bare = article.token(at).form().substring(Letters.ARTICLE.length());
    return (words.isUnknown(at) || words.isFamilyName(at))
        && !lexicon.is(WordRole.TITLE_NOUN, bare);
  }
}
