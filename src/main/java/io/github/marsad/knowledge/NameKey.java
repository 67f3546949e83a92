package io.github.marsad.knowledge;

import io.github.marsad.language.arabic.Letters;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The key under which all spellings of a discovered person's name meet, and the id made of it.
 *
 * <p>The name is folded and the article taken off its words, after compounds (Abd Allah, Nasr
 * Allah) are written in one. Where its first word is a given name that Arabic spells one way
 * (Arabic, Persian, Turkish ...), the words stay as they are, so that Salim and Salem are two. Any
 * other name is written by ear: each word keeps its consonants only, those that Arabic writes for
 * one foreign sound are one (gheen, jeem, kaf and qaf; teh and tah; seen, sad and theh; dal, dad
 * and thal; zain and zah; hah and heh, which at the end is none), doubled ones are single and an
 * initial vowel is alef: Sergey with gheen or jeem, Donald Tusk with teh or tah, Lavrov with feh or
 * vav. A first name adds whether it is a woman's, and a name of one or two consonants its first
 * long vowel: Tom and Tim, John and Jane, Bell and Ball are two.
 */
public final class NameKey {
  private static final int ID_BYTES = 6;

  /** So few consonants tell too little of a name. */
  private static final int SHORT_NAME = 2;

  private static final String VOWELS = "اويعء";

  private NameKey() {}

  public static String of(List<String> words, Lexicon lexicon) {
    List<String> whole = joined(words, lexicon);
    GivenName given = lexicon.anyGivenName(whole.get(0));
    boolean kunya = lexicon.is(WordRole.COMPOUND_NAME, words.get(0));
    boolean woman = Spelling.sex(whole.get(0), lexicon).equals("f");
    boolean byEar = !kunya && (given == null || !given.isNative());
    List<String> key = new ArrayList<>(words.size());
    for (int i = 0; i < whole.size(); i++) {
      String bare = bare(whole.get(i));
      String part = byEar ? skeleton(bare) : bare;
      if (!part.isEmpty()) {
        key.add(byEar ? part + vowelOfShort(bare, part) + (i == 0 && woman ? "*" : "") : part);
      }
    }
    return String.join(" ", key);
  }

  /** The key of a body's name: its folded words without their articles. */
  public static String ofBody(List<String> words) {
    return String.join(" ", words.stream().map(NameKey::bare).toList());
  }

  /**
   * The id of a person discovered: {@code x:} and twelve hexadecimal digits of the key's SHA-256.
   */
  public static String id(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return "x:" + HexFormat.of().formatHex(digest, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * In a name of one or two consonants the first long vowel: Tom and Tim, Bell and Ball are two.
   */
  private static String vowelOfShort(String word, String skeleton) {
    for (int i = 1; i < word.length() && skeleton.length() <= SHORT_NAME; i++) {
      char c = word.charAt(i);
      if (c == Letters.WAW || c == Letters.YEH || c == Letters.ALEF) {
        return c == Letters.ALEF ? "" : String.valueOf(c);
      }
    }
    return "";
  }

  /** The words, compounds in one: Abd Allah, Nasr Allah, Abu Bakr. */
  static List<String> joined(List<String> words, Lexicon lexicon) {
    List<String> joined = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      boolean second =
          i > 0
              && (lexicon.is(WordRole.COMPOUND_NAME, words.get(i - 1))
                  || lexicon.is(WordRole.NAME_ENDING, words.get(i))
                  || lexicon.isPair(words.get(i - 1), words.get(i)));
      if (second) {
        int last = joined.size() - 1;
        joined.set(last, joined.get(last) + words.get(i));
      } else {
        boolean kunya = words.get(i).equals("ابي") || words.get(i).equals("ابا");
        joined.add(kunya ? "ابو" : words.get(i));
      }
    }
    return joined;
  }

  /** A folded word without its article. */
  public static String bare(String word) {
    return word.length() > 4 && word.startsWith(Letters.ARTICLE) ? word.substring(2) : word;
  }

  private static String skeleton(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean last = i == word.length() - 1;
      char sound = VOWELS.indexOf(c) >= 0 ? vowel(i) : last && c == Letters.HEH ? 0 : sound(c);
      if (sound != 0 && (out.isEmpty() || out.charAt(out.length() - 1) != sound)) {
        out.append(sound);
      }
    }
    return out.toString();
  }

  /** A vowel counts at the beginning only. */
  private static char vowel(int at) {
    return at == 0 ? Letters.ALEF : 0;
  }

  private static char sound(char c) {
    switch (c) {
      case 'غ':
      case 'ج':
      case 'ق':
        return 'ك';
      case 'ط':
        return 'ت';
      case 'ص':
      case 'ث':
        return 'س';
      case 'ض':
      case 'ذ':
        return 'د';
      case 'ظ':
        return 'ز';
      case 'ح':
        return 'ه';
      default:
        return c;
    }
  }
}
