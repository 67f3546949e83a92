package io.github.marsad.ingest;

/**
 * Characters that no reader sees: controls, such as NUL, which are blanks in the text, and marks of
 * direction, which stay in it. Line ends and tabs are none.
 *
 * @param controls how many controls there are
 * @param marks how many marks of direction
 */
record Controls(int controls, int marks) {
  static final Controls NONE = new Controls(0, 0);

  /** Those of a text, which may be null. */
  static Controls of(String text) {
    int controls = 0;
    int marks = 0;
    for (int i = 0; text != null && i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || (c >= '\u007F' && c <= '\u009F')) {
        controls += isLayout(c) ? 0 : 1;
      } else if (c >= '\u061C' && isMark(c)) {
        marks++;
      }
    }
    return controls + marks == 0 ? NONE : new Controls(controls, marks);
  }

  Controls and(Controls other) {
    return new Controls(controls + other.controls, marks + other.marks);
  }

  private static boolean isLayout(char c) {
    return (c >= '\t' && c <= '\r') || c == '\u0085';
  }

  private static boolean isMark(char c) {
    return c == '\u061C'
        || c == '\u200E'
        || c == '\u200F'
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }
}
