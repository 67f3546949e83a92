package io.github.marsad.ingest;

import java.util.ArrayList;
import java.util.List;

/** Tidies white space: blanks and controls become one blank, empty lines go. */
final class Lines {
  /** Between the no-break space and this one, of Ogham, there is no blank. */
  private static final char FIRST_WIDE_BLANK = '\u1680';

  private Lines() {}

  /** The lines of a text that hold something, tidied. */
  static List<String> of(String text) {
    List<String> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isEnd(text.charAt(i))) {
        String line = tidy(text, begin, i);
        if (!line.isEmpty()) {
          lines.add(line);
        }
        begin = i + 1;
      }
    }
    return lines;
  }

  private static boolean isEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  /** One line without leading, trailing and doubled blanks. */
  static String tidy(String text) {
    return tidy(text, 0, text.length());
  }

  private static String tidy(String text, int begin, int end) {
    return isTidy(text, begin, end) ? text.substring(begin, end) : tidied(text, begin, end);
  }

  /** Most lines are: nothing but blanks one by one, none at either end. */
  private static boolean isTidy(String text, int begin, int end) {
    boolean blank = true;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      boolean isBlank = isBlank(c);
      if (isBlank && (blank || c != ' ')) {
        return false;
      }
      blank = isBlank;
    }
    return begin == end || !blank;
  }

  private static String tidied(String text, int begin, int end) {
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
    if (c > ' ' && c < '\u007F' || c >= '\u00A1' && c < FIRST_WIDE_BLANK) {
      return false;
    }
    return c <= ' '
        || c == '\u00A0'
        || c == '\uFEFF'
        || (c >= '\u007F' && c <= '\u009F')
        || Character.isWhitespace(c);
  }
}
