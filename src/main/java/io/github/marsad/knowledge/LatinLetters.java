package io.github.marsad.knowledge;

import io.github.marsad.language.arabic.Letters;
import java.util.Map;

/**
 * A word in Latin letters after the tables of ALA-LC (1997) without their marks. Arabic writes no
 * short vowels: in an Arabic word two consonants get an a between them where none could be spoken
 * together; in a foreign one some endings are known.
 */
final class LatinLetters {
  private static final String VOWELS = "aiueo";

  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('ا', "a"),
          Map.entry('ب', "b"),
          Map.entry('ت', "t"),
          Map.entry('ث', "th"),
          Map.entry('ج', "j"),
          Map.entry('ح', "h"),
          Map.entry('خ', "kh"),
          Map.entry('د', "d"),
          Map.entry('ذ', "dh"),
          Map.entry('ر', "r"),
          Map.entry('ز', "z"),
          Map.entry('س', "s"),
          Map.entry('ش', "sh"),
          Map.entry('ص', "s"),
          Map.entry('ض', "d"),
          Map.entry('ط', "t"),
          Map.entry('ظ', "z"),
          Map.entry('ع', ""),
          Map.entry('غ', "gh"),
          Map.entry('ف', "f"),
          Map.entry('ق', "q"),
          Map.entry('ك', "k"),
          Map.entry('ل', "l"),
          Map.entry('م', "m"),
          Map.entry('ن', "n"),
          Map.entry('ه', "h"),
          Map.entry('ء', ""));

  private LatinLetters() {}

  /** A folded word without its article. */
  static String of(String form, boolean arabic) {
    return arabic ? arabic(form) : foreign(form);
  }

  private static String arabic(String form) {
    StringBuilder out = new StringBuilder(2 * form.length());
    int cluster = 0;
    for (int i = 0; i < form.length(); i++) {
      String letter = isAin(form, i) ? "a" : letter(form, i);
      out.append(letter);
      boolean spoken = !letter.isEmpty() && VOWELS.indexOf(letter.charAt(0)) < 0;
      cluster = spoken ? cluster + 1 : 0;
      boolean first = i == 0 || cluster > 1;
      if (spoken && first && isConsonant(form, i + 1)) {
        out.append('a');
        cluster = 0;
      }
    }
    return out.toString();
  }

  /** Whether a letter is ain before a consonant, and after one or none. */
  private static boolean isAin(String form, int at) {
    return form.charAt(at) == 'ع'
        && (at == 0 || isConsonant(form, at - 1))
        && isConsonant(form, at + 1);
  }

  private static String foreign(String form) {
    StringBuilder out = new StringBuilder(2 * form.length());
    for (int i = 0; i < form.length(); i++) {
      out.append(letter(form, i));
    }
    return out.toString()
        .replace("tsh", "ch")
        .replace("gh", "g")
        .replaceFirst("^w(?=[^aiu])", "wi")
        .replaceFirst("(?<=[bdfgklmnpst])r$", "er")
        .replaceFirst("uf$", "ov")
        .replaceFirst("if$", "ev")
        .replaceFirst("un$", "on")
        .replaceFirst("u$", "o");
  }

  private static String letter(String form, int at) {
    char c = form.charAt(at);
    boolean begins = at == 0 || isAlef(form, at + 1);
    if (c == Letters.WAW) {
      return begins ? "w" : "u";
    }
    if (c == Letters.YEH) {
      return begins ? "y" : "i";
    }
    boolean last = at == form.length() - 1;
    return last && c == Letters.HEH ? "a" : LETTERS.getOrDefault(c, "");
  }

  private static boolean isConsonant(String form, int at) {
    return at < form.length() && VOWELS.indexOf((letter(form, at) + "a").charAt(0)) < 0;
  }

  private static boolean isAlef(String form, int at) {
    return at < form.length() && form.charAt(at) == Letters.ALEF;
  }
}
