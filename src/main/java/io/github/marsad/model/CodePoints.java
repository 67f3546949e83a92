package io.github.marsad.model;

/** Converts UTF-16 offsets of one text to code points, the unit of every table. */
public final class CodePoints {
  /** Code point index of each UTF-16 offset; null when the two are the same. */
  private final int[] index;

  public CodePoints(String text) {
    index = hasSurrogates(text) ? count(text) : null;
  }

  public int at(int utf16Offset) {
    return index == null ? utf16Offset : index[utf16Offset];
  }

  public Span span(Span utf16) {
    return index == null ? utf16 : new Span(at(utf16.begin()), at(utf16.end()));
  }

  private static boolean hasSurrogates(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static int[] count(String text) {
    int[] index = new int[text.length() + 1];
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      index[i] = points;
      boolean firstOfPair =
          Character.isHighSurrogate(text.charAt(i))
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (!firstOfPair) {
        points++;
      }
    }
    index[text.length()] = points;
    return index;
  }
}
