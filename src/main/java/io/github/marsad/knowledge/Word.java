package io.github.marsad.knowledge;

import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.language.arabic.TermKey;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the knowledge files say of one folded form, whatever stands around it: looked up once where
 * the word is met, and kept for all articles ({@link Vocabulary}).
 */
public final class Word {
  private final String form;
  private final List<Clitics.Reading> readings;
  private final String bare;
  private final Set<WordRole> roles;
  private final Set<WordRole> bareRoles;
  private final Set<WordRole> readRoles;
  private final String office;
  private final GivenName givenName;
  private final GivenName wordName;
  private final Lexicon.Negation negation;
  private final boolean endsNegator;
  private final boolean isStopWord;
  private final boolean isTerm;
  private final boolean isCommonNoun;
  private final boolean isWord;
  private final boolean isFiniteVerb;
  private final boolean mayBeNoun;
  private final boolean isPronounPreposition;
  private final boolean isConjoined;
  private final char preposition;
  private final boolean beginsPair;
  private final boolean isSpeech;
  private final boolean isStance;
  private final boolean isName;
  private final boolean isHead;
  private final List<Gazetteer.Node<Form>> names;
  private final List<StanceForm> stances;
  private final boolean isNameWithPronoun;
  private final boolean isGlued;

  Word(String form, Knowledge knowledge) {
    Lexicon lexicon = knowledge.lexicon();
    this.form = form;
    this.readings = List.copyOf(Clitics.readings(form));
    this.bare = Clitics.stripLight(form);
    this.roles = lexicon.roles(form);
    this.bareRoles = bareRoles(form, bare, lexicon);
    this.readRoles = readRoles(readings, lexicon);
    this.office = office(readings, lexicon);
    this.givenName = lexicon.givenName(form);
    this.wordName = lexicon.wordName(form);
    this.negation = lexicon.negation(form);
    this.endsNegator = lexicon.endsNegator(form);
    this.isStopWord = lexicon.isStopWord(form);
    this.isTerm = isTerm(form, lexicon);
    this.isCommonNoun = lexicon.isCommonNoun(form);
    this.isWord = lexicon.isWord(form);
    this.isFiniteVerb = lexicon.isFiniteVerb(form);
    this.mayBeNoun = !isFiniteVerb || mayBeNoun(form, lexicon);
    this.isPronounPreposition = lexicon.prepositionOfPronoun(form) != null;
    this.isConjoined = isConjoined(form, lexicon);
    this.preposition = preposition(form, lexicon);
    this.beginsPair = lexicon.beginsPair(form);
    this.isSpeech = begins(lexicon.speechVerbs());
    this.isStance = begins(lexicon.stanceForms()) || isStanceWithObject(form, lexicon);
    this.isHead = begins(knowledge.institutionHeads()) || begins(knowledge.constructHeads());
    this.isName = isHead || begins(knowledge.forms());
    this.names = isName ? names(knowledge) : List.of();
    this.stances = isStance ? lexicon.stanceForms().ofWord(form) : List.of();
    this.isNameWithPronoun = isNameWithPronoun(form, knowledge);
    this.isGlued = knowledge.gluedWords().cut(form) > 0;
  }

  private boolean begins(Gazetteer<?> forms) {
    return readings.stream().anyMatch(reading -> forms.begins(reading.stem()));
  }

  private List<Gazetteer.Node<Form>> names(Knowledge knowledge) {
    List<Gazetteer.Node<Form>> names = new ArrayList<>(readings.size());
    readings.forEach(reading -> names.add(knowledge.forms().node(reading.stem())));
    return names;
  }

  private static boolean isTerm(String form, Lexicon lexicon) {
    return form.length() > 1
        && Character.isLetter(form.charAt(0))
        && !lexicon.isStopWord(form)
        && !lexicon.isStopWord(TermKey.ofFolded(form));
  }

  private static Set<WordRole> bareRoles(String form, String bare, Lexicon lexicon) {
    boolean definite = form.length() > 3 && form.startsWith(Letters.ARTICLE);
    Set<WordRole> roles = lexicon.roles(definite ? form.substring(2) : bare);
    boolean glued = form.length() > 3 && Clitics.isPreposition(form.charAt(0));
    Set<WordRole> inner = glued ? lexicon.roles(form.substring(1)) : Set.<WordRole>of();
    if (inner.isEmpty() || lexicon.isCommonNoun(form)) {
      return roles;
    }
    EnumSet<WordRole> both = EnumSet.copyOf(inner);
    both.addAll(roles);
    return both;
  }

  private static Set<WordRole> readRoles(List<Clitics.Reading> readings, Lexicon lexicon) {
    EnumSet<WordRole> roles = EnumSet.noneOf(WordRole.class);
    readings.forEach(reading -> roles.addAll(lexicon.roles(reading.stem())));
    return roles.isEmpty() ? Lexicon.NO_ROLES : roles;
  }

  private static String office(List<Clitics.Reading> readings, Lexicon lexicon) {
    for (Clitics.Reading reading : readings) {
      String word = reading.stem();
      boolean definite = word.startsWith(Letters.ARTICLE);
      String bare = definite ? word.substring(Letters.ARTICLE.length()) : word;
      if (lexicon.is(WordRole.TITLE_NOUN, bare)) {
        return bare;
      }
    }
    return null;
  }

  /** Whether a form of a verb is spelt like a noun, with its article or in the accusative. */
  private static boolean mayBeNoun(String form, Lexicon lexicon) {
    boolean accusative = form.endsWith("ا") && !form.endsWith("وا");
    boolean definite = form.startsWith(Letters.ARTICLE) && lexicon.isListedNoun(form.substring(2));
    return accusative || definite || lexicon.isListedNoun(form);
  }

  private static boolean isConjoined(String form, Lexicon lexicon) {
    if (form.length() < 3 || !Clitics.isConjunction(form.charAt(0))) {
      return false;
    }
    String rest = form.substring(1);
    if (lexicon.isPastVerb(rest) && !lexicon.isPastVerb(form) && !lexicon.isCommonNoun(form)) {
      return true;
    }
    boolean whole =
        lexicon.isCommonNoun(form)
            || lexicon.isFiniteVerb(form)
            || lexicon.is(WordRole.TITLE_NOUN, form)
            || lexicon.is(WordRole.OFFICE, form)
            || lexicon.is(WordRole.PREPOSITION, form)
            || lexicon.is(WordRole.STATE_NOUN, form)
            || (lexicon.is(WordRole.CLAUSE_BREAK, form)
                && !lexicon.is(WordRole.CLAUSE_BREAK, rest));
    return !whole;
  }

  private static char preposition(String form, Lexicon lexicon) {
    if (form.length() < 4 || !Clitics.isPreposition(form.charAt(0))) {
      return 0;
    }
    boolean beforeArticle = form.startsWith(Letters.ARTICLE, 1);
    boolean swallowed = form.charAt(0) == Letters.LAM && form.charAt(1) == Letters.LAM;
    boolean noun =
        !lexicon.isCommonNoun(form)
            && !lexicon.isFiniteVerb(form)
            && (lexicon.isCommonNoun(form.substring(1))
                || lexicon.negation(form.substring(1)) != null
                || lexicon.is(WordRole.TITLE_NOUN, form.substring(1)));
    return beforeArticle || swallowed || noun ? form.charAt(0) : 0;
  }

  private static boolean isStanceWithObject(String form, Lexicon lexicon) {
    String verb = Lexicon.withoutObject(form);
    return verb != null && lexicon.stanceForms().begins(verb);
  }

  private static boolean isNameWithPronoun(String form, Knowledge knowledge) {
    String name = Clitics.withoutPronoun(form);
    return name != null
        && Clitics.readings(name).stream()
            .anyMatch(reading -> !knowledge.forms().get(reading.stem()).isEmpty());
  }

  public String form() {
    return form;
  }

  /** All readings, the one with the fewest clitics first. */
  public List<Clitics.Reading> readings() {
    return readings;
  }

  /** The word without article, conjunction and preposition before the article. */
  public String bare() {
    return bare;
  }

  public boolean is(WordRole role) {
    return roles.contains(role);
  }

  /** Whether the word, without its clitics, has a role. */
  public boolean isBare(WordRole role) {
    return bareRoles.contains(role);
  }

  /** Whether the word has a role in some reading, clitics taken off. */
  public boolean isRead(WordRole role) {
    return readRoles.contains(role);
  }

  /** The noun of an office without its clitics, or null when the word is none. */
  public String office() {
    return office;
  }

  /** What is known of the word as a given name, or null. */
  public GivenName givenName() {
    return givenName;
  }

  /** What is known of the word as a given name, though it is more often another word; or null. */
  public GivenName wordName() {
    return wordName;
  }

  /** What the word as a particle does to the verb after it, or null. */
  public Lexicon.Negation negation() {
    return negation;
  }

  /** Whether a negator, perhaps of several words, may end with the word. */
  public boolean endsNegator() {
    return endsNegator;
  }

  public boolean isStopWord() {
    return isStopWord;
  }

  /** Whether the word carries content: no stop word, number or single letter. */
  public boolean isTerm() {
    return isTerm;
  }

  /** Whether the word is a common noun or adjective in some form. */
  public boolean isCommonNoun() {
    return isCommonNoun;
  }

  /** Whether the word is one of the language, given names aside. */
  public boolean isWord() {
    return isWord;
  }

  /** Whether the word may be a finite verb. */
  public boolean isFiniteVerb() {
    return isFiniteVerb;
  }

  /** Whether the word is a noun, or is spelt like one. */
  public boolean mayBeNoun() {
    return mayBeNoun;
  }

  /** Whether the word is a preposition with a pronoun of the third person. */
  public boolean isPronounPreposition() {
    return isPronounPreposition;
  }

  /** Whether the first letter is a conjunction and no part of the word. */
  public boolean isConjoined() {
    return isConjoined;
  }

  /** The preposition that is glued to the front of a noun, or 0. */
  public char preposition() {
    return preposition;
  }

  /** Whether the word with a definite one after it may be one given name. */
  public boolean beginsPair() {
    return beginsPair;
  }

  /** Whether a form of speech may begin here, clitics taken off. */
  public boolean isSpeech() {
    return isSpeech;
  }

  /** Whether a form of a stance may begin here, clitics or the pronoun of an object taken off. */
  public boolean isStance() {
    return isStance;
  }

  /** Whether a known name, or the head of an institution, may begin here, clitics taken off. */
  public boolean isName() {
    return isName;
  }

  /** Where the names that begin with the word go on, in the order of its readings; null: none. */
  public Gazetteer.Node<Form> names(int reading) {
    return names.get(reading);
  }

  /** The stances that the word by itself may tell, no clitics taken off. */
  public List<StanceForm> stances() {
    return stances;
  }

  /** Whether the head of an institution may begin here, clitics taken off. */
  public boolean isHead() {
    return isHead;
  }

  /** Whether the word without a possessive pronoun at its end is a known name. */
  public boolean isNameWithPronoun() {
    return isNameWithPronoun;
  }

  /** Whether the text wrote two known words as this one. */
  public boolean isGlued() {
    return isGlued;
  }
}
