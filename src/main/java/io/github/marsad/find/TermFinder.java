package io.github.marsad.find;

import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.language.arabic.TermKey;
import io.github.marsad.language.arabic.Token;
import io.github.marsad.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds content words: stop words, numbers and single letters are no terms. */
final class TermFinder {
  private final Lexicon lexicon;

  TermFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The content words of an article in reading order; UTF-16 offsets. */
  List<Span> find(Article article) {
    List<Span> terms = new ArrayList<>(article.size());
    for (Token token : article.tokens()) {
      if (isTerm(token.form())) {
        terms.add(token.span());
      }
    }
    return terms;
  }

  private boolean isTerm(String form) {
    return form.length() > 1
        && Character.isLetter(form.charAt(0))
        && !lexicon.isStopWord(form)
        && !lexicon.isStopWord(TermKey.ofFolded(form));
  }
}
