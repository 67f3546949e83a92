package io.github.marsad.ingest;

import io.github.marsad.language.arabic.Letters;

/**
 * Tells Arabic from other languages by its letters. Plain for now: the share of Arabic letters, and
 * the letters that Persian, Urdu and Kurdish have and Arabic lacks.
 *
 * @param code BCP 47, {@code und} when it is none that can be told
 * @param confidence share of letters that speak for it
 */
record Language(String code, double confidence) {
  static final String ARABIC = "ar";

  /** More foreign letters than this among the Arabic script's: not Arabic. */
  private static final double FOREIGN = 0.02;

  private static final String FOREIGN_LETTERS =
      ""
          + Letters.PEH
          + Letters.TCHEH
          + Letters.JEH
          + Letters.KEHEH
          + Letters.GAF
          + Letters.TTEH
          + Letters.DDAL
          + Letters.YEH_BARREE
          + Letters.HEH_GOAL;

  static Language of(String text) {
    int letters = 0;
    int arabic = 0;
    int foreign = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        if (Letters.isArabic(c)) {
          arabic++;
          foreign += FOREIGN_LETTERS.indexOf(c) >= 0 ? 1 : 0;
        }
      }
    }
    if (letters == 0 || arabic * 2 < letters) {
      return new Language("und", letters == 0 ? 0 : 1 - (double) arabic / letters);
    }
    boolean persian = foreign > arabic * FOREIGN;
    return persian
        ? new Language("fa", (double) arabic / letters)
        : new Language(ARABIC, (double) (arabic - foreign) / letters);
  }
}
