package io.github.marsad.language.arabic;

import java.util.ArrayList;
import java.util.List;

/**
 * Proclitics of a noun: the conjunctions waw and feh, then the prepositions beh, lam and kaf. Lam
 * before the article swallows its alef (lam + al-X is written ll-X); the reading gives it back.
 */
public final class Clitics {
  /** A preposition, the article and a letter: fewer letters than follow are another word. */
  private static final int SHORTEST_WITH_ARTICLE = 4;

  /** The shortest noun that a reading may leave. */
  private static final int SHORTEST = 2;

  private static final List<String> PRONOUNS =
      List.of(
          "" + Letters.HEH + Letters.MEEM + Letters.ALEF,
          "" + Letters.KAF + Letters.MEEM + Letters.ALEF,
          "" + Letters.NOON + Letters.ALEF,
          "" + Letters.HEH + Letters.MEEM,
          "" + Letters.KAF + Letters.MEEM,
          "" + Letters.HEH + Letters.ALEF);

  private Clitics() {}

  /**
   * One reading of a word.
   *
   * @param stem what is left, with its article
   * @param proclitics letters taken off the front
   * @param conjunction whether one of them is waw or feh
   * @param preposition the preposition taken off, or 0
   */
  public record Reading(String stem, int proclitics, boolean conjunction, char preposition) {}

  /** All readings of a folded word, the one with the fewest clitics first. */
  public static List<Reading> readings(String form) {
    List<Reading> readings = new ArrayList<>(4);
    readings.add(new Reading(form, 0, false, (char) 0));
    addPrepositions(readings, form, 0, false);
    if (form.length() > SHORTEST && isConjunction(form.charAt(0))) {
      readings.add(new Reading(form.substring(1), 1, true, (char) 0));
      addPrepositions(readings, form, 1, true);
    }
    return readings;
  }

  private static void addPrepositions(
      List<Reading> readings, String form, int from, boolean conjunction) {
    if (form.length() - from <= SHORTEST || !isPreposition(form.charAt(from))) {
      return;
    }
    char preposition = form.charAt(from);
    String stem = form.substring(from + 1);
    readings.add(new Reading(stem, from + 1, conjunction, preposition));
    if (preposition == Letters.LAM && stem.charAt(0) == Letters.LAM && stem.length() > SHORTEST) {
      readings.add(new Reading(Letters.ALEF + stem, from + 1, conjunction, preposition));
    }
  }

  /**
   * The folded word without the possessive pronoun at its end (our, your, their, her), or null when
   * it has none. Before a pronoun teh marbuta is written as teh and folds back to heh.
   */
  public static String withoutPronoun(String form) {
    for (String pronoun : PRONOUNS) {
      int stem = form.length() - pronoun.length();
      if (stem > SHORTEST && form.endsWith(pronoun)) {
        boolean feminine = form.charAt(stem - 1) == Letters.TEH;
        return feminine ? form.substring(0, stem - 1) + Letters.HEH : form.substring(0, stem);
      }
    }
    return null;
  }

  public static boolean isConjunction(char c) {
    return c == Letters.WAW || c == Letters.FEH;
  }

  public static boolean isPreposition(char c) {
    return c == Letters.BEH || c == Letters.LAM || c == Letters.KAF;
  }

  /**
   * The word without its proclitics and article, by the longest light prefix that leaves a stem.
   */
  public static String stripLight(String form) {
    String bare = form;
    if (bare.length() > 4 && isConjunction(bare.charAt(0)) && startsWithArticle(bare, 1)) {
      bare = bare.substring(1);
    }
    if (bare.length() > 4 && isPreposition(bare.charAt(0)) && startsWithArticle(bare, 1)) {
      bare = bare.substring(1);
    }
    if (bare.length() > 4 && bare.charAt(0) == Letters.LAM && bare.charAt(1) == Letters.LAM) {
      return bare.substring(2);
    }
    return bare.length() > 4 && startsWithArticle(bare, 0) ? bare.substring(2) : bare;
  }

  private static boolean startsWithArticle(String form, int at) {
    return form.startsWith(Letters.ARTICLE, at)
        || form.startsWith("" + Letters.LAM + Letters.LAM, at)
        || (at + SHORTEST_WITH_ARTICLE < form.length()
            && isPreposition(form.charAt(at))
            && form.startsWith(Letters.ARTICLE, at + 1));
  }
}
