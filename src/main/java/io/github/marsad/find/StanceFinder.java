package io.github.marsad.find;

import io.github.marsad.knowledge.Gazetteer;
import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.StanceForm;
import io.github.marsad.knowledge.StancePredicate;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.model.EntityType;
import io.github.marsad.model.Mention;
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
import java.util.stream.Collectors;

/**
 * Finds who takes which stance towards whom. A predicate of the lexicon is a finite verb, a
 * participle or a verbal noun; each has its own way to its holder, and the predicate's frame leads
 * to the target. A negator before it flips the polarity.
 */
final class StanceFinder {
  /** The most words from a predicate to its target's phrase. */
  private static final int TO_TARGET = 16;

  /** The most words between a particle and the predicate that it rules. */
  private static final int TO_PARTICLE = 7;

  /** The most words between two cues of one stance. */
  private static final int TO_SAME = 5;

  /** The most words from a verbal noun and its adjectives to the preposition of its target. */
  private static final int TO_COMPLEMENT = 4;

  /** The most words from a verb to a verbal noun that it governs. */
  private static final int TO_NOUN = 16;

  /** The same where a pronoun leads back to the subject. */
  private static final int TO_POSSESSED = 30;

  // Confidence is the share of rows that are right among those found in the same way, on articles
  // annotated by hand and on a sample judged by eye (docs/accuracy.md), to the next 0.05.

  /** The subject of a finite verb, named in its clause. */
  private static final double NAMED = 0.8;

  /** A speaker in the first person, a participle with its name, an agent. */
  private static final double TOLD = 0.75;

  /** A subject carried on; a participle set apart; a verbal noun with its own holder. */
  private static final double CARRIED = 0.7;

  /** A verbal noun under a verb; a verb whose object follows where its subject might. */
  private static final double GOVERNED = 0.6;

  /** What a hedge takes off. */
  private static final double HEDGE = 0.2;

  /** Relations of stances that are taken towards things as well. */
  private static final Set<String> WITH_ISSUES =
      Set.of("SUPPORT", "AGREE", "ACCUSE", "REJECT", "PROTEST", "REQUEST");

  /** Prepositions between a verb and what its subject does, folded: to, by, on, about. */
  private static final Set<String> CONTROL = Set.of("ب", "ل", "الي", "علي", "عن", "في");

  /** Relations of verbs whose subject does what a verbal noun after them tells: threatened to. */
  private static final Set<String> CONTROLLING =
      Set.of("THREATEN", "AGREE", "CONSULT", "MOBILIZE", "AID", "STATE", "REQUEST");

  /** Verbs of blame that things are blamed with as often as parties. */
  private static final Set<String> CONDEMNING =
      Set.of("st.adan", "st.naddad", "st.shajab", "st.istankar", "st.istahjan", "st.intaqad");

  private static final String FROM = "من";

  /** Recognised a state, but confessed a thing. */
  private static final String CONFESS = "st.itaraf";

  private final Lexicon lexicon;

  /** The rules whose verb only sets going what its object names. */
  private final Set<String> light;

  StanceFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
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
      new Reading(parse, quotes, from, end, stances).read();
    }
    stances.sort(
        Comparator.comparing(Stance::cueSpan)
            .thenComparing(stance -> stance.holder().span())
            .thenComparing(stance -> stance.target().span()));
    return stances;
  }

  /** A predicate where it stands. */
  private record Cue(
      int first,
      int last,
      Span span,
      StanceForm form,
      String governor,
      boolean objectPronoun,
      Lexicon.Negation negation) {
    StancePredicate predicate() {
      return form.predicate();
    }
  }

  /** Who holds a stance, and where the words after predicate and holder begin. */
  private record Held(List<Argument> holders, int rest, Argument antecedent, double confidence) {}

  /** The work on one sentence. */
  private final class Reading {
    private final Parse parse;
    private final Article article;
    private final Words words;
    private final Arguments arguments;
    private final List<Quote> quotes;
    private final int from;
    private final int end;
    private final List<Stance> stances;

    /** The last accusation or call of the sentence: what follows it is told of its target. */
    private Cue lastCue;

    private List<Argument> lastTargets = List.of();

    /** The last verbal noun that names its holder: one after it may be his as well. */
    private Cue lastNoun;

    private List<Argument> lastNounHolders = List.of();
    private final int before;

    Reading(Parse parse, List<Quote> quotes, int from, int end, List<Stance> stances) {
      this.parse = parse;
      this.article = parse.article();
      this.words = parse.words();
      this.arguments = parse.arguments();
      this.quotes = quotes;
      this.from = from;
      this.end = end;
      this.stances = stances;
      this.before = stances.size();
    }

    void read() {
      for (int i = from; i < end; i++) {
        int found = stances.size();
        for (Cue cue : cuesAt(i)) {
          take(cue);
          if (stances.size() > found) {
            break;
          }
        }
      }
    }

    /** The predicates that a word may be, one cue each. */
    private List<Cue> cuesAt(int at) {
      if (words.isNamed(at)) {
        return List.of();
      }
      String stem = words.stem(at);
      boolean verb = parse.clauses().at(at) != null;
      List<Cue> cues = cues(at, stem, "", false, verb);
      if (cues.isEmpty() && verb) {
        char last = article.text().charAt(article.token(at).end() - 1);
        String pronoun = last == Letters.TEH_MARBUTA ? null : Lexicon.withoutObject(stem);
        cues = pronoun == null ? cues : cues(at, pronoun, "", true, true);
        cues = cues.isEmpty() ? cues(at, stem, "", false, false) : cues;
      }
      if (!cues.isEmpty() || verb) {
        return cues;
      }
      if (stem.length() > 3 && Clitics.isPreposition(stem.charAt(0))) {
        boolean swallowed = stem.charAt(0) == Letters.LAM && stem.charAt(1) == Letters.LAM;
        String clitic = stem.substring(0, 1);
        List<Cue> definite =
            swallowed
                ? cues(at, Letters.ALEF + stem.substring(1), clitic, false, false)
                : List.<Cue>of();
        return definite.isEmpty() ? cues(at, stem.substring(1), clitic, false, false) : definite;
      }
      return List.of();
    }

    private List<Cue> cues(int at, String stem, String clitic, boolean object, boolean verb) {
      List<Gazetteer.Match<StanceForm>> matches =
          lexicon.stanceForms().matches(stem, article.tokens(), at, article.limit(at));
      List<Cue> cues = new ArrayList<>(2);
      for (int m = matches.size() - 1; m >= 0 && cues.isEmpty(); m--) {
        for (StanceForm form : matches.get(m).values()) {
          if (form.isFinite() == verb && !isOtherPart(form, at)) {
            cues.add(cue(at, matches.get(m).words(), form, clitic, object));
          }
        }
      }
      return cues;
    }

    /** A feminine participle that is a verbal noun as well is one only after a comma. */
    private boolean isOtherPart(StanceForm form, int at) {
      boolean both = form.part() == StanceForm.Part.PARTICIPLE && isNounToo(form, at);
      return both && !words.commaBefore(at);
    }

    private boolean isNounToo(StanceForm form, int at) {
      return lexicon.stanceForms().ofWord(words.stem(at)).stream()
          .anyMatch(
              other ->
                  other.part() == StanceForm.Part.NOUN
                      && other.predicate().equals(form.predicate()));
    }

    private Cue cue(int at, int length, StanceForm form, String clitic, boolean object) {
      int letters = (words.isConjoined(at) ? 1 : 0) + clitic.length();
      Span span = MentionFinder.nameSpan(article, at, length, letters);
      String governor = clitic;
      if (clitic.isEmpty() && at > from && words.kind(at - 1) == Words.Kind.PREPOSITION) {
        governor = words.stem(at - 1);
      }
      return new Cue(at, at + length - 1, span, form, governor, object, negation(at));
    }

    /** What the particles before a predicate do to it; null when there are none. */
    private Lexicon.Negation negation(int at) {
      Lexicon.Negation nearest = null;
      for (int i = at - 1; i >= Math.max(from, at - TO_PARTICLE); i--) {
        Lexicon.Negation found = particle(i);
        if (found == Lexicon.Negation.CONDITIONAL) {
          return found;
        }
        boolean reaches = i == at - 1 || passes(i + 1, at);
        nearest = nearest == null && reaches ? found : nearest;
        if (words.breaksBefore(i + 1) || words.commaBefore(i + 1)) {
          break;
        }
      }
      return nearest;
    }

    /** The particle, perhaps of several words, that ends with a word. */
    private Lexicon.Negation particle(int last) {
      StringBuilder form = new StringBuilder(words.stem(last));
      Lexicon.Negation found = lexicon.negation(form.toString());
      if (last + 1 < end && words.is(last + 1, WordRole.STILL)) {
        return null;
      }
      if (words.is(last, WordRole.COMPLEMENTIZER)) {
        Clauses.Clause denial = parse.clauses().before(last);
        boolean denies = denial != null && isUndoing(denial.verb()) && denial.rest() == last;
        found = denies ? Lexicon.Negation.FLIP : found;
      }
      for (int i = last - 1; i >= Math.max(from, last - 2); i--) {
        Lexicon.Negation whole = lexicon.negation(form.insert(0, words.stem(i) + " ").toString());
        found = whole == null ? found : whole;
      }
      return found;
    }

    /** Whether a particle reaches over the words to a predicate: that, to be, its subject. */
    private boolean passes(int first, int at) {
      boolean subordinate = words.is(first - 1, WordRole.COMPLEMENTIZER);
      for (int i = first; i < at; i++) {
        boolean that = words.is(i, WordRole.COMPLEMENTIZER);
        subordinate |= that;
        boolean light = that || words.is(i, WordRole.AUXILIARY);
        Argument argument = arguments.beginningAt(i);
        boolean subject = argument != null && acts(argument) && (subordinate || isAuxiliary(first));
        if (!light && !subject) {
          return false;
        }
        i = subject ? argument.last() : i;
      }
      return true;
    }

    private boolean isAuxiliary(int at) {
      return words.is(at, WordRole.AUXILIARY) || words.is(at - 1, WordRole.AUXILIARY);
    }

    /** Whether a sentence asks: what it asks about is no stance. */
    private boolean asks() {
      String text = article.text();
      int last = article.token(end - 1).end();
      boolean mark =
          last < text.length()
              && (text.charAt(last) == Letters.ARABIC_QUESTION_MARK || text.charAt(last) == '?');
      return mark || words.is(from, WordRole.QUESTION);
    }

    private void take(Cue cue) {
      boolean unlabelled = cue.predicate().isLabel() && label(cue) == 0;
      if (asks() || cue.negation() == Lexicon.Negation.CONDITIONAL || unlabelled) {
        return;
      }
      Held held =
          switch (cue.form().part()) {
            case VERB -> ofVerb(cue);
            case FIRST_PERSON -> ofFirstPerson(cue);
            case PARTICIPLE -> ofParticiple(cue);
            case NOUN -> null;
          };
      if (cue.form().part() == StanceForm.Part.NOUN) {
        takeNoun(cue);
      } else if (held != null) {
        take(cue, held);
      }
    }

    private Held ofVerb(Cue cue) {
      Clauses.Clause clause = parse.clauses().at(cue.first());
      int rest = Math.max(cue.last() + 1, clause.rest());
      boolean carried = clause.origin() == Clauses.Origin.CARRIED;
      boolean media = carried && clause.subjects().get(0).head().type() == EntityType.MEDIA;
      if (media || (carried && isPassive(cue, rest))) {
        lastCue = cue;
        lastTargets = media ? List.of() : clause.subjects();
        return null;
      }
      double confidence = carried ? CARRIED : NAMED;
      return new Held(clause.subjects(), rest, clause.antecedent(), confidence);
    }

    /** {@code is accused of}: the words of the charge follow at once, and nobody is accused. */
    private boolean isPassive(Cue cue, int rest) {
      return cue.predicate().relation().equals("ACCUSE")
          && cue.predicate().takesObject()
          && !cue.objectPronoun()
          && rest < end
          && words.preposition(rest) == Letters.BEH;
    }

    /** What a labelling verb calls its object. */
    private int label(Cue cue) {
      for (int i = cue.last() + 1; i < Math.min(end, cue.last() + TO_TARGET); i++) {
        if (words.breaksBefore(i) || (words.kind(i) == Words.Kind.VERB && i > cue.last() + 1)) {
          return 0;
        }
        if (words.isBare(i, WordRole.BAD_LABEL) || words.is(i, WordRole.BAD_LABEL)) {
          return -1;
        }
        if (words.isBare(i, WordRole.GOOD_LABEL) || words.is(i, WordRole.GOOD_LABEL)) {
          return 1;
        }
      }
      return 0;
    }

    /** In somebody's words the first person is the speaker. */
    private Held ofFirstPerson(Cue cue) {
      for (Quote quote : quotes) {
        if (quote.direct() && quote.span().contains(cue.span()) && quote.speakerId() != null) {
          Argument speaker = speaker(quote);
          return speaker == null ? null : new Held(List.of(speaker), cue.last() + 1, null, TOLD);
        }
      }
      return null;
    }

    private Argument speaker(Quote quote) {
      Argument best = null;
      for (Argument argument : arguments.all()) {
        boolean before = argument.span().begin() < quote.span().begin() || best == null;
        if (argument.head().entityId().equals(quote.speakerId()) && before) {
          best = argument;
        }
      }
      return best;
    }

    /** An adverbial one tells of the main clause's subject, another of the name before it. */
    private Held ofParticiple(Cue cue) {
      int at = cue.first();
      int last = at - (cue.negation() == null ? 1 : 2);
      Argument before = last >= from ? arguments.endingAt(last) : null;
      if (cue.predicate().isPassive()) {
        passive(cue, before);
        return null;
      }
      boolean definite = article.token(at).isDefinite();
      if (before != null
          && !definite
          && !words.isConjoined(at)
          && article.gapBefore(at).isBlank()) {
        return new Held(List.of(before), cue.last() + 1, null, TOLD);
      }
      boolean adverb =
          words.form(at).endsWith("ا")
              || words.form(at).endsWith("ه")
              || words.form(at).endsWith("ين");
      boolean apart = words.commaBefore(last + 1) || (last >= from && isWhole(last));
      boolean genitive = !definite && (!adverb || !apart) && cue.predicate().takesObject();
      if (adverb && !apart && before == null) {
        return null;
      }
      boolean counted = at > from && Character.isDigit(words.form(at - 1).charAt(0));
      if (counted || (genitive && !isFramedNext(cue))) {
        return null;
      }
      if (definite) {
        return before == null ? null : new Held(List.of(before), cue.last() + 1, null, CARRIED);
      }
      Clauses.Clause main = adverb ? parse.clauses().mainBefore(at) : null;
      if (main == null || main.subjects().isEmpty()) {
        return null;
      }
      return new Held(main.subjects(), cue.last() + 1, null, CARRIED);
    }

    /** Whether a noun takes no indefinite adjective: a name, a definite or possessed one. */
    private boolean isWhole(int at) {
      return arguments.endingAt(at) != null
          || words.isNamed(at)
          || article.token(at).isDefinite()
          || words.isPossessed(at)
          || parse.clauses().at(at) != null;
    }

    private boolean isFramedNext(Cue cue) {
      int next = cue.last() + 1;
      Phrase phrase = next < end ? parse.phrases().at(next, end) : null;
      return phrase != null && !phrase.isBare() && frames(cue, phrase.governor());
    }

    /** {@code X, backed by Y}: Y holds the stance towards X. */
    private void passive(Cue cue, Argument object) {
      List<Phrase> after =
          parse.phrases().after(cue.last() + 1, Math.min(end, cue.last() + TO_TARGET));
      List<Argument> holders = framed(cue, after, 0);
      if (object != null && acts(object)) {
        add(cue, holders, List.of(object), TOLD);
      }
    }

    /** Who does it where the verb is passive: was accused by X. */
    private Argument agent(int from) {
      for (int i = from; i + 2 < end && i < from + TO_SAME; i++) {
        if (words.breaksBefore(i)) {
          return null;
        }
        if (words.is(i, WordRole.FROM) && words.is(i + 1, WordRole.AGENCY)) {
          Phrase phrase = parse.phrases().at(i + 2, end);
          return phrase != null && phrase.acts() ? phrase.argument() : null;
        }
      }
      return null;
    }

    private void take(Cue cue, Held held) {
      Argument agent = cue.form().isFinite() ? agent(held.rest()) : null;
      if (agent != null) {
        add(cue, List.of(agent), held.holders(), TOLD);
        return;
      }
      if (cue.predicate().needsThing() && cue.form().isFinite() && !hasThing(held.rest())) {
        return;
      }
      List<Argument> targets = targets(cue, held);
      Clauses.Clause clause = parse.clauses().at(cue.first());
      boolean inverted =
          targets.isEmpty()
              && !held.holders().isEmpty()
              && clause != null
              && clause.origin() == Clauses.Origin.AFTER
              && !clause.carried().isEmpty()
              && cue.predicate().takesObject()
              && !cue.predicate().relation().equals("REQUEST")
              && cue.form().isFinite()
              && !hasObject(held.rest());
      if (inverted) {
        add(cue, clause.carried(), held.holders(), GOVERNED);
        return;
      }
      boolean each = targets.isEmpty() && cue.predicate().isJoint() && held.holders().size() > 1;
      if (!each && WITH_ISSUES.contains(cue.predicate().relation())) {
        takeIssue(cue, held, targets.isEmpty());
      }
      add(cue, held.holders(), each ? held.holders() : targets, held.confidence());
    }

    /** Whether a noun phrase that names nobody is the object of a verb. */
    private boolean hasThing(int rest) {
      return parse.phrases().after(rest, Math.min(end, rest + TO_TARGET)).stream()
          .anyMatch(phrase -> phrase.isBare() && !phrase.acts());
    }

    /** Whether a noun phrase without preposition follows at once. */
    private boolean hasObject(int rest) {
      Phrase next = rest < end && !words.breaksBefore(rest) ? parse.phrases().at(rest, end) : null;
      return next != null && next.isBare() && !next.joined() && !words.commaBefore(rest);
    }

    /** The thing that the predicate is about, where it names no party, or the thing called for. */
    private void takeIssue(Cue cue, Held held, boolean noTarget) {
      boolean call = cue.predicate().relation().equals("REQUEST");
      boolean vague =
          cue.predicate().id().equals(CONFESS)
              || (cue.predicate().relation().equals("ACCUSE")
                  && !CONDEMNING.contains(cue.predicate().id()));
      if (cue.predicate().isSaying() || vague || (!call && !noTarget)) {
        return;
      }
      List<Phrase> after =
          parse.phrases().after(held.rest(), Math.min(end, held.rest() + TO_TARGET));
      for (int p = 0; p < after.size(); p++) {
        Phrase phrase = after.get(p);
        boolean about =
            call
                ? phrase.governor().equals("الي") || phrase.governor().equals("" + Letters.BEH)
                : fits(cue, phrase, p == 0);
        if (about) {
          boolean party = !call && phrase.argument() != null && !phrase.owned();
          Party issue = party ? null : parse.issues().of(phrase, end);
          for (Argument holder : issue == null ? List.<Argument>of() : held.holders()) {
            stances.add(towards(cue, holder, issue, call ? 1 : polarity(cue), held.confidence()));
          }
          return;
        }
      }
    }

    private void add(Cue cue, List<Argument> holders, List<Argument> targets, double confidence) {
      for (Argument holder : holders) {
        for (Argument target : targets) {
          boolean told = cue.predicate().isSaying() && target.head().type() == EntityType.MEDIA;
          boolean held =
              !told
                  && (holder.head().type() != EntityType.MEDIA
                      || cue.form().part() != StanceForm.Part.NOUN);
          boolean other = !holder.isSame(target) && !isOtherName(holder, target);
          if (held && other && !isToldAlready(cue, holder, target)) {
            stances.add(stance(cue, holder, target, confidence));
          }
        }
      }
      if (!targets.isEmpty()) {
        lastCue = cue;
        lastTargets = targets;
      }
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
    private boolean isToldAlready(Cue cue, Argument holder, Argument target) {
      for (int s = before; s < stances.size(); s++) {
        Stance stance = stances.get(s);
        boolean same =
            stance.holder().id().equals(holder.head().entityId())
                && stance.target().id().equals(target.head().entityId());
        int between =
            article.tokenAt(cue.span().begin()) - article.tokenAt(stance.cueSpan().begin());
        boolean near = between <= TO_SAME;
        boolean call =
            cue.predicate().relation().equals("REQUEST") && stance.relation().equals("THREATEN");
        if (same && near && isFuller(cue, stance)) {
          stances.remove(s);
          return false;
        }
        int polarity = polarity(cue);
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
    private boolean isFuller(Cue cue, Stance told) {
      return cue.form().part() == StanceForm.Part.NOUN && light.contains(told.ruleId());
    }

    /** The argument that the frame asks for, and those joined to it. */
    private List<Argument> targets(Cue cue, Held held) {
      int reach = cue.predicate().isSaying() ? 2 : TO_TARGET;
      List<Phrase> after = parse.phrases().after(held.rest(), Math.min(end, held.rest() + reach));
      for (int p = 0; p < after.size(); p++) {
        Phrase phrase = after.get(p);
        if (cue.predicate().isStrict() && phrase.first() > held.rest() + 1) {
          break;
        }
        boolean fits = fits(cue, phrase, p == 0);
        if (fits && phrase.isBare() && isHolder(phrase, held)) {
          continue;
        }
        if (fits && isTarget(cue, phrase)) {
          return withJoined(after, p);
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
          return repeats ? withJoined(after, p + 1) : ofOwner(phrase, next);
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
              && !held.holders().contains(held.antecedent())
              && (cue.predicate().takesObject() || hasPronoun(cue, held));
      return resumes && acts(held.antecedent()) ? List.of(held.antecedent()) : List.of();
    }

    /** The name that follows an office and its preposition is still the subject. */
    private boolean isHolder(Phrase phrase, Held held) {
      return phrase.argument() != null
          && !phrase.owned()
          && held.holders().stream().anyMatch(phrase.argument()::isSame);
    }

    /** A place is one only for a visit: it stands for its state there. */
    private boolean isTarget(Cue cue, Phrase phrase) {
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
      if (mentioned) {
        return false;
      }
      if (phrase.argument() != null && isSomeones(phrase)) {
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

    /**
     * Whether an adjective of a state tells of a single person or of an outlet, not of the state.
     */
    private boolean isSomeones(Phrase phrase) {
      Argument argument = phrase.argument();
      if (argument.head().kind() != MentionKind.DEMONYM) {
        return false;
      }
      String form = words.form(argument.last());
      boolean alone = phrase.first() == argument.first();
      boolean one = !article.token(argument.first()).isDefinite() && !form.endsWith("ين");
      boolean plural = form.endsWith("ون") || form.endsWith("ات");
      return (alone && one && !plural)
          || (!alone && words.isBare(phrase.first(), WordRole.SOURCE_NOUN));
    }

    /** Whom a pronoun on the verb or on a preposition of the frame means. */
    private Argument pronoun(Cue cue, Held held) {
      if (held.antecedent() != null || !cue.form().isFinite()) {
        return null;
      }
      if (cue.objectPronoun() && cue.predicate().takesObject()) {
        return meant(cue, held, words.stem(cue.first()));
      }
      for (int i = cue.last() + 1; i < Math.min(end, held.rest() + TO_SAME); i++) {
        if (words.breaksBefore(i) || words.kind(i) == Words.Kind.THAT) {
          return null;
        }
        String preposition = lexicon.prepositionOfPronoun(words.stem(i));
        boolean near = !cue.predicate().isSaying() || i == cue.last() + 1 || i == held.rest();
        boolean from = FROM.equals(preposition) && !cue.predicate().relation().equals("REQUEST");
        if (preposition != null && near && !from && frames(cue, preposition)) {
          return meant(cue, held, words.stem(i));
        }
      }
      return null;
    }

    /** Whether a preposition of the frame with a pronoun follows: on it, with him. */
    private boolean hasPronoun(Cue cue, Held held) {
      for (int i = cue.last() + 1; i < Math.min(end, held.rest() + TO_SAME); i++) {
        String preposition = lexicon.prepositionOfPronoun(words.stem(i));
        if (preposition != null && frames(cue, preposition)) {
          return true;
        }
      }
      return false;
    }

    /** The last party before a pronoun, other than the holders, that agrees with it. */
    private Argument meant(Cue cue, Held held, String form) {
      boolean feminine = form.endsWith("ها");
      boolean singular = feminine || form.endsWith("ه");
      int sentence = article.sentenceOf(cue.first());
      for (int i = cue.first() - 1; singular && i >= 0; i--) {
        if (article.sentenceOf(i) < sentence - 1) {
          return null;
        }
        Argument argument = arguments.endingAt(i);
        boolean fits =
            argument != null
                && acts(argument)
                && argument.head().type() != EntityType.MEDIA
                && argument.head().kind() != MentionKind.DEMONYM
                && held.holders().stream().noneMatch(argument::isSame)
                && parse.clauses().mayBe(argument, feminine);
        if (fits) {
          return argument;
        }
      }
      return null;
    }

    private boolean fits(Cue cue, Phrase phrase, boolean first) {
      if (phrase.isBare()) {
        return cue.predicate().takesObject() && (!phrase.joined() || first);
      }
      boolean verb = cue.form().isFinite();
      boolean lamOfObject =
          phrase.governor().equals("" + Letters.LAM) && verb && cue.predicate().takesObject();
      return frames(cue, phrase.governor()) && !lamOfObject;
    }

    private boolean isParticiple(int at) {
      return words.isBare(at, WordRole.BELONGING)
          || lexicon.stanceForms().ofWord(words.stem(at)).stream()
              .anyMatch(form -> form.part() == StanceForm.Part.PARTICIPLE);
    }

    /** Officials in the government, fighters of a group, the positions of an army. */
    private List<Argument> ofOwner(Phrase people, Phrase of) {
      if (isNoun(people.last()) && !words.isPossessed(people.last())) {
        return List.of();
      }
      boolean owns =
          of.governor().equals("" + Letters.LAM)
              && of.first() == people.last() + 1
              && !isParticiple(people.last())
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
      return members && belongs && of.isTarget() && !of.owned()
          ? List.of(of.argument())
          : List.of();
    }

    private List<Argument> withJoined(List<Phrase> phrases, int at) {
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

    private boolean frames(Cue cue, String governor) {
      return cue.predicate().takes(governor);
    }

    private boolean acts(Argument argument) {
      return argument.head().kind() != MentionKind.PLACE;
    }

    /**
     * A verbal noun: its holder is its pronoun, adjective or genitive, or who does what governs it.
     */
    private void takeNoun(Cue cue) {
      int next = cue.last() + 1;
      if (cue.predicate().isLight() && next < end && isNoun(next)) {
        return;
      }
      if (isDenied(cue)) {
        return;
      }
      List<Phrase> after = parse.phrases().after(next, Math.min(end, next + TO_TARGET));
      Phrase genitive =
          !after.isEmpty()
                  && after.get(0).first() == next
                  && after.get(0).isBare()
                  && !after.get(0).joined()
                  && article.gapBefore(next).isBlank()
              ? after.get(0)
              : null;
      boolean definite = words.stem(cue.first()).startsWith(Letters.ARTICLE);
      boolean owner =
          genitive != null
              && (!definite
                  || (genitive.argument() != null && isAdjective(genitive.argument(), cue)))
              && genitive.argument() != null
              && acts(genitive.argument())
              && !cue.form().possessed();
      boolean others =
          genitive != null
              && genitive.argument() == null
              && cue.predicate().relation().equals("REQUEST")
              && (words.isPossessed(genitive.first())
                  || words.isBare(genitive.first(), WordRole.TITLE_NOUN));
      if (others) {
        return;
      }
      if (takeSupport(cue, after) || takeBetween(cue, after) || takeReceived(cue, after)) {
        return;
      }
      List<Argument> framed = framed(cue, after, owner ? 1 : 0);
      Phrase second = owner && after.size() > 1 ? after.get(1) : null;
      boolean given =
          second != null
              && cue.predicate().takesObject()
              && !genitive.owned()
              && second.isBare()
              && !second.joined()
              && second.first() == genitive.last() + 1
              && second.isTarget()
              && !second.owned();
      if (given) {
        add(cue, List.of(genitive.argument()), List.of(second.argument()), CARRIED);
        return;
      }
      boolean subject =
          owner
              && (isAdjective(genitive.argument(), cue)
                  || !genitive.owned() && (!framed.isEmpty() || isMeeting(cue)));
      if (owner && !genitive.owned() && framed.isEmpty() && cue.predicate().isJoint()) {
        List<Argument> parties = withJoined(after, 0);
        if (parties.size() > 1) {
          add(cue, parties, parties, CARRIED);
          return;
        }
      }
      if (cue.predicate().isCharge()) {
        takeCharge(cue, genitive);
        return;
      }
      boolean handedOver =
          cue.predicate().isLight()
              && owner
              && genitive.argument().head().type() == EntityType.PERSON;
      if (handedOver) {
        return;
      }
      boolean met = subject && framed.isEmpty() && isMeeting(cue) && !cue.governor().isEmpty();
      List<Argument> meeting = met ? governing(cue) : List.of();
      if (!meeting.isEmpty() && meeting.stream().noneMatch(genitive.argument()::isSame)) {
        add(cue, meeting, withJoined(after, 0), GOVERNED);
        return;
      }
      if (subject) {
        lastNoun = cue;
        lastNounHolders = List.of(genitive.argument());
        add(cue, lastNounHolders, framed, CARRIED);
      } else {
        List<Argument> holders = governing(cue);
        if (!holders.isEmpty()) {
          boolean object =
              genitive != null
                  && genitive.isTarget()
                  && cue.predicate().takesObject()
                  && !cue.predicate().relation().equals("THREATEN")
                  && !cue.predicate().relation().equals("REQUEST");
          add(cue, holders, object ? withJoined(after, 0) : framed, GOVERNED);
        }
      }
    }

    /** {@code the crimes of X}, in words of Y: Y accuses X. */
    private void takeCharge(Cue cue, Phrase accused) {
      Quote words = quoteOf(cue.span());
      Argument speaker = words == null ? null : speaker(words);
      boolean told =
          speaker != null
              && accused != null
              && accused.argument() != null
              && acts(accused.argument())
              && accused.first() == accused.argument().first()
              && cue.negation() == null;
      if (told) {
        add(cue, List.of(speaker), withJoined(List.of(accused), 0), GOVERNED);
      }
    }

    /** Whether a word is a verbal noun of the lexicon: what a light one sets going. */
    private boolean isNoun(int at) {
      return lexicon.stanceForms().ofWord(words.stem(at)).stream()
          .anyMatch(form -> form.part() == StanceForm.Part.NOUN);
    }

    /** {@code came under fire from X}: X holds it towards the subject. */
    private boolean takeReceived(Cue cue, List<Phrase> after) {
      Clauses.Clause clause = parse.clauses().before(cue.first());
      boolean receives =
          clause != null
              && words.is(clause.verb(), WordRole.RECEIVING)
              && cue.first() - clause.rest() <= 1;
      if (!receives || clause.subjects().isEmpty()) {
        return false;
      }
      for (Phrase phrase : after) {
        boolean giver = phrase.governor().equals("من") && phrase.acts();
        boolean adjective =
            phrase.first() == cue.last() + 1
                && phrase.isBare()
                && phrase.argument() != null
                && isAdjective(phrase.argument(), cue);
        if (giver || adjective) {
          add(cue, List.of(phrase.argument()), clause.subjects(), CARRIED);
          return true;
        }
      }
      return true;
    }

    /** {@code talks between X and Y}: each holds it towards each. */
    private boolean takeBetween(Cue cue, List<Phrase> after) {
      if (!cue.predicate().isJoint() || cue.negation() == Lexicon.Negation.FLIP) {
        return false;
      }
      for (int p = 0; p < after.size(); p++) {
        Phrase phrase = after.get(p);
        int read = p == 0 ? cue.last() : after.get(p - 1).last();
        if (phrase.first() - read > TO_COMPLEMENT || (p > 1 && phrase.isBare())) {
          return false;
        }
        if (phrase.governor().equals("بين") && phrase.acts()) {
          List<Argument> parties = betweenParties(after, p);
          add(cue, parties, parties, CARRIED);
          return parties.size() > 1;
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

    /** {@code with support of X}: X holds it towards the subject. */
    private boolean takeSupport(Cue cue, List<Phrase> after) {
      boolean from =
          cue.governor().equals("" + Letters.BEH)
              && (cue.predicate().relation().equals("SUPPORT")
                  || cue.predicate().relation().equals("AID"))
              && !cue.form().possessed()
              && !frames(cue, "من");
      Phrase of = after.stream().filter(phrase -> !phrase.isBare()).findFirst().orElse(null);
      Clauses.Clause clause = parse.clauses().before(cue.first());
      boolean supported =
          from
              && of != null
              && of.governor().equals("من")
              && of.acts()
              && of.first() - cue.last() <= TO_COMPLEMENT
              && clause != null;
      if (supported) {
        add(cue, List.of(of.argument()), clause.subjects(), CARRIED);
      }
      return supported;
    }

    private boolean isMeeting(Cue cue) {
      return cue.predicate().relation().equals("CONSULT") && !cue.predicate().takesObject()
          || cue.predicate().isVisit();
    }

    private boolean isAdjective(Argument argument, Cue cue) {
      boolean demonym = argument.head().kind() == MentionKind.DEMONYM;
      return demonym
          && article.token(cue.first()).form().contains(Letters.ARTICLE)
              == article.token(argument.first()).isDefinite();
    }

    /** The first phrase with a preposition of the frame. */
    private List<Argument> framed(Cue cue, List<Phrase> after, int from) {
      for (int p = from; p < after.size(); p++) {
        Phrase phrase = after.get(p);
        int read = p == 0 ? cue.last() : after.get(p - 1).last();
        if (phrase.first() - read > TO_COMPLEMENT) {
          return List.of();
        }
        if (!phrase.isBare() && frames(cue, phrase.governor())) {
          if (isTarget(cue, phrase)) {
            return withJoined(after, p);
          }
          if (words.bare(phrase.first()).endsWith("ها") && lastCue != null) {
            return ofAccuser(phrase);
          }
          return p + 1 < after.size() ? ofOwner(phrase, after.get(p + 1)) : List.of();
        }
      }
      return List.of();
    }

    /** Whoever accused another of an act against his own land, people or state. */
    private List<Argument> ofAccuser(Phrase phrase) {
      boolean own =
          words.is(phrase.first(), WordRole.OWN_STATE)
              && lastCue.predicate().relation().equals("ACCUSE");
      Clauses.Clause accusation = parse.clauses().at(lastCue.first());
      return own && accusation != null ? accusation.subjects() : List.of();
    }

    /** Who does what the verbal noun tells: the accused, else the subject of the verb before. */
    private List<Argument> governing(Cue cue) {
      boolean told =
          lastCue != null
              && lastCue.predicate().relation().equals("ACCUSE")
              && lastCue.last() < cue.first()
              && cue.governor().equals("" + Letters.BEH);
      if (told) {
        return lastTargets;
      }
      Clauses.Clause clause = parse.clauses().before(cue.first());
      boolean nested =
          lastNoun != null
              && !cue.form().possessed()
              && cue.first() - lastNoun.last() <= TO_SAME
              && (clause == null || clause.verb() < lastNoun.first());
      if (nested) {
        return lastNounHolders;
      }
      Argument speaker = firstPerson(cue, clause);
      if (speaker != null) {
        return List.of(speaker);
      }
      boolean near =
          clause != null
              && cue.first() - Math.max(clause.verb(), clause.rest() - 1) <= reach(cue)
              && !breaksBetween(clause.verb(), cue.first())
              && isGoverned(cue, clause)
              && !isOthers(cue, clause)
              && !isWhatIsJudged(cue, clause);
      Argument owner = near && cue.form().possessed() ? owner(cue, clause) : null;
      if (owner != null) {
        return List.of(owner);
      }
      return near ? acting(clause) : List.of();
    }

    /** The speaker, where the verb before a verbal noun in his words is of the first person. */
    private Argument firstPerson(Cue cue, Clauses.Clause clause) {
      for (Quote quote : quotes) {
        boolean within =
            quote.direct()
                && quote.speakerId() != null
                && quote.span().contains(cue.span())
                && (clause == null || !quote.span().contains(article.token(clause.verb()).span()));
        if (within) {
          return saysWe(article.tokenAt(quote.span().begin()), cue.first()) ? speaker(quote) : null;
        }
      }
      return null;
    }

    private boolean saysWe(int first, int before) {
      for (int i = Math.max(first, before - TO_SAME); i < before; i++) {
        if (words.is(i, WordRole.FIRST_PERSON) || lexicon.isFirstPerson(words.stem(i))) {
          return true;
        }
      }
      return false;
    }

    private boolean isComplement(Cue cue, StancePredicate verb) {
      return cue.governor().isEmpty()
          ? verb.takesObject() || verb.takes("ب")
          : verb.takes(cue.governor());
    }

    /** The last person between verb and noun whose the noun may be: blamed X for his meeting. */
    private Argument owner(Cue cue, Clauses.Clause clause) {
      String form = words.form(cue.last());
      boolean feminine = form.endsWith("ها");
      for (int i = cue.first() - 1; i >= clause.rest(); i--) {
        if (lexicon.isSpeechParticiple(words.stem(i))) {
          return null;
        }
        Argument argument = arguments.endingAt(i);
        boolean fits =
            argument != null
                && argument.head().type() == EntityType.PERSON
                && clause.subjects().stream().noneMatch(argument::isSame)
                && parse.clauses().mayBe(argument, feminine);
        if (fits) {
          return argument;
        }
      }
      return null;
    }

    /** Whether a verbal noun is what a verb's subject does, says or wants, and no circumstance. */
    private boolean isGoverned(Cue cue, Clauses.Clause clause) {
      boolean apart = words.commaBefore(cue.first()) && !cue.governor().isEmpty();
      if (apart && !cue.form().possessed() && !cue.predicate().relation().equals("CONSULT")) {
        return false;
      }
      boolean speech =
          cue.first() > from && lexicon.isSpeechParticiple(words.stem(cue.first() - 1));
      boolean object = cue.first() - clause.rest() <= 1;
      return cue.form().possessed()
          || speech
          || object
          || CONTROL.contains(cue.governor())
          || (cue.first() > from && words.is(cue.first() - 1, WordRole.PURPOSE))
          || cue.negation() != null
          || isUndone(cue);
    }

    /** Whether another party between verb and verbal noun may be the one who does it. */
    private boolean isOthers(Cue cue, Clauses.Clause clause) {
      boolean purpose =
          cue.governor().equals("" + Letters.LAM)
              || (cue.first() > from && words.is(cue.first() - 1, WordRole.PURPOSE));
      if (cue.form().possessed() || purpose) {
        return false;
      }
      for (int i = Math.max(clause.rest(), clause.verb() + 1); i < cue.first(); i++) {
        Argument other = arguments.beginningAt(i);
        if (other != null && acts(other) && clause.subjects().stream().noneMatch(other::isSame)) {
          return true;
        }
      }
      return false;
    }

    /** Whether the noun is what the verb takes its stance towards: condemned the attack on X. */
    private boolean isWhatIsJudged(Cue cue, Clauses.Clause clause) {
      boolean object = !cue.form().possessed() && !isUndoing(clause.verb());
      return object
          && lexicon.stanceForms().ofWord(words.stem(clause.verb())).stream()
              .anyMatch(
                  form ->
                      form.isFinite()
                          && isComplement(cue, form.predicate())
                          && !CONTROLLING.contains(form.predicate().relation())
                          && !form.predicate().isLight());
    }

    private int reach(Cue cue) {
      String before = cue.first() > from ? words.form(cue.first() - 1) : "";
      boolean possessed =
          cue.form().possessed()
              || before.endsWith("ها")
              || before.endsWith("هم")
              || cue.governor().equals("" + Letters.LAM);
      return possessed ? TO_POSSESSED : TO_NOUN;
    }

    /** What a spokesman announces his body does. */
    private List<Argument> acting(Clauses.Clause clause) {
      List<Argument> actors = new ArrayList<>();
      for (Argument subject : clause.subjects()) {
        Mention body = subject.described();
        boolean speaksFor =
            body != null && body.type() == EntityType.INSTITUTION && parse.isSpokesman(subject);
        actors.add(
            speaksFor ? new Argument(body, null, subject.first(), subject.last(), false) : subject);
      }
      return actors;
    }

    private boolean breaksBetween(int verb, int noun) {
      if (words.breaksBefore(noun)) {
        return true;
      }
      for (int i = verb + 1; i < noun; i++) {
        Words.Kind kind = words.kind(i);
        boolean speech =
            kind == Words.Kind.BREAK && lexicon.isSpeechParticiple(words.stem(i)) && i >= noun - 2;
        if (speech) {
          return false;
        }
        if (kind == Words.Kind.THAT || kind == Words.Kind.BREAK || words.breaksBefore(i)) {
          return true;
        }
      }
      return false;
    }

    private Stance stance(Cue cue, Argument holder, Argument target, double confidence) {
      return towards(cue, holder, Party.of(target.head()), polarity(cue), confidence);
    }

    private Stance towards(
        Cue cue, Argument holder, Party target, int polarity, double confidence) {
      boolean undone = isUndone(cue);
      boolean negated = (cue.negation() == Lexicon.Negation.FLIP) != undone;
      boolean hedged = cue.negation() == Lexicon.Negation.HEDGE;
      Quote quote = reporting(cue.span(), holder);
      Argument accuser = accuser(cue, holder);
      return new Stance(
          article.sentenceOf(cue.first()),
          Party.of(holder.head()),
          target,
          target.span().of(article.text()),
          undone && polarity == 0 ? -1 : negated ? -polarity : polarity,
          cue.predicate().relation(),
          cue.span().of(article.text()),
          cue.span(),
          negated,
          hedged,
          accuser != null ? accuser.head().entityId() : quote == null ? null : quote.speakerId(),
          accuser != null
              ? accuser.span().of(article.text())
              : quote == null ? "" : quote.speakerText(),
          cue.predicate().id(),
          hedged ? confidence - HEDGE : confidence);
    }

    /** Whether a verbal noun is what is ended or refused: suspended its talks with X. */
    private boolean isUndone(Cue cue) {
      if (cue.form().part() != StanceForm.Part.NOUN) {
        return false;
      }
      int before = cue.first() - 1;
      if (before > from && words.kind(before) == Words.Kind.PREPOSITION) {
        before--;
      }
      if (before >= from && isUndoing(before)) {
        return true;
      }
      Clauses.Clause clause = parse.clauses().before(cue.first());
      boolean object =
          clause != null
              && clause.rest() <= cue.first()
              && cue.first() - clause.rest() <= 1
              && (cue.governor().isEmpty() || cue.governor().equals("عن"));
      return object && isUndoing(clause.verb());
    }

    /**
     * Whether a verb right before denies that there is what the noun tells: denied talks with X.
     */
    private boolean isDenied(Cue cue) {
      Clauses.Clause clause = parse.clauses().before(cue.first());
      return clause != null
          && !cue.form().possessed()
          && words.is(clause.verb(), WordRole.DENIAL)
          && cue.first() - clause.rest() <= 2;
    }

    private boolean isUndoing(int at) {
      return words.is(at, WordRole.UNDOING) || words.isBare(at, WordRole.UNDOING);
    }

    /** Who accuses the holder of it, or null. */
    private Argument accuser(Cue cue, Argument holder) {
      boolean charged =
          lastCue != null
              && lastCue.first() < cue.first()
              && lastCue.predicate().relation().equals("ACCUSE")
              && lastCue.form().isFinite()
              && lastTargets.contains(holder)
              && (cue.form().part() == StanceForm.Part.NOUN || isReported(cue));
      Clauses.Clause accusation = charged ? parse.clauses().at(lastCue.first()) : null;
      boolean known = accusation != null && accusation.subjects().size() == 1;
      return known && !accusation.subjects().get(0).isSame(holder)
          ? accusation.subjects().get(0)
          : null;
    }

    /** Whether "that" stands between the accusation and a predicate. */
    private boolean isReported(Cue cue) {
      for (int i = lastCue.last() + 1; i < cue.first(); i++) {
        if (words.kind(i) == Words.Kind.THAT) {
          return true;
        }
      }
      return false;
    }

    /** A call to cooperate is friendly, and so is a meeting that is wanted. */
    private int polarity(Cue cue) {
      int polarity = cue.predicate().isLabel() ? label(cue) : cue.predicate().polarity();
      if (cue.predicate().relation().equals("COOPERATE") && isHostile(cue)) {
        return -1;
      }
      if (polarity == 0 && cue.predicate().relation().equals("CONSULT")) {
        return isWanted(cue) ? 1 : 0;
      }
      if (polarity == 0 && cue.predicate().relation().equals("REQUEST")) {
        for (int i = cue.last() + 1; i < Math.min(end, cue.last() + TO_TARGET); i++) {
          if (words.breaksBefore(i) || words.kind(i) == Words.Kind.THAT) {
            return polarity;
          }
          if (words.isBare(i, WordRole.COOPERATION)) {
            return 1;
          }
        }
      }
      return polarity;
    }

    /** What is exchanged may be accusations. */
    private boolean isHostile(Cue cue) {
      for (int i = cue.last() + 1; i < Math.min(end, cue.last() + TO_SAME + 1); i++) {
        if (words.is(i, WordRole.HOSTILITY)) {
          return true;
        }
      }
      return false;
    }

    private boolean isWanted(Cue cue) {
      for (int i = cue.first() - 1; i >= Math.max(from, cue.first() - 3); i--) {
        if (words.is(i, WordRole.WILLING)) {
          return true;
        }
      }
      return false;
    }

    /** The quote that the cue stands in, when somebody other than the holder speaks it. */
    private Quote reporting(Span cueSpan, Argument holder) {
      Quote inner = quoteOf(cueSpan);
      boolean others = inner != null && !inner.speakerId().equals(holder.head().entityId());
      return others ? inner : null;
    }

    /** The innermost quote of a named speaker that a cue stands in, or null. */
    private Quote quoteOf(Span cueSpan) {
      Quote inner = null;
      for (Quote quote : quotes) {
        boolean within = quote.span().contains(cueSpan) && quote.speakerId() != null;
        if (within && (inner == null || quote.span().length() < inner.span().length())) {
          inner = quote;
        }
      }
      return inner;
    }
  }
}
