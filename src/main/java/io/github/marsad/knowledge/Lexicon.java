package io.github.marsad.knowledge;

import io.github.marsad.language.arabic.Folding;
import java.util.ArrayList;
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

  private final Set<String> stopWords = new HashSet<>();
  private final Gazetteer<SpeechVerb> speechVerbs = new Gazetteer<>();
  private final List<SpeechVerb> speechVerbList = new ArrayList<>();
  private final Gazetteer<StancePredicate> stancePredicates = new Gazetteer<>();
  private final List<StancePredicate> stancePredicateList = new ArrayList<>();
  private final Map<String, Negation> negators = new HashMap<>();
  private final Gazetteer<String> titles = new Gazetteer<>();
  private final Map<String, Set<String>> functionWords = new HashMap<>();
  private final Gazetteer<MotionWord> motionWords = new Gazetteer<>();
  private final Set<String> givenNames = new HashSet<>();

  /** What a particle before a verb does to it. */
  public enum Negation {
    FLIP,
    HEDGE,
    CONDITIONAL
  }

  private Lexicon() {}

  static Lexicon of(KnowledgeFiles files) {
    Lexicon lexicon = new Lexicon();
    Tsv.lines(files.text("stop_words.txt"))
        .forEach(word -> lexicon.stopWords.add(Folding.fold(word)));
    lexicon.speechVerbs(files.table("speech_verbs.tsv").unique("id"));
    lexicon.stancePredicates(files.table("stance_predicates.tsv").unique("id"));
    lexicon.motionWords(files.table("motion_words.tsv").unique("id"));
    Tsv.lines(files.text("given_names.txt"))
        .forEach(name -> lexicon.givenNames.add(Folding.fold(name)));
    for (Tsv.Row row : files.table("negators.tsv").unique("form").rows()) {
      row.require("example");
      lexicon.negators.put(Folding.fold(row.require("form")), negation(row));
    }
    for (Tsv.Row row : files.table("function_words.tsv").unique("role").rows()) {
      row.require("example");
      lexicon.functionWords.put(row.require("role"), Gazetteer.foldedWords(row.list("words")));
    }
    for (Tsv.Row row : files.table("titles.tsv").unique("form").rows()) {
      row.require("example");
      lexicon.titles.add(row.require("form"), row.require("kind"));
    }
    return lexicon;
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
      Conjugation.past(row.get("past")).forEach(form -> speechVerbs.add(form, verb));
      Conjugation.present(row.get("present")).forEach(form -> speechVerbs.add(form, verb));
      SpeechVerb.Form otherForm = isVerb ? SpeechVerb.Form.PARTICIPLE : SpeechVerb.Form.PARTICLE;
      SpeechVerb other = new SpeechVerb(id, otherForm, takes, example);
      row.list("others").forEach(form -> speechVerbs.add(form, other));
      speechVerbList.add(isVerb ? verb : other);
    }
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
              row.list("frame"),
              row.require("example"),
              row.require("expect"));
      Conjugation.past(row.get("past")).forEach(form -> stancePredicates.add(form, predicate));
      Conjugation.present(row.get("present"))
          .forEach(form -> stancePredicates.add(form, predicate));
      row.list("others").forEach(form -> stancePredicates.add(form, predicate));
      stancePredicateList.add(predicate);
    }
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

  public Gazetteer<StancePredicate> stancePredicates() {
    return stancePredicates;
  }

  public List<StancePredicate> stancePredicateList() {
    return stancePredicateList;
  }

  /** What a folded particle does to the verb after it, or null. */
  public Negation negation(String form) {
    return negators.get(form);
  }

  /** Whether a capital right after this folded word is where things happen: in, city of, near. */
  public boolean isLocative(String form) {
    return hasRole("locative", form);
  }

  /** Whether the folded word is a preposition that stands alone. */
  public boolean isPreposition(String form) {
    return hasRole("preposition", form);
  }

  /** Whether the folded word opens a new clause, beyond which a verb has no arguments. */
  public boolean isClauseBreak(String form) {
    return hasRole("clause_break", form);
  }

  /** Whether the folded word introduces reported content: that. */
  public boolean isComplementizer(String form) {
    return hasRole("complementizer", form);
  }

  /**
   * Whether the folded word, without its article, is an office held by a person: minister, emir.
   */
  public boolean isOffice(String form) {
    return hasRole("office", form);
  }

  /** Whether the folded word begins an adverb of time: a weekday, yesterday. */
  public boolean isTimeWord(String form) {
    return hasRole("time", form);
  }

  /** Whether the folded word is a relative pronoun. */
  public boolean isRelative(String form) {
    return hasRole("relative", form);
  }

  /** Whether the folded word, without its article, stands for a state: authorities, side. */
  public boolean isStateNoun(String form) {
    return hasRole("state_noun", form);
  }

  /**
   * Whether the folded word says what class of thing the name after it names (city of, newspaper):
   * it helps to tell the name and is no part of it.
   */
  public boolean isClassWord(String form) {
    return hasRole("class_word", form);
  }

  /** Whether the folded word is the preposition of origin, or that of distance. */
  public boolean isFrom(String form) {
    return hasRole("from", form);
  }

  /** Whether a folded definite noun is a broken plural, which takes a feminine adjective. */
  public boolean isBrokenPlural(String form) {
    return hasRole("broken_plural", form);
  }

  /** Whether a folded noun is an event that happens to a city: attack, blast. */
  public boolean isEvent(String form) {
    return hasRole("event", form);
  }

  /** Whether the folded word tells the victim of an attack: on, against. */
  public boolean isAgainst(String form) {
    return hasRole("against", form);
  }

  /** Whether the folded word is or. */
  public boolean isOr(String form) {
    return hasRole("or", form);
  }

  /** Whether a folded noun says what kind of place the name after it is: city, province. */
  public boolean isPlaceNoun(String form) {
    return hasRole("place_noun", form);
  }

  /** Whether a folded noun says that a division of a state follows: province of. */
  public boolean isDivisionNoun(String form) {
    return hasRole("division_noun", form);
  }

  /**
   * Whether a folded noun is the word for a capital city, with or without a suffix: its capital.
   */
  public boolean isCapitalNoun(String form) {
    return hasRole("capital_noun", form);
  }

  /** Whether a folded word after a capital tells of the city: old, and its suburbs. */
  public boolean isCityAttribute(String form) {
    return hasRole("city_attribute", form);
  }

  /** Whether a folded word measures how far a place is, or in which direction. */
  public boolean isDistance(String form) {
    return hasRole("distance", form);
  }

  /** Whether a folded word asks for a party after the preposition beh: relation, trust. */
  public boolean isBond(String form) {
    return hasRole("bond", form);
  }

  /** Whether a folded word is the name that a man or woman is given, not that of a family. */
  public boolean isGivenName(String form) {
    return givenNames.contains(form);
  }

  /**
   * Whether the folded word and the next are one given name or nom de guerre: father of, slave of.
   */
  public boolean isCompoundName(String form) {
    return hasRole("compound_name", form);
  }

  /** Verbs and nouns of motion. */
  public Gazetteer<MotionWord> motionWords() {
    return motionWords;
  }

  private boolean hasRole(String role, String form) {
    return functionWords.getOrDefault(role, Set.of()).contains(form);
  }

  /** Words that stand before a person's name, with their kind. */
  public Gazetteer<String> titles() {
    return titles;
  }
}
