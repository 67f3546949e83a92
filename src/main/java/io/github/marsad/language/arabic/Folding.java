package io.github.marsad.language.arabic;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds spelling variants of Arabic to one form: hamza seats, alef maqsura, teh marbuta, Persian
 * and Urdu letters, presentation forms, digits, case; vowel signs and tatweel are dropped.
 *
 * <p>The classes are those of Lucene's ArabicNormalizer (Larkey et al., "Light stemming for Arabic
 * information retrieval", 2007) with the hamza seats on waw and yeh and the foreign letters added.
 */
public final class Folding {
  private Folding() {}

  /** Folds a whole string. */
  public static String fold(String text) {
    return fold(text, 0, text.length());
  }

  /** Folds one stretch of a text, offsets in UTF-16 units. */
  public static String fold(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (isPresentationForm(text.charAt(i))) {
        String plain = Normalizer.normalize(text.substring(begin, end), Normalizer.Form.NFKC);
        return foldLetters(plain, 0, plain.length());
      }
    }
    return foldLetters(text, begin, end);
  }

  private static boolean isPresentationForm(char c) {
    return c >= '\uFB50' && c <= '\uFEFC';
  }

  private static String foldLetters(String text, int begin, int end) {
    StringBuilder out = new StringBuilder(end - begin);
    for (int i = begin; i < end; i++) {
      append(out, text.charAt(i));
    }
    return out.toString();
  }

  private static void append(StringBuilder out, char c) {
    if (c < 0x80) {
      out.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
    } else if (Letters.isIgnorable(c)) {
      return;
    } else if (c < 0x600) {
      out.append(String.valueOf(c).toLowerCase(Locale.ROOT));
    } else {
      out.append(letter(c));
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
      case Letters.FARSI_YEH:
      case Letters.YEH_BARREE:
        return Letters.YEH;
      case Letters.TEH_MARBUTA:
      case Letters.HEH_GOAL:
        return Letters.HEH;
      case Letters.KEHEH:
        return Letters.KAF;
      default:
        return digit(c);
    }
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
