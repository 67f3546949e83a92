package io.github.marsad.find;

import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.model.EntityType;
import io.github.marsad.model.MentionKind;
import io.github.marsad.model.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Decides who stands towards whom by a verbal noun: its holder is its pronoun, adjective or
 * genitive, or who does what governs it.
 */
final class NounStances {
  /** The noun is read, and tells no stance. */
  private static final Sides NOBODY = new Sides(List.of(), List.of(), Way.GENITIVE);

  /** Prepositions before what talks are about, folded: what stands between is of that. */
  private static final Set<String> TOPIC = Set.of("عن", "مع");

  /** Words before what others only want or speak of: need, importance, any; folded. */
  private static final Set<String> MEANT =
      Set.of(
          "ضروره", "اهميه", "حاجه", "بحاجه", "اي", "ايه", "امل", "فرص", "سبيل", "افاق", "بضروره");

  /** The most words from a verb of receiving to its object, and from its subject. */
  private static final int TO_RECEIVED = 10;

  private static final int TO_OBJECT = 3;

  private final Parse parse;
  private final Article article;
  private final Words words;
  private final SentenceSoFar sentence;
  private final StanceCues cues;
  private final StanceTargets targets;
  private final StanceHolders holders;
  private final int end;

  NounStances(
      Parse parse,
      SentenceSoFar sentence,
      StanceCues cues,
      StanceTargets targets,
      StanceHolders holders) {
    this.parse = parse;
    this.article = parse.article();
    this.words = parse.words();
    this.sentence = sentence;
    this.cues = cues;
    this.targets = targets;
    this.holders = holders;
    this.end = sentence.end();
  }

  /** Each of the holders stands towards each of the targets. */
  record Sides(List<Argument> holders, List<Argument> targets, Way way) {}

  /** Who stands towards whom by a verbal noun; null or nobody where it tells no stance. */
  Sides of(StanceCue cue) {
    int next = cue.last() + 1;
    if (cue.predicate().isLight() && next < end && cues.isNoun(next)) {
      return null;
    }
    if (cues.isDenied(cue)
        || cues.isSupposed(cue)
        || isSuffered(cue)
        || isAskedBy(cue)
        || isRegret(cue)
        || (cue.predicate().isVisit() && cues.isUndone(cue))) {
      return null;
    }
    List<Phrase> after = targets.phrasesFrom(next);
    Phrase genitive = genitive(cue, after);
    if (isOfOthers(cue, genitive)) {
      return null;
    }
    Sides sides = ofSupport(cue, after);
    sides = sides == null ? betweenThem(cue) : sides;
    sides = sides == null ? between(cue, after) : sides;
    sides = sides == null ? received(cue, after) : sides;
    sides = sides == null ? harmed(cue, genitive) : sides;
    if (sides != null || cue.predicate().isHarm()) {
      return sides;
    }
    Argument agent = holders.agent(next);
    if (agent != null) {
      boolean object = genitive != null && genitive.isTarget() && cue.predicate().takesObject();
      List<Argument> done = object ? targets.withJoined(after, 0) : targets.framed(cue, after, 0);
      return new Sides(List.of(agent), done, Way.AGENT);
    }
    boolean owner = isOwner(cue, genitive);
    List<Argument> framed = targets.framed(cue, after, owner ? 1 : 0);
    sides = owner ? given(cue, after) : null;
    sides = sides == null && owner && framed.isEmpty() ? mutual(cue, after) : sides;
    if (sides != null) {
      return sides;
    }
    if (cue.predicate().isCharge()) {
      return charge(cue, genitive);
    }
    boolean handedOver =
        cue.predicate().isLight()
            && owner
            && genitive.argument().head().type() == EntityType.PERSON;
    if (handedOver) {
      return null;
    }
    boolean subject =
        owner
            && (isAdjective(genitive.argument(), cue)
                || !genitive.owned() && (!framed.isEmpty() || isMeeting(cue)));
    if (subject) {
      return ofSubject(cue, after, framed);
    }
    sides = ofGoverning(cue, after, genitive, framed);
    boolean thing = sides == null && owner && !genitive.owned() && hasThing(cue, after);
    return thing ? new Sides(List.of(genitive.argument()), List.of(), Way.GENITIVE) : sides;
  }

  /** {@code X's support for the truce}: lam sets off the object, which names no party. */
  private boolean hasThing(StanceCue cue, List<Phrase> after) {
    Phrase second = after.size() > 1 ? after.get(1) : null;
    return second != null
        && cue.predicate().takesObject()
        && second.governor().equals("" + Letters.LAM)
        && second.argument() == null
        && !second.joined()
        && second.first() == after.get(0).last() + 1;
  }

  /** {@code with regret}: an adverb. */
  private boolean isRegret(StanceCue cue) {
    return cue.predicate().relation().equals("STATE") && cue.governor().equals("مع");
  }

  /** {@code agreed to a request of X}: "from" after the noun marks who asks. */
  private boolean isAskedBy(StanceCue cue) {
    int next = cue.last() + 1;
    return cue.predicate().relation().equals("REQUEST")
        && !cue.form().possessed()
        && next < end
        && words.is(next, WordRole.FROM);
  }

  /** {@code before his arrest}: the pronoun means the one arrested. */
  private boolean isSuffered(StanceCue cue) {
    boolean harm =
        cue.predicate().relation().equals("ASSAULT") || cue.predicate().relation().equals("COERCE");
    boolean when =
        cue.first() > sentence.from() && words.kind(cue.first() - 1) == Words.Kind.PREPOSITION;
    return harm && when && cue.form().possessed() && cue.predicate().takesObject();
  }

  /** The phrase without preposition right after the noun, or null. */
  private Phrase genitive(StanceCue cue, List<Phrase> after) {
    int next = cue.last() + 1;
    return !after.isEmpty()
            && after.get(0).first() == next
            && after.get(0).isBare()
            && !after.get(0).joined()
            && article.gapBefore(next).isBlank()
        ? after.get(0)
        : null;
  }

  /** Whether what is called for is of people without a name. */
  private boolean isOfOthers(StanceCue cue, Phrase genitive) {
    return genitive != null
        && genitive.argument() == null
        && cue.predicate().relation().equals("REQUEST")
        && (words.isPossessed(genitive.first())
            || words.isBare(genitive.first(), WordRole.TITLE_NOUN));
  }

  /** Whether the noun is that of whom its genitive or adjective names. */
  private boolean isOwner(StanceCue cue, Phrase genitive) {
    boolean definite = words.stem(cue.first()).startsWith(Letters.ARTICLE);
    return genitive != null
        && (!definite || (genitive.argument() != null && isAdjective(genitive.argument(), cue)))
        && genitive.argument() != null
        && genitive.argument().acts()
        && !cue.form().possessed();
  }

  /** {@code with support of X}: X holds it towards the subject. */
  private Sides ofSupport(StanceCue cue, List<Phrase> after) {
    boolean from =
        cue.governor().equals("" + Letters.BEH)
            && (cue.predicate().relation().equals("SUPPORT")
                || cue.predicate().relation().equals("AID"))
            && !cue.form().possessed()
            && !cue.frames("من");
    Phrase of = after.stream().filter(phrase -> !phrase.isBare()).findFirst().orElse(null);
    Clauses.Clause clause = parse.clauses().before(cue.first());
    boolean given =
        from
            && of != null
            && of.governor().equals("من")
            && of.first() - cue.last() <= StanceTargets.TO_COMPLEMENT;
    if (!given) {
      return null;
    }
    return of.acts() && clause != null
        ? new Sides(List.of(of.argument()), clause.subjects(), Way.BACKED)
        : NOBODY;
  }

  /** {@code X and its ally Y}: Y stands so towards X. */
  Sides ofCompanion(StanceCue cue) {
    int first = cue.first();
    List<Phrase> after = targets.phrasesFrom(cue.last() + 1);
    Argument owner =
        words.isConjoined(first) && words.isPossessed(first) && cue.first() == cue.last()
            ? targets.namedBefore(first)
            : null;
    boolean companion =
        owner != null
            && owner.acts()
            && cue.predicate().takes("" + Letters.LAM)
            && !after.isEmpty()
            && after.get(0).first() == first + 1
            && after.get(0).isBare()
            && after.get(0).acts();
    return companion
        ? new Sides(List.of(after.get(0).argument()), List.of(owner), Way.COMPANION)
        : null;
  }

  /** {@code an agreement between it and X}: whoever acts before, and X. */
  private Sides betweenThem(StanceCue cue) {
    int limit = Math.min(end - 1, cue.last() + StanceTargets.TO_COMPLEMENT);
    int at = cue.last() + 1;
    while (at < limit && !words.is(at, WordRole.BETWEEN_THEM)) {
      at++;
    }
    boolean joint =
        cue.predicate().isJoint() && cue.negation() != Lexicon.Negation.FLIP && !cues.isUndone(cue);
    Clauses.Clause clause = joint && at < limit ? parse.clauses().before(cue.first()) : null;
    Phrase other = clause == null ? null : parse.phrases().at(at + 1, end);
    boolean told = other != null && other.governor().equals("بين") && other.acts();
    if (!told || clause.subjects().isEmpty()) {
      return null;
    }
    List<Argument> parties = new ArrayList<>(clause.subjects());
    parties.add(other.argument());
    return new Sides(parties, parties, Way.BETWEEN);
  }

  /** {@code talks between X and Y}: each holds it towards each. */
  private Sides between(StanceCue cue, List<Phrase> after) {
    if (!cue.predicate().isJoint() || cue.negation() == Lexicon.Negation.FLIP) {
      return null;
    }
    if (isOnOneSide(cue) || isOnlyMeant(cue)) {
      return NOBODY;
    }
    for (int p = 0; p < after.size(); p++) {
      Phrase phrase = after.get(p);
      int read = p == 0 ? cue.last() : after.get(p - 1).last();
      if (phrase.first() - read > StanceTargets.TO_COMPLEMENT || (p > 1 && phrase.isBare())) {
        return null;
      }
      if (p > 0 && TOPIC.contains(after.get(p - 1).governor())) {
        return null; // talk of a deal between
      }
      if (phrase.governor().equals("بين") && phrase.acts()) {
        if (cues.isUndone(cue)) {
          return NOBODY;
        }
        List<Argument> parties = betweenParties(after, p);
        if (parties.size() > 1) {
          return new Sides(parties, parties, Way.BETWEEN);
        }
        sentence.tell(cue, parties);
        return null;
      }
    }
    return null;
  }

  /** {@code the need for cooperation between}, {@code any agreement between}: none is told. */
  private boolean isOnlyMeant(StanceCue cue) {
    int before = cue.first() - 1;
    return before >= sentence.from() && MEANT.contains(words.bare(before));
  }

  /** {@code between A and B on one side and C}: who stands against whom is told by that. */
  private boolean isOnOneSide(StanceCue cue) {
    for (int i = cue.last() + 1; i + 1 < Math.min(end, cue.last() + StanceCue.TO_TARGET); i++) {
      if (words.is(i, WordRole.FROM) && words.stem(i + 1).equals("جهه")) {
        return true;
      }
    }
    return false;
  }

  private List<Argument> betweenParties(List<Phrase> phrases, int at) {
    List<Argument> parties = new ArrayList<>(List.of(phrases.get(at).argument()));
    for (int p = at + 1; p < phrases.size(); p++) {
      Phrase next = phrases.get(p);
      boolean joined =
          next.joined()
              && (next.isBare() || next.governor().equals("بين"))
              && next.acts()
              && next.first() <= phrases.get(p - 1).last() + 2;
      if (!joined) {
        break;
      }
      parties.add(next.argument());
    }
    return parties;
  }

  /** {@code came under fire from X}: X holds it towards the subject. */
  private Sides received(StanceCue cue, List<Phrase> after) {
    Clauses.Clause clause = receiving(cue);
    if (clause == null) {
      return null;
    }
    if (clause.subjects().isEmpty()) {
      return NOBODY;
    }
    for (Phrase phrase : after) {
      boolean giver = phrase.governor().equals("من") && phrase.acts();
      boolean adjective =
          phrase.first() == cue.last() + 1
              && phrase.isBare()
              && phrase.argument() != null
              && isAdjective(phrase.argument(), cue);
      boolean genitive =
          phrase.first() == cue.last() + 1
              && phrase.isBare()
              && phrase.acts()
              && cue.predicate().polarity() > 0;
      if (giver || adjective || genitive) {
        return new Sides(List.of(phrase.argument()), clause.subjects(), Way.RECEIVED);
      }
    }
    return NOBODY;
  }

  /** The clause of a verb of receiving whose object the noun is; null where there is none. */
  private Clauses.Clause receiving(StanceCue cue) {
    for (int i = cue.first() - 1; i >= Math.max(sentence.from(), cue.first() - TO_RECEIVED); i--) {
      Clauses.Clause clause = parse.clauses().at(i);
      if (clause != null) {
        boolean near = cue.first() - Math.max(i + 1, clause.rest()) <= TO_OBJECT;
        return near && words.is(i, WordRole.RECEIVING) ? clause : null;
      }
    }
    return null;
  }

  /** {@code X was killed in a strike of Y}: Y holds it towards X. */
  private Sides harmed(StanceCue cue, Phrase by) {
    Clauses.Clause clause =
        cue.predicate().relation().equals("ASSAULT") ? parse.clauses().before(cue.first()) : null;
    boolean harm =
        clause != null
            && by != null
            && by.argument() != null
            && by.argument().acts()
            && (!by.owned() || isAdjective(by.argument(), cue))
            && !cue.governor().isEmpty()
            && words.is(clause.verb(), WordRole.HARMED)
            && cue.first() - clause.rest() <= StanceCue.TO_TARGET;
    List<Argument> victims = harm ? targets.victims(clause, cue.first()) : List.of();
    return victims.isEmpty() ? null : new Sides(List.of(by.argument()), victims, Way.GENITIVE);
  }

  /** {@code X's support of Y}: the second phrase without preposition is the object. */
  private Sides given(StanceCue cue, List<Phrase> after) {
    Phrase genitive = after.get(0);
    Phrase second = after.size() > 1 ? after.get(1) : null;
    boolean given =
        second != null
            && cue.predicate().takesObject()
            && !genitive.owned()
            && second.isBare()
            && !second.joined()
            && second.first() == genitive.last() + 1
            && second.isTarget()
            && !second.owned();
    return given
        ? new Sides(List.of(genitive.argument()), List.of(second.argument()), Way.GIVEN)
        : null;
  }

  /** {@code the talks of X and Y}: each holds it towards each. */
  private Sides mutual(StanceCue cue, List<Phrase> after) {
    if (after.get(0).owned() || !cue.predicate().isJoint()) {
      return null;
    }
    List<Argument> parties = targets.withJoined(after, 0);
    return parties.size() > 1 ? new Sides(parties, parties, Way.BETWEEN) : null;
  }

  /** {@code the crimes of X}, in words of Y: Y accuses X. */
  private Sides charge(StanceCue cue, Phrase accused) {
    Quote quote = holders.quoteOf(cue.span());
    Argument speaker = quote == null ? null : holders.speaker(quote);
    boolean told =
        speaker != null
            && accused != null
            && accused.argument() != null
            && accused.argument().acts()
            && accused.first() == accused.argument().first()
            && cue.negation() == null;
    return told
        ? new Sides(List.of(speaker), targets.withJoined(List.of(accused), 0), Way.CHARGE)
        : null;
  }

  /** The genitive holds it; of a meeting that another goes to he is the target. */
  private Sides ofSubject(StanceCue cue, List<Phrase> after, List<Argument> framed) {
    Argument subject = after.get(0).argument();
    boolean met =
        framed.isEmpty()
            && isMeeting(cue)
            && !cue.governor().isEmpty()
            && (cue.predicate().isVisit() || subject.head().type() == EntityType.PERSON);
    List<Argument> meeting = met ? holders.governing(cue) : List.of();
    if (!meeting.isEmpty() && meeting.stream().noneMatch(subject::isSame)) {
      return new Sides(meeting, targets.withJoined(after, 0), Way.GOVERNING);
    }
    sentence.tellNoun(cue, List.of(subject));
    return new Sides(List.of(subject), framed, Way.GENITIVE);
  }

  /** Who does what governs the noun holds it; the genitive may be its object. */
  private Sides ofGoverning(
      StanceCue cue, List<Phrase> after, Phrase genitive, List<Argument> framed) {
    List<Argument> governing = holders.governing(cue);
    governing = governing.isEmpty() && isMeeting(cue) ? holders.after(cue) : governing;
    if (governing.isEmpty()) {
      return null;
    }
    boolean object =
        genitive != null
            && genitive.isTarget()
            && cue.predicate().takesObject()
            && !hasOwnObject(cue, genitive, after)
            && !cue.predicate().relation().equals("THREATEN")
            && !cue.predicate().relation().equals("REQUEST");
    return new Sides(governing, object ? targets.withJoined(after, 0) : framed, Way.GOVERNING);
  }

  /** {@code the refusal of X to use}: what follows the genitive is the object, and X refuses. */
  private boolean hasOwnObject(StanceCue cue, Phrase genitive, List<Phrase> after) {
    Phrase second = after.size() > 1 ? after.get(1) : null;
    return second != null
        && cues.isUndoing(cue.first())
        && second.isBare()
        && !second.joined()
        && second.argument() == null
        && second.first() == genitive.last() + 1
        && article.gapBefore(second.first()).isBlank()
        && words.kind(second.first()) == Words.Kind.NOUN
        && (!article.token(second.first()).isDefinite() || cues.isNoun(second.first()));
  }

  private boolean isMeeting(StanceCue cue) {
    return cue.predicate().relation().equals("CONSULT") && !cue.predicate().takesObject()
        || cue.predicate().isVisit();
  }

  private boolean isAdjective(Argument argument, StanceCue cue) {
    boolean demonym = argument.head().kind() == MentionKind.DEMONYM;
    return demonym
        && article.token(cue.first()).form().contains(Letters.ARTICLE)
            == article.token(argument.first()).isDefinite();
  }
}
