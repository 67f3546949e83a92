package io.github.marsad.language.arabic;

import java.util.List;

/**
 * Takes one ending off a folded word: of number, gender, nationality or a pronoun. The endings are
 * those of the light stemmer of Larkey, Ballesteros and Connell, "Light Stemming for Arabic
 * Information Retrieval" (2007), with the pronouns of the third person.
 */
public final class LightStem {
  private static final List<String> ENDINGS =
      List.of("هما", "ها", "هم", "هن", "ان", "ات", "ون", "ين", "يه", "ه", "ي");

  /** The fewest letters that are left. */
  private static final int SHORTEST = 3;

  private LightStem() {}

  /** The word without its ending; the word itself where too little would be left. */
  public static String of(String form) {
    for (String ending : ENDINGS) {
      if (form.endsWith(ending) && form.length() - ending.length() >= SHORTEST) {
        return form.substring(0, form.length() - ending.length());
      }
    }
    return form;
  }
}
