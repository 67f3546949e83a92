package io.github.marsad.find;

import io.github.marsad.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds content words: stop words, numbers and single letters are no terms. */
final class TermFinder {
  private TermFinder() {}

  /** The content words of an article in reading order; UTF-16 offsets. */
  static List<Span> find(Article article) {
    List<Span> terms = new ArrayList<>(article.size());
    for (int i = 0; i < article.size(); i++) {
      if (article.word(i).isTerm()) {
        terms.add(article.span(i, i));
      }
    }
    return terms;
  }
}
