package io.github.marsad.find;

import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.language.arabic.Token;
import io.github.marsad.model.Sentence;
import io.github.marsad.model.TermCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts content words. A term's key is the folded word without its article and the proclitics
 * before it; stop words, numbers and single letters are no terms.
 */
public final class TermCounter {
  private final Lexicon lexicon;

  public TermCounter(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The terms of each sentence by spelling, in order of sentence, key and spelling. */
  List<TermCount> count(Article article) {
    List<TermCount> counts = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      int end = article.endOfSentence(sentence.no());
      Map<String, Map<String, Integer>> spellings = new TreeMap<>();
      for (int i = article.tokenAt(sentence.span().begin()); i < end; i++) {
        Token token = article.token(i);
        String key = key(token);
        if (key != null) {
          spellings
              .computeIfAbsent(key, term -> new TreeMap<>())
              .merge(token.span().of(article.text()), 1, Integer::sum);
        }
      }
      spellings.forEach(
          (key, surfaces) ->
              surfaces.forEach(
                  (surface, count) ->
                      counts.add(new TermCount(sentence.no(), key, surface, count))));
    }
    return counts;
  }

  /** The key of a word, or null when it is no term. */
  private String key(Token token) {
    String form = token.form();
    if (form.length() < 2 || !Character.isLetter(form.charAt(0)) || lexicon.isStopWord(form)) {
      return null;
    }
    String key = Clitics.stripLight(form);
    return lexicon.isStopWord(key) ? null : key;
  }
}
