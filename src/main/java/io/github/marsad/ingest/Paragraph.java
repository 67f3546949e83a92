package io.github.marsad.ingest;

import io.github.marsad.language.arabic.Letters;
import java.text.Normalizer;
import java.util.Map;

/**
 * What the words of one paragraph say about its language. A word speaks for every language that has
 * it among its commonest or has one of its letters, twice where no other language has that letter;
 * a word with the Arabic article speaks for Arabic. Read once, letter by letter.
 */
final class Paragraph {
  static final String ARABIC_SCRIPT = "Arab";

  private static final int SHORTEST_WITH_ARTICLE = 4;
  private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
  private static final String PREFIXES = "" + Letters.WAW + Letters.FEH + Letters.BEH + Letters.KAF;

  /** One word is chance. */
  private static final int ENOUGH = 2;

  /** One word in so many must speak for a language of a script that many others share. */
  private static final int ONE_WORD_IN = 12;

  private static final Map<Character.UnicodeScript, String> SCRIPTS =
      Map.of(
          Character.UnicodeScript.LATIN, "Latn",
          Character.UnicodeScript.CYRILLIC, "Cyrl",
          Character.UnicodeScript.HEBREW, "Hebr",
          Character.UnicodeScript.GREEK, "Grek",
          Character.UnicodeScript.HAN, "Hani",
          Character.UnicodeScript.DEVANAGARI, "Deva",
          Character.UnicodeScript.ETHIOPIC, "Ethi",
          Character.UnicodeScript.ARMENIAN, "Armn",
          Character.UnicodeScript.THAANA, "Thaa",
          Character.UnicodeScript.SYRIAC, "Syrc");

  private static final byte NOTHING = 0;
  private static final byte ARABIC = 1;
  private static final byte BETWEEN = 2;
  private static final byte LETTER = 3;
  private static final byte FORM = 4;
  private static final byte SURROGATE = 5;

  /** What each character is; a table, since every character of every article is looked up. */
  private static final byte[] KINDS = kinds();

  private final LanguageProfiles profiles;
  private final int[] evidence;
  private final StringBuilder word = new StringBuilder();
  private long speaks;
  private long alone;
  private int words;
  private int arabic;
  private int latin;
  private int other;
  private Character.UnicodeScript otherScript;

  private Paragraph(LanguageProfiles profiles) {
    this.profiles = profiles;
    this.evidence = new int[profiles.count()];
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c < kinds.length; c++) {
      kinds[c] = kind((char) c);
    }
    return kinds;
  }

  private static byte kind(char c) {
    if (c >= '\uFB50' && c <= '\uFEFC') {
      return FORM;
    }
    if (Character.isSurrogate(c)) {
      return SURROGATE;
    }
    if (Character.isLetter(c)) {
      return Letters.isArabic(c) ? ARABIC : LETTER;
    }
    return c == ZERO_WIDTH_NON_JOINER || !Letters.isIgnorable(c) ? BETWEEN : NOTHING;
  }

  static Paragraph of(String text, int begin, int end, LanguageProfiles profiles) {
    Paragraph paragraph = new Paragraph(profiles);
    for (int i = begin; i < end; i++) {
      paragraph.read(text, i, end);
    }
    paragraph.endWord();
    return paragraph;
  }

  private void read(String text, int at, int end) {
    char c = text.charAt(at);
    switch (KINDS[c]) {
      case ARABIC -> arabic(c);
      case BETWEEN -> endWord();
      case LETTER -> letter(c);
      case FORM ->
          Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC)
              .chars()
              .forEach(letter -> letter((char) letter));
      case SURROGATE -> surrogate(text, at, end);
      default -> {}
    }
  }

  private void surrogate(String text, int at, int end) {
    if (Character.isHighSurrogate(text.charAt(at)) && at + 1 < end) {
      astral(text.codePointAt(at));
    } else {
      endWord();
    }
  }

  private void letter(char c) {
    if (Letters.isArabic(c)) {
      arabic(c);
      return;
    }
    tell(c);
    if (c < '\u0250' || (c >= '\u1E00' && c < '\u1F00')) {
      latin++;
      word.append(Character.toLowerCase(c));
    } else if (Character.isLetter(c)) {
      other(c);
    } else {
      endWord();
    }
  }

  private void arabic(char c) {
    tell(c);
    arabic++;
    word.append(LanguageProfiles.plain(c));
  }

  private void tell(char c) {
    long languages = profiles.ofLetter(c);
    if (languages != 0) {
      speaks |= languages;
      alone |= Long.bitCount(languages) == 1 ? languages : 0;
    }
  }

  private void astral(int codePoint) {
    if (Character.isLetter(codePoint)) {
      other(codePoint);
    }
  }

  private void other(int codePoint) {
    other++;
    otherScript = otherScript == null ? Character.UnicodeScript.of(codePoint) : otherScript;
  }

  private void endWord() {
    if (word.length() > 0) {
      words++;
      add(speaks | profiles.ofWord(word) | (hasArticle() ? 1L : 0L));
      add(alone & ~1L);
      word.setLength(0);
      speaks = 0;
      alone = 0;
    }
  }

  private void add(long languages) {
    for (long left = languages; left != 0; left &= left - 1) {
      evidence[Long.numberOfTrailingZeros(left)]++;
    }
  }

  /** Alef and lam, also after a conjunction or preposition of one letter, or two lams. */
  private boolean hasArticle() {
    int length = word.length();
    if (length < SHORTEST_WITH_ARTICLE) {
      return false;
    }
    boolean plain = word.charAt(0) == Letters.ALEF && word.charAt(1) == Letters.LAM;
    boolean twoLams = word.charAt(0) == Letters.LAM && word.charAt(1) == Letters.LAM;
    boolean prefixed =
        length > SHORTEST_WITH_ARTICLE
            && PREFIXES.indexOf(word.charAt(0)) >= 0
            && word.charAt(1) == Letters.ALEF
            && word.charAt(2) == Letters.LAM;
    return plain || twoLams || prefixed;
  }

  /** All letters, of whatever script. */
  int letters() {
    return arabic + latin + other;
  }

  /** Letters of the Arabic script. */
  int arabicLetters() {
    return arabic;
  }

  /** The language of the words in Arabic letters, or null where they say nothing. */
  String arabicLanguage() {
    int best = best(ARABIC_SCRIPT);
    return evidence[best] < ENOUGH ? null : profiles.code(best);
  }

  int latinLetters() {
    return latin;
  }

  /** The language of the words in Latin letters, {@code und-Latn} where too few are known. */
  String latinLanguage() {
    int best = best("Latn");
    boolean told = best >= 0 && evidence[best] >= Math.max(ENOUGH, words / ONE_WORD_IN);
    return told ? profiles.code(best) : Language.UNKNOWN + "-Latn";
  }

  int otherLetters() {
    return other;
  }

  /** The script of the first letter that is neither Arabic nor Latin. */
  String otherLanguage() {
    String script = SCRIPTS.get(otherScript);
    return script == null ? Language.UNKNOWN : Language.UNKNOWN + "-" + script;
  }

  /** The language of a script with most evidence, the earlier one of equals. */
  private int best(String script) {
    int best = -1;
    for (int i = 0; i < evidence.length; i++) {
      if (profiles.script(i).equals(script) && (best < 0 || evidence[i] > evidence[best])) {
        best = i;
      }
    }
    return best;
  }

  /** Adds what the words say to a sum. */
  void addEvidence(int[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += evidence[i];
    }
  }
}
