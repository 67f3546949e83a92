package io.github.marsad.find;

import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Strings that look like names and that no rule took for one: two words or more in a row that are
 * none of the language, outside all mentions.
 */
public final class NameGaps {
  private static final int LONGEST = 4;

  private final Knowledge knowledge;

  public NameGaps(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * The strings of a text in reading order, as the text writes them.
   *
   * @param mentions what was found, in UTF-16 units
   */
  public List<String> in(String text, List<Span> mentions) {
    Article article = Article.read(text, 0, knowledge);
    boolean[] taken = new boolean[article.size()];
    for (Span mention : mentions) {
      int last = Math.min(article.size(), article.tokenAt(mention.end()));
      for (int i = Math.max(0, article.tokenAt(mention.begin()) - 1); i < last; i++) {
        taken[i] |= article.token(i).end() > mention.begin();
      }
    }
    NameWords words = new NameWords(article, knowledge.lexicon(), taken);
    List<String> gaps = new ArrayList<>();
    int at = 0;
    while (at < article.size()) {
      int end = at;
      while (end < article.size() && end - at < LONGEST && isName(words, at, end)) {
        end++;
      }
      if (end - at > 1) {
        gaps.add(article.span(at, end - 1).of(text));
      }
      at = Math.max(end, at + 1);
    }
    return gaps;
  }

  private static boolean isName(NameWords words, int first, int at) {
    return words.isFree(at) && words.isUnknown(at) && (at == first || words.isJoined(at));
  }
}
