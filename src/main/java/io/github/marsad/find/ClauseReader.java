package io.github.marsad.find;

import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.model.EntityType;
import io.github.marsad.model.MentionKind;
import java.util.List;
import java.util.Set;

/**
 * Reads the sentences of an article in order and gives every finite verb its subject; what was
 * named in one sentence may be the subject in the next.
 */
final class ClauseReader {
  /** In it: the noun before is where somebody says something, and not who does. */
  private static final Set<String> IN_IT = Set.of("فيه", "فيها", "خلاله", "خلالها");

  private static final String ALREADY = "قد";
  private static final String WHERE = "حيث";
  private static final String IN = "في";
  private static final String ALSO = "كما";
  private static final String WHAT = "ما";
  private static final String OF_WHAT = "مما";

  private final Article article;
  private final Words words;
  private final Arguments arguments;
  private final Phrases phrases;
  private final Lexicon lexicon;
  private final Agreement agreement;
  private final Clauses clauses;
  private final Issuers issuers;
  private final Relatives relatives;
  private final FiniteVerbs verbs;
  private final SubjectPhrases subjectPhrases;

  private List<Argument> carried = List.of();
  private int carriedHead;
  private int from;
  private int end;

  /** The subject that stands before its verb, until a verb takes it. */
  private Phrase topic;

  /** Whether somebody or something that nobody is named in stands before the verb. */
  private boolean unknownTopic;

  /** Its words, where they are somebody without a name. */
  private Phrase unknown;

  /** The words of the last subject of the sentence where they name nobody, or null. */
  private Phrase unnamed;

  private boolean inReport;
  private boolean ownPronoun;
  private List<Argument> reporter = List.of();
  private int thatAt;
  private int lastVerb;
  private List<Argument> last = List.of();
  private int lastHead;

  ClauseReader(
      Article article,
      Words words,
      Arguments arguments,
      Phrases phrases,
      Lexicon lexicon,
      Agreement agreement,
      Clauses clauses) {
    this.article = article;
    this.words = words;
    this.arguments = arguments;
    this.phrases = phrases;
    this.lexicon = lexicon;
    this.agreement = agreement;
    this.clauses = clauses;
    this.issuers = new Issuers(article, words, arguments, lexicon);
    this.relatives = new Relatives(article, words, arguments, agreement, lexicon);
    this.verbs = new FiniteVerbs(article, words, phrases, lexicon, agreement, relatives, clauses);
    this.subjectPhrases = new SubjectPhrases(article, words, arguments, phrases, lexicon, verbs);
  }

  /** Reads one sentence, from its first word to the one past its last. */
  void read(int begin, int limit) {
    from = begin;
    end = limit;
    inReport = false;
    unnamed = null;
    ownPronoun = false;
    last = List.of();
    lastVerb = -1;
    topic = topicAt(from);
    for (int i = from; i < end; i++) {
      Words.Kind kind = words.kind(i);
      if (i > from && words.breaksBefore(i)) {
        open(i);
      }
      if (isNewTopic(i)) {
        topic = topicAt(i);
      }
      if (kind == Words.Kind.THAT) {
        that(i);
      } else if (kind == Words.Kind.BREAK) {
        closeReport(i);
        topic = topicPast(i);
      } else if (words.is(i, WordRole.AUXILIARY)) {
        boolean unknown = unknownTopic;
        Phrase after = topicAt(i + 1);
        unknownTopic |= unknown;
        topic = after == null ? topic : after;
      } else if (verbs.is(i, from, end, topic)) {
        verb(i);
      }
    }
  }

  /** Whose "his" is: who reports, or acted last. */
  private List<Argument> owner() {
    return inReport ? reporter : last.isEmpty() ? carried : last;
  }

  /** The topic after a word that opens a clause: the one before it after "when". */
  private Phrase topicPast(int at) {
    boolean kept = unknownTopic && words.is(at, WordRole.WHEN);
    Phrase subject = unknown;
    Phrase next = topicAt(at + 1);
    if (kept && next == null && !unknownTopic) {
      unknownTopic = true;
      unknown = subject;
    }
    return next;
  }

  /** {@code X accused Y of ..., and also said}: whoever reported goes on. */
  private void closeReport(int at) {
    boolean also =
        inReport
            && words.form(at).equals(ALSO)
            && words.commaBefore(at)
            && at + 1 < end
            && lexicon.isSpeechVerb(words.stem(at + 1));
    if (also) {
      inReport = false;
      ownPronoun = false;
      last = reporter.isEmpty() ? last : reporter;
    }
  }

  /** {@code ..., and Iran opposes}: a name after a comma and "and", right before a verb. */
  private boolean isNewTopic(int at) {
    Argument argument = arguments.beginningAt(at);
    boolean apart =
        words.commaBefore(at)
            || (lastVerb >= from && arguments.endingAt(at - 1) == null && !inReport);
    return argument != null
        && at > from
        && words.isConjoined(at)
        && apart
        && argument.last() + 1 < end
        && lexicon.isFiniteVerb(words.form(argument.last() + 1));
  }

  private void open(int at) {
    topic = topicAt(at);
    inReport = false;
    ownPronoun = false;
  }

  private void that(int at) {
    if (!inReport) {
      reporter = last;
    }
    inReport = true;
    thatAt = at;
    ownPronoun = relatives.hasPronoun(at);
    topic = ownPronoun ? null : topicAt(at + 1);
  }

  /** The phrase at the beginning of a clause that its verb may follow. */
  private Phrase topicAt(int at) {
    int begin = at;
    while (begin < end && words.is(begin, WordRole.AUXILIARY)) {
      begin++;
    }
    if (begin < end && words.kind(begin) == Words.Kind.VERB_OR_NOUN) {
      topic = null;
      if (verbs.is(begin, from, end, topic)) {
        unknownTopic = false;
        return null;
      }
    }
    Phrase phrase = subjectPhrases.topic(begin, end, owner());
    unknownTopic = phrase != null && phrase.isBare() && !subjectPhrases.mayAct(phrase);
    unknown = unknownTopic ? phrase : null;
    if (phrase == null || !phrase.isBare() || unknownTopic) {
      return null;
    }
    clauses.open(phrase);
    return phrase;
  }

  private void verb(int at) {
    Clauses.Clause beside = at > from ? clauses.at(at - 1) : null;
    if (beside != null && beside.rest() > at && verbs.isBeside(at - 1, at)) {
      clauses.set(
          at,
          clause(
              at,
              beside.subjects(),
              beside.phrase(),
              beside.rest(),
              beside.origin(),
              beside.antecedent(),
              beside.carried()));
      return;
    }
    unknownTopic &= !words.isConjoined(at);
    Argument antecedent = relatives.antecedent(at, from);
    Phrase after = subjectPhrases.after(at, end, owner());
    Clauses.Clause clause;
    if (antecedent != null) {
      clause = relative(at, antecedent, after);
    } else {
      clause = main(at, after);
      if (!relatives.stands(at, from) && !isBySource(at)) {
        keep(clause);
        topic = null;
        unknownTopic = false;
      }
    }
    clauses.set(at, clause);
    boolean relative = antecedent != null || relatives.stands(at, from);
    boolean attribute = clause.subjects().isEmpty() && (isAttribute(at) || relative);
    clauses.mark(at, relative, attribute);
  }

  /** {@code according to what X reported}: X tells it, and does nothing else. */
  private boolean isBySource(int verb) {
    int what = verb - 1;
    return what > from
        && (words.form(what).equals(WHAT) && words.isBare(what - 1, WordRole.ACCORDING)
            || words.isBare(what, WordRole.ACCORDING));
  }

  /** Keeps the subject for the verbs after it. */
  private void keep(Clauses.Clause clause) {
    last = clause.subjects().isEmpty() ? last : clause.subjects();
    lastVerb = inReport ? lastVerb : clause.verb();
    lastHead = clause.phrase() == null ? lastHead : clause.phrase().first();
    if (!inReport && !clause.subjects().isEmpty()) {
      carried = clause.subjects();
      carriedHead = lastHead;
    }
  }

  private Clauses.Clause relative(int at, Argument antecedent, Phrase after) {
    boolean own =
        after != null
            && words.is(after.first(), WordRole.OWN_STATE)
            && agreement.agrees(at, antecedent, antecedent.first());
    if (after != null
        && !own
        && subjectPhrases.mayFollow(after)
        && (relatives.resumesObject(at) || relatives.isResumed(at, end))) {
      return actedBy(at, after, antecedent, List.of());
    }
    boolean other =
        after != null
            && subjectPhrases.mayFollow(after)
            && !agreement.agrees(at, antecedent, antecedent.first())
            && agreement.agrees(at, after.argument(), after.first());
    if (other) {
      return actedBy(at, after, null, List.of());
    }
    boolean told = !relatives.resumesObject(at) && relatives.isTold(at, antecedent, end);
    if (!relatives.resumesObject(at) && !told) {
      return clause(
          at, List.of(antecedent), null, at + 1, Clauses.Origin.RELATIVE, antecedent, List.of());
    }
    List<Argument> subjects = after == null && !told ? carriedTo(at) : List.of();
    boolean known = !subjects.isEmpty() && !subjects.get(0).isSame(antecedent);
    return clause(
        at,
        known ? subjects : List.of(),
        null,
        at + 1,
        Clauses.Origin.RELATIVE,
        antecedent,
        List.of());
  }

  /** The clause of whom a phrase after the verb names, with those joined to it. */
  private Clauses.Clause actedBy(int at, Phrase phrase, Argument antecedent, List<Argument> other) {
    List<Argument> subjects = subjectPhrases.joined(phrase, end);
    int rest = subjectPhrases.rest(subjects, phrase, end);
    return clause(at, subjects, phrase, rest, Clauses.Origin.AFTER, antecedent, other);
  }

  private Clauses.Clause withoutSubject(int at) {
    return clause(at, List.of(), null, at + 1, Clauses.Origin.NONE, null, List.of());
  }

  private Clauses.Clause clause(
      int at,
      List<Argument> subjects,
      Phrase phrase,
      int rest,
      Clauses.Origin origin,
      Argument antecedent,
      List<Argument> other) {
    return new Clauses.Clause(at, subjects, phrase, rest, origin, antecedent, inReport, other);
  }

  private Clauses.Clause main(int at, Phrase after) {
    Clauses.Clause clause = subjectOf(at, after);
    boolean somebody = clause.subjects().isEmpty() && clause.phrase() != null;
    unnamed = clause.origin() == Clauses.Origin.NONE ? unnamed : somebody ? clause.phrase() : null;
    return clause;
  }

  private Clauses.Clause subjectOf(int at, Phrase after) {
    boolean acts = after != null && subjectPhrases.mayFollow(after);
    if (resumesClause(at) || (acts && isOfNoun(at))) {
      return withoutSubject(at);
    }
    if (isObjectTaken(at, after)) {
      boolean known = acts && agreement.agrees(at, after.argument(), after.first());
      return known
          ? actedBy(at, after, null, List.of())
          : clause(at, List.of(), after, after.last() + 1, Clauses.Origin.AFTER, null, List.of());
    }
    if (topic != null
        && topic.last() < at
        && agreement.agrees(at, topic.argument(), topic.first())) {
      List<Argument> subjects = joinedTopic(at);
      return clause(at, subjects, topic, at + 1, Clauses.Origin.BEFORE, null, List.of());
    }
    if (relatives.stands(at, from)
        && !relatives.resumesObject(at)
        && !relatives.isResumed(at, end)) {
      return withoutSubject(at);
    }
    List<Argument> carriedOn = carriedTo(at);
    boolean met =
        at > from && words.form(at - 1).equals(WHERE) && !carriedOn.isEmpty() && meets(at);
    if (isOfUnknown(at, acts)) {
      return clause(at, List.of(), unknown, at + 1, Clauses.Origin.BEFORE, null, List.of());
    }
    List<Argument> pronoun = meantBefore(at);
    if (!pronoun.isEmpty()) {
      return clause(at, pronoun, null, at + 1, Clauses.Origin.CARRIED, null, List.of());
    }
    if (acts && isOfPronoun(at)) {
      Clauses.Origin told = carriedOn.isEmpty() ? Clauses.Origin.NONE : Clauses.Origin.CARRIED;
      return clause(at, carriedOn, null, at + 1, told, null, List.of());
    }
    if (acts && isPastPerfect(at)) {
      return clause(at, List.of(), unknown, at + 1, Clauses.Origin.BEFORE, null, List.of());
    }
    boolean fits =
        acts
            && !agreement.isPlural(at)
            && (agreement.agrees(at, after.argument(), after.first()) || isSaidBy(at, after));
    if (fits && !met) {
      return actedBy(at, after, null, at > from ? carriedOn : List.of());
    }
    Phrase doer = after != null && after.argument() == null ? doer(after) : null;
    if (doer != null) {
      return actedBy(at, doer, null, List.of());
    }
    boolean report = after != null && words.isBare(after.first(), WordRole.REPORT);
    if (report && after.argument() != null && Issuers.mayIssue(after.argument())) {
      List<Argument> subjects = List.of(after.argument());
      return clause(at, subjects, after, after.last() + 1, Clauses.Origin.AFTER, null, List.of());
    }
    report = report && after.argument() == null;
    boolean paper =
        after != null
            && after.argument() == null
            && (report || words.isBare(after.first(), WordRole.DOCUMENT));
    Argument source = paper ? issuers.of(after.first()) : null;
    if (source != null) {
      int rest = source.last() + 1;
      Phrase whole = new Phrase(after.first(), source.last(), "", source, false, false);
      return clause(at, List.of(source), whole, rest, Clauses.Origin.AFTER, null, List.of());
    }
    boolean document = paper && article.token(after.first()).isDefinite();
    Argument told = document ? issuers.toldBefore(at, after.first()) : null;
    if (told != null) {
      return clause(
          at, List.of(told), after, after.last() + 1, Clauses.Origin.CARRIED, null, List.of());
    }
    if (document && !report && !carriedOn.isEmpty()) {
      return clause(
          at, carriedOn, after, after.last() + 1, Clauses.Origin.CARRIED, null, List.of());
    }
    Argument issuer = document ? issuer(at, after.first()) : null;
    if (issuer != null) {
      return clause(
          at, List.of(issuer), after, after.last() + 1, Clauses.Origin.CARRIED, null, List.of());
    }
    if (document) {
      return clause(at, List.of(), after, after.last() + 1, Clauses.Origin.AFTER, null, List.of());
    }
    boolean somebody = after != null && (isSomebody(after) || isBody(at, after));
    if (somebody && !acts) {
      return clause(at, List.of(), after, after.last() + 1, Clauses.Origin.AFTER, null, List.of());
    }
    if (unknownTopic) {
      return clause(at, List.of(), speaking(at), at + 1, Clauses.Origin.BEFORE, null, List.of());
    }
    boolean begins = last.isEmpty() && (after != null || !words.isConjoined(at));
    if (begins || relatives.stands(at, from)) {
      return withoutSubject(at);
    }
    if (isReporters(at)) {
      return clause(at, reporter, null, at + 1, Clauses.Origin.CARRIED, null, List.of());
    }
    if (unnamed != null && words.isConjoined(at) && !agreement.isPlural(at)) {
      return clause(at, List.of(), unnamed, at + 1, Clauses.Origin.BEFORE, null, List.of());
    }
    Argument apposed = carriedOn.isEmpty() ? personBefore(at) : null;
    if (apposed != null) {
      return clause(at, List.of(apposed), null, at + 1, Clauses.Origin.BEFORE, null, List.of());
    }
    Clauses.Origin origin = carriedOn.isEmpty() ? Clauses.Origin.NONE : Clauses.Origin.CARRIED;
    return clause(at, carriedOn, null, at + 1, origin, null, List.of());
  }

  /** {@code X lists it}: what follows a verb with its object's pronoun at once is the subject. */
  private boolean isObjectTaken(int verb, Phrase after) {
    boolean pronoun = !agreement.withoutObject(verb).equals(words.stem(verb));
    boolean beside =
        after != null
            && after.first() == verb + 1
            && after.isBare()
            && !after.joined()
            && article.gapBefore(verb + 1).isBlank();
    boolean named = beside && after.argument() != null && after.acts();
    return pronoun && beside && (named || article.token(verb + 1).isDefinite());
  }

  /** {@code the papers call on X}: a definite noun right before a verb is its subject. */
  private boolean isOfUnknown(int verb, boolean acts) {
    return acts
        && unknownTopic
        && unknown != null
        && unknown.last() == verb - 1
        && unknown.argument() == null
        && unknown.first() == unknown.last()
        && article.token(unknown.first()).isDefinite()
        && words.kind(unknown.first()) == Words.Kind.NOUN
        && article.gapBefore(verb).isBlank()
        && !words.isConjoined(verb);
  }

  /** A person's name right after a verb of speech, whatever the gender of the verb. */
  private boolean isSaidBy(int verb, Phrase phrase) {
    return phrase.first() == verb + 1
        && phrase.argument().head().type() != EntityType.COUNTRY
        && !phrase.owned()
        && lexicon.isSpeechVerb(words.stem(verb));
  }

  /** {@code that he told X}: whom the pronoun means right before a verb that takes an object. */
  private List<Argument> meantBefore(int verb) {
    int that = beforeParticle(verb);
    boolean pronoun =
        that >= from
            && that == thatAt
            && words.kind(that) == Words.Kind.THAT
            && ownPronoun
            && isTransitive(verb)
            && reporter.size() == 1
            && last.equals(reporter);
    List<Argument> meant = pronoun ? meantByPronoun() : List.of();
    return meant.size() == 1 && !agreement.isPlural(verb) && agreement.mayCarry(verb, meant.get(0))
        ? meant
        : List.of();
  }

  /** {@code and that it asked X to}: a verb of the pronoun's gender right after it has it. */
  private boolean isOfPronoun(int verb) {
    int that = beforeParticle(verb);
    return that >= from
        && that == thatAt
        && words.kind(that) == Words.Kind.THAT
        && ownPronoun
        && isTransitive(verb)
        && agreement.isFeminine(verb) == words.stem(that).endsWith("ها");
  }

  /** {@code that he may tell}: the word before a verb and the particle of what may be. */
  private int beforeParticle(int verb) {
    boolean particle = verb - 1 > from && words.stem(verb - 1).equals(ALREADY);
    return particle ? verb - 2 : verb - 1;
  }

  /** {@code X had asked Y}: between the auxiliary and the particle stands the subject. */
  private boolean isPastPerfect(int verb) {
    int particle = verb - 1;
    if (particle <= from || !words.stem(particle).equals(ALREADY)) {
      return false;
    }
    for (int i = particle - 1; i >= from && !words.breaksBefore(i + 1); i--) {
      if (words.is(i, WordRole.AUXILIARY)) {
        return i < particle - 1;
      }
      if (clauses.at(i) != null || words.kind(i) == Words.Kind.THAT) {
        return false;
      }
    }
    return false;
  }

  private boolean isTransitive(int verb) {
    return words.word(verb).stances().stream()
        .anyMatch(form -> form.isFinite() && form.predicate().takesObject());
  }

  /** {@code X told that Y did ..., and insisted}: X, and nobody whom his report is about. */
  private boolean isReporters(int verb) {
    return inReport
        && reporter.size() == 1
        && words.isConjoined(verb)
        && words.commaBefore(verb)
        && lexicon.isSpeechVerb(words.stem(verb))
        && agreement.mayCarry(verb, reporter.get(0));
  }

  /** {@code a proposal calls on X to}: what says or asks stands right before the verb. */
  private boolean isOfNoun(int verb) {
    int noun = verb - 1;
    boolean before =
        isAttribute(verb)
            && words.kind(noun) == Words.Kind.NOUN
            && !article.token(noun).isDefinite()
            && !words.isNamed(noun)
            && words.preposition(noun) == 0
            && !(noun > from && words.form(noun - 1).equals(IN));
    return before
        && !relatives.resumesObject(verb)
        && !relatives.isResumed(verb, end)
        && (words.isBare(noun, WordRole.ANNOUNCING)
            || (isTransitive(verb) && agreesInForm(verb, noun)));
  }

  /** Whether a verb is of the gender that a noun's ending tells. */
  private boolean agreesInForm(int verb, int noun) {
    boolean feminine =
        words.form(noun).endsWith("ات")
            || article.text().charAt(article.token(noun).end() - 1) == Letters.TEH_MARBUTA;
    return topic == null
        && words.kind(noun) == Words.Kind.NOUN
        && feminine
        && agreement.isFeminine(verb);
  }

  /** {@code ..., which encouraged X}: what was told before is the subject. */
  private boolean resumesClause(int verb) {
    int what = verb - 1;
    return what > from
        && words.commaBefore(what)
        && (words.form(what).equals(WHAT) || words.form(what).equals(OF_WHAT));
  }

  /** Somebody without a name right before the verb, or null: the company said. */
  private Phrase speaking(int verb) {
    boolean beside =
        unknown != null
            && unknown.last() == verb - 1
            && article.token(unknown.first()).isDefinite();
    boolean speaks =
        beside
            && (isSomebody(unknown) || words.isBare(unknown.first(), WordRole.BODY_NOUN))
            && lexicon.isSpeechVerb(words.stem(verb));
    return speaks ? unknown : null;
  }

  /** {@code strikes that X carried out}: who acts by what stands for the subject, or null. */
  private Phrase doer(Phrase act) {
    for (int i = act.first() + 1; i <= act.last() + 1 && i + 1 < end; i++) {
      String verb = words.breaksBefore(i) ? null : Lexicon.withoutObject(words.stem(i));
      if (verb != null && lexicon.is(WordRole.CARRYING_OUT, verb)) {
        Phrase doer = subjectPhrases.phrase(i + 1, end, owner());
        return doer != null && doer.isBare() && subjectPhrases.mayAct(doer) ? doer : null;
      }
    }
    return null;
  }

  /** Who issued the document told last before a word: a statement of X, X said in a statement. */
  private Argument issuer(int at, int document) {
    boolean report = words.isBare(document, WordRole.REPORT);
    int sentence = article.sentenceOf(at);
    for (int i = at - 1; i > 0 && sentence - article.sentenceOf(i) < Issuers.NEAR; i--) {
      boolean like =
          report ? words.bare(i).equals(words.bare(document)) : words.isBare(i, WordRole.DOCUMENT);
      if (like && !article.token(i).isDefinite()) {
        Argument owner = issuers.of(i);
        owner = owner == null ? arguments.beginningAt(i + 1) : owner;
        Clauses.Clause clause = report ? null : clauses.before(i);
        boolean said = owner == null && clause != null && clause.subjects().size() == 1;
        Argument issuer = said ? clause.subjects().get(0) : owner;
        return issuer != null && issuer.head().kind() != MentionKind.PLACE ? issuer : null;
      }
    }
    return null;
  }

  /** {@code the leader of the group, X, called for}: the person before the comma, or null. */
  private Argument personBefore(int at) {
    Argument person =
        at > from && words.commaBefore(at) && !words.isConjoined(at)
            ? arguments.endingAt(at - 1)
            : null;
    boolean apposed =
        person != null
            && person.head().type() == EntityType.PERSON
            && person.first() > from
            && words.commaBefore(person.first())
            && !words.isConjoined(person.first())
            && agreement.mayCarry(at, person);
    return apposed ? person : null;
  }

  /** A body without a name that a feminine verb agrees with: the ministry distances itself. */
  private boolean isBody(int verb, Phrase phrase) {
    return phrase.argument() == null
        && words.isBare(phrase.first(), WordRole.BODY_NOUN)
        && words.form(phrase.first()).endsWith("" + Letters.HEH)
        && agreement.isFeminine(verb);
  }

  /** People or a body without a name. */
  private boolean isSomebody(Phrase phrase) {
    if (words.form(phrase.first()).endsWith("ين")) {
      return false;
    }
    return words.is(phrase.first(), WordRole.QUANTIFIER)
        || words.isBare(phrase.first(), WordRole.TITLE_NOUN)
        || words.isBare(phrase.first(), WordRole.AGENT_NOUN)
        || words.isBare(phrase.first(), WordRole.SOURCE_NOUN)
        || words.form(phrase.first()).endsWith("ون");
  }

  private List<Argument> carriedTo(int at) {
    boolean pronoun = inReport && ownPronoun && last.equals(reporter);
    List<Argument> subjects =
        pronoun ? meantByPronoun() : inReport ? last : last.isEmpty() ? carried : last;
    int head = last.isEmpty() ? carriedHead : lastHead;
    boolean elsewhere = last.isEmpty() && at > from;
    if (subjects.isEmpty()
        || elsewhere
        || (subjects.size() > 1 && agreement.isMasculine(at) && !inReport)) {
      return List.of();
    }
    Argument first = subjects.get(0);
    boolean fits =
        subjects.size() > 1
            || (agreement.isPlural(at)
                ? agreement.mayCarry(at, first)
                : agreement.agrees(at, first, head));
    return fits && !isAttribute(at) ? subjects : List.of();
  }

  /** Whom the pronoun after "that" means: the one accused, else who speaks. */
  private List<Argument> meantByPronoun() {
    boolean charged = lastVerb >= from && accuses(lastVerb);
    for (int i = thatAt - 1; i > lastVerb && (charged || !pronounFits(reporter)); i--) {
      Argument argument = arguments.endingAt(i);
      boolean other =
          argument != null
              && argument.head().kind() != MentionKind.PLACE
              && reporter.stream().noneMatch(argument::isSame)
              && pronounFits(List.of(argument));
      if (other) {
        return List.of(argument);
      }
    }
    return reporter;
  }

  private boolean accuses(int verb) {
    return isOf("ACCUSE", verb);
  }

  private boolean meets(int verb) {
    return isOf("CONSULT", verb);
  }

  private boolean isOf(String relation, int verb) {
    return words.word(verb).stances().stream()
        .anyMatch(form -> form.isFinite() && form.predicate().relation().equals(relation));
  }

  private boolean pronounFits(List<Argument> meant) {
    String that = words.stem(thatAt);
    return that.endsWith("هم")
        || meant.size() != 1
        || agreement.mayBe(meant.get(0), that.endsWith("ها"));
  }

  /** A verb right after a noun tells of that noun: a plan aims at. */
  private boolean isAttribute(int at) {
    if (at == from || words.isConjoined(at) || words.commaBefore(at) || words.breaksBefore(at)) {
      return false;
    }
    boolean noun =
        words.kind(at - 1) == Words.Kind.NOUN || words.kind(at - 1) == Words.Kind.VERB_OR_NOUN;
    boolean saysInIt = at + 1 < end && IN_IT.contains(words.stem(at + 1));
    return noun
        && !saysInIt
        && clauses.at(at - 1) == null
        && arguments.endingAt(at - 1) == null
        && lexicon.negation(words.stem(at - 1)) == null
        && !words.is(at - 1, WordRole.AUXILIARY);
  }

  private List<Argument> joinedTopic(int verb) {
    List<Argument> subjects = subjectPhrases.joined(topic, end);
    return subjectPhrases.rest(subjects, topic, end) <= verb ? subjects : List.of(topic.argument());
  }
}
