package io.github.marsad.knowledge;

import io.github.marsad.language.arabic.Letters;
import io.github.marsad.language.arabic.Tokenizer;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The Latin spelling of a name that no file knows: given names as {@code given_names.tsv} spells
 * them, other words letter by letter after the tables of ALA-LC (1997) without their marks. Arabic
 * writes no short vowels, so that some are missing; the name is for reading, not for matching.
 */
public final class Transliteration {
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

  private static final Map<String, String> PARTICLES =
      Map.of(
          "بن", "bin", "ابن", "ibn", "ابو", "Abu", "ابي", "Abi", "ال", "Al", "عبد", "Abd", "دي",
          "de");

  private Transliteration() {}

  /** A name in Latin letters, each word capitalised. */
  public static String of(String name, Lexicon lexicon) {
    return Tokenizer.tokenize(name).stream()
        .map(token -> word(token.form(), lexicon))
        .collect(Collectors.joining(" "));
  }

  private static String word(String form, Lexicon lexicon) {
    GivenName given = lexicon.givenName(form);
    if (given != null) {
      return given.nameEn();
    }
    String particle = PARTICLES.get(form);
    if (particle != null) {
      return particle;
    }
    return form.length() > 4 && form.startsWith(Letters.ARTICLE)
        ? "al-" + capital(letters(form.substring(Letters.ARTICLE.length())))
        : capital(letters(form));
  }

  private static String letters(String form) {
    StringBuilder out = new StringBuilder(form.length() + 4);
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      boolean last = i == form.length() - 1;
      if (c == Letters.WAW) {
        out.append(i == 0 || isAlef(form, i + 1) ? "w" : "u");
      } else if (c == Letters.YEH) {
        out.append(i == 0 || isAlef(form, i + 1) ? "y" : "i");
      } else {
        out.append(last && c == Letters.HEH ? "a" : LETTERS.getOrDefault(c, ""));
      }
    }
    return out.toString();
  }

  private static boolean isAlef(String form, int at) {
    return at < form.length() && form.charAt(at) == Letters.ALEF;
  }

  private static String capital(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
