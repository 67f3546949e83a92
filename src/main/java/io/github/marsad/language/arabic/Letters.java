package io.github.marsad.language.arabic;

/** Arabic letters and marks by name, so that no other class spells them. */
public final class Letters {
  public static final char HAMZA = '\u0621';
  public static final char ALEF_MADDA = '\u0622';
  public static final char ALEF_HAMZA_ABOVE = '\u0623';
  public static final char WAW_HAMZA = '\u0624';
  public static final char ALEF_HAMZA_BELOW = '\u0625';
  public static final char YEH_HAMZA = '\u0626';
  public static final char ALEF = '\u0627';
  public static final char BEH = '\u0628';
  public static final char TEH_MARBUTA = '\u0629';
  public static final char TEH = '\u062A';
  public static final char SEEN = '\u0633';
  public static final char FEH = '\u0641';
  public static final char KAF = '\u0643';
  public static final char LAM = '\u0644';
  public static final char MEEM = '\u0645';
  public static final char NOON = '\u0646';
  public static final char HEH = '\u0647';
  public static final char WAW = '\u0648';
  public static final char ALEF_MAKSURA = '\u0649';

  /** The short u above a letter. */
  public static final char FATHATAN = '\u064B';

  public static final char DAMMA = '\u064F';

  public static final char YEH = '\u064A';
  public static final char TATWEEL = '\u0640';
  public static final char FIRST_HARAKA = '\u064B';
  public static final char LAST_HARAKA = '\u065F';
  public static final char SUPERSCRIPT_ALEF = '\u0670';
  public static final char ALEF_WASLA = '\u0671';
  public static final char PEH = '\u067E';
  public static final char TCHEH = '\u0686';
  public static final char JEH = '\u0698';
  public static final char KEHEH = '\u06A9';
  public static final char GAF = '\u06AF';
  public static final char FARSI_YEH = '\u06CC';
  public static final char HEH_GOAL = '\u06C1';
  public static final char YEH_BARREE = '\u06D2';
  public static final char TTEH = '\u0679';
  public static final char DDAL = '\u0688';
  public static final char ARABIC_COMMA = '\u060C';
  public static final char ARABIC_SEMICOLON = '\u061B';
  public static final char ARABIC_QUESTION_MARK = '\u061F';
  public static final char ARABIC_INDIC_ZERO = '\u0660';
  public static final char EXTENDED_INDIC_ZERO = '\u06F0';

  /** No letter below this one is foreign to Arabic. */
  static final char FIRST_FOREIGN = TTEH;

  /** Letters of Persian, Urdu, Kurdish, Jawi and of loan words in Arabic ... */
  static final String FOREIGN =
      "\u0679\u067A\u067B\u067E\u0680\u0681\u0685\u0686\u0687\u0688\u0689\u068A\u068C\u0691\u0693\u0695"
          + "\u0698\u069A\u06A0\u06A4\u06A7\u06A8\u06A9\u06AA\u06AB\u06AC\u06AD\u06AE\u06AF\u06B3\u06B5\u06BA"
          + "\u06BE\u06C0\u06C1\u06C2\u06C3\u06C5\u06C6\u06C7\u06C8\u06C9\u06CA\u06CB\u06CC\u06CD\u06CE\u06D0"
          + "\u06D2\u06D3\u06D5";

  /** ... and, one for one, the Arabic letter of the same shape. */
  static final String SAME_SHAPE =
      "\u062A\u062A\u0628\u0628\u0628\u062D\u062D\u062C\u062C\u062F\u062F\u062F\u062F\u0631\u0631\u0631"
          + "\u0632\u0633\u063A\u0641\u0642\u0642\u0643\u0643\u0643\u0643\u0643\u0643\u0643\u0643\u0644\u0646"
          + "\u0647\u0647\u0647\u0647\u0647\u0648\u0648\u0648\u0648\u0648\u0648\u0648\u064A\u064A\u064A\u064A"
          + "\u064A\u064A\u0647";

  /** The definite article as it stands after folding. */
  public static final String ARTICLE = "" + ALEF + LAM;

  private Letters() {}

  /** Whether the character belongs to the Arabic script, marks and presentation forms included. */
  public static boolean isArabic(char c) {
    return (c >= HAMZA && c <= '\u06FF')
        || (c >= '\u0750' && c <= '\u077F')
        || (c >= '\uFB50' && c <= '\uFDFF')
        || (c >= '\uFE70' && c <= '\uFEFC');
  }

  /** Whether writers draw the letter out for emphasis; never lam, which clitics repeat. */
  public static boolean isDrawnOut(char c) {
    return c >= HAMZA && c <= YEH && c != LAM;
  }

  /** Vowel signs, tatweel, Koranic marks and invisible format characters: nothing to read. */
  public static boolean isIgnorable(char c) {
    if (c < TATWEEL) {
      return c == '\u00AD' || (c >= '\u0610' && c <= '\u061A') || c == '\u061C';
    }
    return c == TATWEEL
        || (c >= FIRST_HARAKA && c <= LAST_HARAKA)
        || c == SUPERSCRIPT_ALEF
        || (c >= '\u06D6' && c <= '\u06ED' && c != '\u06DD' && c != '\u06DE' && c != '\u06E9')
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2069')
        || (c >= '\uFE70' && c <= '\uFE7F')
        || c == '\uFEFF';
  }
}
