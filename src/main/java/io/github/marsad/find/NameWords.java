package io.github.marsad.find;

import io.github.marsad.knowledge.GivenName;
import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.language.arabic.Token;

/** Which words of an article may be part of a person's name. */
final class NameWords {
  /** The letters of the shortest verbal noun of a long measure. */
  private static final int LONG_MEASURE = 6;

  private static final int SHORTEST_AFTER_PREPOSITION = 3;
  private static final int SHORTEST_AFTER_CONJUNCTION = 3;

  /** The article, alef and three radicals. */
  private static final int ELATIVE_LENGTH = 6;

  private final Article article;
  private final Lexicon lexicon;
  private final boolean[] taken;

  /** Which words are unknown, as far as somebody asked: several readers of names do. */
  private final Boolean[] unknown;

  /**
   * The words of one article.
   *
   * @param taken which of them other names hold
   */
  NameWords(Article article, Lexicon lexicon, boolean[] taken) {
    this.article = article;
    this.lexicon = lexicon;
    this.taken = taken;
    this.unknown = new Boolean[article.size()];
  }

  /** Whether a word joins the one before it into one name: nothing but a blank, hyphen or line. */
  boolean isJoined(int at) {
    String gap = article.gapBefore(at);
    return gap.length() == 1 && " _-\u00A0\u2010\u2011".indexOf(gap.charAt(0)) >= 0;
  }

  boolean isFree(int at) {
    return at >= 0 && at < article.size() && !taken[at];
  }

  boolean isParticle(int at) {
    return article.word(at).is(WordRole.NAME_PARTICLE)
        || article.word(at).is(WordRole.COMPOUND_NAME);
  }

  /** What is known of a word as a given name, or null. */
  GivenName given(int at) {
    if (isPreposition(at) || isPossessed(at)) {
      return null;
    }
    return endsPair(at + 1)
        ? lexicon.givenName(form(at) + form(at + 1))
        : article.word(at).givenName();
  }

  /** Whether a word is the second half of a given name: of the faith. */
  boolean endsPair(int at) {
    return at > 0
        && at < article.size()
        && article.word(at - 1).beginsPair()
        && isJoined(at)
        && lexicon.isPair(form(at - 1), form(at));
  }

  /** The preposition on is written with alef maqsura, the name Ali with yeh. */
  boolean isPreposition(int at) {
    return article.word(at).is(WordRole.PREPOSITION) && article.endsInAlefMaksura(at);
  }

  /** A noun with the pronoun his, spelt like a name that ends in teh marbuta: his club, Nadia. */
  boolean isPossessed(int at) {
    String form = form(at);
    return article.text().charAt(article.token(at).end() - 1) == Letters.HEH
        && lexicon.isCommonNoun(form.substring(0, form.length() - 1));
  }

  /** Whether a word that is no given name looks like a name: it is no word of the language. */
  boolean isUnknown(int at) {
    if (unknown[at] == null) {
      unknown[at] = readUnknown(at);
    }
    return unknown[at];
  }

  private boolean readUnknown(int at) {
    String form = form(at);
    if (form.length() < 2
        || isWord(at)
        || !isArabic(at)
        || startsWithWord(at)
        || isWithPronoun(form)) {
      return false;
    }
    return !article.token(at).isDefinite()
        || (!isWord(form.substring(Letters.ARTICLE.length())) && !isElative(at));
  }

  /** The pattern of comparison with its article: the fiercest, the biggest. */
  private boolean isElative(int at) {
    Token token = article.token(at);
    return token.form().length() == ELATIVE_LENGTH
        && article.text().charAt(token.begin() + 2) == Letters.ALEF_HAMZA_ABOVE;
  }

  /** Whether a definite word is a family name though it is a word too: al-Muallem, the teacher. */
  boolean isFamilyName(int at) {
    String form = form(at);
    if (!article.token(at).isDefinite() || !isArabic(at) || isFixed(form)) {
      return false;
    }
    String bare = form.substring(Letters.ARTICLE.length());
    char last = article.text().charAt(article.token(at).end() - 1);
    boolean nisba = last == Letters.YEH || last == Letters.FARSI_YEH;
    return lexicon.is(WordRole.FAMILY_NAME, form)
        || (nisba && !lexicon.is(WordRole.TITLE_NOUN, bare) && !lexicon.is(WordRole.TIME, form));
  }

  /** Whether a word is one of the language, given names aside. */
  boolean isWord(int at) {
    return article.word(at).isWord();
  }

  /** Whether a folded word is one of the language, given names aside. */
  boolean isWord(String form) {
    return lexicon.isWord(form);
  }

  /** A word of grammar or a verb, which no family is called by. */
  private boolean isFixed(String form) {
    return lexicon.isFixed(form);
  }

  /** A conjunction or preposition written onto a word. */
  boolean startsWithWord(int at) {
    String form = form(at);
    String rest = form.substring(1);
    char first = form.charAt(0);
    if (Clitics.isConjunction(first) && rest.length() >= SHORTEST_AFTER_CONJUNCTION) {
      return isWord(rest)
          || lexicon.isGivenName(rest)
          || (rest.startsWith(Letters.ARTICLE) && !isForeign(first, rest))
          || (first == Letters.WAW && (!isVowel(rest.charAt(0)) || isHamza(at)))
          || startsWithPreposition(rest);
    }
    return startsWithPreposition(form)
        || isPrepositionToName(form)
        || isDrawnOut(at)
        || (first == Letters.BEH && isVerbalNoun(rest));
  }

  /** Whether a stroke follows the first letter, as it does after a preposition. */
  private boolean isDrawnOut(int at) {
    int second = article.token(at).begin() + 1;
    return Clitics.isPreposition(form(at).charAt(0))
        && second < article.token(at).end()
        && article.text().charAt(second) == Letters.TATWEEL;
  }

  /** A verbal noun of a long measure: passing, withdrawal, use. */
  private static boolean isVerbalNoun(String form) {
    int length = form.length();
    boolean measure = form.startsWith("ان") || form.startsWith("است");
    return length >= LONG_MEASURE
        && form.charAt(0) == Letters.ALEF
        && form.charAt(length - 2) == Letters.ALEF
        && (measure || form.charAt(2) == Letters.TEH);
  }

  /** A preposition written onto what is a word of the same article by itself: of Costa. */
  private boolean isPrepositionToName(String form) {
    String rest = form.substring(1);
    return Clitics.isPreposition(form.charAt(0))
        && rest.length() >= SHORTEST_AFTER_PREPOSITION
        && article.tokens().stream().anyMatch(token -> token.form().equals(rest));
  }

  /** Whether the second letter carries a hamza: and-Andrew, not White. */
  private boolean isHamza(int at) {
    char second = article.text().charAt(article.token(at).begin() + 1);
    return second == Letters.ALEF_HAMZA_ABOVE
        || second == Letters.ALEF_HAMZA_BELOW
        || second == Letters.ALEF_MADDA;
  }

  private boolean startsWithPreposition(String form) {
    String rest = form.substring(1);
    return form.startsWith("" + Letters.LAM + Letters.LAM)
        || (form.charAt(0) == Letters.LAM && lexicon.isCommonVerb(rest))
        || (Clitics.isPreposition(form.charAt(0))
            && rest.length() >= SHORTEST_AFTER_PREPOSITION
            && ((rest.startsWith(Letters.ARTICLE) && !isForeign(form.charAt(0), rest))
                || lexicon.isCommonNoun(rest)
                || lexicon.isGivenName(rest)));
  }

  /** A preposition with a noun and its pronoun: in his level, for their sake. */
  private static boolean isWithPronoun(String form) {
    return form.length() > ELATIVE_LENGTH
        && Clitics.isPreposition(form.charAt(0))
        && (form.endsWith("اه") || form.endsWith("ها") || form.endsWith("هم"));
  }

  /** Whether what looks like feh or kaf and the article begins a foreign name: Valls, Kalas. */
  private boolean isForeign(char first, String definite) {
    boolean rare = first == Letters.FEH || first == Letters.KAF;
    return rare
        && definite.length() >= ELATIVE_LENGTH
        && !isWord(definite)
        && !isWord(definite.substring(Letters.ARTICLE.length()));
  }

  private static boolean isVowel(char c) {
    return c == Letters.ALEF || c == Letters.WAW || c == Letters.YEH;
  }

  private boolean isArabic(int at) {
    Token token = article.token(at);
    for (int i = 0; i < token.form().length(); i++) {
      char c = token.form().charAt(i);
      if (c < Letters.HAMZA || c > Letters.YEH) {
        return false;
      }
    }
    return true;
  }

  private String form(int at) {
    return article.token(at).form();
  }
}
