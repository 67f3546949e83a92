package io.github.marsad.find;

import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.StanceForm;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.model.EntityType;
import io.github.marsad.model.MentionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Decides whom a stance is towards: the party that the frame of its predicate leads to with those
 * joined to it, the owner of what stands there, or whom a pronoun means.
 */
final class StanceTargets {
  /** The most words from a verbal noun and its adjectives to the preposition of its target. */
  static final int TO_COMPLEMENT = 4;

  /** The most words from an office to the comma and the name of its holder. */
  private static final int TO_NAME = 8;

  private static final String FROM = "من";

  /** Two percent: no thing asked for; folded. */
  private static final Set<String> PERCENT = Set.of("ميه", "مايه");

  /** Relations of acts towards people whom an adjective describes: arrested, released. */
  private static final Set<String> HOLDING = Set.of("COERCE", "CONCEDE");

  /** In the strongest terms: how something was condemned, and not what. */
  private static final Set<String> TONE = Set.of("عبارات", "لهجه", "تعابير");

  /** Relations of acts that whoever they are done to suffers. */
  private static final Set<String> HARM = Set.of("ASSAULT", "COERCE", "SANCTION");

  /** His counterpart, the president: somebody, and not the state whose adjective follows. */
  private static final String COUNTERPART = "نظير";

  private static final String PRESIDENT = "رييس";

  /** {@code a state member of}: what it belongs to is not meant. */
  private static final String MEMBER = "عضو";

  private final Parse parse;
  private final Article article;
  private final Words words;
  private final Arguments arguments;
  private final Lexicon lexicon;
  private final SentenceSoFar sentence;
  private final StanceCues cues;
  private final OwnOffices offices;
  private final int end;

  StanceTargets(Parse parse, Lexicon lexicon, SentenceSoFar sentence, StanceCues cues) {
    this.parse = parse;
    this.article = parse.article();
    this.words = parse.words();
    this.arguments = parse.arguments();
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.cues = cues;
    this.offices = new OwnOffices(parse);
    this.end = sentence.end();
  }

  /** The argument that the frame asks for, and those joined to it. */
  List<Argument> of(StanceCue cue, StanceHolders.Held held) {
    if (isResumed(cue, held)) {
      return held.antecedent().acts() ? List.of(held.antecedent()) : List.of();
    }
    if (isPronounNext(cue, held)) {
      Argument meant = pronoun(cue, held);
      return meant == null ? List.of() : List.of(meant);
    }
    if (held.rest() < end && words.breaksBefore(held.rest())) {
      return List.of(); // defies: X says
    }
    int reach = cue.predicate().isSaying() ? 2 : StanceCue.TO_TARGET;
    int limit = beforeNextVerb(held.rest(), Math.min(end, held.rest() + reach));
    List<Phrase> after = parse.phrases().after(held.rest(), limit);
    for (int p = 0; p < after.size(); p++) {
      Phrase phrase = after.get(p);
      if (cue.predicate().isStrict() && phrase.first() > held.rest() + 1) {
        break;
      }
      boolean fits = fits(cue, phrase, p == 0);
      boolean self = words.is(phrase.first(), WordRole.REFLEXIVE);
      if (fits && self && (!phrase.isBare() || phrase.first() == held.rest())) {
        return List.of(); // defended himself, and not: the same day
      }
      if (fits && p == 0 && isOfTitle(cue, phrase, held)) {
        continue;
      }
      if (fits && offices.isOffice(phrase) && apposed(phrase) == null) {
        return List.of();
      }
      if (fits && phrase.isBare() && isHolder(phrase, held)) {
        continue;
      }
      if (fits && p > 0 && isOfTroops(cue, phrase, after.get(p - 1))) {
        return List.of();
      }
      if (fits && isTarget(cue, phrase)) {
        return withJoined(after, p);
      }
      Argument apposed = fits ? apposed(phrase) : null;
      if (apposed != null) {
        return List.of(apposed);
      }
      Phrases.Listed listed =
          fits && phrase.argument() == null ? parse.phrases().listed(phrase, end) : null;
      if (listed != null) {
        return listed.members();
      }
      if (fits && words.is(phrase.first(), WordRole.OWN_STATE)) {
        return List.of();
      }
      if (fits && phrase.argument() == null && p + 1 < after.size()) {
        Phrase next = after.get(p + 1);
        boolean repeats =
            !phrase.isBare()
                && next.governor().equals(phrase.governor())
                && next.first() == phrase.last() + 1
                && next.isTarget();
        return repeats ? withJoined(after, p + 1) : ofOwner(cue, phrase, next);
      }
      if (fits) {
        break;
      }
    }
    Argument pronoun = pronoun(cue, held);
    if (pronoun != null) {
      return List.of(pronoun);
    }
    boolean resumes =
        held.antecedent() != null
            && !cue.predicate().needsStatement()
            && !held.holders().contains(held.antecedent())
            && (hasPronoun(cue, held)
                || cue.predicate().takesObject() && (cue.objectPronoun() || !isRelative(cue)));
    return resumes && held.antecedent().acts() ? List.of(held.antecedent()) : List.of();
  }

  /**
   * {@code the former deputy for the party, X,}: the person whose office a phrase tells, or null.
   */
  private Argument apposed(Phrase phrase) {
    boolean office =
        words.isBare(phrase.first(), WordRole.TITLE_NOUN)
            || words.isBare(phrase.first(), WordRole.KIN);
    for (int i = phrase.first() + 1; office && i < Math.min(end, phrase.first() + TO_NAME); i++) {
      Argument named = arguments.beginningAt(i);
      if (words.breaksBefore(i) || words.kind(i) == Words.Kind.VERB) {
        return null;
      }
      if (words.commaBefore(i)) {
        boolean person =
            named != null
                && named.head().type() == EntityType.PERSON
                && !words.isConjoined(i)
                && named.preposition(article) == 0;
        return person ? named : null;
      }
    }
    return null;
  }

  /** {@code asked of him to go to X}: a pronoun right after the verb is what the frame asks for. */
  private boolean isPronounNext(StanceCue cue, StanceHolders.Held held) {
    for (int i : new int[] {cue.last() + 1, held.rest()}) {
      String preposition = i < end ? lexicon.prepositionOfPronoun(words.stem(i)) : null;
      if (cue.form().isFinite()
          && held.antecedent() == null
          && !cue.predicate().takesObject()
          && preposition != null
          && cue.frames(preposition)) {
        return true;
      }
    }
    return false;
  }

  /** {@code withdrew its forces from X}: where they stood, and nothing against X. */
  private boolean isOfTroops(StanceCue cue, Phrase from, Phrase object) {
    boolean troops = false;
    for (int i = object.first(); i <= object.last(); i++) {
      troops |= words.isBare(i, WordRole.TROOPS);
    }
    return cue.predicate().relation().equals("SANCTION")
        && from.governor().equals(FROM)
        && object.isBare()
        && troops;
  }

  /** {@code the coalition that X supports}: the pronoun on the verb stands for the name before. */
  private static boolean isResumed(StanceCue cue, StanceHolders.Held held) {
    return cue.objectPronoun()
        && cue.predicate().takesObject()
        && !cue.predicate().needsStatement()
        && held.antecedent() != null
        && held.holders().stream().noneMatch(held.antecedent()::isSame);
  }

  /** {@code dismissed X and appointed Y}: where the clause of a joined verb begins. */
  private int beforeNextVerb(int from, int limit) {
    for (int i = from + 1; i < limit; i++) {
      if (words.isConjoined(i) && parse.clauses().at(i) != null) {
        return i;
      }
    }
    return limit;
  }

  /** Whether a phrase stands where the frame has the target. */
  boolean fits(StanceCue cue, Phrase phrase, boolean first) {
    if (isManner(phrase.first())
        || words.is(phrase.first(), WordRole.PRONOUN)
        || offices.isCircumstance(phrase)) {
      return false;
    }
    if (phrase.isBare()) {
      return cue.predicate().takesObject()
          && (!phrase.joined() || (first && !isJoinedSubject(cue, phrase)))
          && (!cue.predicate().needsStatement()
              || words.isBare(phrase.first(), WordRole.STATEMENT));
    }
    boolean verb = cue.form().isFinite();
    int before = phrase.first() - 1;
    boolean apart =
        before > cue.last()
            && (words.isBare(before, WordRole.BELONGING)
                || words.is(before, WordRole.ACCORDING) && words.preposition(phrase.first()) != 0);
    if (apart) {
      return false;
    }
    int helping = phrase.first() - 2;
    boolean helped =
        phrase.governor().equals(FROM)
            && helping > cue.last()
            && words.preposition(helping) == Letters.BEH
            && (cues.isNounOf(words.noun(helping)) || words.is(helping, WordRole.HELP));
    if (helped) {
      return false; // with support from X
    }
    boolean lamOfObject =
        phrase.governor().equals("" + Letters.LAM) && verb && cue.predicate().takesObject();
    return cue.frames(phrase.governor()) && !lamOfObject;
  }

  /** {@code X and the lawyers of Y condemned it}: what is joined to the subject after the verb. */
  private boolean isJoinedSubject(StanceCue cue, Phrase phrase) {
    return cue.form().isFinite()
        && phrase.first() > cue.last() + 1
        && article.text().charAt(article.token(phrase.first()).begin()) == Letters.WAW;
  }

  /** {@code warmly}, and not: the speed of the agreement. */
  boolean isManner(int at) {
    boolean tone = at + 1 < end && TONE.contains(words.bare(at + 1)) && words.preposition(at) != 0;
    if (tone || PERCENT.contains(words.noun(at))) {
      return true;
    }
    boolean construct =
        !article.token(at).form().contains(Letters.ARTICLE)
            && at + 1 < end
            && article.token(at + 1).isDefinite()
            && article.gapBefore(at + 1).isBlank();
    return words.is(at, WordRole.MANNER) && !construct;
  }

  /** The name that follows an office and its preposition is still the subject. */
  private boolean isHolder(Phrase phrase, StanceHolders.Held held) {
    return phrase.argument() != null
        && !phrase.owned()
        && held.holders().stream().anyMatch(phrase.argument()::isSame);
  }

  /** A place is one only for a visit: it stands for its state there. */
  private boolean isTarget(StanceCue cue, Phrase phrase) {
    boolean where =
        cue.predicate().relation().equals("CONSULT")
            && phrase.governor().equals("" + Letters.BEH)
            && phrase.argument() != null
            && phrase.argument().head().type() == EntityType.COUNTRY
            && phrase.argument().head().kind() == MentionKind.NAME;
    if (where) {
      return false;
    }
    boolean mentioned =
        cue.predicate().relation().equals("STATE")
            && cue.predicate().polarity() == 0
            && phrase.owned()
            && phrase.argument() != null
            && phrase.argument().head().kind() == MentionKind.DEMONYM
            && !article.token(phrase.argument().first()).isDefinite();
    boolean held =
        HOLDING.contains(cue.predicate().relation())
            && phrase.argument() != null
            && phrase.argument().head().kind() == MentionKind.DEMONYM
            && (!article.token(phrase.argument().first()).isDefinite()
                || phrase.argument().first() > phrase.first() && isPlural(phrase.first()))
            && !words.isBare(phrase.first(), WordRole.STATE_NOUN)
            && !words.isBare(phrase.first(), WordRole.TROOPS);
    if (mentioned || held) {
      return false;
    }
    if (phrase.argument() != null && (isSomeones(phrase) || isOfOthers(cue, phrase))) {
      return false;
    }
    if (isOfThing(cue, phrase) || isOfOfficer(phrase)) {
      return false;
    }
    boolean bodies = cue.predicate().ofBodies() && phrase.argument() != null;
    if (bodies && phrase.argument().head().type() == EntityType.COUNTRY) {
      return false;
    }
    boolean visited =
        cue.predicate().isVisit()
            && phrase.argument() != null
            && phrase.first() == phrase.argument().first();
    return visited || phrase.isTarget();
  }

  /** {@code the star of club X}, {@code the heir of X}: a person is meant, and not the body. */
  private boolean isOfOfficer(Phrase phrase) {
    if (phrase.argument() == null || phrase.argument().first() <= phrase.first()) {
      return false;
    }
    boolean kin =
        !article.token(phrase.first()).isDefinite() && words.isBare(phrase.first(), WordRole.KIN);
    if (kin) {
      return true;
    }
    return !phrase.argument().title()
        && phrase.argument().head().type() != EntityType.PERSON
        && phrase.argument().head().kind() != MentionKind.DEMONYM
        && words.isBare(phrase.first(), WordRole.TITLE_NOUN)
        && !words.isBare(phrase.first(), WordRole.AGENT_NOUN)
        && !isPlural(phrase.first());
  }

  /** {@code the former president of X said}: what follows an office and lam is of the office. */
  private boolean isOfTitle(StanceCue cue, Phrase phrase, StanceHolders.Held held) {
    boolean lam =
        phrase.governor().equals("" + Letters.LAM)
            && held.antecedent() == null
            && words.preposition(phrase.first()) == Letters.LAM;
    int limit = Math.max(cue.last() + 1, phrase.first() - 3);
    for (int i = phrase.first() - 1; lam && i >= limit; i--) {
      if (words.isBare(i, WordRole.TITLE_NOUN)) {
        return true;
      }
      if (!article.token(i).isDefinite()) {
        return false;
      }
    }
    return false;
  }

  /** {@code visited the X border}, {@code the X talks}: nobody is met whom the adjective names. */
  private boolean isOfThing(StanceCue cue, Phrase phrase) {
    int head = phrase.first();
    boolean adjective =
        phrase.argument() != null
            && phrase.argument().head().kind() == MentionKind.DEMONYM
            && phrase.argument().first() > head;
    boolean body =
        adjective
            && !words.isBare(head, WordRole.AGENT_NOUN)
            && !words.isBare(head, WordRole.STATE_NOUN)
            && (words.isBare(head, WordRole.BODY_NOUN) || words.isBare(head, WordRole.SOURCE_NOUN));
    if (body) {
      return true;
    }
    return adjective
        && cue.predicate().relation().equals("CONSULT")
        && !words.isBare(head, WordRole.STATE_NOUN)
        && !words.isBare(head, WordRole.AGENT_NOUN)
        && !words.isBare(head, WordRole.TITLE_NOUN)
        && !words.isBare(head, WordRole.BODY_NOUN)
        && !isPlural(head);
  }

  private boolean isPlural(int noun) {
    return words.form(noun).endsWith("ين") || words.form(noun).endsWith("ون");
  }

  /**
   * {@code the enemies of X}, {@code condemned the arrest of X}: the stance is not towards X, who
   * is opposed or suffers.
   */
  private boolean isOfOthers(StanceCue cue, Phrase phrase) {
    boolean person = phrase.argument().head().type() == EntityType.PERSON;
    boolean granted = cue.predicate().relation().equals("AGREE") && cue.form().isFinite();
    boolean suffers =
        (granted || person && cue.predicate().relation().equals("ACCUSE"))
            && lexicon.stanceForms().ofWord(words.noun(phrase.first())).stream()
                .anyMatch(form -> HARM.contains(form.predicate().relation()));
    return phrase.owned()
        && (suffers
            || words.isBare(phrase.first(), WordRole.OTHERS)
            || words.isBare(phrase.argument().first() - 1, WordRole.OTHERS));
  }

  /** Whether an adjective of a state tells of a single person or of an outlet, not of the state. */
  private boolean isSomeones(Phrase phrase) {
    Argument argument = phrase.argument();
    if (argument.head().kind() != MentionKind.DEMONYM) {
      return false;
    }
    String form = words.form(argument.last());
    boolean alone = phrase.first() == argument.first();
    boolean one = !article.token(argument.first()).isDefinite() && !form.endsWith("ين");
    boolean plural = form.endsWith("ون") || form.endsWith("ات");
    String head = words.noun(phrase.first());
    boolean officer =
        !alone
            && phrase.argument().first() == phrase.first() + 1
            && (head.startsWith(COUNTERPART) || words.bare(phrase.first()).equals(PRESIDENT));
    boolean nisba =
        alone && argument.preposition(article) == 0 && (form.endsWith("يه") || form.endsWith("ي"));
    boolean rival = !alone && words.isPossessed(phrase.first()) && isOther(phrase.first());
    return officer
        || nisba
        || rival
        || (alone && one && !plural)
        || (!alone
            && words.isBare(phrase.first(), WordRole.SOURCE_NOUN)
            && !words.isBare(phrase.first(), WordRole.STATE_NOUN));
  }

  /** {@code his rival}: whether a noun with a pronoun is somebody else. */
  private boolean isOther(int at) {
    String noun = words.noun(at);
    return lexicon.is(WordRole.OTHERS, noun.substring(0, noun.length() - 1))
        || noun.endsWith("ها") && lexicon.is(WordRole.OTHERS, noun.substring(0, noun.length() - 2));
  }

  /** The party of a phrase and those that the phrases after join to it. */
  List<Argument> withJoined(List<Phrase> phrases, int at) {
    List<Argument> all = new ArrayList<>(List.of(phrases.get(at).argument()));
    for (int p = at + 1; p < phrases.size(); p++) {
      Phrase next = phrases.get(p);
      boolean same = next.isBare() || next.governor().equals(phrases.get(at).governor());
      boolean directly = next.first() <= phrases.get(p - 1).last() + 2;
      boolean told = next.joined() && next.argument() == null && p + 1 < phrases.size();
      if (told && words.isPossessedTitle(next.first()) && next.first() == next.last()) {
        next = phrases.get(++p);
        same = next.isBare();
        told = next.first() == phrases.get(p - 1).last() + 1;
      } else {
        told = next.joined() && directly;
      }
      if (!told || !same || !next.isTarget()) {
        break;
      }
      all.add(next.argument());
    }
    return all;
  }

  /** Officials in the government, fighters of a group, the positions of an army. */
  private List<Argument> ofOwner(StanceCue cue, Phrase people, Phrase of) {
    boolean member = words.bare(people.last()).equals(MEMBER);
    if (member || (cues.isNoun(people.last()) && !words.isPossessed(people.last()))) {
      return List.of();
    }
    boolean owns =
        of.governor().equals("" + Letters.LAM)
            && of.first() == people.last() + 1
            && !isParticiple(people.last())
            && !isBlamedState(cue, of)
            && !words.isBare(people.first(), WordRole.ISSUE_NOUN);
    if (owns && of.isTarget() && !of.owned()) {
      return List.of(of.argument());
    }
    boolean members =
        words.isBare(people.first(), WordRole.AGENT_NOUN)
            || words.isBare(people.first(), WordRole.TITLE_NOUN)
            || words.form(people.first()).endsWith("ين");
    boolean state =
        of.argument() != null
            && of.argument().head().type() == EntityType.COUNTRY
            && of.argument().head().kind() != MentionKind.DEMONYM;
    boolean belongs =
        (!state && of.governor().equals("في"))
            || of.governor().equals("من")
            || of.governor().equals("" + Letters.LAM);
    return members && belongs && of.isTarget() && !of.owned() ? List.of(of.argument()) : List.of();
  }

  /** {@code complained of the deficit of X}: a state is not blamed for what it has. */
  private static boolean isBlamedState(StanceCue cue, Phrase of) {
    return cue.form().isFinite()
        && cue.predicate().relation().equals("ACCUSE")
        && of.argument() != null
        && of.argument().head().type() == EntityType.COUNTRY;
  }

  private boolean isParticiple(int at) {
    return words.isBare(at, WordRole.BELONGING)
        || words.word(at).stances().stream()
            .anyMatch(form -> form.part() == StanceForm.Part.PARTICIPLE);
  }

  /** Whom a pronoun on the verb or on a preposition of the frame means. */
  private Argument pronoun(StanceCue cue, StanceHolders.Held held) {
    boolean named =
        held.antecedent() != null
            || isRelative(cue)
            || cue.predicate().needsName()
            || cue.predicate().needsStatement();
    if (named || !cue.form().isFinite()) {
      return null;
    }
    if (resumesClause(cue)) {
      return null;
    }
    if (cue.objectPronoun() && cue.predicate().takesObject()) {
      return meant(cue, held, words.stem(cue.first()));
    }
    for (int i = cue.last() + 1; i < Math.min(end, held.rest() + StanceCue.TO_SAME); i++) {
      if (words.breaksBefore(i) || words.kind(i) == Words.Kind.THAT) {
        return null;
      }
      String preposition = lexicon.prepositionOfPronoun(words.stem(i));
      boolean near = !cue.predicate().isSaying() || i == cue.last() + 1 || i == held.rest();
      boolean from = FROM.equals(preposition) && !cue.predicate().relation().equals("REQUEST");
      if (preposition != null && near && !from && cue.frames(preposition)) {
        return meant(cue, held, words.stem(i));
      }
    }
    return null;
  }

  /** {@code, which X refuses}, {@code decisions X agreed to}: what was told before is meant. */
  private boolean resumesClause(StanceCue cue) {
    int before = cue.first() - 1;
    if (before < sentence.from()) {
      return false;
    }
    boolean what = words.stem(before).equals("ما");
    boolean attribute =
        words.kind(before) == Words.Kind.NOUN
            && arguments.endingAt(before) == null
            && !words.isConjoined(cue.first())
            && !words.commaBefore(cue.first())
            && !article.token(before).isDefinite()
            && parse.clauses().at(cue.first()).origin() == Clauses.Origin.AFTER;
    return what || attribute;
  }

  /**
   * {@code the port that X controls}, {@code the missiles that targeted X}: whether a relative
   * pronoun stands right before a verb. What it means may be a noun without a name, and without a
   * pronoun on the verb that is its subject.
   */
  private boolean isRelative(StanceCue cue) {
    return cue.first() > sentence.from() && words.kind(cue.first() - 1) == Words.Kind.RELATIVE;
  }

  /** Whether a preposition of the frame with a pronoun follows: on it, with him. */
  private boolean hasPronoun(StanceCue cue, StanceHolders.Held held) {
    for (int i = cue.last() + 1; i < Math.min(end, held.rest() + StanceCue.TO_SAME); i++) {
      String preposition = lexicon.prepositionOfPronoun(words.stem(i));
      if (preposition != null && cue.frames(preposition)) {
        return true;
      }
    }
    return false;
  }

  /** The last party before a pronoun, other than the holders, that agrees with it. */
  private Argument meant(StanceCue cue, StanceHolders.Held held, String form) {
    boolean feminine = form.endsWith("ها");
    boolean singular = feminine || form.endsWith("ه");
    int here = article.sentenceOf(cue.first());
    for (int i = cue.first() - 1; singular && i >= 0; i--) {
      if (article.sentenceOf(i) < here - 1) {
        return null;
      }
      Argument argument = arguments.endingAt(i);
      if (argument == null && cue.objectPronoun() && isThing(i, feminine)) {
        return null;
      }
      boolean fits =
          argument != null
              && argument.acts()
              && argument.head().type() != EntityType.MEDIA
              && argument.head().kind() != MentionKind.DEMONYM
              && held.holders().stream().noneMatch(argument::isSame)
              && parse.clauses().agreement().mayBe(argument, feminine);
      if (fits) {
        Argument subject = isInPhrase(argument) ? subjectBefore(cue, held, feminine) : null;
        return subject == null ? argument : subject;
      }
    }
    return null;
  }

  /** {@code a missile on X}: whether a preposition of place stands before a name. */
  private boolean isInPhrase(Argument argument) {
    int before = argument.first() - 1;
    return before >= sentence.from() && words.kind(before) == Words.Kind.PREPOSITION;
  }

  /** The subject of the clause before that of a verb, where a pronoun may mean it; or null. */
  private Argument subjectBefore(StanceCue cue, StanceHolders.Held held, boolean feminine) {
    Clauses.Clause clause = parse.clauses().before(cue.first());
    Argument subject =
        clause == null || clause.subjects().size() != 1 ? null : clause.subjects().get(0);
    boolean fits =
        subject != null
            && held.holders().stream().noneMatch(subject::isSame)
            && parse.clauses().agreement().mayBe(subject, feminine);
    return fits ? subject : null;
  }

  /** Whether a definite noun that is no office may be what a pronoun means: the operation. */
  private boolean isThing(int at, boolean feminine) {
    boolean noun =
        words.kind(at) == Words.Kind.NOUN
            && !words.isNamed(at)
            && article.token(at).isDefinite()
            && words.preposition(at) == 0;
    boolean governed = at > 0 && words.kind(at - 1) == Words.Kind.PREPOSITION;
    boolean first = at == 0 || !article.token(at - 1).isDefinite() || words.isNamed(at - 1);
    boolean hers = words.form(at).endsWith("" + Letters.HEH);
    return noun
        && first
        && !governed
        && hers == feminine
        && !words.isBare(at, WordRole.TITLE_NOUN)
        && !words.isBare(at, WordRole.AGENT_NOUN);
  }

  /** Who was killed or hurt: a person, or people of a state or a group; empty for an army. */
  List<Argument> victims(Clauses.Clause clause, int before) {
    for (Phrase phrase : parse.phrases().after(clause.verb() + 1, before)) {
      Argument argument = phrase.isBare() ? phrase.argument() : null;
      if (argument == null) {
        continue;
      }
      boolean people =
          argument.head().type() == EntityType.PERSON
              || (argument.head().kind() == MentionKind.DEMONYM
                  && !words.isBare(phrase.first(), WordRole.STATE_NOUN))
              || phrase.owned();
      return people && argument.acts() ? List.of(argument) : List.of();
    }
    return List.of();
  }

  /** The party that ends right before a word, or null. */
  Argument namedBefore(int at) {
    return article.gapBefore(at).isBlank() ? arguments.endingAt(at - 1) : null;
  }

  /** The first phrase with a preposition of the frame. */
  List<Argument> framed(StanceCue cue, List<Phrase> after, int from) {
    for (int p = from; p < after.size(); p++) {
      Phrase phrase = after.get(p);
      int read = p == 0 ? cue.last() : after.get(p - 1).last();
      if (phrase.first() - read > TO_COMPLEMENT) {
        return List.of();
      }
      if (offices.isBodyOf(after, p)) {
        continue;
      }
      boolean far =
          phrase.governor().equals("" + Letters.LAM)
              && cue.predicate().relation().equals("ASSAULT")
              && cue.predicate().takesObject()
              && phrase.first() - read > 1;
      if (far) {
        return List.of();
      }
      if (p > 0 && isOfTroops(cue, phrase, after.get(p - 1))) {
        return List.of();
      }
      if (!phrase.isBare() && cue.frames(phrase.governor())) {
        if (isTarget(cue, phrase)) {
          return withJoined(after, p);
        }
        Phrases.Listed listed =
            phrase.argument() == null ? parse.phrases().listed(phrase, end) : null;
        if (listed != null) {
          return listed.members();
        }
        boolean place = phrase.argument() != null && !phrase.argument().acts();
        if (place && p + 1 < after.size()) {
          continue;
        }
        if (words.bare(phrase.first()).endsWith("ها") && sentence.lastCue() != null) {
          return ofAccuser(phrase);
        }
        return p + 1 < after.size() ? ofOwner(cue, phrase, after.get(p + 1)) : List.of();
      }
    }
    return List.of();
  }

  /** Whoever accused another of an act against his own land, people or state. */
  private List<Argument> ofAccuser(Phrase phrase) {
    boolean own =
        words.is(phrase.first(), WordRole.OWN_STATE)
            && sentence.lastCue().predicate().relation().equals("ACCUSE");
    Clauses.Clause accusation = parse.clauses().at(sentence.lastCue().first());
    return own && accusation != null ? accusation.subjects() : List.of();
  }

  /** The noun phrases from a word on, as far as a target may be. */
  List<Phrase> phrasesFrom(int rest) {
    return parse.phrases().after(rest, Math.min(end, rest + StanceCue.TO_TARGET));
  }

  /** Whether a phrase is the office of the person named right before it. */
  boolean isOwnOffice(Phrase phrase) {
    return offices.isOffice(phrase);
  }

  /** Whether a noun phrase that names nobody is the object of a verb. */
  boolean hasThing(int rest) {
    return phrasesFrom(rest).stream().anyMatch(phrase -> phrase.isBare() && !phrase.acts());
  }

  /** Whether a noun phrase without preposition follows at once. */
  boolean hasObject(int rest) {
    Phrase next = rest < end && !words.breaksBefore(rest) ? parse.phrases().at(rest, end) : null;
    return next != null && next.isBare() && !next.joined() && !words.commaBefore(rest);
  }
}
