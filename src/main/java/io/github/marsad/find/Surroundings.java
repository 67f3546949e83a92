package io.github.marsad.find;

import io.github.marsad.knowledge.Ambiguity;
import io.github.marsad.knowledge.Context;
import io.github.marsad.knowledge.Form;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.language.arabic.Token;
import java.util.List;

/** What stands around a candidate. */
record Surroundings(Article article, Candidate candidate, Knowledge knowledge) implements Context {
  @Override
  public String surface() {
    return candidate.span().of(article.text());
  }

  @Override
  public String word(int distance) {
    int from = distance < 0 ? candidate.first() : candidate.last();
    return article.neighbour(candidate.first(), from + distance);
  }

  @Override
  public boolean isAfter(Neighbour neighbour) {
    int before = candidate.first() - 1;
    switch (neighbour) {
      case START:
        return word(-1).isEmpty() || article.beginsLine(candidate.first());
      case FEMININE_VERB:
        return word(-1).endsWith("" + Letters.TEH) && isVerb(before);
      case STATE:
        return isState(word(-1));
      case WITH:
        return candidate.preposition() == Letters.BEH
            && !isTitle(word(-1))
            && !isBond(word(-1))
            && !isBond(word(-2));
      default:
        return isAccusative(word(-1)) && !isVerb(before);
    }
  }

  @Override
  public boolean isBefore(Neighbour neighbour) {
    String next = word(1);
    return neighbour == Neighbour.NOUN
        && !next.isEmpty()
        && article.gapBefore(candidate.last() + 1).isBlank()
        && knowledge.lexicon().isCommonNoun(next)
        && !knowledge.lexicon().isStopWord(next)
        && !knowledge.lexicon().isFunctionWord(next)
        && !knowledge.lexicon().is(WordRole.TIME, next)
        && !isTitle(next)
        && !isState(next);
  }

  /** Whether all that the knowledge files say of the form lets it be read so. */
  boolean isAllowed() {
    for (Ambiguity ambiguity : knowledge.ambiguities(CountryRules.folded(article, candidate))) {
      boolean concerns =
          ambiguity.target().equals(candidate.form().entityId())
              || ambiguity.target().equals(candidate.form().placeId());
      if (concerns && !ambiguity.allows(this)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the name goes on after the form: an adjective of another state, or a definite one that
   * tells no more than what a body is like.
   */
  boolean goesOn() {
    String next = word(1);
    if (!next.startsWith(Letters.ARTICLE)
        || !article.gapBefore(candidate.last() + 1).isBlank()
        || knowledge.lexicon().is(WordRole.ORGANIZATION_ATTRIBUTE, next)) {
      return false;
    }
    List<String> states = knowledge.demonymCountries(next);
    return states.isEmpty()
        ? isBefore(Neighbour.NOUN)
        : !states.contains(candidate.form().country());
  }

  private boolean isTitle(String word) {
    return Clitics.readings(word).stream()
        .map(reading -> Clitics.stripLight(reading.stem()))
        .anyMatch(noun -> knowledge.lexicon().is(WordRole.TITLE_NOUN, noun));
  }

  private boolean isBond(String word) {
    return knowledge.lexicon().is(WordRole.BOND, Clitics.stripLight(word));
  }

  private boolean isState(String word) {
    return Clitics.readings(word).stream()
        .flatMap(reading -> knowledge.forms().get(reading.stem()).stream())
        .anyMatch(Form::isCountry);
  }

  private boolean isAccusative(String word) {
    return word.length() > 2
        && word.endsWith("" + Letters.ALEF)
        && !knowledge.lexicon().isStopWord(word)
        && !isState(word);
  }

  private boolean isVerb(int at) {
    if (at < 0) {
      return false;
    }
    List<Token> tokens = article.tokens();
    for (Clitics.Reading reading : article.readings(at)) {
      String word = reading.stem();
      if (!knowledge.lexicon().speechVerbs().matches(word, tokens, at, at + 1).isEmpty()
          || (!word.startsWith(Letters.ARTICLE)
              && !knowledge.lexicon().stanceForms().matches(word, tokens, at, at + 1).isEmpty())
          || !knowledge.lexicon().motionWords().matches(word, tokens, at, at + 1).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
