package io.github.marsad.language.arabic;

/** Quotation marks in use in Arabic newspapers. */
public final class QuoteMarks {
  private static final String STRAIGHT = "\"\uFF02";
  private static final String OPENING = "\u00AB\u201C\u201E\u201F\u2039";
  private static final String CLOSING = "\u00BB\u201D\u203A";

  /** An apostrophe too, so that only what stands around them tells that they quote. */
  private static final String SINGLE = "'\u2018\u2019";

  private QuoteMarks() {}

  /** Nearly all letters of a text are told by the first comparisons. */
  public static boolean isMark(char c) {
    boolean possible = c == '"' || c >= '\u00AB' && (c < '\u0600' || c > '\u06FF');
    return possible && (isStraight(c) || isOpening(c) || isClosing(c));
  }

  /** How many characters the mark has that may stand at a place: 2 for brackets set twice; or 0. */
  public static int lengthAt(String text, int at) {
    char c = text.charAt(at);
    if (c > ')' && c < '\u00AB' && c != '<' && c != '>' || c >= '\u0600' && c <= '\u06FF') {
      return 0;
    }
    boolean twice = at + 1 < text.length() && text.charAt(at + 1) == c;
    if (twice && (isDouble(c) || c == '\'')) {
      return 2;
    }
    return isMark(c) || isSingle(c) ? 1 : 0;
  }

  /** A bracket that quotes where it is set twice. */
  private static boolean isDouble(char c) {
    return c == '(' || c == ')' || c == '<' || c == '>';
  }

  /** A mark that is an apostrophe as well. */
  public static boolean isSingle(char c) {
    return SINGLE.indexOf(c) >= 0;
  }

  /** Whether the second of two single marks, or of two brackets set twice, closes the first. */
  public static boolean isPair(char opening, char closing) {
    return switch (opening) {
      case '(' -> closing == ')';
      case '<' -> closing == '>';
      case '\'' -> closing == '\'';
      case '\u2018', '\u2019' -> closing == '\u2019' || closing == '\u2018';
      default -> false;
    };
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
