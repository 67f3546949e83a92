package io.github.marsad.language.arabic;

/** Quotation marks in use in Arabic newspapers. */
public final class QuoteMarks {
  private static final String STRAIGHT = "\"\uFF02";
  private static final String OPENING = "\u00AB\u201C\u201E\u201F\u2039";
  private static final String CLOSING = "\u00BB\u201D\u203A";

  private QuoteMarks() {}

  /** Nearly all letters of a text are told by the first comparisons. */
  public static boolean isMark(char c) {
    boolean possible = c == '"' || c >= '\u00AB' && (c < '\u0600' || c > '\u06FF');
    return possible && (isStraight(c) || isOpening(c) || isClosing(c));
  }

  /** A mark that opens and closes alike. */
  public static boolean isStraight(char c) {
    return STRAIGHT.indexOf(c) >= 0;
  }

  /** A mark that can only close. */
  public static boolean isClosing(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  /** A mark that can only open. */
  public static boolean isOpening(char c) {
    return OPENING.indexOf(c) >= 0;
  }
}
