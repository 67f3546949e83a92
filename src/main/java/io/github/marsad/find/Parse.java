package io.github.marsad.find;

import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.model.Mention;
import java.util.List;

/** What the grammar says of one article: its words, arguments, phrases and clauses. */
record Parse(
    Article article,
    Words words,
    Arguments arguments,
    Phrases phrases,
    Clauses clauses,
    Issues issues,
    boolean isSport) {

  /** Whether a spokesman's title stands before a body and a name. */
  boolean isSpokesman(Argument argument) {
    int from = Math.max(0, argument.first() - 3);
    for (int i = from; i < argument.first(); i++) {
      if (words.isBare(i, WordRole.SPOKESMAN)) {
        return true;
      }
    }
    return false;
  }

  static Parse of(Article article, List<Mention> mentions, OfficeTerms terms) {
    Lexicon lexicon = terms.knowledge().lexicon();
    Words words = new Words(article, terms.knowledge(), mentions);
    Arguments arguments = new Arguments(article, mentions, words, terms);
    Phrases phrases = new Phrases(article, words, arguments);
    Clauses clauses = new Clauses(article, words, arguments, phrases, terms.knowledge());
    Issues issues = new Issues(article, words, phrases, lexicon);
    boolean isSport = SportPage.is(article, words);
    return new Parse(article, words, arguments, phrases, clauses, issues, isSport);
  }
}
