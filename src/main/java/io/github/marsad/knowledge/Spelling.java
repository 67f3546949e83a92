package io.github.marsad.knowledge;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether two spellings may be one name. Their consonants are the same by ear; of the long vowels
 * some may be left out, but none stands for another in the same place; first names are of one sex;
 * and all in all they differ little.
 */
final class Spelling {
  private static final int LETTERS_PER_CHANGE = 4;
  private static final int MOST_CHANGES = 3;
  private static final int DIFFERENT = 100;

  private static final String VOWELS = "اويعء";
  private static final List<String> SOUNDS = List.of("غج", "كق", "تط", "سص", "دض", "زظ", "هح");

  private Spelling() {}

  /** Whether two names of one key, their words folded, are close in writing too. */
  static boolean isClose(List<String> name, List<String> otherName, Lexicon lexicon) {
    List<String> one = NameKey.joined(name, lexicon);
    List<String> other = NameKey.joined(otherName, lexicon);
    if (one.size() != other.size() || !isOneSex(one.get(0), other.get(0), lexicon)) {
      return false;
    }
    int changes = 0;
    int letters = 0;
    for (int i = 0; i < one.size(); i++) {
      String word = NameKey.bare(one.get(i));
      changes += changes(word, NameKey.bare(other.get(i)));
      letters += word.length();
    }
    return changes <= Math.min(MOST_CHANGES, Math.max(1, letters / LETTERS_PER_CHANGE));
  }

  private static boolean isOneSex(String one, String other, Lexicon lexicon) {
    String first = sex(one, lexicon);
    String second = sex(other, lexicon);
    return first.equals(second) || first.equals("u") || second.equals("u");
  }

  /** Who bears a first name, m, f or u for both; where no file tells, by its ending. */
  static String sex(String word, Lexicon lexicon) {
    GivenName given = lexicon.anyGivenName(word);
    return given != null ? given.sex() : isFeminine(word) ? "f" : "m";
  }

  /** Whether a name that no list has ends like a woman's; -ier is written like one. */
  private static boolean isFeminine(String word) {
    return word.endsWith("ا") || (word.endsWith("ه") && !word.endsWith("يه"));
  }

  /** How many letters two words differ in; many where they are different names. */
  private static int changes(String one, String other) {
    if (one.equals(other)) {
      return 0;
    }
    List<String> these = syllables(one);
    List<String> those = syllables(other);
    if (these.size() != those.size()) {
      return DIFFERENT;
    }
    int changes = 0;
    for (int i = 0; i < these.size(); i++) {
      changes += changesOfSyllable(these.get(i), those.get(i));
    }
    return changes;
  }

  private static int changesOfSyllable(String one, String other) {
    int last = one.length() - 1;
    int otherLast = other.length() - 1;
    int vowels = changesOfVowels(one.substring(0, last), other.substring(0, otherLast));
    return vowels + (isOneSound(one.charAt(last), other.charAt(otherLast)) ? 0 : 1);
  }

  private static boolean isOneSound(char one, char other) {
    return one == other
        || SOUNDS.stream().anyMatch(all -> all.indexOf(one) >= 0 && all.indexOf(other) >= 0);
  }

  /** One of the two must leave vowels of the other out, and write no other ones. */
  private static int changesOfVowels(String one, String other) {
    String longer = one.length() >= other.length() ? one : other;
    String shorter = one.length() >= other.length() ? other : one;
    int at = 0;
    for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
      if (longer.charAt(i) == shorter.charAt(at)) {
        at++;
      }
    }
    return at == shorter.length() ? longer.length() - shorter.length() : DIFFERENT;
  }

  /**
   * Each consonant with the vowels before it, and what follows the last one; consonants doubled in
   * writing stand once, heh at the end is a vowel like alef.
   */
  private static List<String> syllables(String word) {
    List<String> syllables = new ArrayList<>();
    StringBuilder vowels = new StringBuilder();
    String written = word.replaceFirst("ه$", "ا");
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (VOWELS.indexOf(c) >= 0) {
        vowels.append(c);
      } else if (i == 0 || c != written.charAt(i - 1)) {
        syllables.add(vowels.append(c).toString());
        vowels.setLength(0);
      }
    }
    syllables.add(vowels.append('.').toString());
    return syllables;
  }
}
