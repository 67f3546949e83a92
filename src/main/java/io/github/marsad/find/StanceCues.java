package io.github.marsad.find;

import io.github.marsad.knowledge.Gazetteer;
import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.StanceForm;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.model.MentionKind;
import io.github.marsad.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Decides which words of a sentence are predicates of stance, and what the words around them make
 * of them: negated, hedged or asked, ended or denied, friendly or hostile.
 */
final class StanceCues {
  private static final String BETWEEN = "بين";
  private static final String WHAT = "ما";

  /** Before a present verb: may. */
  private static final String MAY = "قد";

  /** The particle that opens a question. */
  private static final String WHETHER = "هل";

  private static final String EXISTENCE = "وجود";
  private static final String LIFT = "رفع";

  /** A limit: what is put to something that ends. */
  private static final String LIMIT = "حد";

  /** The most words between who refrains and what from. */
  private static final int TO_OFF = 3;

  /** The most words between who refuses and what was asked for. */
  private static final int TO_ASKED = 5;

  /** Not, before a noun; before "that" it is yet. */
  private static final String OTHER_THAN = "غير";

  /** Before "what" they say how often: rarely, often. */
  private static final Set<String> OFTEN =
      Set.of("نادرا", "كثيرا", "غالبا", "دايما", "عاده", "سرعان", "قليلا", "احيانا");

  /** Relations of what several do together. */
  private static final Set<String> TOGETHER = Set.of("CONSULT", "COOPERATE", "AGREE");

  /** That, before a subjunctive. */
  private static final Set<String> TO_DO = Set.of("ان", "بان");

  private static final Set<String> THERE = Set.of("هناك", "ثمه", "هنالك");

  /** The most words between a particle and the predicate that it rules. */
  private static final int TO_PARTICLE = 7;

  /** The most words from a predicate to an object that tells its sense. */
  private static final int TO_OBJECT = 7;

  /** The most words of a subject without a name between a particle and a predicate. */
  private static final int TO_SUBJECT = 2;

  /** The most words from a predicate to a hedge after it. */
  private static final int TO_HEDGE = 5;

  /** Upon, folded. */
  private static final String UPON = "علي";

  private static final String THEIR_BOTH = "هما";
  private static final String OUR = "نا";

  private final Article article;
  private final Words words;
  private final Arguments arguments;
  private final Clauses clauses;
  private final Lexicon lexicon;
  private final int from;
  private final int end;

  StanceCues(Parse parse, Lexicon lexicon, SentenceSoFar sentence) {
    this.article = parse.article();
    this.words = parse.words();
    this.arguments = parse.arguments();
    this.clauses = parse.clauses();
    this.lexicon = lexicon;
    this.from = sentence.from();
    this.end = sentence.end();
  }

  /** Whether a sentence asks: what it asks about is no stance. */
  boolean asks() {
    String text = article.text();
    int last = article.token(end - 1).end();
    boolean mark =
        last < text.length()
            && (text.charAt(last) == Letters.ARABIC_QUESTION_MARK || text.charAt(last) == '?');
    return mark || words.is(from, WordRole.QUESTION);
  }

  /** {@code was asked whether X can}: what a question within a sentence is about. */
  boolean isAsked(StanceCue cue) {
    for (int i = cue.first() - 1; i > from && !words.breaksBefore(i + 1); i--) {
      if (words.stem(i).equals(WHETHER)) {
        return true;
      }
    }
    return false;
  }

  /** The predicates that a word may be, one cue each. */
  List<StanceCue> cuesAt(int at) {
    if (words.isNamed(at) || !words.word(at).isStance()) {
      return List.of();
    }
    String stem = words.stem(at);
    boolean verb = clauses.at(at) != null;
    List<StanceCue> cues = cues(at, stem, "", false, verb);
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
      List<StanceCue> definite =
          swallowed
              ? cues(at, Letters.ALEF + stem.substring(1), clitic, false, false)
              : List.<StanceCue>of();
      return definite.isEmpty() ? cues(at, stem.substring(1), clitic, false, false) : definite;
    }
    return List.of();
  }

  private List<StanceCue> cues(int at, String stem, String clitic, boolean object, boolean verb) {
    List<Gazetteer.Match<StanceForm>> matches =
        lexicon.stanceForms().matches(stem, article.tokens(), at, article.limit(at));
    List<StanceCue> cues = new ArrayList<>(2);
    for (int m = matches.size() - 1; m >= 0 && cues.isEmpty(); m--) {
      for (StanceForm form : matches.get(m).values()) {
        if (form.isFinite() == verb
            && !isOtherPart(form, at)
            && !isOtherNoun(form, at + matches.get(m).words() - 1)) {
          cues.add(cue(at, matches.get(m).words(), form, clitic, object));
        }
      }
    }
    return cues;
  }

  /**
   * A feminine participle that is a verbal noun as well is one only after a comma; a definite one
   * that is an office is none: the preacher.
   */
  private boolean isOtherPart(StanceForm form, int at) {
    boolean both = form.part() == StanceForm.Part.PARTICIPLE && isNounToo(form, at);
    boolean office =
        form.part() == StanceForm.Part.PARTICIPLE
            && !form.predicate().isEpithet()
            && article.token(at).isDefinite()
            && words.isBare(at, WordRole.TITLE_NOUN);
    boolean group =
        form.part() == StanceForm.Part.NOUN
            && article.token(at).isDefinite()
            && words.isBare(at, WordRole.BEARER);
    return office || group || (both && !words.commaBefore(at));
  }

  /** {@code province}, and not: its loyalty: teh marbuta is no pronoun. */
  private boolean isOtherNoun(StanceForm form, int at) {
    int last = article.token(at).end() - 1;
    return form.possessed() && article.text().charAt(last) == Letters.TEH_MARBUTA;
  }

  private boolean isNounToo(StanceForm form, int at) {
    return words.word(at).stances().stream()
        .anyMatch(
            other ->
                other.part() == StanceForm.Part.NOUN && other.predicate().equals(form.predicate()));
  }

  private StanceCue cue(int at, int length, StanceForm form, String clitic, boolean object) {
    int letters = (words.isConjoined(at) ? 1 : 0) + clitic.length();
    Span span = MentionFinder.nameSpan(article, at, length, letters);
    String governor = clitic;
    if (clitic.isEmpty() && at > from && words.kind(at - 1) == Words.Kind.PREPOSITION) {
      governor = words.stem(at - 1);
    }
    Particle before = particleBefore(at);
    Particle particle = before == null ? hedgeAfter(at + length) : before;
    return new StanceCue(
        at,
        at + length - 1,
        span,
        form,
        governor,
        object,
        particle == null ? null : particle.effect(),
        particle == null ? null : article.span(particle.first(), particle.last()));
  }

  /** Words before a predicate, from the first to the last, and what they do to it. */
  private record Particle(Lexicon.Negation effect, int first, int last) {}

  private Lexicon.Negation negation(int at) {
    Particle particle = particleBefore(at);
    return particle == null ? null : particle.effect();
  }

  /** What turns a predicate round, weakens or conditions it; null when nothing does. */
  private Particle particleBefore(int at) {
    Particle nearest = null;
    for (int i = at - 1; i >= Math.max(from, at - TO_PARTICLE); i--) {
      Particle found = particle(i);
      if (found != null && found.effect() == Lexicon.Negation.CONDITIONAL) {
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

  /** {@code will, most likely, support}: a hedge of two words that follows the predicate. */
  private Particle hedgeAfter(int next) {
    for (int i = next; i + 1 < Math.min(end, next + TO_HEDGE); i++) {
      if (words.breaksBefore(i) || words.kind(i) == Words.Kind.VERB) {
        return null;
      }
      boolean hedge =
          words.stem(i).equals(UPON)
              && lexicon.negation(UPON + " " + words.stem(i + 1)) == Lexicon.Negation.HEDGE;
      if (hedge) {
        return new Particle(Lexicon.Negation.HEDGE, i, i + 1);
      }
    }
    return null;
  }

  /** The particle, perhaps of several words, that ends with a word. */
  private Particle particle(int last) {
    if (words.stem(last).equals(WHAT) && isWhatOrOften(last)) {
      return null;
    }
    boolean ends = words.word(last).endsNegator();
    StringBuilder form = new StringBuilder(ends ? words.stem(last) : "");
    Lexicon.Negation found = isWhich(last) || affirms(last) ? null : words.word(last).negation();
    int first = last;
    if (last + 1 < end && words.is(last + 1, WordRole.STILL)) {
      return null;
    }
    if (words.is(last, WordRole.COMPLEMENTIZER)) {
      Clauses.Clause denial = clauses.before(last);
      boolean denies = denial != null && isUndoing(denial.verb()) && denial.rest() == last;
      found = denies ? Lexicon.Negation.FLIP : found;
      first = denies ? denial.verb() : first;
    }
    for (int i = last - 1; ends && i >= Math.max(from, last - 2); i--) {
      Lexicon.Negation whole = lexicon.negation(form.insert(0, words.stem(i) + " ").toString());
      found = whole == null ? found : whole;
      first = whole == null ? first : i;
    }
    return found == null ? null : new Particle(found, first, last);
  }

  /** {@code what it imports}, {@code often accuses}: "what" that denies nothing. */
  private boolean isWhatOrOften(int what) {
    int verb = what + 1;
    boolean resumed =
        verb < end
            && words.stem(verb).endsWith("" + Letters.HEH)
            && Lexicon.withoutObject(words.stem(verb)) != null;
    return resumed || what > from && OFTEN.contains(words.stem(what - 1));
  }

  /** {@code had bombed}: before a past verb the particle of what may be says that it was done. */
  private boolean affirms(int at) {
    if (at + 1 >= end || !words.stem(at).equals(MAY)) {
      return false;
    }
    String verb = clauses.agreement().withoutObject(at + 1);
    int length = verb.length();
    boolean she = length > 2 && verb.charAt(length - 1) == Letters.TEH;
    boolean they = length > 3 && verb.endsWith("وا");
    return lexicon.isPastVerb(verb)
        || (she && lexicon.isPastVerb(verb.substring(0, length - 1)))
        || (they && lexicon.isPastVerb(verb.substring(0, length - 2)));
  }

  /** {@code which is what}, {@code yet}: no negator. */
  private boolean isWhich(int at) {
    boolean yet =
        at + 1 < end
            && words.stem(at).equals(OTHER_THAN)
            && words.is(at + 1, WordRole.COMPLEMENTIZER);
    return yet || at > from && words.is(at - 1, WordRole.SEPARATING) && words.stem(at).equals(WHAT);
  }

  /** Whether a particle reaches over the words to a predicate: that, to be, its subject. */
  private boolean passes(int first, int at) {
    boolean subordinate =
        words.is(first - 1, WordRole.COMPLEMENTIZER)
            || lexicon.negation(words.stem(first - 1)) == Lexicon.Negation.HEDGE;
    int nouns = 0;
    for (int i = first; i < at; i++) {
      boolean that = words.is(i, WordRole.COMPLEMENTIZER);
      subordinate |= that;
      boolean light =
          that
              || words.is(i, WordRole.AUXILIARY)
              || words.is(i, WordRole.OCCURRENCE)
              || THERE.contains(words.stem(i));
      Argument argument = arguments.beginningAt(i);
      boolean before = subordinate || isAuxiliary(first);
      boolean subject = argument != null && argument.acts() && before;
      boolean noun = !light && !subject && before && isSubjectNoun(i) && ++nouns <= TO_SUBJECT;
      if (!light && !subject && !noun) {
        return false;
      }
      i = subject ? argument.last() : i;
    }
    return true;
  }

  /** {@code the minister}, {@code her army}: a subject without a name. */
  private boolean isSubjectNoun(int at) {
    return words.kind(at) == Words.Kind.NOUN
        && !words.isNamed(at)
        && words.preposition(at) == 0
        && (article.token(at).isDefinite() || words.isPossessed(at));
  }

  private boolean isAuxiliary(int at) {
    return words.is(at, WordRole.AUXILIARY) || words.is(at - 1, WordRole.AUXILIARY);
  }

  /** Whether a word is a verbal noun of the lexicon: what a light one sets going. */
  boolean isNoun(int at) {
    return isNounOf(words.stem(at));
  }

  /** Whether a form without clitics is a verbal noun of the lexicon. */
  boolean isNounOf(String word) {
    return lexicon.stanceForms().ofWord(word).stream()
        .anyMatch(form -> form.part() == StanceForm.Part.NOUN);
  }

  /** Whether a word is a verbal noun of what several do together: talks, exercises. */
  boolean isNounTogether(int at) {
    return words.word(at).stances().stream()
        .anyMatch(
            form ->
                form.part() == StanceForm.Part.NOUN
                    && (form.predicate().isJoint()
                        || TOGETHER.contains(form.predicate().relation())));
  }

  /** Whether a verb right before denies that there is what the noun tells: denied talks with X. */
  boolean isDenied(StanceCue cue) {
    Clauses.Clause clause = clauses.before(cue.first());
    boolean object =
        clause != null
            && words.is(clause.verb(), WordRole.DENIAL)
            && (cue.first() - clause.rest() <= 2
                || cue.first() - clause.rest() <= TO_PARTICLE && isExistence(cue));
    return !cue.form().possessed() && (object || isInDenial(cue));
  }

  /** {@code the existence of any talks}. */
  private boolean isExistence(StanceCue cue) {
    int noun = cue.first() - 1;
    int existence = noun > from && words.is(noun, WordRole.OCCURRENCE) ? noun - 1 : noun;
    return existence > from && words.noun(existence).equals(EXISTENCE);
  }

  /** {@code denied that he had ordered the murder of X}: what the clause of a denial tells. */
  private boolean isInDenial(StanceCue cue) {
    for (int i = cue.first() - 1; i > from && !words.commaBefore(i + 1); i--) {
      Clauses.Clause denial = words.is(i, WordRole.COMPLEMENTIZER) ? clauses.before(i) : null;
      if (denial != null && denial.rest() <= i) {
        return words.is(denial.verb(), WordRole.DENIAL) && i - denial.rest() <= 1;
      }
    }
    return false;
  }

  /** Whether a verbal noun stands in a condition: if X does not return to talks with Y. */
  boolean isSupposed(StanceCue cue) {
    if (cue.first() > from && words.isBare(cue.first() - 1, WordRole.POSSIBILITY)) {
      return true;
    }
    Clauses.Clause clause = clauses.before(cue.first());
    return clause != null
        && !cue.form().possessed()
        && cue.first() - clause.rest() <= TO_PARTICLE
        && clause.verb() > from
        && negation(clause.verb()) == Lexicon.Negation.CONDITIONAL;
  }

  /** {@code hopes that X agrees}, {@code ordered that X lift}: it is not said that X does. */
  boolean isWished(StanceCue cue) {
    Clauses.Clause clause = cue.form().isFinite() ? clauses.at(cue.first()) : null;
    int that = cue.first() - 1;
    boolean subjunctive =
        clause != null
            && clause.origin() == Clauses.Origin.AFTER
            && that > from
            && TO_DO.contains(words.stem(that));
    for (int i = that - 1; subjunctive && i >= Math.max(from, that - TO_PARTICLE); i--) {
      if (words.is(i, WordRole.WISH)) {
        return true;
      }
      if (words.breaksBefore(i) || words.commaBefore(i)) {
        return false;
      }
    }
    return false;
  }

  /** {@code held a passport}, and not: held responsible; by the words that follow. */
  boolean isOtherSense(StanceCue cue) {
    Set<String> with = cue.predicate().with();
    Set<String> without = cue.predicate().without();
    if (with.isEmpty() && without.isEmpty()) {
      return false;
    }
    boolean found = with.isEmpty();
    int limit = Math.min(end, cue.last() + StanceCue.TO_TARGET);
    for (int i = cue.last() + 1; i < limit && !words.breaksBefore(i); i++) {
      boolean near = i <= cue.last() + TO_OBJECT;
      if (near && isOneOf(i, without)) {
        return true;
      }
      found |= isOneOf(i, with);
    }
    return !found;
  }

  private boolean isOneOf(int at, Set<String> forms) {
    return forms.contains(words.bare(at))
        || forms.contains(words.noun(at))
        || forms.contains(words.stem(at));
  }

  /** {@code occupied the second place}. */
  boolean isRank(StanceCue cue) {
    Clauses.Clause clause = cue.form().isFinite() ? clauses.at(cue.first()) : null;
    int next = clause == null ? end : Math.max(cue.last() + 1, clause.rest());
    return next < end && (isRank(next) || isRankPastAside(next));
  }

  /** {@code X, the maker of Y, occupied, ..., the second place}. */
  private boolean isRankPastAside(int next) {
    boolean aside = words.commaBefore(next);
    for (int i = next + 1; aside && i < Math.min(end, next + StanceCue.TO_TARGET); i++) {
      if (words.breaksBefore(i)) {
        return false;
      }
      if (words.commaBefore(i)) {
        return isRank(i);
      }
    }
    return false;
  }

  private boolean isRank(int at) {
    return words.isBare(at, WordRole.RANK) || words.is(at, WordRole.RANK);
  }

  /** Whether what a verb tells did not happen: did not announce its support. */
  boolean isNotDone(Clauses.Clause clause) {
    boolean says =
        lexicon.isSpeechVerb(words.stem(clause.verb()))
            && !words.is(clause.verb(), WordRole.DENIAL);
    return (says || words.is(clause.verb(), WordRole.ABILITY))
        && clause.verb() > from
        && negation(clause.verb()) == Lexicon.Negation.FLIP;
  }

  /** Whether a verbal noun is what is ended or refused: suspended its talks with X. */
  boolean isUndone(StanceCue cue) {
    return undoing(cue) != null;
  }

  /** The word by which a verbal noun is what is ended or refused; UTF-16, or null. */
  Span undoing(StanceCue cue) {
    if (cue.form().part() != StanceForm.Part.NOUN || isOfAnother(cue)) {
      return null;
    }
    int before = cue.first() - 1;
    if (before > from && words.kind(before) == Words.Kind.PREPOSITION) {
      before--;
    }
    boolean particle =
        before >= from
            && before < cue.first() - 1
            && lexicon.negation(words.stem(before) + " " + words.stem(before + 1)) != null;
    if (particle) {
      return null; // refrained from: a negator of two words
    }
    if (before >= from && isUndoing(before) && !isLodged(cue, before)) {
      return article.span(before, before);
    }
    if (before >= from
        && words.bare(before).equals(LIMIT)
        && cue.governor().equals("" + Letters.LAM)) {
      return article.span(before, before); // put an end to
    }
    Clauses.Clause clause = clauses.before(cue.first());
    if (clause == null || clause.rest() > cue.first()) {
      return null;
    }
    int between = cue.first() - clause.rest();
    boolean off = cue.governor().equals("عن");
    boolean object = cue.governor().isEmpty() ? between <= 1 : off && between <= TO_OFF;
    boolean asked = between > 0 && between <= TO_ASKED && isRequest(clause.rest());
    boolean undone =
        (object || asked)
            && isUndoing(clause.verb())
            && negation(clause.verb()) != Lexicon.Negation.FLIP
            && !isLodged(cue, clause.verb());
    return undone ? article.span(clause.verb(), clause.verb()) : null;
  }

  /** {@code rejected a request for}: a word that says that what follows is only asked for. */
  private boolean isRequest(int at) {
    return words.isBare(at, WordRole.REQUESTED) || words.is(at, WordRole.REQUESTED);
  }

  /**
   * Whether a verb that a negator rules governs a verbal noun: does not intend to hand over, did
   * not agree to. What tells nothing or harm is then told of nobody.
   */
  boolean isLeftUndone(StanceCue cue) {
    if (cue.form().part() != StanceForm.Part.NOUN || isOfAnother(cue)) {
      return false;
    }
    Clauses.Clause clause = clauses.before(cue.first());
    return clause != null
        && clause.verb() > from
        && clause.rest() <= cue.first()
        && cue.first() - clause.rest() <= 1
        && !cue.form().possessed()
        && words.is(clause.verb(), WordRole.UNDERTAKING)
        && !words.stem(clause.verb() - 1).equals(WHAT)
        && negation(clause.verb()) == Lexicon.Negation.FLIP;
  }

  /** {@code lodged a complaint}, in the words of: lifted sanctions. */
  private boolean isLodged(StanceCue cue, int undoing) {
    return cue.predicate().relation().equals("ACCUSE") && words.bare(undoing).contains(LIFT);
  }

  /**
   * {@code demanded an end of the X support}, {@code refuses the support of X for Y}: the support
   * of X goes on.
   */
  private boolean isOfAnother(StanceCue cue) {
    Argument state = arguments.beginningAt(cue.last() + 1);
    return state != null && (isAdjective(cue, state) || isOwner(cue, state));
  }

  /** Whether the name after a verbal noun is whose deed it is: one towards another follows. */
  private boolean isOwner(StanceCue cue, Argument owner) {
    int next = owner.last() + 1;
    Argument other = next < end ? arguments.beginningAt(next) : null;
    char preposition = other == null ? 0 : other.preposition(article);
    boolean object =
        preposition == Letters.LAM && cue.predicate().takesObject()
            || preposition != 0 && cue.predicate().takes("" + preposition);
    return owner.head().kind() != MentionKind.DEMONYM
        && owner.preposition(article) == 0
        && object
        && article.gapBefore(next).isBlank();
  }

  private boolean isAdjective(StanceCue cue, Argument state) {
    return state.head().kind() == MentionKind.DEMONYM
        && article.token(cue.first()).form().contains(Letters.ARTICLE)
        && article.token(state.first()).isDefinite();
  }

  /** Whether a word is a verbal noun of blame or harm whose genitive suffers it: condemning X. */
  boolean isHostileDeed(int at) {
    String noun = at < end ? words.form(at) : "";
    return at + 1 < end
        && words.preposition(at) == 0
        && !article.token(at).isDefinite()
        && article.gapBefore(at + 1).isBlank()
        && !noun.endsWith("ات")
        && !noun.endsWith("" + Letters.ALEF)
        && lexicon.stanceForms().ofWord(words.noun(at)).stream()
            .anyMatch(
                form ->
                    form.part() == StanceForm.Part.NOUN
                        && form.predicate().polarity() < 0
                        && form.predicate().takesObject()
                        && !form.predicate().relation().equals("THREATEN"));
  }

  /** Whether a word ends, refuses or denies what it governs. */
  boolean isUndoing(int at) {
    String noun = words.bare(at);
    boolean ours = noun.endsWith(THEIR_BOTH) || noun.endsWith(OUR);
    String owned = ours ? Clitics.withoutPronoun(noun) : null;
    return words.is(at, WordRole.UNDOING)
        || words.isBare(at, WordRole.UNDOING)
        || owned != null && lexicon.is(WordRole.UNDOING, owned);
  }

  /** What a labelling verb calls its object. */
  int label(StanceCue cue) {
    for (int i = cue.last() + 1; i < Math.min(end, cue.last() + StanceCue.TO_TARGET); i++) {
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

  /** A call to cooperate is friendly, and so is a meeting that is wanted. */
  int polarity(StanceCue cue) {
    int polarity = cue.predicate().isLabel() ? label(cue) : cue.predicate().polarity();
    if (cue.predicate().relation().equals("COOPERATE") && isHostile(cue)) {
      return -1;
    }
    if (polarity == 0 && cue.predicate().relation().equals("CONSULT")) {
      return isWanted(cue) ? 1 : 0;
    }
    if (polarity == 0 && cue.predicate().relation().equals("REQUEST")) {
      for (int i = cue.last() + 1; i < Math.min(end, cue.last() + StanceCue.TO_TARGET); i++) {
        if (words.breaksBefore(i) || words.kind(i) == Words.Kind.THAT) {
          return polarity;
        }
        if (words.isBare(i, WordRole.COOPERATION)) {
          return 1;
        }
        if (cue.form().isFinite() && words.is(i, WordRole.AMENDS)) {
          return -1;
        }
      }
    }
    return polarity;
  }

  /** What is exchanged may be accusations. */
  private boolean isHostile(StanceCue cue) {
    for (int i = cue.last() + 1; i < Math.min(end, cue.last() + StanceCue.TO_TARGET); i++) {
      if (words.breaksBefore(i) || (clauses.at(i) != null && !cue.form().isFinite())) {
        return false;
      }
      if (words.is(i, WordRole.HOSTILITY)) {
        return true;
      }
    }
    return false;
  }

  private boolean isWanted(StanceCue cue) {
    for (int i = cue.last() + 1; i < Math.min(end, cue.last() + StanceCue.TO_SAME); i++) {
      if (words.stem(i).equals(BETWEEN)) {
        return false; // by others
      }
    }
    for (int i = cue.first() - 1; i >= Math.max(from, cue.first() - 3); i--) {
      if (words.is(i, WordRole.WILLING)) {
        return true;
      }
    }
    return false;
  }
}
