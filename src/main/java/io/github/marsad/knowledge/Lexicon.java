package io.github.marsad.knowledge;

import io.github.marsad.language.arabic.Folding;
import io.github.marsad.language.arabic.Letters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of the language that rules look for. */
public final class Lexicon {
  private static final Set<String> RELATIONS =
      Set.of(
          "AGREE",
          "CONSULT",
          "SUPPORT",
          "COOPERATE",
          "AID",
          "CONCEDE",
          "REQUEST",
          "ACCUSE",
          "REJECT",
          "THREATEN",
          "PROTEST",
          "SANCTION",
          "MOBILIZE",
          "COERCE",
          "ASSAULT",
          "STATE");

  private static final Set<WordRole> NAME_ROLES =
      EnumSet.of(
          WordRole.NAME_PARTICLE,
          WordRole.COMPOUND_NAME,
          WordRole.FAMILY_NAME,
          WordRole.NAME_ENDING,
          WordRole.NAME_SUFFIX,
          WordRole.HONOUR_NOUN,
          WordRole.IDEOLOGY);

  static final Set<WordRole> NO_ROLES = EnumSet.noneOf(WordRole.class);

  private final WordSet stopWords = new WordSet();
  private final Gazetteer<SpeechVerb> speechVerbs = new Gazetteer<>();
  private final List<SpeechVerb> speechVerbList = new ArrayList<>();
  private final Gazetteer<StanceForm> stanceForms = new Gazetteer<>();
  private final List<StancePredicate> stancePredicateList = new ArrayList<>();
  private final WordMap<Negation> negators = new WordMap<>();
  private final WordSet negatorEnds = new WordSet();
  private final Map<WordRole, Set<String>> functionWords = new EnumMap<>(WordRole.class);
  private final WordMap<Set<WordRole>> roles = new WordMap<>();
  private final WordSet finiteVerbs = new WordSet();
  private final WordSet pastVerbs = new WordSet();
  private final Map<String, String> pronounPrepositions = new HashMap<>();
  private final Gazetteer<MotionWord> motionWords = new Gazetteer<>();
  private final WordMap<OrganizationHead> organizationHeads = new WordMap<>();
  private final Set<String> functionForms = new HashSet<>();
  private final WordMap<GivenName> givenNames = new WordMap<>();
  private final Map<String, GivenName> wordNames = new HashMap<>();
  private final Set<String> firstHalves = new HashSet<>();
  private final Map<String, String> surnames = new HashMap<>();
  private final CommonWords commonWords;
  private final Remembered words = new Remembered();

  /** What a particle before a verb does to it. */
  public enum Negation {
    FLIP,
    HEDGE,
    CONDITIONAL
  }

  private Lexicon(CommonWords commonWords) {
    this.commonWords = commonWords;
  }

  static Lexicon of(KnowledgeFiles files) {
    Lexicon lexicon =
        new Lexicon(
            new CommonWords(
                files.lines("common_nouns.txt"), files.table("common_verbs.tsv").unique("past")));
    files.lines("stop_words.txt").forEach(word -> lexicon.stopWords.add(Folding.fold(word)));
    lexicon.speechVerbs(files.table("speech_verbs.tsv").unique("id"));
    lexicon.stancePredicates(files.table("stance_predicates.tsv").unique("id"));
    lexicon.motionWords(files.table("motion_words.tsv").unique("id"));
    for (Tsv.Row row : files.table("given_names.tsv").unique("name").rows()) {
      lexicon.givenName(Folding.fold(row.require("name")), GivenName.of(row));
    }
    for (Tsv.Row row : files.table("word_names.tsv").unique("name").rows()) {
      lexicon.wordNames.put(Folding.fold(row.require("name")), GivenName.of(row));
    }
    for (Tsv.Row row : files.table("surnames.tsv").unique("name").rows()) {
      lexicon.surnames.put(Folding.fold(row.require("name")), row.require("name_en"));
    }
    for (Tsv.Row row : files.table("organization_heads.tsv").unique("head").rows()) {
      lexicon.organizationHeads.put(Folding.fold(row.require("head")), OrganizationHead.of(row));
    }
    for (Tsv.Row row : files.table("negators.tsv").unique("form").rows()) {
      row.require("example");
      lexicon.negator(Folding.fold(row.require("form")), negation(row));
    }
    lexicon.functionWords(files.table("function_words.tsv").unique("role"));
    for (String pair : lexicon.functionWords.get(WordRole.PRONOUN_PREPOSITION)) {
      lexicon.addPronouns(pair);
    }
    return lexicon;
  }

  private void negator(String form, Negation effect) {
    negators.put(form, effect);
    negatorEnds.add(form.substring(form.lastIndexOf(' ') + 1));
  }

  /** A given name, and what of it stands before its article when it is written as two words. */
  private void givenName(String name, GivenName known) {
    givenNames.put(name, known);
    for (int i = name.indexOf(Letters.ARTICLE, 1);
        i > 0;
        i = name.indexOf(Letters.ARTICLE, i + 1)) {
      firstHalves.add(name.substring(0, i));
    }
  }

  /** The preposition with its pronouns; before them alef maqsura is yeh. */
  private void addPronouns(String preposition) {
    for (String pronoun : List.of("ه", "ها", "هم", "هما")) {
      pronounPrepositions.put(preposition + pronoun, preposition);
    }
  }

  private void functionWords(Tsv tsv) {
    for (Tsv.Row row : tsv.rows()) {
      WordRole role = WordRole.of(row.require("role"));
      if (role == null) {
        throw row.error("no rule reads the role \"" + row.get("role") + "\"");
      }
      row.require("example");
      Set<String> words = Gazetteer.foldedWords(row.list("words"));
      functionWords.put(role, words);
      for (String word : words) {
        if (roles.get(word) == null) {
          roles.put(word, EnumSet.noneOf(WordRole.class));
        }
        roles.get(word).add(role);
      }
      if (!NAME_ROLES.contains(role)) {
        functionForms.addAll(words);
      }
    }
    for (WordRole role : WordRole.values()) {
      if (!functionWords.containsKey(role)) {
        throw new KnowledgeException("function_words.tsv: no line for the role " + role.label());
      }
    }
  }

  private void motionWords(Tsv tsv) {
    for (Tsv.Row row : tsv.rows()) {
      MotionWord word =
          new MotionWord(
              row.require("id"), Gazetteer.foldedWords(row.list("takes")), row.require("example"));
      Conjugation.past(row.get("past")).forEach(form -> motionWords.add(form, word));
      Conjugation.present(row.get("present")).forEach(form -> motionWords.add(form, word));
      row.list("others").forEach(form -> motionWords.add(form, word));
    }
  }

  private void speechVerbs(Tsv tsv) {
    for (Tsv.Row row : tsv.rows()) {
      List<String> takes = row.list("takes");
      String id = row.require("id");
      String example = row.require("example");
      boolean isVerb = !row.get("past").isEmpty() || !row.get("present").isEmpty();
      SpeechVerb verb = new SpeechVerb(id, SpeechVerb.Form.VERB, takes, example);
      pastVerbs.add(Folding.fold(row.get("past")));
      finiteVerbs.addAll(Conjugation.past(row.get("past")));
      finiteVerbs.addAll(Conjugation.present(row.get("present")));
      Conjugation.past(row.get("past")).forEach(form -> speechVerbs.add(form, verb));
      Conjugation.present(row.get("present")).forEach(form -> speechVerbs.add(form, verb));
      SpeechVerb.Form otherForm = isVerb ? SpeechVerb.Form.PARTICIPLE : SpeechVerb.Form.PARTICLE;
      SpeechVerb other = new SpeechVerb(id, otherForm, takes, example);
      for (String form : row.list("others")) {
        boolean finite = isVerb && isFinite(form);
        speechVerbs.add(form, finite ? verb : other);
        if (finite) {
          finiteVerbs.add(Folding.fold(form));
        }
      }
      speechVerbList.add(isVerb ? verb : other);
    }
  }

  /** Whether one of the other forms is a past: she wrote, they wrote. */
  private static boolean isFinite(String form) {
    return (form.endsWith("ت") && !form.endsWith("ات")) || form.endsWith("وا");
  }

  private void stancePredicates(Tsv tsv) {
    for (Tsv.Row row : tsv.rows()) {
      if (!RELATIONS.contains(row.require("relation"))) {
        throw row.error("\"" + row.get("relation") + "\" is no PLOVER relation");
      }
      StancePredicate predicate =
          new StancePredicate(
              row.require("id"),
              row.get("relation"),
              polarity(row),
              strength(row),
              row.list("frame"),
              StancePredicate.Flag.of(row.list("frame")),
              Gazetteer.foldedWords(row.list("frame")),
              senses(row, "with:"),
              senses(row, "without:"),
              row.require("example"),
              row.require("expect"));
      pastVerbs.add(Folding.fold(row.get("past")));
      for (StanceForm.Written written : StanceForm.of(predicate, row)) {
        stanceForms.add(written.form(), written.meaning());
        if (written.meaning().isFinite()) {
          finiteVerbs.add(written.form());
        }
      }
      stancePredicateList.add(predicate);
    }
  }

  /** The words that the frame lists after a key, with strokes between them. */
  private static Set<String> senses(Tsv.Row row, String key) {
    Set<String> words = new HashSet<>();
    for (String part : row.list("frame")) {
      if (part.startsWith(key)) {
        for (String word : part.substring(key.length()).split("/")) {
          words.add(Folding.fold(word));
        }
      }
    }
    return Set.copyOf(words);
  }

  private static int strength(Tsv.Row row) {
    String strength = row.require("strength");
    if (!strength.matches("[123]")) {
      throw row.error("the strength \"" + strength + "\" is none of 1, 2 and 3");
    }
    return strength.charAt(0) - '0';
  }

  private static int polarity(Tsv.Row row) {
    switch (row.require("polarity")) {
      case "-1":
        return -1;
      case "0":
        return 0;
      case "1":
        return 1;
      default:
        throw row.error("polarity is -1, 0 or 1, not \"" + row.get("polarity") + "\"");
    }
  }

  private static Negation negation(Tsv.Row row) {
    switch (row.require("effect")) {
      case "flip":
        return Negation.FLIP;
      case "hedge":
        return Negation.HEDGE;
      case "conditional":
        return Negation.CONDITIONAL;
      default:
        throw row.error("effect is flip, hedge or conditional, not \"" + row.get("effect") + "\"");
    }
  }

  /** Whether a folded word carries no content. */
  public boolean isStopWord(String form) {
    return stopWords.contains(form);
  }

  public Gazetteer<SpeechVerb> speechVerbs() {
    return speechVerbs;
  }

  public List<SpeechVerb> speechVerbList() {
    return speechVerbList;
  }

  /** Whether a folded word is a finite verb of speech. */
  public boolean isSpeechVerb(String form) {
    return speechVerbs.get(form).stream().anyMatch(verb -> verb.form() == SpeechVerb.Form.VERB);
  }

  /** Whether a folded word goes on with what the subject of a verb says: stressing, adding. */
  public boolean isSpeechParticiple(String form) {
    return speechVerbs.ofWord(form).stream()
        .anyMatch(verb -> verb.form() == SpeechVerb.Form.PARTICIPLE);
  }

  /** The forms of the stance predicates, each with what it is in its sentence. */
  public Gazetteer<StanceForm> stanceForms() {
    return stanceForms;
  }

  public List<StancePredicate> stancePredicateList() {
    return stancePredicateList;
  }

  /** What a folded particle does to the verb after it, or null. */
  public Negation negation(String form) {
    return negators.get(form);
  }

  /** Whether a folded word is a particle, or the last word of one of several words. */
  boolean endsNegator(String form) {
    return negatorEnds.contains(form);
  }

  /** Whether a folded word is the name that a man or woman is given, not that of a family. */
  public boolean isGivenName(String form) {
    return givenNames.get(form) != null;
  }

  /** Whether two folded words are a given name in two words: light and of the faith. */
  public boolean isPair(String form, String next) {
    return next.length() > Letters.ARTICLE.length() + 1
        && next.startsWith(Letters.ARTICLE)
        && !isStopWord(next)
        && isGivenName(form + next);
  }

  /** Whether a folded word may be the first half of a given name in two words. */
  boolean beginsPair(String form) {
    return firstHalves.contains(form);
  }

  /** What is known of a folded given name, or null. */
  public GivenName givenName(String form) {
    return givenNames.get(form);
  }

  /** What is known of a folded word that is a given name but more often another word, or null. */
  public GivenName wordName(String form) {
    return wordNames.get(form);
  }

  /** What is known of a folded word as a given name, an ordinary word or not; or null. */
  public GivenName anyGivenName(String form) {
    GivenName given = givenNames.get(form);
    return given == null ? wordNames.get(form) : given;
  }

  /** The Latin spelling of a folded family name without its article, or null. */
  public String surname(String form) {
    return surnames.get(form);
  }

  /** Whether a folded word is a common noun or adjective in some form, its article included. */
  public boolean isCommonNoun(String form) {
    return commonWords.isNoun(form);
  }

  /** The preposition that a folded word joins with a pronoun of the third person, or null. */
  public String prepositionOfPronoun(String form) {
    return pronounPrepositions.get(form);
  }

  /** Whether a folded word is a verb of the first person: we refuse, we refused. */
  public boolean isFirstPerson(String form) {
    boolean present =
        form.length() > 3
            && (form.charAt(0) == Letters.NOON || form.charAt(0) == Letters.ALEF)
            && isFiniteVerb(Letters.YEH + form.substring(1));
    boolean past =
        form.length() > 4
            && form.endsWith("نا")
            && isPastVerb(form.substring(0, form.length() - 2));
    return present || past;
  }

  /** Whether a folded word is a finite verb as it stands, no pronoun taken off. */
  public boolean isVerbForm(String form) {
    return commonWords.isVerbForm(form) || finiteVerbs.contains(form);
  }

  /** Whether a folded word is a past of the third person masculine singular. */
  public boolean isPastVerb(String form) {
    return commonWords.isPast(form) || pastVerbs.contains(form);
  }

  /** Whether a folded word that may be a verb may as well be a noun. */
  public boolean isListedNoun(String form) {
    return commonWords.isListedNoun(form);
  }

  /** Whether a folded word is a form of a common verb. */
  public boolean isCommonVerb(String form) {
    return commonWords.isVerb(form);
  }

  /**
   * A folded verb without the pronoun of its object, or null when it has none; before a pronoun
   * alef maqsura is alef.
   */
  public static String withoutObject(String form) {
    for (String pronoun : List.of("هما", "ها", "هم", "ه")) {
      int length = form.length() - pronoun.length();
      if (length > 2 && form.endsWith(pronoun)) {
        String verb = form.substring(0, length);
        boolean weak = verb.charAt(length - 1) == Letters.ALEF && length > 3;
        return weak ? verb.substring(0, length - 1) + Letters.YEH : verb;
      }
    }
    return null;
  }

  /** Whether a folded word may be a finite verb: a common one, of speech or of a stance. */
  public boolean isFiniteVerb(String form) {
    return commonWords.isVerb(form)
        || finiteVerbs.contains(form)
        || (withoutObject(form) != null && finiteVerbs.contains(withoutObject(form)));
  }

  /** Whether a folded word has any role that a name could not have. */
  public boolean isFunctionWord(String form) {
    return functionForms.contains(form);
  }

  /** What a folded word begins as the head of a body's name, or null. */
  public OrganizationHead organizationHead(String form) {
    return organizationHeads.get(form);
  }

  /** Verbs and nouns of motion. */
  public Gazetteer<MotionWord> motionWords() {
    return motionWords;
  }

  /** Whether a folded word is one of grammar or a verb, which nobody is called by. */
  public boolean isFixed(String form) {
    return isStopWord(form) || isFunctionWord(form) || isCommonVerb(form);
  }

  /** Whether a folded word is one of the language, given names aside. */
  public boolean isWord(String form) {
    return words.is(form, other -> isCommonNoun(other) || isFixed(other));
  }

  /** Whether a folded word, without proclitics, has a role in the rules. */
  public boolean is(WordRole role, String form) {
    return roles(form).contains(role);
  }

  /** All the roles that a folded word, without proclitics, has in the rules. */
  public Set<WordRole> roles(String form) {
    Set<WordRole> known = roles.get(form);
    return known == null ? NO_ROLES : known;
  }
}
