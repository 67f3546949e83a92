package io.github.marsad.find;

import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.model.Mention;
import java.util.List;

/** What the grammar says of one article: its words, arguments, phrases and clauses. */
record Parse(Article article, Words words, Arguments arguments, Phrases phrases, Clauses clauses) {

  static Parse of(Article article, List<Mention> mentions, Lexicon lexicon) {
    Words words = new Words(article, lexicon, mentions);
    Arguments arguments = new Arguments(article, mentions, words, lexicon);
    Phrases phrases = new Phrases(article, words, arguments);
    Clauses clauses = new Clauses(article, words, arguments, phrases, lexicon);
    return new Parse(article, words, arguments, phrases, clauses);
  }
}
