package io.github.marsad.ingest;

import java.util.ArrayList;
import java.util.List;

/** Tidies white space: blanks and controls become one blank, empty lines go. */
final class Lines {
  private Lines() {}

  /** The lines of a text that hold something, tidied. */
  static List<String> of(String text) {
    List<String> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean ends =
          i == text.length()
              || text.charAt(i) == '\n'
              || text.charAt(i) == '\r'
              || text.charAt(i) == '\u2028'
              || text.charAt(i) == '\u2029';
      if (ends) {
        String line = tidy(text, begin, i);
        if (!line.isEmpty()) {
          lines.add(line);
        }
        begin = i + 1;
      }
    }
    return lines;
  }

  /** One line without leading, trailing and doubled blanks. */
  static String tidy(String text) {
    return tidy(text, 0, text.length());
  }

  private static String tidy(String text, int begin, int end) {
    StringBuilder line = new StringBuilder(end - begin);
    boolean blank = false;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        blank = line.length() > 0;
      } else {
        if (blank) {
          line.append(' ');
          blank = false;
        }
        line.append(c);
      }
    }
    return line.toString();
  }

  private static boolean isBlank(char c) {
    return c <= ' '
        || c == '\u00A0'
        || c == '\uFEFF'
        || (c >= '\u007F' && c <= '\u009F')
        || Character.isWhitespace(c);
  }
}
