package io.github.marsad.language.arabic;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words: runs of letters, digits and the marks that sit on them. */
public final class Tokenizer {
  /** What each character is; a table, since every character of every article is looked up. */
  private static final byte[] KINDS = kinds();

  /** Begins a word, and something of it stays when it is folded. */
  private static final byte STAYS = 3;

  private static final byte BEGINS = 2;
  private static final byte JOINS = 1;

  private Tokenizer() {}

  private static byte[] kinds() {
    byte[] kinds = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c < kinds.length; c++) {
      kinds[c] = kind((char) c);
    }
    return kinds;
  }

  private static byte kind(char c) {
    if (Character.isLetterOrDigit(c) && c != Letters.TATWEEL) {
      return c < '\uFB50' && !Letters.isIgnorable(c) ? STAYS : BEGINS;
    }
    return joins(c) ? JOINS : 0;
  }

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

  /** How many words {@link #tokenize} finds, without folding them. */
  public static int count(String text) {
    int words = 0;
    int begin = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && isWordPart(text.charAt(i), begin >= 0);
      if (inside && begin < 0) {
        begin = i;
      } else if (!inside && begin >= 0) {
        words += isWord(text, begin, i) ? 1 : 0;
        begin = -1;
      }
    }
    return words;
  }

  /** Whether something is left when a word is folded: nearly always its first letter. */
  private static boolean isWord(String text, int begin, int end) {
    return KINDS[text.charAt(begin)] == STAYS || !Folding.fold(text, begin, end).isEmpty();
  }

  private static boolean isWordPart(char c, boolean insideWord) {
    return KINDS[c] >= (insideWord ? JOINS : BEGINS);
  }

  private static boolean joins(char c) {
    return c == Letters.TATWEEL
        || Letters.isIgnorable(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
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
