package io.github.marsad.find;

import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.model.EntityType;
import io.github.marsad.model.Party;
import io.github.marsad.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Things that stances are taken towards: the truce, the Geneva talks. The key is made of the words
 * of the phrase: folded, without conjunction, preposition and article, stop words left out, five at
 * most, joined by hyphens.
 */
final class Issues {
  private static final int LONGEST = 10;
  private static final int WORDS_OF_KEY = 5;

  private final Article article;
  private final Words words;
  private final Lexicon lexicon;

  Issues(Article article, Words words, Lexicon lexicon) {
    this.article = article;
    this.words = words;
    this.lexicon = lexicon;
  }

  /** The thing that a phrase and the words that belong to it name; null when they name none. */
  Party of(Phrase phrase, int limit) {
    int end = phrase.first();
    while (end < Math.min(limit, phrase.first() + LONGEST) && belongs(phrase.first(), end)) {
      end++;
    }
    while (end > phrase.first()
        && words.kind(end - 1) != Words.Kind.NOUN
        && !isVerbalNoun(end - 1)) {
      end--;
    }
    List<String> key = key(phrase.first(), end);
    boolean vague = end - phrase.first() == 1 && words.isBare(end - 1, WordRole.VAGUE_NOUN);
    if (key.isEmpty()
        || vague
        || (end - phrase.first() == 1 && !article.token(end - 1).isDefinite())) {
      return null;
    }
    int clitics =
        (words.isConjoined(phrase.first()) ? 1 : 0)
            + (words.preposition(phrase.first()) == 0 ? 0 : 1);
    Span span =
        new Span(article.token(phrase.first()).begin() + clitics, article.token(end - 1).end());
    return new Party("issue:" + String.join("-", key), EntityType.ISSUE, null, span);
  }

  private boolean isVerbalNoun(int at) {
    return words.kind(at) == Words.Kind.VERB_OR_NOUN;
  }

  private boolean belongs(int first, int at) {
    if (at > first && (words.commaBefore(at) || words.breaksBefore(at))) {
      return false;
    }
    return switch (words.kind(at)) {
      case NOUN, VERB_OR_NOUN, PREPOSITION -> true;
      default -> false;
    };
  }

  private List<String> key(int from, int end) {
    List<String> key = new ArrayList<>();
    for (int i = from; i < end && key.size() < WORDS_OF_KEY; i++) {
      String word = words.noun(i);
      boolean content =
          words.kind(i) != Words.Kind.PREPOSITION
              && !lexicon.isStopWord(word)
              && !lexicon.isStopWord(words.form(i))
              && word.length() > 2;
      if (content) {
        key.add(word);
      }
    }
    return key;
  }
}
