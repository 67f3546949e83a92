package io.github.marsad.ingest.html;

/** Tidies white space as a browser shows it: any run of it is one blank. */
final class WhiteSpace {
  private WhiteSpace() {}

  static String tidy(CharSequence text) {
    StringBuilder tidy = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c == '\u00A0' || c == '\u0085' || Character.isWhitespace(c)) {
        blank = tidy.length() > 0;
      } else {
        if (blank) {
          tidy.append(' ');
          blank = false;
        }
        tidy.append(c);
      }
    }
    return tidy.toString();
  }
}
