package io.github.marsad.find;

import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.StanceForm;
import io.github.marsad.knowledge.StancePredicate;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.model.EntityType;
import io.github.marsad.model.Mention;
import io.github.marsad.model.MentionKind;
import io.github.marsad.model.Quote;
import io.github.marsad.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Decides who holds a stance: the subject of a finite verb, the speaker of words in the first
 * person, whom a participle tells of, or who does what the verb over a verbal noun says.
 */
final class StanceHolders {
  /** The most words from a verb to a verbal noun that it governs. */
  private static final int TO_NOUN = 16;

  /** The same where a pronoun leads back to the subject. */
  private static final int TO_POSSESSED = 30;

  /** Who was named last, not who acted last; folded. */
  private static final Set<String> LATTER = Set.of("الاخير", "الاخيره");

  /** Of what was told, which does something. */
  private static final String WHICH = "مما";

  /** Prepositions between a verb and what its subject does, folded: to, by, on, about. */
  private static final Set<String> CONTROL = Set.of("ب", "ل", "الي", "علي", "عن", "في");

  /** Relations of verbs whose subject does what a verbal noun after them tells: threatened to. */
  private static final Set<String> CONTROLLING =
      Set.of("THREATEN", "AGREE", "CONSULT", "MOBILIZE", "AID", "STATE", "REQUEST");

  private final Parse parse;
  private final Article article;
  private final Words words;
  private final Arguments arguments;
  private final Lexicon lexicon;
  private final List<Quote> quotes;
  private final SentenceSoFar sentence;
  private final StanceCues cues;
  private final int from;
  private final int end;

  StanceHolders(
      Parse parse, Lexicon lexicon, List<Quote> quotes, SentenceSoFar sentence, StanceCues cues) {
    this.parse = parse;
    this.article = parse.article();
    this.words = parse.words();
    this.arguments = parse.arguments();
    this.lexicon = lexicon;
    this.quotes = quotes;
    this.sentence = sentence;
    this.cues = cues;
    this.from = sentence.from();
    this.end = sentence.end();
  }

  /** Who holds a stance, and where the words after predicate and holder begin. */
  record Held(List<Argument> holders, int rest, Argument antecedent, Way way) {}

  /** The subject of a finite verb; null for an outlet carried on and for the accused. */
  Held ofVerb(StanceCue cue) {
    Clauses.Clause clause = parse.clauses().at(cue.first());
    int rest = Math.max(cue.last() + 1, clause.rest());
    boolean carried = clause.origin() == Clauses.Origin.CARRIED;
    boolean which = cue.first() > from && words.stem(cue.first() - 1).equals(WHICH);
    boolean latter = cue.last() + 1 < end && LATTER.contains(words.stem(cue.last() + 1));
    if (carried && (which || latter)) {
      return null; // from which follows that it helps; the latter insisted
    }
    boolean media = carried && clause.subjects().get(0).head().type() == EntityType.MEDIA;
    if (media || (carried && isPassive(cue, rest))) {
      sentence.tell(cue, media ? List.of() : clause.subjects());
      return null;
    }
    Way way = carried ? Way.CARRIED : Way.SUBJECT;
    return new Held(clause.subjects(), rest, clause.antecedent(), way);
  }

  /** {@code is accused of}: the words of the charge follow at once, and nobody is accused. */
  private boolean isPassive(StanceCue cue, int rest) {
    return cue.predicate().relation().equals("ACCUSE")
        && cue.predicate().takesObject()
        && !cue.objectPronoun()
        && rest < end
        && words.preposition(rest) == Letters.BEH;
  }

  /** In somebody's words the first person is the speaker. */
  Held ofFirstPerson(StanceCue cue) {
    Quote quote = quotedAs(cue.span());
    Argument speaker = quote == null || quote.speakerId() == null ? null : speaker(quote);
    return speaker == null
        ? null
        : new Held(List.of(speaker), cue.last() + 1, null, Way.FIRST_PERSON);
  }

  /**
   * The words between marks in which a cue stands, the innermost where they are nested; or null.
   */
  private Quote quotedAs(Span cueSpan) {
    Quote inner = null;
    for (Quote quote : quotes) {
      boolean within = quote.direct() && quote.span().contains(cueSpan);
      if (within && (inner == null || quote.span().length() < inner.span().length())) {
        inner = quote;
      }
    }
    return inner;
  }

  /** Who speaks a quote, where he was named last before it, else where he is first; or null. */
  Argument speaker(Quote quote) {
    Argument best = null;
    for (Argument argument : arguments.all()) {
      boolean before = argument.span().begin() < quote.span().begin() || best == null;
      if (argument.head().entityId().equals(quote.speakerId()) && before) {
        best = argument;
      }
    }
    return best;
  }

  /** The name right before a participle and its negator, or null. */
  Argument nameBefore(StanceCue cue) {
    int last = lastBefore(cue);
    Argument before = last >= from ? arguments.endingAt(last) : null;
    boolean adjective =
        before != null
            && before.head().kind() == MentionKind.DEMONYM
            && before.first() > from
            && article.gapBefore(before.first()).isBlank()
            && !words.isConjoined(before.first());
    Argument described = adjective ? arguments.endingAt(before.first() - 1) : null;
    return described == null ? before : described;
  }

  /** The word before a participle and the negator that stands between it and its name. */
  private int lastBefore(StanceCue cue) {
    boolean beside = cue.negation() == null || arguments.endingAt(cue.first() - 1) != null;
    return cue.first() - (beside ? 1 : 2);
  }

  /** An adverbial one tells of the main clause's subject, another of the name before it. */
  Held ofParticiple(StanceCue cue) {
    int at = cue.first();
    int last = lastBefore(cue);
    Argument before = nameBefore(cue);
    boolean definite = article.token(at).isDefinite();
    boolean people = before != null && isDefiniteAdjective(before);
    if (people || (before != null && !before.acts())) {
      return null;
    }
    if (before != null && isApposed(cue, at)) {
      return new Held(List.of(before), cue.last() + 1, null, Way.BESIDE);
    }
    if (before != null && words.form(at).endsWith("ين") && isOne(List.of(before))) {
      return null;
    }
    boolean accusative = words.form(at).endsWith("ا") && !definite;
    Clauses.Clause told = accusative ? parse.clauses().mainBefore(at) : null;
    boolean beside =
        before != null && !definite && !words.isConjoined(at) && article.gapBefore(at).isBlank();
    if (beside && (told == null || told.subjects().stream().anyMatch(before::isSame))) {
      return new Held(List.of(before), cue.last() + 1, null, Way.BESIDE);
    }
    if (beside && told.subjects().isEmpty()) {
      return null;
    }
    boolean adverb = accusative || words.form(at).endsWith("ه") || words.form(at).endsWith("ين");
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
      boolean noun = cue.predicate().takesObject() && !isFramedNext(cue);
      return before == null || noun
          ? null
          : new Held(List.of(before), cue.last() + 1, null, Way.BESIDE);
    }
    if (adverb && before == null && isPredicate(at)) {
      return null; // said that the kingdom is keen on
    }
    Clauses.Clause main = adverb ? parse.clauses().mainBefore(at) : null;
    boolean quoted = at > from && words.is(at - 1, WordRole.SAYING);
    boolean several = words.form(at).endsWith("ين") && main != null && isOne(main.subjects());
    if (main == null || main.subjects().isEmpty() || quoted || several) {
      return null; // X quoted Y as saying, addressing: Y
    }
    return new Held(main.subjects(), cue.last() + 1, null, Way.APART);
  }

  /** Whether "that" and a noun alone stand before a word: it tells what the noun is. */
  private boolean isPredicate(int at) {
    int noun = at - 1;
    return noun > from
        && !words.commaBefore(at)
        && words.kind(noun) == Words.Kind.NOUN
        && !words.is(noun, WordRole.OWN_STATE)
        && (words.is(noun - 1, WordRole.COMPLEMENTIZER) || words.kind(noun - 1) == Words.Kind.THAT);
  }

  private static boolean isOne(List<Argument> subjects) {
    return subjects.size() == 1
        && (subjects.get(0).head().type() == EntityType.PERSON
            || subjects.get(0).head().type() == EntityType.COUNTRY);
  }

  /** {@code the Yemeni citizens opposed to}: the state is not who is opposed. */
  private boolean isDefiniteAdjective(Argument argument) {
    return argument.head().kind() == MentionKind.DEMONYM
        && article.token(argument.first()).isDefinite()
        && words.form(argument.last()).endsWith("ين");
  }

  /** {@code X, ally of Y}: a noun with its genitive right after a name and a comma. */
  private boolean isApposed(StanceCue cue, int at) {
    Argument next = arguments.beginningAt(cue.last() + 1);
    return words.commaBefore(at)
        && !words.isConjoined(at)
        && cue.predicate().relation().equals("STATE")
        && next != null
        && next.preposition(article) == 0;
  }

  /** Whether a noun takes no indefinite adjective: a name, a definite or possessed one. */
  private boolean isWhole(int at) {
    return arguments.endingAt(at) != null
        || words.isNamed(at)
        || article.token(at).isDefinite()
        || words.isPossessed(at)
        || parse.clauses().at(at) != null;
  }

  private boolean isFramedNext(StanceCue cue) {
    int next = cue.last() + 1;
    Phrase phrase = next < end ? parse.phrases().at(next, end) : null;
    return phrase != null && !phrase.isBare() && cue.frames(phrase.governor());
  }

  /** Who does it where the verb is passive: was accused by X. */
  Argument agentOfVerb(int from) {
    int next = from;
    while (next < end && words.preposition(next) == 0 && !words.is(next, WordRole.FROM)) {
      next++;
    }
    boolean another = next < end && words.preposition(next) != 0;
    return another ? null : agent(from);
  }

  /** Who is named after "on the part of". */
  Argument agent(int from) {
    for (int i = from; i + 2 < end && i < from + StanceCue.TO_SAME; i++) {
      if (words.breaksBefore(i)) {
        return null;
      }
      if (words.is(i, WordRole.FROM) && words.is(i + 1, WordRole.AGENCY)) {
        if (i > from && isParticiple(i - 1)) {
          return null; // X, backed by Y, retook
        }
        Phrase phrase = parse.phrases().at(i + 2, end);
        return phrase != null && phrase.acts() ? phrase.argument() : null;
      }
    }
    return null;
  }

  private boolean isParticiple(int at) {
    return lexicon.stanceForms().ofWord(words.noun(at)).stream()
        .anyMatch(form -> form.part() == StanceForm.Part.PARTICIPLE);
  }

  /** Who does what the verbal noun tells: the accused, else the subject of the verb before. */
  List<Argument> governing(StanceCue cue) {
    boolean told =
        sentence.lastCue() != null
            && sentence.lastCue().predicate().relation().equals("ACCUSE")
            && sentence.lastCue().last() < cue.first()
            && (cue.governor().equals("" + Letters.BEH) || followsLightNoun(cue));
    if (told) {
      return sentence.lastTargets();
    }
    if (cue.first() > from && words.is(cue.first() - 1, WordRole.UNDERGOING)) {
      return List.of();
    }
    List<Argument> deciding = deciding(cue);
    if (!deciding.isEmpty()) {
      return deciding;
    }
    Clauses.Clause clause = parse.clauses().before(cue.first());
    boolean nested =
        sentence.lastNoun() != null
            && !cue.form().possessed()
            && !sentence.lastNoun().predicate().relation().equals("CONSULT")
            && cue.first() - sentence.lastNoun().last() <= StanceCue.TO_SAME
            && (clause == null || clause.verb() < sentence.lastNoun().first());
    if (nested) {
      return sentence.lastNounHolders();
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
            && !cues.isNotDone(clause)
            && (cue.form().possessed() || !isInRelative(cue, clause))
            && !isOthers(cue, clause)
            && !isWhatIsJudged(cue, clause);
    Argument owner = near && cue.form().possessed() ? owner(cue, clause) : null;
    if (owner != null) {
      return List.of(owner);
    }
    return near && isOfSubject(cue, clause) && isTold(cue, clause) ? acting(clause) : List.of();
  }

  /** Whether the subject of the verb over a noun is told in the sentence, where none leads back. */
  private boolean isTold(StanceCue cue, Clauses.Clause clause) {
    return clause.origin() != Clauses.Origin.CARRIED
        || cue.form().possessed()
        || words.isConjoined(clause.verb())
        || clause.subjects().stream().anyMatch(subject -> subject.first() >= from);
  }

  /** {@code who met X at the invitation of}: whether a relative clause is open at the noun. */
  private boolean isInRelative(StanceCue cue, Clauses.Clause clause) {
    for (int i = cue.first() - 1; i > clause.verb() && !words.commaBefore(i + 1); i--) {
      if (words.kind(i) == Words.Kind.RELATIVE) {
        return true;
      }
    }
    return false;
  }

  /** Whether the pronoun on a verbal noun may mean the subject, by gender. */
  private boolean isOfSubject(StanceCue cue, Clauses.Clause clause) {
    boolean inner = words.form(cue.last()).length() > 2 && words.isPossessed(cue.last());
    String form = words.form(inner ? cue.last() : cue.first());
    boolean one = cue.form().possessed() && !form.endsWith("هم") && !form.endsWith("نا");
    return !one
        || clause.subjects().size() != 1
        || parse.clauses().agreement().mayBe(clause.subjects().get(0), form.endsWith("ها"));
  }

  /** {@code of launching strikes on}: the noun before only sets going what this one names. */
  private boolean followsLightNoun(StanceCue cue) {
    int before = Math.max(from, cue.first() - 1);
    String form = words.stem(before);
    return before > from
        && form.charAt(0) == Letters.BEH
        && lexicon.stanceForms().ofWord(form.substring(1)).stream()
            .anyMatch(other -> other.predicate().isLight());
  }

  /** {@code X's decision to cut ties}: whose decision it is; empty when none is told. */
  private List<Argument> deciding(StanceCue cue) {
    int before = cue.first() - 1;
    if (before <= from || cue.form().possessed() && !isCollective(before)) {
      return List.of();
    }
    Argument owner = arguments.endingAt(before);
    int noun = owner == null ? before - 1 : owner.first() - 1;
    while (noun > from && (isTitle(noun) || (owner == null && noun == before - 1))) {
      noun--;
    }
    boolean decides =
        noun >= from
            && words.isBare(noun, WordRole.DECISION)
            && !article.token(noun).isDefinite()
            && !breaksBetween(noun, cue.first());
    if (decides && owner != null && owner.acts()) {
      return List.of(owner);
    }
    Phrases.Listed listed =
        decides && isCollective(before) ? parse.phrases().listedAfter(before, end) : null;
    return listed == null ? List.of() : listed.members();
  }

  private boolean isCollective(int at) {
    return !words.isNamed(at) && words.isBare(at, WordRole.COLLECTIVE);
  }

  private boolean isTitle(int at) {
    return words.isBare(at, WordRole.TITLE_NOUN) || words.isBare(at, WordRole.TITLE_LINK);
  }

  /** {@code During talks with X, Y said}: whom the main clause after a circumstance tells of. */
  List<Argument> after(StanceCue cue) {
    boolean opens =
        cue.first() - from <= StanceCue.TO_SAME - 2
            && !cue.governor().isEmpty()
            && !cue.governor().equals("عن")
            && !cue.form().possessed();
    Clauses.Clause main = opens ? parse.clauses().afterComma(cue.last()) : null;
    boolean named =
        main != null
            && (main.origin() == Clauses.Origin.AFTER || main.origin() == Clauses.Origin.BEFORE);
    return named ? main.subjects() : List.of();
  }

  /** The speaker, where the verb before a verbal noun in his words is of the first person. */
  private Argument firstPerson(StanceCue cue, Clauses.Clause clause) {
    Quote quote = quotedAs(cue.span());
    boolean within =
        quote != null
            && quote.speakerId() != null
            && (clause == null || !quote.span().contains(article.token(clause.verb()).span()));
    return within && saysWe(article.tokenAt(quote.span().begin()), cue.first())
        ? speaker(quote)
        : null;
  }

  private boolean saysWe(int first, int before) {
    for (int i = Math.max(first, before - StanceCue.TO_SAME); i < before; i++) {
      if (words.is(i, WordRole.FIRST_PERSON) || lexicon.isFirstPerson(words.stem(i))) {
        return true;
      }
    }
    return false;
  }

  /** The last person between verb and noun whose the noun may be: blamed X for his meeting. */
  private Argument owner(StanceCue cue, Clauses.Clause clause) {
    String form = words.form(cue.last());
    boolean feminine = form.endsWith("ها");
    for (int i = cue.first() - 1; i >= clause.rest(); i--) {
      if (lexicon.isSpeechParticiple(words.stem(i))) {
        return null;
      }
      Argument argument = arguments.endingAt(i);
      boolean fits =
          argument != null
              && (argument.head().type() == EntityType.PERSON || isCause(cue) && argument.acts())
              && clause.subjects().stream().noneMatch(argument::isSame)
              && parse.clauses().agreement().mayBe(argument, feminine);
      if (fits) {
        return argument;
      }
    }
    return null;
  }

  /** {@code warned X for its support of}: the noun tells why, and so what the other did. */
  private boolean isCause(StanceCue cue) {
    return cue.governor().equals("" + Letters.LAM)
        || (cue.first() > from && words.is(cue.first() - 1, WordRole.CAUSE));
  }

  /** Whether a verbal noun is what a verb's subject does, says or wants, and no circumstance. */
  private boolean isGoverned(StanceCue cue, Clauses.Clause clause) {
    boolean apart = words.commaBefore(cue.first()) && !cue.governor().isEmpty();
    if (apart && !cue.form().possessed() && !cue.predicate().relation().equals("CONSULT")) {
      return false;
    }
    boolean speech = cue.first() > from && lexicon.isSpeechParticiple(words.stem(cue.first() - 1));
    boolean object = cue.first() - clause.rest() <= 1;
    return cue.form().possessed()
        || speech
        || object
        || CONTROL.contains(cue.governor())
        || (cue.first() > from && words.is(cue.first() - 1, WordRole.PURPOSE))
        || cue.negation() != null
        || cues.isUndone(cue);
  }

  /** {@code dropped a bomb, in a blow to X}: what a state or an armed body did was the blow. */
  private boolean isBlow(StanceCue cue, Clauses.Clause clause) {
    return cue.governor().equals("في")
        && words.commaBefore(cue.first() - 1)
        && cue.predicate().relation().equals("ASSAULT")
        && clause.subjects().stream()
            .noneMatch(subject -> subject.head().type() == EntityType.PERSON);
  }

  /** Whether another party between verb and verbal noun may be the one who does it. */
  private boolean isOthers(StanceCue cue, Clauses.Clause clause) {
    boolean purpose =
        cue.governor().equals("" + Letters.LAM)
            || (cue.first() > from && words.is(cue.first() - 1, WordRole.PURPOSE));
    if (cue.form().possessed() || purpose || isBlow(cue, clause)) {
      return false;
    }
    for (int i = Math.max(clause.rest(), clause.verb() + 1); i < cue.first(); i++) {
      Argument other = arguments.beginningAt(i);
      if (other != null && other.acts() && clause.subjects().stream().noneMatch(other::isSame)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the noun is what the verb takes its stance towards: condemned the attack on X. */
  private boolean isWhatIsJudged(StanceCue cue, Clauses.Clause clause) {
    boolean object = !cue.form().possessed() && !cues.isUndoing(clause.verb());
    return object
        && words.word(clause.verb()).stances().stream()
            .anyMatch(
                form ->
                    form.isFinite()
                        && isComplement(cue, form.predicate())
                        && !CONTROLLING.contains(form.predicate().relation())
                        && !form.predicate().isLight());
  }

  private boolean isComplement(StanceCue cue, StancePredicate verb) {
    return cue.governor().isEmpty()
        ? verb.takesObject() || verb.takes("ب")
        : verb.takes(cue.governor());
  }

  private int reach(StanceCue cue) {
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
      int past = pastAside(i, noun);
      if (past > i) {
        i = past - 1;
        continue;
      }
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

  /** Past {@code , as the ministry said,}: the word after the second comma, or the word itself. */
  private int pastAside(int at, int limit) {
    boolean opens = words.is(at, WordRole.ASIDE) && words.commaBefore(at);
    for (int i = at + 1; opens && i <= limit; i++) {
      if (words.commaBefore(i)) {
        return i;
      }
    }
    return at;
  }

  /** The innermost quote of a named speaker that a cue stands in, or null. */
  Quote quoteOf(Span cueSpan) {
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
