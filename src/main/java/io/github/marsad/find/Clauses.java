package io.github.marsad.find;

import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.model.EntityType;
import io.github.marsad.model.Mention;
import io.github.marsad.model.MentionKind;
import io.github.marsad.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The finite verbs of an article and their subjects: named after the verb or before it, the noun
 * before a relative pronoun, or carried on from the clause before where the verb agrees with it.
 */
final class Clauses {
  /** The most words between a verb and its subject, adverbs of time. */
  private static final int TO_SUBJECT = 8;

  /** The most words of an office after its first phrase. */
  private static final int TO_HOLDER = 12;

  /** In it: the noun before is where somebody says something, and not who does. */
  private static final Set<String> IN_IT = Set.of("فيه", "فيها", "خلاله", "خلالها");

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
  private final Issuers issuers;
  private final Agreement agreement;
  private final Relatives relatives;
  private final Clause[] clauses;

  /** Subjects of clauses, at their last word, until a verb takes them. */
  private final Phrase[] topics;

  /** Verbs that tell of a noun without a name: a plan that aims at. */
  private final boolean[] attributes;

  /** Verbs after a relative pronoun. */
  private final boolean[] relative;

  /** How the subject of a verb was found. */
  enum Origin {
    AFTER,
    BEFORE,
    RELATIVE,
    CARRIED,
    NONE
  }

  /**
   * A finite verb with its subject.
   *
   * @param verb the word that is the verb
   * @param subjects who it is that acts, the joined ones too; empty when that is not known
   * @param phrase the words of the subject, or null when it is carried
   * @param rest the first word after verb and subject
   * @param antecedent what a relative pronoun resumes, or null
   * @param reported whether the clause is what somebody says
   * @param carried the subject before, which this verb may have too where what follows it is its
   *     object
   */
  record Clause(
      int verb,
      List<Argument> subjects,
      Phrase phrase,
      int rest,
      Origin origin,
      Argument antecedent,
      boolean reported,
      List<Argument> carried) {}

  Clauses(Article article, Words words, Arguments arguments, Phrases phrases, Knowledge knowledge) {
    this.article = article;
    this.words = words;
    this.arguments = arguments;
    this.phrases = phrases;
    this.lexicon = knowledge.lexicon();
    this.issuers = new Issuers(article, words, arguments, lexicon);
    this.agreement = new Agreement(article, words, arguments, knowledge);
    this.relatives = new Relatives(article, words, arguments, agreement, lexicon);
    this.clauses = new Clause[article.size()];
    this.topics = new Phrase[article.size()];
    this.attributes = new boolean[article.size()];
    this.relative = new boolean[article.size()];
    Reading reading = new Reading();
    for (Sentence sentence : article.sentences()) {
      reading.read(article.tokenAt(sentence.span().begin()), article.endOfSentence(sentence.no()));
    }
  }

  /** The clause of a finite verb, or null when the word is none. */
  Clause at(int verb) {
    return clauses[verb];
  }

  /** Gender and number in this article. */
  Agreement agreement() {
    return agreement;
  }

  /** Whether a verb tells of a noun before it that names nobody: a plan that aims at. */
  boolean isAttribute(int verb) {
    return attributes[verb];
  }

  /** The clause of the last finite verb before a word in its sentence, relative ones left out. */
  Clause before(int at) {
    int sentence = article.sentenceOf(at);
    for (int i = at - 1; i >= 0 && article.sentenceOf(i) == sentence; i--) {
      if (clauses[i] != null
          && clauses[i].antecedent() == null
          && !attributes[i]
          && !isAside(i, at)) {
        return clauses[i];
      }
      if (topics[i] != null) {
        return nominal(i, topics[i]);
      }
    }
    return null;
  }

  /** Whether a clause stands between commas before a word: , as the ministry said,. */
  private boolean isAside(int verb, int at) {
    boolean opens = verb > 0 && words.is(verb - 1, WordRole.ASIDE) && words.commaBefore(verb - 1);
    for (int i = verb + 1; opens && i <= at; i++) {
      if (words.commaBefore(i)) {
        return true;
      }
    }
    return false;
  }

  /** The first clause of its sentence that begins after a word and a comma, or null. */
  Clause afterComma(int at) {
    int sentence = article.sentenceOf(at);
    boolean comma = false;
    for (int i = at + 1; i < article.size() && article.sentenceOf(i) == sentence; i++) {
      comma |= words.commaBefore(i);
      if (clauses[i] != null) {
        return comma && clauses[i].antecedent() == null ? clauses[i] : null;
      }
    }
    return null;
  }

  /** A clause without a verb: Moscow is ready. */
  private static Clause nominal(int at, Phrase topic) {
    List<Argument> subjects = List.of(topic.argument());
    return new Clause(at, subjects, topic, at + 1, Origin.BEFORE, null, true, List.of());
  }

  /** The clause whose report a word may resume: the last one that is no report itself. */
  Clause mainBefore(int at) {
    int sentence = article.sentenceOf(at);
    for (int i = at - 1; i >= 0 && article.sentenceOf(i) == sentence; i--) {
      if (clauses[i] != null && !relative[i] && !clauses[i].reported()) {
        return clauses[i];
      }
    }
    return null;
  }

  /** The work on the sentences, in order. */
  private final class Reading {
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
        } else if (isVerb(i)) {
          verb(i);
        }
      }
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
        if (isVerb(begin)) {
          unknownTopic = false;
          return null;
        }
      }
      Phrase phrase = phrase(begin);
      unknownTopic = phrase != null && phrase.isBare() && !mayAct(phrase);
      unknown = unknownTopic ? phrase : null;
      if (phrase == null || !phrase.isBare() || unknownTopic) {
        return null;
      }
      topics[phrase.last()] = phrase;
      return phrase;
    }

    /** A phrase, with whom it means where its words name nobody: his country, the two sides. */
    private Phrase phrase(int at) {
      Phrase phrase = phrases.at(at, end);
      if (phrase == null || phrase.argument() != null) {
        return phrase;
      }
      Phrases.Listed listed = phrases.listed(phrase, end);
      if (listed != null) {
        return new Phrase(
            phrase.first(),
            Math.max(phrase.last(), listed.follows(phrase) ? listed.last() : 0),
            phrase.governor(),
            listed.members().get(0),
            false,
            phrase.joined());
      }
      Argument meant = null;
      if (words.is(phrase.first(), WordRole.OWN_STATE)) {
        meant = ownState(phrase.first());
      } else if (isPair(phrase)) {
        List<Argument> pair = pair(phrase.first());
        meant = pair.isEmpty() ? null : pair.get(0);
      }
      return meant == null
          ? phrase
          : new Phrase(
              phrase.first(), phrase.last(), phrase.governor(), meant, false, phrase.joined());
    }

    /** The state of who speaks, or null. */
    private Argument ownState(int at) {
      List<Argument> owner = inReport ? reporter : last.isEmpty() ? carried : last;
      String state = owner.size() == 1 ? owner.get(0).head().country() : null;
      if (state == null) {
        return null;
      }
      Mention meant =
          new Mention(
              article.sentenceOf(at),
              article.span(at, at),
              "country:" + state,
              EntityType.COUNTRY,
              state,
              MentionKind.NAME,
              null,
              false,
              "grammar",
              owner.get(0).head().confidence());
      return new Argument(meant, null, at, at, false);
    }

    private boolean isPair(Phrase phrase) {
      return words.isBare(phrase.first(), WordRole.PARTY_PAIR)
          && article.token(phrase.first()).isDefinite();
    }

    /** The last two different people, or else states, that were named before. */
    private List<Argument> pair(int before) {
      boolean ofPeople = !words.isBare(before, WordRole.STATE_PAIR);
      boolean ofStates = !words.isBare(before, WordRole.PEOPLE_PAIR);
      List<Argument> people = new ArrayList<>();
      List<Argument> states = new ArrayList<>();
      for (int i = before - 1;
          i >= 0 && article.sentenceOf(before) - article.sentenceOf(i) < 3;
          i--) {
        Argument argument = arguments.endingAt(i);
        if (argument != null && argument.head().kind() != MentionKind.PLACE) {
          boolean person = argument.head().type() == EntityType.PERSON;
          boolean state = argument.head().type() == EntityType.COUNTRY;
          List<Argument> like =
              person && ofPeople ? people : state && ofStates ? states : new ArrayList<>();
          if (like.stream().noneMatch(argument::isSame)) {
            like.add(0, argument);
          }
        }
        if (people.size() == 2 || states.size() == 2) {
          return people.size() == 2 ? people : states;
        }
      }
      return List.of();
    }

    private boolean mayAct(Phrase phrase) {
      if (phrase.argument() == null || phrase.owned()) {
        return false;
      }
      MentionKind kind = phrase.argument().head().kind();
      return kind != MentionKind.PLACE
          && (kind != MentionKind.DEMONYM || phrases.actsForState(phrase) || isPeople(phrase));
    }

    /** A nationality alone: the Russians. */
    private boolean isPeople(Phrase phrase) {
      String form = words.form(phrase.argument().last());
      return phrase.first() == phrase.argument().first() && !form.endsWith("ه");
    }

    private boolean isVerb(int at) {
      Words.Kind kind = words.kind(at);
      if (kind == Words.Kind.VERB) {
        return at == from || words.kind(at - 1) != Words.Kind.PREPOSITION;
      }
      if (kind != Words.Kind.VERB_OR_NOUN) {
        return false;
      }
      boolean begins =
          at == from
              || words.isConjoined(at)
              || words.breaksBefore(at)
              || words.is(at - 1, WordRole.AUXILIARY)
              || words.kind(at - 1) == Words.Kind.RELATIVE
              || (words.kind(at - 1) == Words.Kind.BREAK
                  && !lexicon.isSpeechParticiple(words.stem(at - 1)))
              || (words.kind(at - 1) == Words.Kind.THAT && relatives.hasPronoun(at - 1))
              || words.commaBefore(at)
              || negates(at - 1);
      boolean followsTopic = topic != null && topic.last() == at - 1;
      int after = at + 1;
      while (after < end && words.kind(after) == Words.Kind.TIME && isTime(after)) {
        after++;
      }
      Phrase next = phrases.at(after, end);
      boolean pronoun = at + 1 < end && lexicon.prepositionOfPronoun(words.stem(at + 1)) != null;
      boolean hasNext =
          pronoun
              || (next != null
                  && next.isBare()
                  && article.gapBefore(after).isBlank()
                  && !isAdjective(next));
      String verb = Lexicon.withoutObject(words.stem(at));
      boolean transitive = begins && verb != null && lexicon.isPastVerb(verb);
      boolean speaks = transitive || (begins && at + 1 < end && opensWords(at + 1));
      return speaks || followsTopic || (begins && hasNext && !followsAnother(at));
    }

    private boolean isTime(int at) {
      return lexicon.prepositionOfPronoun(words.stem(at)) == null;
    }

    /** A negator of verbs: not, did not, will not. */
    private boolean negates(int at) {
      return words.stem(at).length() == 2 && lexicon.negation(words.stem(at)) != null;
    }

    /** A nationality without article right after: a Russian refusal. */
    private boolean isAdjective(Phrase next) {
      Argument argument = next.argument();
      return argument != null
          && argument.head().kind() == MentionKind.DEMONYM
          && argument.first() == next.first()
          && !article.token(next.first()).isDefinite()
          && !words.form(next.first()).endsWith("ون");
    }

    /** Whether a colon or a quotation mark stands before a word. */
    private boolean opensWords(int at) {
      return article.gapBefore(at).indexOf(':') >= 0 || article.isMarkBefore(at);
    }

    /** A verb right before: what may be a verb is its object. */
    private boolean followsAnother(int at) {
      return at > from && clauses[at - 1] != null;
    }

    private void verb(int at) {
      Clause beside = at > from ? clauses[at - 1] : null;
      if (beside != null && beside.rest() > at && isVerbBeside(at - 1, at)) {
        clauses[at] =
            clause(
                at,
                beside.subjects(),
                beside.phrase(),
                beside.rest(),
                beside.origin(),
                beside.antecedent(),
                beside.carried());
        return;
      }
      unknownTopic &= !words.isConjoined(at);
      Argument antecedent = relatives.antecedent(at, from);
      Phrase after = after(at);
      Clause clause;
      if (antecedent != null) {
        clause = relative(at, antecedent, after);
      } else {
        clause = main(at, after);
        if (!relatives.stands(at, from)) {
          keep(clause);
          topic = null;
          unknownTopic = false;
        }
      }
      clauses[at] = clause;
      relative[at] = antecedent != null || relatives.stands(at, from);
      attributes[at] = clause.subjects().isEmpty() && (isAttribute(at) || relative[at]);
    }

    /** Keeps the subject for the verbs after it. */
    private void keep(Clause clause) {
      last = clause.subjects().isEmpty() ? last : clause.subjects();
      lastVerb = inReport ? lastVerb : clause.verb();
      lastHead = clause.phrase() == null ? lastHead : clause.phrase().first();
      if (!inReport && !clause.subjects().isEmpty()) {
        carried = clause.subjects();
        carriedHead = lastHead;
      }
    }

    private Clause relative(int at, Argument antecedent, Phrase after) {
      boolean own =
          after != null
              && words.is(after.first(), WordRole.OWN_STATE)
              && agreement.agrees(at, antecedent, antecedent.first());
      if (after != null
          && !own
          && mayAct(after)
          && (relatives.resumesObject(at) || relatives.isResumed(at, end))) {
        List<Argument> subjects = joined(after);
        return clause(
            at, subjects, after, rest(subjects, after), Origin.AFTER, antecedent, List.of());
      }
      boolean other =
          after != null
              && mayAct(after)
              && !agreement.agrees(at, antecedent, antecedent.first())
              && agreement.agrees(at, after.argument(), after.first());
      if (other) {
        List<Argument> subjects = joined(after);
        return clause(at, subjects, after, rest(subjects, after), Origin.AFTER, null, List.of());
      }
      boolean told = !relatives.resumesObject(at) && relatives.isTold(at, antecedent, end);
      if (!relatives.resumesObject(at) && !told) {
        return clause(
            at, List.of(antecedent), null, at + 1, Origin.RELATIVE, antecedent, List.of());
      }
      List<Argument> subjects = after == null && !told ? carriedTo(at) : List.of();
      boolean known = !subjects.isEmpty() && !subjects.get(0).isSame(antecedent);
      return clause(
          at, known ? subjects : List.of(), null, at + 1, Origin.RELATIVE, antecedent, List.of());
    }

    private Clause clause(
        int at,
        List<Argument> subjects,
        Phrase phrase,
        int rest,
        Origin origin,
        Argument antecedent,
        List<Argument> other) {
      return new Clause(at, subjects, phrase, rest, origin, antecedent, inReport, other);
    }

    private int rest(List<Argument> subjects, Phrase phrase) {
      boolean listed = phrases.listed(phrase, end) != null;
      return listed
          ? phrase.last() + 1
          : Math.max(phrase.last(), subjects.get(subjects.size() - 1).last()) + 1;
    }

    private Clause main(int at, Phrase after) {
      Clause clause = subjectOf(at, after);
      boolean somebody = clause.subjects().isEmpty() && clause.phrase() != null;
      unnamed = clause.origin() == Origin.NONE ? unnamed : somebody ? clause.phrase() : null;
      return clause;
    }

    private Clause subjectOf(int at, Phrase after) {
      boolean acts = after != null && mayAct(after);
      if (resumesClause(at) || (acts && isOfNoun(at))) {
        return clause(at, List.of(), null, at + 1, Origin.NONE, null, List.of());
      }
      if (topic != null
          && topic.last() < at
          && agreement.agrees(at, topic.argument(), topic.first())) {
        List<Argument> subjects = joinedTopic(at);
        return clause(at, subjects, topic, at + 1, Origin.BEFORE, null, List.of());
      }
      if (relatives.stands(at, from)
          && !relatives.resumesObject(at)
          && !relatives.isResumed(at, end)) {
        return clause(at, List.of(), null, at + 1, Origin.NONE, null, List.of());
      }
      List<Argument> carriedOn = carriedTo(at);
      boolean met =
          at > from && words.form(at - 1).equals(WHERE) && !carriedOn.isEmpty() && meets(at);
      if (isOfUnknown(at, acts)) {
        return clause(at, List.of(), unknown, at + 1, Origin.BEFORE, null, List.of());
      }
      List<Argument> pronoun = meantBefore(at);
      if (!pronoun.isEmpty()) {
        return clause(at, pronoun, null, at + 1, Origin.CARRIED, null, List.of());
      }
      boolean fits =
          acts
              && !agreement.isPlural(at)
              && (agreement.agrees(at, after.argument(), after.first()) || isSaidBy(at, after));
      if (fits && !met) {
        List<Argument> subjects = joined(after);
        List<Argument> other = at > from ? carriedOn : List.of();
        return clause(at, subjects, after, rest(subjects, after), Origin.AFTER, null, other);
      }
      Phrase doer = after != null && after.argument() == null ? doer(after) : null;
      if (doer != null) {
        List<Argument> subjects = joined(doer);
        return clause(at, subjects, doer, rest(subjects, doer), Origin.AFTER, null, List.of());
      }
      boolean report = after != null && words.isBare(after.first(), WordRole.REPORT);
      if (report && after.argument() != null && Issuers.mayIssue(after.argument())) {
        List<Argument> subjects = List.of(after.argument());
        return clause(at, subjects, after, after.last() + 1, Origin.AFTER, null, List.of());
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
        return clause(at, List.of(source), whole, rest, Origin.AFTER, null, List.of());
      }
      boolean document = paper && article.token(after.first()).isDefinite();
      Argument told = document ? issuers.toldBefore(at, after.first()) : null;
      if (told != null) {
        return clause(at, List.of(told), after, after.last() + 1, Origin.CARRIED, null, List.of());
      }
      if (document && !report && !carriedOn.isEmpty()) {
        return clause(at, carriedOn, after, after.last() + 1, Origin.CARRIED, null, List.of());
      }
      Argument issuer = document ? issuer(at, after.first()) : null;
      if (issuer != null) {
        return clause(
            at, List.of(issuer), after, after.last() + 1, Origin.CARRIED, null, List.of());
      }
      if (document) {
        return clause(at, List.of(), after, after.last() + 1, Origin.AFTER, null, List.of());
      }
      boolean somebody = after != null && (isSomebody(after) || isBody(at, after));
      if (somebody && !acts) {
        return clause(at, List.of(), after, after.last() + 1, Origin.AFTER, null, List.of());
      }
      if (unknownTopic) {
        return clause(at, List.of(), speaking(at), at + 1, Origin.BEFORE, null, List.of());
      }
      boolean begins = last.isEmpty() && (after != null || !words.isConjoined(at));
      if (begins || relatives.stands(at, from)) {
        return clause(at, List.of(), null, at + 1, Origin.NONE, null, List.of());
      }
      if (isReporters(at)) {
        return clause(at, reporter, null, at + 1, Origin.CARRIED, null, List.of());
      }
      if (unnamed != null && words.isConjoined(at) && !agreement.isPlural(at)) {
        return clause(at, List.of(), unnamed, at + 1, Origin.BEFORE, null, List.of());
      }
      Argument apposed = carriedOn.isEmpty() ? personBefore(at) : null;
      if (apposed != null) {
        return clause(at, List.of(apposed), null, at + 1, Origin.BEFORE, null, List.of());
      }
      Origin origin = carriedOn.isEmpty() ? Origin.NONE : Origin.CARRIED;
      return clause(at, carriedOn, null, at + 1, origin, null, List.of());
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
      int that = verb - 1;
      boolean pronoun =
          that >= from
              && that == thatAt
              && words.kind(that) == Words.Kind.THAT
              && ownPronoun
              && isTransitive(verb)
              && reporter.size() == 1
              && last.equals(reporter);
      List<Argument> meant = pronoun ? meantByPronoun() : List.of();
      return meant.size() == 1
              && !agreement.isPlural(verb)
              && agreement.mayCarry(verb, meant.get(0))
          ? meant
          : List.of();
    }

    private boolean isTransitive(int verb) {
      return lexicon.stanceForms().ofWord(words.stem(verb)).stream()
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
          && words.isBare(noun, WordRole.ANNOUNCING);
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
          Phrase doer = phrase(i + 1);
          return doer != null && doer.isBare() && mayAct(doer) ? doer : null;
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
            report
                ? words.bare(i).equals(words.bare(document))
                : words.isBare(i, WordRole.DOCUMENT);
        if (like && !article.token(i).isDefinite()) {
          Argument owner = issuers.of(i);
          owner = owner == null ? arguments.beginningAt(i + 1) : owner;
          Clause clause = report ? null : before(i);
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
      return lexicon.stanceForms().ofWord(words.stem(verb)).stream()
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
          && clauses[at - 1] == null
          && arguments.endingAt(at - 1) == null
          && lexicon.negation(words.stem(at - 1)) == null
          && !words.is(at - 1, WordRole.AUXILIARY);
    }

    /** The first phrase after a verb, times and asides left out; null when another word is next. */
    private Phrase after(int verb) {
      int at = verb + 1;
      if (at + 1 < end && words.isConjoined(at) && isVerbBeside(verb, at)) {
        return after(at);
      }
      int limit = Math.min(end, verb + TO_SUBJECT);
      while (at < limit && !words.breaksBefore(at)) {
        boolean time = words.kind(at) == Words.Kind.TIME || isNumber(at);
        boolean aside = words.commaBefore(at) && !time;
        if (aside && at > verb + 1) {
          return null;
        }
        if (!time) {
          boolean each = words.is(at, WordRole.EACH) && at + 2 < end;
          Phrase phrase = phrase(each ? at + 2 : at);
          return phrase != null && phrase.isBare() && !phrase.joined() ? apposed(phrase) : null;
        }
        at++;
      }
      return null;
    }

    /** {@code seized and tortured}: two verbs of one subject, which follows the second. */
    private boolean isVerbBeside(int verb, int at) {
      String form = words.stem(at);
      return words.kind(at) != Words.Kind.PREPOSITION
          && (words.kind(at) == Words.Kind.VERB || lexicon.isPastVerb(agreement.withoutObject(at)))
          && !lexicon.isCommonNoun(form)
          && article.gapBefore(at).isBlank()
          && agreement.isFeminine(verb) == agreement.isFeminine(at);
    }

    /** {@code the legend of football, X,}: the phrase stands for X. */
    private Phrase apposed(Phrase phrase) {
      int next = phrase.last() + 1;
      boolean office = phrase.owned() && words.isBare(phrase.first(), WordRole.TITLE_NOUN);
      boolean comma =
          (phrase.argument() == null || office)
              && next < end
              && words.commaBefore(next)
              && !words.isConjoined(next);
      Argument person = comma ? arguments.beginningAt(next) : null;
      boolean named =
          person != null
              && person.head().type() == EntityType.PERSON
              && person.preposition(article) == 0;
      Argument holder = named ? person : holder(phrase);
      return holder != null
          ? new Phrase(phrase.first(), holder.last(), "", holder, false, false)
          : phrase;
    }

    /** {@code the minister of X and Y, the doctor N}: who holds an office told in many words. */
    private Argument holder(Phrase phrase) {
      boolean nobody =
          phrase.argument() == null || phrase.argument().head().kind() == MentionKind.PLACE;
      boolean person =
          !nobody && !phrase.owned() && phrase.argument().head().type() == EntityType.PERSON;
      boolean office = !person && words.isBare(phrase.first(), WordRole.TITLE_NOUN);
      boolean comma = false;
      int limit = Math.min(end, phrase.last() + TO_HOLDER);
      for (int i = phrase.last() + 1; office && i < limit; i++) {
        comma |= words.commaBefore(i);
        Argument named = arguments.beginningAt(i);
        boolean another = named != null && !comma && named.preposition(article) == Letters.LAM;
        if (!another && named != null && named.head().type() == EntityType.PERSON) {
          boolean bare =
              named.preposition(article) == 0
                  && !words.isConjoined(i)
                  && words.kind(i - 1) != Words.Kind.PREPOSITION;
          return bare && (nobody || comma) ? named : null;
        }
        if (named != null) {
          i = named.last();
          continue;
        }
        Words.Kind kind = words.kind(i);
        boolean told =
            kind == Words.Kind.NOUN
                || kind == Words.Kind.PREPOSITION
                || words.is(i, WordRole.TITLE_LINK);
        if (!told || words.breaksBefore(i)) {
          return null;
        }
      }
      return null;
    }

    private boolean isNumber(int at) {
      return Character.isDigit(words.form(at).charAt(0));
    }

    private List<Argument> joinedTopic(int verb) {
      List<Argument> subjects = joined(topic);
      return rest(subjects, topic) <= verb ? subjects : List.of(topic.argument());
    }

    private boolean joins(int at) {
      return words.isConjoined(at) || lexicon.is(WordRole.NOR, words.form(at));
    }

    /** {@code X and Y and Z}. */
    private List<Argument> joined(Phrase first) {
      if (isPair(first) && first.argument().last() < first.first()) {
        return pair(first.first());
      }
      Phrases.Listed listed = phrases.listed(first, end);
      if (listed != null) {
        return listed.members();
      }
      List<Argument> all = new ArrayList<>(List.of(first.argument()));
      int at = first.last() + 1;
      while (at < end && joins(at) && !words.breaksBefore(at)) {
        boolean nor = lexicon.is(WordRole.NOR, words.form(at));
        Phrase next = phrases.at(nor ? at + 1 : at, end);
        if (next == null || !next.isBare() || !mayAct(next)) {
          break;
        }
        boolean another = all.stream().noneMatch(next.argument()::isSame);
        if (another) {
          all.add(next.argument());
        }
        at = next.last() + 1;
      }
      return all;
    }
  }
}
