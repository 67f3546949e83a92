package io.github.marsad.ingest;

/**
 * One word, number or mark of a line that may hold a date.
 *
 * @param text folded; of several words when they are one name
 * @param value what a known word stands for, or the digits of a number
 * @param english whether only English writes the word so
 * @param spaced whether white space stands before it
 */
record DateToken(Kind kind, String text, String value, boolean english, boolean spaced) {

  /** What a token can be. */
  enum Kind {
    NUMBER,
    MONTH,
    HIJRI_MONTH,
    WEEKDAY,
    LABEL,
    AUTHOR,
    MERIDIEM,
    ERA,
    ZONE,
    FILLER,
    UNTIL,
    ISSUE,
    WORD,
    MARK
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isMark(String marks) {
    return kind == Kind.MARK && marks.contains(text);
  }

  /** Whether this is a number of so many digits. */
  boolean isNumber(int fewest, int most) {
    return kind == Kind.NUMBER && text.length() >= fewest && text.length() <= most;
  }

  int number() {
    return Integer.parseInt(value);
  }
}
