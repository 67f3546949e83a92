package io.github.marsad.find;

import io.github.marsad.knowledge.Gazetteer;
import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.MotionWord;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.language.arabic.Token;
import java.util.List;

/**
 * Decides whether a capital stands for its government or is where things happen. It stands for the
 * government unless the words around it make it a place: a preposition of place, a noun that a city
 * has (streets, police), motion to it or from it, a distance, a dateline, or a place it is
 * coordinated with. The classes follow Markert and Nissim, "SemEval-2007 Task 08: Metonymy
 * Resolution" (place-for-people against literal).
 */
final class Metonymy {
  /** How far before the capital the word of motion that takes it may stand. */
  private static final int REACH = 9;

  private static final int DISTANCE_REACH = 5;

  private final Lexicon lexicon;

  Metonymy(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Whether the capital is a mere place here.
   *
   * @param afterPlace whether the words right before it name a place
   * @param beforeOwnState whether its state is named right after it
   */
  boolean isPlace(Article article, Candidate capital, boolean afterPlace, boolean beforeOwnState) {
    if (isCityByName(article, capital) || isDateline(article, capital, beforeOwnState)) {
      return true;
    }
    String previous = article.neighbour(capital.first(), capital.first() - 1);
    if (anyStem(previous, WordRole.LOCATIVE)) {
      return true;
    }
    if (capital.preposition() == Letters.BEH) {
      String before = article.neighbour(capital.first(), capital.first() - 2);
      return !anyStem(previous, WordRole.BOND) && !anyStem(before, WordRole.BOND);
    }
    return isApposed(article, capital.first())
        || isScene(article, capital)
        || isStandpoint(article, capital.first())
        || lexicon.is(
            WordRole.CITY_ATTRIBUTE, article.neighbour(capital.first(), capital.last() + 1))
        || isDistant(article, capital.first())
        || (afterPlace && isCoordinated(article, capital))
        || isGoal(article, capital);
  }

  /** A name that holds the word city or capital. */
  private boolean isCityByName(Article article, Candidate capital) {
    for (int i = capital.first(); capital.words() > 1 && i <= capital.last(); i++) {
      String form = article.token(i).form();
      if (lexicon.is(WordRole.CAPITAL_NOUN, form) || lexicon.is(WordRole.PLACE_NOUN, form)) {
        return true;
      }
    }
    return false;
  }

  /** A line that begins with the city and an agency in brackets, a dash or its state. */
  private boolean isDateline(Article article, Candidate capital, boolean beforeOwnState) {
    int after = capital.last() + 1;
    if (!article.beginsLine(capital.first()) || after >= article.size()) {
      return false;
    }
    String gap = article.gapBefore(after);
    return gap.indexOf('(') >= 0
        || gap.indexOf('-') >= 0
        || gap.indexOf('\u2013') >= 0
        || gap.indexOf('\u2014') >= 0
        || gap.indexOf('/') >= 0
        || (beforeOwnState && gap.indexOf(Letters.ARABIC_COMMA) >= 0);
  }

  /** Whether a word has a role without its clitics or article: and the streets of. */
  private boolean anyStem(String form, WordRole role) {
    if (form.isEmpty()) {
      return false;
    }
    for (Clitics.Reading reading : Clitics.readings(form)) {
      if (lexicon.is(role, reading.stem())
          || lexicon.is(role, Clitics.stripLight(reading.stem()))) {
        return true;
      }
    }
    return false;
  }

  /** The capital Paris, the French capital Paris, its capital Paris. */
  private boolean isApposed(Article article, int first) {
    String previous = article.neighbour(first, first - 1);
    return anyStem(previous, WordRole.CAPITAL_NOUN)
        || anyStem(article.neighbour(first, first - 2), WordRole.CAPITAL_NOUN);
  }

  /** The attack of Paris happened there; the attack of Moscow on a town is its government's. */
  private boolean isScene(Article article, Candidate capital) {
    return !isAgainst(article, capital)
        && anyStem(article.neighbour(capital.first(), capital.first() - 1), WordRole.EVENT);
  }

  /** Where somebody speaks: and from Moscow he said; announced from Beirut. */
  private boolean isStandpoint(Article article, int first) {
    int from = first - 1;
    String before = article.neighbour(first, from - 1);
    return anyStem(article.neighbour(first, from), WordRole.FROM)
        && (before.isEmpty() || article.beginsLine(from) || isSpeech(article, from - 1));
  }

  private boolean isSpeech(Article article, int at) {
    String word = article.token(at).form();
    return !lexicon.speechVerbs().matches(word, article.tokens(), at, at + 1).isEmpty();
  }

  private boolean isDistant(Article article, int first) {
    boolean from = lexicon.is(WordRole.FROM, article.neighbour(first, first - 1));
    for (int i = first - 2; from && i >= Math.max(0, first - DISTANCE_REACH); i--) {
      if (anyStem(article.neighbour(first, i), WordRole.DISTANCE)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCoordinated(Article article, Candidate capital) {
    return capital.conjunction()
        || lexicon.is(WordRole.OR, article.neighbour(capital.first(), capital.first() - 1));
  }

  /** Motion that ends at the capital or starts from it. */
  private boolean isGoal(Article article, Candidate capital) {
    int first = capital.first();
    String preposition = preposition(article, capital);
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      String word = article.neighbour(first, i);
      if (word.isEmpty()
          || lexicon.is(WordRole.COMPLEMENTIZER, word)
          || lexicon.is(WordRole.RELATIVE, word)) {
        return false;
      }
      MotionWord motion = motion(article, i);
      if (motion != null && takes(article, motion, preposition, i, capital)) {
        return true;
      }
      boolean ownPreposition = i == first - 1 && preposition.equals(word);
      if (preposition.equals(MotionWord.OBJECT)
          && stopsObject(article, i, first)
          && !ownPreposition) {
        return false;
      }
    }
    return false;
  }

  private boolean takes(
      Article article, MotionWord motion, String preposition, int at, Candidate capital) {
    int first = capital.first();
    if (motion.takes().contains(preposition)) {
      return true;
    }
    boolean subjectBefore =
        at < first - 1
            || (!isFeminine(article.token(at).form()) && !isAgainst(article, capital))
            || lexicon.is(WordRole.RELATIVE, article.neighbour(first, at - 1))
            || !article.beginsLine(at) && isEvent(article.neighbour(first, at - 1));
    return preposition.equals(MotionWord.OBJECT)
        && motion.takes().contains(MotionWord.PATIENT)
        && subjectBefore;
  }

  /** A verb in the feminine, as a capital that acts takes it. */
  private static boolean isFeminine(String verb) {
    return verb.charAt(0) == Letters.TEH || verb.charAt(verb.length() - 1) == Letters.TEH;
  }

  private boolean isAgainst(Article article, Candidate capital) {
    return lexicon.is(WordRole.AGAINST, article.neighbour(capital.first(), capital.last() + 1));
  }

  /** A headline's subject before its verb: blasts, attacks. */
  private boolean isEvent(String word) {
    return anyStem(word, WordRole.EVENT);
  }

  private String preposition(Article article, Candidate capital) {
    if (capital.preposition() != 0) {
      return String.valueOf(capital.preposition());
    }
    String previous = article.neighbour(capital.first(), capital.first() - 1);
    return lexicon.is(WordRole.PREPOSITION, previous) ? previous : MotionWord.OBJECT;
  }

  /** A preposition, another verb or a mark of punctuation keeps an object from its verb. */
  private boolean stopsObject(Article article, int at, int first) {
    String word = article.token(at).form();
    return lexicon.is(WordRole.PREPOSITION, word)
        || isVerb(article, at)
        || article.gapBefore(at + 1).indexOf(Letters.ARABIC_COMMA) >= 0
        || (at == first - 1 && article.gapBefore(first).length() > 1);
  }

  private boolean isVerb(Article article, int at) {
    String word = article.token(at).form();
    List<Token> tokens = article.tokens();
    return !lexicon.speechVerbs().matches(word, tokens, at, at + 1).isEmpty()
        || (!article.token(at).isDefinite()
            && !lexicon.stanceForms().matches(word, tokens, at, at + 1).isEmpty());
  }

  private MotionWord motion(Article article, int at) {
    for (Clitics.Reading reading : article.readings(at)) {
      for (Gazetteer.Match<MotionWord> match :
          lexicon.motionWords().matches(reading.stem(), article.tokens(), at, at + 1)) {
        return match.values().get(0);
      }
    }
    return null;
  }
}
