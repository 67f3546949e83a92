package io.github.marsad.ingest;

/**
 * The language of an article.
 *
 * @param code BCP 47; {@code und} with the script where it is none that can be told
 * @param confidence share of all letters that stand in paragraphs of it, in its script
 */
record Language(String code, double confidence) {
  static final String ARABIC = "ar";
  static final String UNKNOWN = "und";

  boolean isArabic() {
    return code.equals(ARABIC);
  }
}
