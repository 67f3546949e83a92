package io.github.marsad.language.arabic;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds spelling variants of Arabic to one form: hamza seats, alef maqsura, teh marbuta, letters of
 * Persian, Urdu, Kurdish and of loan words, presentation forms, digits, case; vowel signs and
 * tatweel are dropped, and a letter drawn out three times or more stands once.
 *
 * <p>The classes are those of Lucene's ArabicNormalizer (Larkey et al., "Light stemming for Arabic
 * information retrieval", 2007) with the hamza seats on waw and yeh and the foreign letters added:
 * each of these folds to the Arabic letter that shares its shape (rasm).
 */
public final class Folding {
  private static final int DRAWN_OUT = 3;

  private final StringBuilder out;
  private final int[] origin;
  private int run;

  private Folding(int length, int[] origin) {
    this.out = new StringBuilder(length);
    this.origin = origin;
  }

  /** Folds a whole string. */
  public static String fold(String text) {
    return fold(text, 0, text.length());
  }

  /** Folds one stretch of a text, offsets in UTF-16 units. */
  public static String fold(String text, int begin, int end) {
    String plain = foldPlain(text, begin, end);
    if (plain != null) {
      return plain;
    }
    Folding folding = new Folding(end - begin, null);
    folding.append(text, begin, end);
    return folding.out.toString();
  }

  /** Folds a word of plain Arabic letters, none of them drawn out, as most are; null for others. */
  private static String foldPlain(String text, int begin, int end) {
    char[] out = new char[end - begin];
    for (int i = 0; i < out.length; i++) {
      char c = text.charAt(begin + i);
      if (c < Letters.HAMZA || c > Letters.YEH || c == Letters.TATWEEL) {
        return null;
      }
      out[i] = letter(c);
      if (i > 1 && out[i] == out[i - 1] && out[i] == out[i - 2]) {
        return null;
      }
    }
    return new String(out);
  }

  /** Folds one stretch and keeps, for each folded letter, the offset of the one it comes from. */
  public static Folded map(String text, int begin, int end) {
    Folding folding = new Folding(end - begin, new int[LONGEST_EXPANSION * (end - begin) + 1]);
    folding.append(text, begin, end);
    return new Folded(folding.out.toString(), folding.origin, end);
  }

  /** No character of Unicode has a longer compatibility decomposition: U+FDFA. */
  private static final int LONGEST_EXPANSION = 18;

  private void append(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (isPresentationForm(c)) {
        appendPlain(c, i);
      } else {
        append(c, i);
      }
    }
  }

  private static boolean isPresentationForm(char c) {
    return c >= '\uFB50' && c <= '\uFEFC';
  }

  /** A presentation form is one letter, a ligature of several, or marks on a blank. */
  private void appendPlain(char form, int at) {
    String plain = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
    for (int i = 0; i < plain.length(); i++) {
      if (plain.charAt(i) != ' ') {
        append(plain.charAt(i), at);
      }
    }
  }

  private void append(char c, int at) {
    if (c < 0x80) {
      add(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c, at);
    } else if (!Letters.isIgnorable(c)) {
      if (c < 0x600) {
        String lower = String.valueOf(c).toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
          add(lower.charAt(i), at);
        }
      } else {
        add(letter(c), at);
      }
    }
  }

  /** Three lams in a row are clitics, not emphasis; digits and Latin letters stay as they are. */
  private void add(char c, int at) {
    int length = out.length();
    boolean repeats = length > 0 && out.charAt(length - 1) == c && Letters.isDrawnOut(c);
    run = repeats ? run + 1 : 1;
    if (run == DRAWN_OUT) {
      out.setLength(length - 1);
    }
    if (run < DRAWN_OUT) {
      if (origin != null) {
        origin[length] = at;
      }
      out.append(c);
    }
  }

  private static char letter(char c) {
    switch (c) {
      case Letters.ALEF_MADDA:
      case Letters.ALEF_HAMZA_ABOVE:
      case Letters.ALEF_HAMZA_BELOW:
      case Letters.ALEF_WASLA:
        return Letters.ALEF;
      case Letters.WAW_HAMZA:
        return Letters.WAW;
      case Letters.YEH_HAMZA:
      case Letters.ALEF_MAKSURA:
        return Letters.YEH;
      case Letters.TEH_MARBUTA:
        return Letters.HEH;
      default:
        return c < Letters.FIRST_FOREIGN ? digit(c) : foreign(c);
    }
  }

  private static char foreign(char c) {
    int at = Letters.FOREIGN.indexOf(c);
    return at < 0 ? digit(c) : Letters.SAME_SHAPE.charAt(at);
  }

  private static char digit(char c) {
    if (c >= Letters.ARABIC_INDIC_ZERO && c <= Letters.ARABIC_INDIC_ZERO + 9) {
      return (char) ('0' + c - Letters.ARABIC_INDIC_ZERO);
    }
    if (c >= Letters.EXTENDED_INDIC_ZERO && c <= Letters.EXTENDED_INDIC_ZERO + 9) {
      return (char) ('0' + c - Letters.EXTENDED_INDIC_ZERO);
    }
    return c;
  }
}
