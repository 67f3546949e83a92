package io.github.marsad.language.arabic;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words: runs of letters, digits and the marks that sit on them. */
public final class Tokenizer {
  private Tokenizer() {}

  public static List<Token> tokenize(String text) {
    List<Token> tokens = new ArrayList<>(text.length() / 6 + 1);
    int begin = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && isWordPart(text.charAt(i), begin >= 0);
      if (inside && begin < 0) {
        begin = i;
      } else if (!inside && begin >= 0) {
        add(tokens, text, begin, i);
        begin = -1;
      }
    }
    return tokens;
  }

  private static boolean isWordPart(char c, boolean insideWord) {
    return Character.isLetterOrDigit(c) ? c != Letters.TATWEEL || insideWord : joins(c, insideWord);
  }

  private static boolean joins(char c, boolean insideWord) {
    return insideWord
        && (Letters.isIgnorable(c) || Character.getType(c) == Character.NON_SPACING_MARK);
  }

  private static void add(List<Token> tokens, String text, int begin, int end) {
    int last = end;
    while (last > begin && isInvisible(text.charAt(last - 1))) {
      last--;
    }
    String form = Folding.fold(text, begin, last);
    if (!form.isEmpty()) {
      tokens.add(new Token(begin, last, form));
    }
  }

  /** Format characters at a word's end belong to no word. */
  private static boolean isInvisible(char c) {
    return c >= '\u200B' && Letters.isIgnorable(c);
  }
}
