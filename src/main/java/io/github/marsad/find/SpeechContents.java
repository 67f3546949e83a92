package io.github.marsad.find;

import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.SpeechVerb;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Folding;
import io.github.marsad.model.EntityType;
import io.github.marsad.model.MentionKind;
import io.github.marsad.model.Span;
import java.util.Set;

/**
 * What is said: words between marks, the clause after "that", what follows a colon, or the noun
 * phrase that is announced.
 */
final class SpeechContents {
  /** The most words from a verb of speech and its subject to what it introduces. */
  private static final int REACH = 22;

  /** The most words from a verb of speech and its subject to the preposition of its content. */
  private static final int TO_PREPOSITION = 9;

  /** The most words of an adverb before "that". */
  private static final int LONGEST_ADVERB = 4;

  /** The most words of a title or of a body's name in marks. */
  private static final int LONGEST_TITLE = 9;

  /** The fewest words of an announced noun phrase. */
  static final int SHORTEST_PHRASE = 2;

  private static final String WHAT = "ما";

  /** Although, in spite of. */
  private static final Set<String> CONCESSIONS = Set.of("رغم", "برغم", "الرغم", "بالرغم");

  private static final String BUT = "لكن";
  private static final String SO = "فان";

  /** Before "that": yet. */
  private static final Set<String> YET = Set.of("الا", "غير", "بيد");

  private static final Set<String> WHILES = Set.of("فيما", "بينما");

  /** {@code at a time when}. */
  private static final String IN = "في";

  private static final String TIME = "حين";

  /** After "in": a hint, a statement, a step. */
  private static final Set<String> HINTS =
      Set.of("اشاره", "تلميح", "تصريح", "خطوه", "الوقت", "غضون");

  private static final Set<String> WITHOUT = Set.of("دون", "بدون");

  /** Giving, naming, clearing up. */
  private static final Set<String> DETAILING = Set.of("اعطاء", "تقديم", "تحديد", "توضيح", "ايراد");

  /** The most words from a word like but to who speaks and the verb of speech. */
  private static final int TO_OTHER = 7;

  private final Article article;
  private final Words words;
  private final Arguments arguments;
  private final Clauses clauses;
  private final SpeechCues cues;
  private final Quotations quotations;
  private final Lexicon lexicon;

  SpeechContents(Parse parse, SpeechCues cues, Quotations quotations, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.article = parse.article();
    this.words = parse.words();
    this.arguments = parse.arguments();
    this.clauses = parse.clauses();
    this.cues = cues;
    this.quotations = quotations;
  }

  /**
   * What somebody says.
   *
   * @param from the word before which the speaker's words end
   * @param nominal whether it is a noun phrase that is announced
   */
  record Content(Span span, boolean direct, int from, boolean nominal) {
    Content(Span span, boolean direct, int from) {
      this(span, direct, from, false);
    }
  }

  /** What a verb of speech introduces, or sets after it; null for nothing. */
  Content of(SpeechCue cue, int rest, int end) {
    Content content = after(cue, rest, end);
    return content == null ? before(cue, end) : content;
  }

  /** {@code "...", said X}: the quotation that a comma sets off before the verb. */
  private Content before(SpeechCue cue, int end) {
    if (cue.first() == 0 || !words.commaBefore(cue.first()) || !cue.takes("quote")) {
      return null;
    }
    Span span = quotations.endingBefore(cue.first());
    return span == null ? null : new Content(span, true, Math.min(end, cue.last() + 1 + REACH));
  }

  /** What a word of speech introduces, or null. */
  Content after(SpeechCue cue, int rest, int end) {
    if (isResumed(cue, end)) {
      return null;
    }
    int reach = Math.min(end, rest + REACH);
    int nominal = nominal(cue, rest, reach);
    for (int i = cue.last() + 1; i <= reach; i++) {
      i = pastSource(i, reach);
      Span marked = quotations.before(i);
      if (nominal >= 0 && i >= nominal && (marked == null || i > nominal)) {
        return phrase(nominal, end);
      }
      if (marked != null
          && quotations.words(marked) >= Quotations.SHORTEST
          && !quotations.isName(marked)
          && !isTitle(marked, i, end)) {
        return new Content(marked, true, i);
      }
      if (i < reach && colonBefore(i) && i + Quotations.SHORTEST <= end) {
        return new Content(article.trimmed(article.span(i, end - 1)), true, i);
      }
      boolean that = i < reach && words.kind(i) == Words.Kind.THAT;
      if (that && !isAnothersThat(i, rest) && !article.gapBefore(i).equals(".")) {
        return cue.takesThat() ? that(i, end) : null;
      }
      boolean past = i < reach && i >= rest && i > cue.last() + 1;
      if (past && (cues.at(i) != null || isClause(i))) {
        return null;
      }
    }
    return null;
  }

  /** {@code in the programme "X": "..."}: words in marks before others that a colon opens. */
  private boolean isTitle(Span marked, int at, int end) {
    if (colonBefore(at) || quotations.words(marked) > LONGEST_TITLE) {
      return false;
    }
    int next = article.tokenAt(marked.end());
    boolean that = next < end && words.kind(next) == Words.Kind.THAT;
    if (that && !words.commaBefore(next)) {
      return true; // in his book "X" that
    }
    for (int i = next; i < Math.min(end, next + REACH); i++) {
      if (i > at && colonBefore(i) && quotations.before(i) != null) {
        return cues.at(i - 1) == null && !quotations.before(i).equals(marked);
      }
      boolean other = cues.at(i) != null || article.sentenceOf(i) != article.sentenceOf(at);
      if (other) {
        return false;
      }
    }
    return false;
  }

  /**
   * {@code which X announced}: the pronoun after a verb in a relative clause is all that it has.
   */
  private boolean isResumed(SpeechCue cue, int end) {
    int next = cue.last() + 1;
    return cue.first() > 0
        && next < end
        && words.kind(cue.first() - 1) == Words.Kind.RELATIVE
        && cue.verb().form() == SpeechVerb.Form.VERB
        && lexicon.prepositionOfPronoun(words.stem(next)) != null
        && takes(cue, lexicon.prepositionOfPronoun(words.stem(next)));
  }

  /**
   * {@code which is suspected that}, {@code it is possible that}: "that" is no word of the cue's.
   */
  private boolean isAnothersThat(int that, int from) {
    if (that - 1 > from && clauses.at(that - 1) != null && cues.at(that - 1) == null) {
      return true;
    }
    return that - 2 >= from
        && words.is(that - 2, WordRole.FROM)
        && (words.isBare(that - 1, WordRole.EXPECTATION)
            || lexicon.negation(words.stem(that - 2) + " " + words.stem(that - 1)) != null);
  }

  /** Past {@code , as the agency reported,}: the first word after it, or the word itself. */
  private int pastSource(int at, int limit) {
    boolean source = at < limit && words.commaBefore(at) && words.isBare(at, WordRole.ACCORDING);
    for (int i = at + 1; source && i < Math.min(limit, at + TO_PREPOSITION); i++) {
      if (words.commaBefore(i)) {
        return i;
      }
    }
    return at;
  }

  /** A new clause, unless it only sets off what follows: after he met X, that ... */
  private boolean isClause(int at) {
    boolean aside = words.kind(at) == Words.Kind.BREAK && words.is(at, WordRole.COMPLEMENTIZER);
    return words.kind(at) == Words.Kind.BREAK && !aside;
  }

  /** Where the noun phrase begins that is announced, or -1. */
  private int nominal(SpeechCue cue, int rest, int limit) {
    boolean aside = cue.first() > 0 && words.isBare(cue.first() - 1, WordRole.ACCORDING);
    int begin = cue.takes("noun") && !aside ? pastTime(pastState(rest), limit) : limit;
    boolean bare =
        begin < limit
            && isNoun(begin)
            && !words.isBare(begin, WordRole.BELONGING)
            && !isOfficeOf(begin)
            && words.preposition(begin) == 0
            && !words.commaBefore(begin)
            && !Character.isDigit(words.form(begin - 1).charAt(0))
            && (begin + 1 >= limit || words.kind(begin + 1) != Words.Kind.THAT);
    boolean adverb = bare && setsOffThat(begin, limit);
    int from = adverb ? -1 : bare ? begin : pastPreposition(cue, rest, limit);
    return from >= 0 && from < limit && isNoun(from) ? from : -1;
  }

  /** {@code announced last month that}: a definite phrase right before "that" tells when. */
  private boolean setsOffThat(int begin, int limit) {
    boolean definite =
        article.token(begin).isDefinite()
            || (begin + 1 < limit && article.token(begin + 1).isDefinite())
            || words.mayBeName(begin);
    for (int i = begin + 1; definite && i < Math.min(limit, begin + LONGEST_ADVERB); i++) {
      if (words.kind(i) == Words.Kind.THAT) {
        return true;
      }
    }
    return false;
  }

  /** Past the adjective of a state that belongs to the subject before it. */
  private int pastState(int at) {
    Argument state = arguments.beginningAt(at);
    boolean adjective =
        state != null
            && state.head().kind() == MentionKind.DEMONYM
            && article.token(at).isDefinite()
            && !words.isConjoined(at)
            && arguments.endingAt(at - 1) != null
            && words.kind(at - 1) != Words.Kind.VERB;
    return adjective ? state.last() + 1 : at;
  }

  /** {@code X, agent of Y}: the office of whoever is named right before it. */
  private boolean isOfficeOf(int at) {
    Argument before = arguments.endingAt(at - 1);
    return before != null
        && before.head().type() == EntityType.PERSON
        && words.isBare(at, WordRole.TITLE_NOUN);
  }

  private boolean isNoun(int at) {
    return words.kind(at) == Words.Kind.NOUN || words.kind(at) == Words.Kind.VERB_OR_NOUN;
  }

  private Content phrase(int from, int limit) {
    int stop = endOfPhrase(from, limit);
    return stop - from >= SHORTEST_PHRASE
        ? new Content(article.trimmed(article.span(from, stop - 1)), false, from, true)
        : null;
  }

  private boolean colonBefore(int at) {
    return article.gapBefore(at).indexOf(':') >= 0;
  }

  /** After "that" come quoted words and nothing else, or a reported clause. */
  private Content that(int that, int end) {
    if (that + 1 >= end) {
      return null;
    }
    int stop = endOfConcession(that, endOfReport(that + 1, end));
    Span marked = quotations.before(that + 1);
    if (marked != null) {
      int past = article.tokenAt(marked.end());
      boolean ends = past >= stop - 1 || words.commaBefore(past) || words.breaksBefore(past);
      if (ends && quotations.words(marked) >= Quotations.SHORTEST) {
        return new Content(marked, true, that);
      }
    }
    return stop - that > 2
        ? new Content(article.trimmed(article.span(that + 1, stop - 1)), false, that)
        : null;
  }

  /** {@code although X said that ..., Y did}: where what was conceded ends. */
  private int endOfConcession(int that, int end) {
    int from = article.tokenAt(article.sentences().get(article.sentenceOf(that)).span().begin());
    boolean concedes = false;
    boolean meanwhile = WHILES.contains(words.stem(from)) && words.kind(from) == Words.Kind.BREAK;
    for (int i = that - 1; i >= from && !words.breaksBefore(i + 1) && !concedes; i--) {
      concedes = CONCESSIONS.contains(words.stem(i));
    }
    for (int i = that + 1; (concedes || meanwhile) && i < end; i++) {
      boolean main = concedes && (isBut(i) || words.stem(i).equals(SO));
      boolean verb = meanwhile && clauses.at(i) != null && !words.isConjoined(i);
      if (words.commaBefore(i) && (main || verb) && !quotations.holds(i)) {
        return i;
      }
    }
    return end;
  }

  /** But, and yet: it sets a clause against the one before. */
  private boolean isBut(int at) {
    String form = words.stem(at);
    boolean that = at + 1 < article.size() && words.is(at + 1, WordRole.COMPLEMENTIZER);
    return form.startsWith(BUT) || (that && YET.contains(form));
  }

  /** {@code , but X said}, {@code while X says}: from there another speaks, or the article. */
  private boolean turns(int at, int end) {
    boolean time = isTimeWhen(at, end);
    if (quotations.holds(at) || !(isBut(at) || time || WHILES.contains(words.stem(at)))) {
      return false;
    }
    int first = time ? at + 2 : at + 1;
    if (first + 1 < end
        && lexicon.negation(words.stem(first)) == Lexicon.Negation.FLIP
        && words.is(first + 1, WordRole.WITHHOLDING)) {
      return true;
    }
    for (int i = first; i < Math.min(end, at + TO_OTHER) && !words.commaBefore(i); i++) {
      SpeechCue cue = words.breaksBefore(i) ? null : cues.at(i);
      if (cue != null) {
        return cue.verb().form() == SpeechVerb.Form.VERB
            && cue.takesThat()
            && isFollowedByThat(i, end);
      }
    }
    return false;
  }

  private boolean isFollowedByThat(int verb, int end) {
    for (int i = verb + 1; i < Math.min(end, verb + TO_OTHER); i++) {
      if (words.kind(i) == Words.Kind.THAT) {
        return true;
      }
    }
    return false;
  }

  /** The report ends at the sentence's end or before the next word of speech of the same voice. */
  private int endOfReport(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      SpeechCue cue = cues.at(i);
      boolean comma = words.commaBefore(i);
      boolean aside = comma && words.isConjoined(i) && words.is(i, WordRole.DEMONSTRATIVE);
      boolean narrated =
          isMeanwhile(i, end) || isNarrated(i, end) || isComment(i, end) || turns(i, end);
      if (aside || (narrated && !quotations.holds(i))) {
        return i;
      }
      if (comma && resumes(i, end)) {
        return i;
      }
      if (cue == null || quotations.holds(i)) {
        continue;
      }
      boolean ends =
          switch (cue.verb().form()) {
            case PARTICIPLE -> comma || article.token(i).form().endsWith("ا");
            case PARTICLE -> comma;
            case VERB -> (comma || article.isMarkBefore(i)) && words.isConjoined(i);
          };
      if (ends) {
        return i;
      }
    }
    return end;
  }

  /** {@code while X did}, {@code at a time when X did}: a verb after it tells of another. */
  private boolean isMeanwhile(int at, int end) {
    boolean time = isTimeWhen(at, end);
    int first = time ? at + 2 : at + 1;
    boolean not =
        first < end
            && words.stem(first).length() == 2
            && lexicon.negation(words.stem(first)) == Lexicon.Negation.FLIP;
    int verb = not ? first + 1 : first;
    return verb < end
        && (time || words.is(at, WordRole.MEANWHILE))
        && (not || words.kind(verb) == Words.Kind.VERB)
        && clauses.at(verb) != null;
  }

  private boolean isTimeWhen(int at, int end) {
    return words.stem(at).equals(IN) && at + 1 < end && words.stem(at + 1).equals(TIME);
  }

  /** {@code , in a hint at}, {@code , at the time when}: what the article says of the words. */
  private boolean isComment(int at, int end) {
    boolean in =
        words.commaBefore(at)
            && at + 1 < end
            && words.stem(at).equals(IN)
            && HINTS.contains(words.stem(at + 1));
    return in || isSilence(at, end);
  }

  /** {@code , without giving details}. */
  private boolean isSilence(int at, int end) {
    int without = words.is(at, WordRole.FROM) ? at + 1 : at;
    int what = without + 1;
    boolean comma = words.commaBefore(at) && what < end && WITHOUT.contains(words.stem(without));
    return comma
        && (words.isBare(what, WordRole.COMMENT)
            || DETAILING.contains(words.bare(what))
            || words.kind(what) == Words.Kind.THAT
                && what + 1 < end
                && words.is(what + 1, WordRole.WITHHOLDING));
  }

  /** {@code , which}, {@code and did not say when}: what the article says of the words. */
  private boolean isNarrated(int at, int end) {
    if (at + 1 >= end || !words.isConjoined(at)) {
      return false;
    }
    boolean which =
        words.commaBefore(at)
            && words.is(at, WordRole.SEPARATING)
            && words.stem(at + 1).equals(WHAT);
    boolean withheld =
        lexicon.negation(words.stem(at)) == Lexicon.Negation.FLIP
            && words.is(at + 1, WordRole.WITHHOLDING);
    return which || withheld;
  }

  /** {@code , but he said}: the speaker's next words. */
  private boolean resumes(int at, int end) {
    SpeechCue next = at + 1 < end ? cues.at(at + 1) : null;
    return words.kind(at) == Words.Kind.BREAK
        && words.is(at, WordRole.CLAUSE_BREAK)
        && next != null
        && next.verb().form() == SpeechVerb.Form.VERB
        && !quotations.holds(at);
  }

  private int pastTime(int from, int limit) {
    int at = from;
    while (at < limit
        && (words.kind(at) == Words.Kind.TIME || Character.isDigit(words.form(at).charAt(0)))) {
      at++;
    }
    return at;
  }

  /** The word after the preposition that the verb of speech takes, or -1. */
  private int pastPreposition(SpeechCue cue, int rest, int limit) {
    for (int i = rest; i < Math.min(limit, rest + TO_PREPOSITION); i++) {
      if (words.kind(i) == Words.Kind.PREPOSITION && takes(cue, words.stem(i))) {
        return i + 1;
      }
      if (words.kind(i) == Words.Kind.VERB || words.kind(i) == Words.Kind.THAT) {
        return -1;
      }
    }
    return -1;
  }

  private boolean takes(SpeechCue cue, String preposition) {
    return cue.verb().takes().stream().anyMatch(what -> Folding.fold(what).equals(preposition));
  }

  private int endOfPhrase(int from, int limit) {
    for (int i = from + 1; i < limit; i++) {
      boolean clause =
          words.kind(i) == Words.Kind.VERB
              || words.kind(i) == Words.Kind.BREAK
              || clauses.at(i) != null;
      boolean but = i + 1 < limit && words.is(i + 1, WordRole.COMPLEMENTIZER);
      boolean ends =
          words.commaBefore(i)
              && (cues.at(i) != null || clause || but || words.is(i, WordRole.DEMONSTRATIVE));
      if (words.breaksBefore(i)
          || ends
          || isMeanwhile(i, limit)
          || isComment(i, limit)
          || (clause && words.isConjoined(i))) {
        return i;
      }
    }
    return limit;
  }
}
