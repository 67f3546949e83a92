package io.github.marsad.knowledge;

import io.github.marsad.language.arabic.Letters;

/** Vowel signs and shadda, where a writer set them to tell two words of the same letters apart. */
final class Marks {
  private Marks() {}

  /** Whether every mark of one spelling stands on the same letter of the other. */
  static boolean includes(String surface, String spelling) {
    int at = 0;
    for (int i = 0; i < spelling.length(); ) {
      int end = endOfMarks(spelling, i + 1);
      int endOfSurface = at < surface.length() ? endOfMarks(surface, at + 1) : at;
      for (int mark = i + 1; mark < end; mark++) {
        int found = surface.indexOf(spelling.charAt(mark), at);
        if (found < 0 || found >= endOfSurface) {
          return false;
        }
      }
      i = end;
      at = endOfSurface;
    }
    return true;
  }

  /** The letters of a spelling alone. */
  static String without(String spelling) {
    StringBuilder letters = new StringBuilder(spelling);
    for (int i = letters.length() - 1; i >= 0; i--) {
      if (Letters.isIgnorable(letters.charAt(i))) {
        letters.deleteCharAt(i);
      }
    }
    return letters.toString();
  }

  private static int endOfMarks(String text, int from) {
    int end = from;
    while (end < text.length() && Letters.isIgnorable(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
