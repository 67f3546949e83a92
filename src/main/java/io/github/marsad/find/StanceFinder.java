package io.github.marsad.find;

import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.StanceForm;
import io.github.marsad.knowledge.StancePredicate;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.model.EntityType;
import io.github.marsad.model.MentionKind;
import io.github.marsad.model.Party;
import io.github.marsad.model.Quote;
import io.github.marsad.model.Sentence;
import io.github.marsad.model.Span;
import io.github.marsad.model.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Finds who takes which stance towards whom. A predicate of the lexicon ({@link StanceCues}) is a
 * finite verb, a participle or a verbal noun ({@link NounStances}); each has its own way to its
 * holder ({@link StanceHolders}), and the predicate's frame leads to the target ({@link
 * StanceTargets}). A negator before it flips the polarity.
 */
final class StanceFinder {
  /** Relations of verbs that are read as passives as often: was killed. */
  private static final Set<String> HARM = Set.of("ASSAULT", "COERCE");

  /** Relations of stances that are taken towards things as well. */
  private static final Set<String> WITH_ISSUES =
      Set.of("SUPPORT", "AGREE", "ACCUSE", "REJECT", "PROTEST", "REQUEST");

  /** Opens a clause that tells what a thing is called. */
  private static final String WHAT = "ما";

  /** The most who talk each with each; of more the first faces the others: Iran and six states. */
  private static final int TALKING = 4;

  /** Among how many phrases after a passive participle its agent is. */
  private static final int TO_BACKER = 2;

  private final Lexicon lexicon;
  private final ToDoubleFunction<List<String>> confidence;

  /** The rules whose verb only sets going what its object names. */
  private final Set<String> light;

  StanceFinder(Lexicon lexicon, ToDoubleFunction<List<String>> confidence) {
    this.lexicon = lexicon;
    this.confidence = confidence;
    this.light =
        lexicon.stancePredicateList().stream()
            .filter(StancePredicate::isLight)
            .map(StancePredicate::id)
            .collect(Collectors.toSet());
  }

  /** The stances of an article in reading order; UTF-16 offsets. */
  List<Stance> find(Parse parse, List<Quote> quotes) {
    List<Stance> stances = new ArrayList<>();
    Article article = parse.article();
    for (Sentence sentence : article.sentences()) {
      int from = article.tokenAt(sentence.span().begin());
      int end = article.endOfSentence(sentence.no());
      new Reading(parse, quotes, new SentenceSoFar(from, end), stances).read();
    }
    stances.sort(
        Comparator.comparing(Stance::cueSpan)
            .thenComparing(stance -> stance.holder().span())
            .thenComparing(stance -> stance.target().span()));
    return stances;
  }

  /** The work on one sentence. */
  private final class Reading {
    private final Parse parse;
    private final Article article;
    private final Words words;
    private final SentenceSoFar sentence;
    private final StanceCues cues;
    private final StanceTargets targets;
    private final StanceHolders holders;
    private final NounStances nouns;
    private final int end;
    private final List<Stance> stances;
    private final int before;

    Reading(Parse parse, List<Quote> quotes, SentenceSoFar sentence, List<Stance> stances) {
      this.parse = parse;
      this.article = parse.article();
      this.words = parse.words();
      this.sentence = sentence;
      this.cues = new StanceCues(parse, lexicon, sentence);
      this.targets = new StanceTargets(parse, lexicon, sentence, cues);
      this.holders = new StanceHolders(parse, lexicon, quotes, sentence, cues);
      this.nouns = new NounStances(parse, sentence, cues, targets, holders);
      this.end = sentence.end();
      this.stances = stances;
      this.before = stances.size();
    }

    void read() {
      for (int i = sentence.from(); i < end; i++) {
        int found = stances.size();
        for (StanceCue cue : cues.cuesAt(i)) {
          take(cue);
          if (stances.size() > found) {
            break;
          }
        }
      }
    }

    private void take(StanceCue cue) {
      boolean unlabelled = cue.predicate().isLabel() && cues.label(cue) == 0;
      boolean passive = cue.form().isFinite() && words.isMarkedPassive(cue.first());
      if (passive
          || cues.isRank(cue)
          || cues.isWished(cue)
          || cues.isAsked(cue)
          || cues.isOtherSense(cue)
          || words.kind(cue.first()) == Words.Kind.PREPOSITION) {
        return;
      }
      boolean figure = parse.isSport() && !SportPage.isSpoken(cue.predicate().relation());
      if (figure || cues.asks() || cue.negation() == Lexicon.Negation.CONDITIONAL || unlabelled) {
        return;
      }
      switch (cue.form().part()) {
        case VERB -> take(cue, holders.ofVerb(cue));
        case FIRST_PERSON -> take(cue, holders.ofFirstPerson(cue));
        case PARTICIPLE -> takeParticiple(cue);
        case NOUN -> takeNoun(cue);
      }
    }

    private void takeParticiple(StanceCue cue) {
      if (words.preposition(cue.first()) != 0) {
        return; // to the opposition: a noun
      }
      NounStances.Sides companion = nouns.ofCompanion(cue);
      if (companion != null) {
        add(cue, companion.holders(), companion.targets(), companion.way());
      } else if (cue.predicate().isEpithet()) {
        epithet(cue, holders.nameBefore(cue));
      } else if (cue.predicate().isPassive()) {
        passive(cue, holders.nameBefore(cue));
      } else {
        take(cue, holders.ofParticiple(cue));
      }
    }

    /** {@code X, backed by Y}: Y holds the stance towards X. */
    private void passive(StanceCue cue, Argument object) {
      List<Phrase> after =
          parse.phrases().after(cue.last() + 1, Math.min(end, cue.last() + StanceCue.TO_TARGET));
      if (object != null && object.acts()) {
        List<Phrase> near = after.subList(0, Math.min(after.size(), TO_BACKER));
        add(cue, targets.framed(cue, near, 0), List.of(object), Way.BACKED);
      }
    }

    /** {@code the terrorist X}, in words of Y: Y accuses X. */
    private void epithet(StanceCue cue, Argument named) {
      Quote quote = named == null ? null : holders.quoteOf(cue.span());
      Argument speaker = quote == null ? null : holders.speaker(quote);
      if (speaker != null && named.acts() && named.head().type() != EntityType.COUNTRY) {
        add(cue, List.of(speaker), List.of(named), Way.EPITHET);
      }
    }

    private void takeNoun(StanceCue cue) {
      if (isAtRequest(cue)) {
        return;
      }
      NounStances.Sides sides = nouns.of(cue);
      if (sides != null && sides.targets().isEmpty()) {
        takeIssueOfNoun(cue, sides);
      }
      if (sides != null) {
        add(cue, sides.holders(), sides.targets(), sides.way());
      }
    }

    /** {@code its support for the truce}, {@code X's refusal of the truce}. */
    private void takeIssueOfNoun(StanceCue cue, NounStances.Sides sides) {
      boolean owned = cue.form().possessed() && sides.way() == Way.GOVERNING;
      boolean sided = WITH_ISSUES.contains(cue.predicate().relation());
      boolean call = cue.predicate().relation().equals("REQUEST");
      if (isMerelyNot(cue) || !sided || isOfPartiesOnly(cue) || cues.polarity(cue) == 0 && !call) {
        return;
      }
      int next = cue.last() + 1;
      for (Phrase phrase : targets.phrasesFrom(next)) {
        boolean holder = phrase.argument() != null && !phrase.owned();
        boolean genitive = phrase.first() == next && phrase.isBare() && holder;
        if (genitive && sides.way() == Way.GENITIVE && !owned) {
          next = phrase.last() + 1;
          owned = true;
          continue;
        }
        if (phrase.first() == next && isDegree(phrase)) {
          next = phrase.last() + 1;
          continue;
        }
        boolean lam = phrase.governor().equals("" + Letters.LAM);
        boolean object = (phrase.isBare() || lam) && cue.predicate().takesObject();
        boolean addressee = call && (phrase.isBare() || lam);
        boolean about =
            !addressee
                && !phrase.joined()
                && !words.noun(phrase.first()).equals(WHAT)
                && (object || !phrase.isBare() && cue.frames(phrase.governor()));
        boolean near = phrase.first() - (phrase.isBare() ? 0 : standing(phrase)) == next;
        Party issue = owned && about && near && !holder ? parse.issues().of(phrase, end) : null;
        for (Argument one : issue == null ? List.<Argument>of() : sides.holders()) {
          stances.add(towards(cue, one, issue, call ? 1 : cues.polarity(cue), sides.way()));
        }
        return;
      }
    }

    /** {@code its utter refusal}: an adjective of the noun. */
    private boolean isDegree(Phrase phrase) {
      return phrase.isBare()
          && phrase.first() == phrase.last()
          && article.token(phrase.first()).isDefinite()
          && (words.isBare(phrase.first(), WordRole.DEGREE)
              || words.form(phrase.first()).endsWith("يه")
              || words.form(phrase.first()).endsWith("ي"));
    }

    /** 1 where the preposition of a phrase stands alone before it, or 0. */
    private int standing(Phrase phrase) {
      return words.preposition(phrase.first()) == 0 ? 1 : 0;
    }

    private static boolean isOfPartiesOnly(StanceCue cue) {
      boolean charge =
          cue.predicate().relation().equals("ACCUSE") && !cue.predicate().ofThingsToo();
      return cue.predicate().isSaying() || cue.predicate().ofPartiesOnly() || charge;
    }

    /** {@code at the request of X}: whoever does it is not who asks. */
    private boolean isAtRequest(StanceCue cue) {
      int next = cue.last() + 1;
      return cue.predicate().relation().equals("REQUEST")
          && cue.governor().equals("" + Letters.BEH)
          && next < end
          && words.is(next, WordRole.FROM);
    }

    private void take(StanceCue cue, StanceHolders.Held held) {
      if (held == null) {
        return;
      }
      Argument agent = cue.form().isFinite() ? holders.agentOfVerb(held.rest()) : null;
      if (agent != null) {
        add(cue, List.of(agent), held.holders(), Way.AGENT);
        return;
      }
      if (cue.predicate().needsThing() && cue.form().isFinite() && !targets.hasThing(held.rest())) {
        return;
      }
      boolean refuses = cues.isUndoing(cue.first()) && !cue.predicate().needsStatement();
      if (refuses && cues.isHostileDeed(held.rest())) {
        return; // refused to condemn: the noun tells the stance
      }
      List<Argument> found = targets.of(cue, held);
      Clauses.Clause clause = parse.clauses().at(cue.first());
      boolean inverted =
          found.isEmpty()
              && !held.holders().isEmpty()
              && clause != null
              && clause.origin() == Clauses.Origin.AFTER
              && !clause.carried().isEmpty()
              && cue.predicate().takesObject()
              && !cue.objectPronoun()
              && !cue.predicate().relation().equals("REQUEST")
              && cue.form().isFinite()
              && !HARM.contains(cue.predicate().relation())
              && !words.commaBefore(cue.first())
              && !opensClause(held.rest())
              && !(held.rest() < end && words.commaBefore(held.rest()))
              && !targets.hasObject(held.rest());
      if (inverted) {
        add(cue, clause.carried(), held.holders(), Way.INVERTED);
        return;
      }
      if (found.isEmpty() && isAccused(cue, held)) {
        sentence.tell(cue, held.holders());
        return;
      }
      boolean each =
          found.isEmpty()
              && cue.predicate().isJoint()
              && !cue.predicate().isStrict()
              && held.holders().size() > 1
              && !(cue.predicate().isLight() && setsGoingAnother(held.rest()));
      if (!each && WITH_ISSUES.contains(cue.predicate().relation())) {
        takeIssue(cue, held, found.isEmpty());
      }
      add(cue, held.holders(), each ? held.holders() : found, held.way());
    }

    /** {@code X was accused of supporting Y}: who follows the verb where nobody else does. */
    private boolean isAccused(StanceCue cue, StanceHolders.Held held) {
      Clauses.Clause clause = cue.form().isFinite() ? parse.clauses().at(cue.first()) : null;
      return clause != null
          && clause.origin() == Clauses.Origin.AFTER
          && cue.predicate().relation().equals("ACCUSE")
          && !cue.objectPronoun()
          && held.rest() < end
          && !words.commaBefore(held.rest())
          && words.preposition(held.rest()) == Letters.BEH
          && !cue.predicate().takes("" + Letters.BEH)
          && cues.isNounOf(words.noun(held.rest()));
    }

    /** {@code conducted investigations}: what is set going is nothing that two do together. */
    private boolean setsGoingAnother(int at) {
      boolean drill = at < end && words.isBare(at, WordRole.DRILL);
      return at < end && (drill || cues.isNoun(at)) && !cues.isNounTogether(at);
    }

    /** {@code denies that}: a clause is the object. */
    private boolean opensClause(int at) {
      return at < end
          && (words.is(at, WordRole.COMPLEMENTIZER) || words.kind(at) == Words.Kind.THAT);
    }

    /** The thing that the predicate is about, where it names no party, or the thing called for. */
    private void takeIssue(StanceCue cue, StanceHolders.Held held, boolean noTarget) {
      if (isMerelyNot(cue)) {
        return;
      }
      boolean call = cue.predicate().relation().equals("REQUEST");
      if (isOfPartiesOnly(cue) || (!call && !noTarget)) {
        return;
      }
      List<Phrase> after = targets.phrasesFrom(held.rest());
      for (int p = 0; p < after.size(); p++) {
        Phrase phrase = after.get(p);
        boolean about =
            call
                ? phrase.governor().equals("الي")
                    || isAskedFor(cue, phrase)
                    || isForPurpose(cue, phrase)
                : targets.fits(cue, phrase, p == 0);
        boolean ofHolder = isAdjectiveOf(held, phrase) || targets.isOwnOffice(phrase);
        if (about && (ofHolder || isTime(phrase.first()))) {
          continue;
        }
        if (about && held.way() == Way.CARRIED && isSubjectBefore(after, p)) {
          return;
        }
        if (about && words.isBare(phrase.first(), WordRole.COMMENT)) {
          return; // refused to comment
        }
        boolean own =
            words.is(phrase.first(), WordRole.REFLEXIVE)
                || phrase.isBare() && words.is(phrase.first(), WordRole.OWN_STATE);
        if (about && own) {
          return; // defended himself; the support of his country
        }
        if (about) {
          boolean party = !call && phrase.argument() != null && !phrase.owned();
          Party issue = party ? null : parse.issues().of(phrase, end);
          for (Argument holder : issue == null ? List.<Argument>of() : held.holders()) {
            stances.add(towards(cue, holder, issue, call ? 1 : cues.polarity(cue), held.way()));
          }
          return;
        }
      }
    }

    /** {@code refused the clubs | moving X}: another subject, before an indefinite object. */
    private boolean isSubjectBefore(List<Phrase> phrases, int at) {
      Phrase phrase = phrases.get(at);
      Phrase next = at + 1 < phrases.size() ? phrases.get(at + 1) : null;
      return next != null
          && phrase.isBare()
          && article.token(phrase.first()).isDefinite()
          && next.isBare()
          && !next.joined()
          && next.first() == phrase.last() + 1
          && !words.commaBefore(next.first())
          && parse.phrases().endsAtDefinite(next.first());
    }

    /** {@code this week}. */
    private boolean isTime(int at) {
      int time = at + 1;
      return time < end
          && words.is(at, WordRole.DEMONSTRATIVE)
          && (words.kind(time) == Words.Kind.TIME || words.isBare(time, WordRole.TIME));
    }

    /** {@code the new socialist government}: a definite adjective right after the subject. */
    private boolean isAdjectiveOf(StanceHolders.Held held, Phrase phrase) {
      int at = phrase.first();
      String form = words.form(at);
      boolean body =
          held.holders().size() == 1
              && (held.holders().get(0).head().kind() == MentionKind.DEMONYM
                  || held.holders().get(0).head().type() == EntityType.INSTITUTION
                  || held.holders().get(0).head().type() == EntityType.ORGANIZATION);
      return body
          && at == held.rest()
          && phrase.isBare()
          && article.token(at).isDefinite()
          && phrase.argument() == null
          && article.gapBefore(at).isBlank()
          && (form.endsWith("يه")
              || form.endsWith("ي")
              || form.endsWith("جديده")
              || words.is(at, WordRole.INSTITUTION_QUALIFIER)
              || words.isBare(at, WordRole.INSTITUTION_QUALIFIER));
    }

    /** {@code called for an end}, with lam: where it names no party. */
    private boolean isForPurpose(StanceCue cue, Phrase phrase) {
      return phrase.governor().equals("" + Letters.LAM)
          && cue.predicate().takes("الي")
          && !cue.predicate().takes("من")
          && (phrase.argument() == null || phrase.owned());
    }

    /** {@code demanded the release}: by its preposition; {@code indeed} is an adverb. */
    private boolean isAskedFor(StanceCue cue, Phrase phrase) {
      return phrase.governor().equals("" + Letters.BEH)
          && !cue.predicate().callsTo()
          && (cue.predicate().takesObject() || cue.predicate().takes("ب"))
          && !targets.isManner(phrase.first());
    }

    private void add(StanceCue cue, List<Argument> holders, List<Argument> targets, Way way) {
      boolean left = cues.isLeftUndone(cue);
      boolean none =
          left
              ? cues.polarity(cue) <= 0
              : cue.negation() == Lexicon.Negation.FLIP
                  && cues.polarity(cue) == 0
                  && !cues.isUndone(cue);
      if (none || isMerelyNot(cue)) {
        return;
      }
      for (Argument holder : holders) {
        for (Argument target : targets) {
          boolean told = cue.predicate().isSaying() && target.head().type() == EntityType.MEDIA;
          boolean held =
              !told
                  && (holder.head().type() != EntityType.MEDIA
                      || cue.form().part() != StanceForm.Part.NOUN);
          boolean sameSide =
              way == Way.BETWEEN
                  && cue.predicate().relation().equals("CONSULT")
                  && holders.size() > TALKING
                  && holder != holders.get(0)
                  && target != holders.get(0);
          boolean other =
              !sameSide
                  && !holder.isSame(target)
                  && !isOtherName(holder, target)
                  && !isAdjective(holder, target)
                  && !isOwn(cue, holder, target);
          if (held && other && !isToldAlready(cue, holder, target)) {
            stances.add(stance(cue, holder, target, way));
          }
        }
      }
      boolean charge = cue.form().isFinite() && cue.predicate().relation().equals("ACCUSE");
      if (!targets.isEmpty() || charge) {
        sentence.tell(cue, targets);
      }
    }

    /** {@code does not fear X}, {@code will not reply to X}: no favour for X. */
    private boolean isMerelyNot(StanceCue cue) {
      boolean mild =
          cue.predicate().strength() == 1
              || cue.predicate().isLight()
              || cue.predicate().relation().equals("STATE");
      return mild
          && cue.form().isFinite()
          && cue.negation() == Lexicon.Negation.FLIP
          && cues.polarity(cue) < 0;
    }

    /** A state and what is its own: its government; by a noun, somebody of it. */
    private boolean isOwn(StanceCue cue, Argument holder, Argument target) {
      boolean same =
          holder.head().country() != null
              && holder.head().country().equals(target.head().country());
      boolean person = holder.head().type() == EntityType.PERSON;
      boolean official = holder.head().type() == EntityType.INSTITUTION;
      boolean home = cue.predicate().isVisit() || cue.form().part() == StanceForm.Part.NOUN;
      boolean state = target.head().type() == EntityType.COUNTRY && (official || person && home);
      boolean body =
          holder.head().type() == EntityType.COUNTRY
              && target.head().type() == EntityType.INSTITUTION;
      return same && (state || body);
    }

    /** {@code the American British invasion}: an adjective right after the holder is its own. */
    private boolean isAdjective(Argument holder, Argument target) {
      String form = words.form(target.last());
      return target.head().kind() == MentionKind.DEMONYM
          && !form.endsWith("ين")
          && !form.endsWith("ون")
          && target.first() == holder.last() + 1
          && !words.isConjoined(target.first())
          && words.preposition(target.first()) == 0
          && article.gapBefore(target.first()).isBlank();
    }

    /** The ministry of defence, the Pentagon: an institution right after one of the same state. */
    private boolean isOtherName(Argument holder, Argument target) {
      return holder.head().type() == EntityType.INSTITUTION
          && target.head().type() == EntityType.INSTITUTION
          && holder.head().country() != null
          && holder.head().country().equals(target.head().country())
          && target.first() - holder.last() == 1;
    }

    /**
     * Whether the words before tell the same: imposed sanctions on X is one stance, and a call
     * within a threat gives the threat only.
     */
    private boolean isToldAlready(StanceCue cue, Argument holder, Argument target) {
      for (int s = before; s < stances.size(); s++) {
        Stance stance = stances.get(s);
        boolean same =
            stance.holder().id().equals(holder.head().entityId())
                && stance.target().id().equals(target.head().entityId());
        int between =
            article.tokenAt(cue.span().begin()) - article.tokenAt(stance.cueSpan().begin());
        boolean near = between <= StanceCue.TO_SAME;
        boolean call =
            cue.predicate().relation().equals("REQUEST") && stance.relation().equals("THREATEN");
        if (same && near && isFuller(cue, stance)) {
          stances.remove(s);
          return false;
        }
        int polarity = cues.polarity(cue);
        boolean noun = cue.form().part() == StanceForm.Part.NOUN;
        boolean again = polarity == told(stance) || (noun && polarity == 0);
        if (same && ((near && again) || call)) {
          return true;
        }
      }
      return false;
    }

    /** The polarity of a stance before negation. */
    private static int told(Stance stance) {
      return stance.negated() ? -stance.polarity() : stance.polarity();
    }

    /** Whether a verbal noun says what the verb before only sets going: conducted talks. */
    private boolean isFuller(StanceCue cue, Stance told) {
      return cue.form().part() == StanceForm.Part.NOUN && light.contains(told.ruleId());
    }

    private Stance stance(StanceCue cue, Argument holder, Argument target, Way way) {
      return towards(cue, holder, Party.of(target.head()), cues.polarity(cue), way);
    }

    private Stance towards(StanceCue cue, Argument holder, Party target, int polarity, Way way) {
      boolean undone =
          !cue.predicate().isCharge() && (cues.isUndone(cue) || cues.isLeftUndone(cue));
      boolean negated = (cue.negation() == Lexicon.Negation.FLIP) != undone;
      boolean hedged = cue.negation() == Lexicon.Negation.HEDGE;
      Quote quote = reporting(cue.span(), holder);
      Argument accuser = accuser(cue, holder);
      Party held = Party.of(holder.head());
      int told = undone && polarity == 0 ? -1 : negated ? -polarity : polarity;
      String reporter =
          accuser != null ? accuser.head().entityId() : quote == null ? null : quote.speakerId();
      StanceFeatures features = new StanceFeatures(parse, sentence);
      features.addCue(cue, way, told, negated, hedged, reporter != null);
      features.addClause(cue, holder);
      features.addParties(cue, holder, target);
      return new Stance(
          article.sentenceOf(cue.first()),
          held,
          target,
          target.span().of(article.text()),
          told,
          cue.predicate().relation(),
          cue.predicate().strength(),
          cue.span().of(article.text()),
          cue.span(),
          negated,
          hedged,
          negated || hedged ? turnedBy(cue) : null,
          reporter,
          accuser != null
              ? accuser.span().of(article.text())
              : quote == null ? "" : quote.speakerText(),
          cue.predicate().id(),
          confidence.applyAsDouble(features.names()));
    }

    /** The words that turn the polarity round or weaken it, or null. */
    private Span turnedBy(StanceCue cue) {
      return cue.particle() != null ? cue.particle() : cues.undoing(cue);
    }

    /** Who accuses the holder of it, or null. */
    private Argument accuser(StanceCue cue, Argument holder) {
      boolean charged =
          sentence.lastCue() != null
              && sentence.lastCue().first() < cue.first()
              && sentence.lastCue().predicate().relation().equals("ACCUSE")
              && sentence.lastCue().form().isFinite()
              && sentence.lastTargets().contains(holder)
              && (cue.form().part() == StanceForm.Part.NOUN || isReported(cue));
      Clauses.Clause accusation = charged ? parse.clauses().at(sentence.lastCue().first()) : null;
      boolean known = accusation != null && accusation.subjects().size() == 1;
      return known && !accusation.subjects().get(0).isSame(holder)
          ? accusation.subjects().get(0)
          : null;
    }

    /** Whether "that" stands between the accusation and a predicate. */
    private boolean isReported(StanceCue cue) {
      for (int i = sentence.lastCue().last() + 1; i < cue.first(); i++) {
        if (words.kind(i) == Words.Kind.THAT) {
          return true;
        }
      }
      return false;
    }

    /** The quote that the cue stands in, when somebody other than the holder speaks it. */
    private Quote reporting(Span cueSpan, Argument holder) {
      Quote inner = holders.quoteOf(cueSpan);
      boolean others = inner != null && !inner.speakerId().equals(holder.head().entityId());
      return others ? inner : null;
    }
  }
}
