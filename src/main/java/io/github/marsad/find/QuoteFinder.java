package io.github.marsad.find;

import io.github.marsad.knowledge.Gazetteer;
import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.SpeechVerb;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.model.EntityType;
import io.github.marsad.model.MentionKind;
import io.github.marsad.model.Quote;
import io.github.marsad.model.Sentence;
import io.github.marsad.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds words that an article presents as somebody's: what stands between quotation marks after a
 * speech verb, the clause after "that", and the headline form with a colon. The speaker is named
 * between verb and content, or right before the verb, or carried over from the speech verb before.
 */
final class QuoteFinder {
  /** The most words from a speech verb to what it introduces. */
  private static final int REACH = 14;

  /** Fewer words between marks are a name or a scare quote. */
  private static final int SHORTEST = 3;

  private static final double DIRECT = 0.8;
  private static final double INDIRECT = 0.6;

  private final Lexicon lexicon;

  QuoteFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** One speech verb where it stands. */
  private record Verb(int first, int last, SpeechVerb verb) {}

  /** The work on one article. */
  private final class Reading {
    private final Article article;
    private final Arguments arguments;
    private final List<Span> quotations;
    private final Verb[] verbs;
    private final List<Quote> quotes = new ArrayList<>();
    private Arguments.Argument lastSpeaker;

    Reading(Article article, Arguments arguments) {
      this.article = article;
      this.arguments = arguments;
      this.quotations = Quotation.between(article.text());
      this.verbs = verbs();
    }

    List<Quote> all() {
      for (Sentence sentence : article.sentences()) {
        if (sentence.headline()) {
          headline(sentence);
        }
        int end = article.endOfSentence(sentence.no());
        for (int i = article.tokenAt(sentence.span().begin()); i < end; i++) {
          Verb verb = verbAt(i);
          if (verb != null) {
            report(verb, end);
          }
        }
      }
      quotes.sort(Comparator.comparing(Quote::span));
      return quotes;
    }

    /** {@code Name: words}. */
    private void headline(Sentence sentence) {
      int first = article.tokenAt(sentence.span().begin());
      Arguments.Argument speaker = arguments.next(first, first + 1);
      if (speaker == null) {
        return;
      }
      int after = speaker.last() + 1;
      if (after < article.endOfSentence(sentence.no())
          && article.gapBefore(after).strip().startsWith(":")) {
        Span words = new Span(article.token(after).begin(), sentence.span().end());
        quotes.add(quote(null, speaker, trim(words), true));
      }
    }

    private Verb[] verbs() {
      Verb[] found = new Verb[article.size()];
      for (int i = 0; i < found.length; i++) {
        found[i] = readVerb(i);
      }
      return found;
    }

    private Verb verbAt(int at) {
      return verbs[at];
    }

    private Verb readVerb(int at) {
      for (Clitics.Reading reading : article.readings(at)) {
        if (reading.preposition() != 0) {
          continue;
        }
        List<Gazetteer.Match<SpeechVerb>> matches =
            lexicon.speechVerbs().matches(reading.stem(), article.tokens(), at, article.limit(at));
        if (!matches.isEmpty()) {
          Gazetteer.Match<SpeechVerb> longest = matches.get(matches.size() - 1);
          return new Verb(at, at + longest.words() - 1, longest.values().get(0));
        }
      }
      return null;
    }

    private void report(Verb verb, int endOfSentence) {
      if (verb.verb().form() == SpeechVerb.Form.PARTICLE || isQuoted(verb.first())) {
        return;
      }
      int reach = Math.min(endOfSentence, verb.last() + 1 + REACH);
      for (int i = verb.last() + 1; i <= reach; i++) {
        Span marked = quotationBefore(i);
        if (marked != null && words(marked) >= SHORTEST) {
          add(verb, i, marked, true);
          return;
        }
        if (i < reach && lexicon.is(WordRole.COMPLEMENTIZER, article.token(i).form())) {
          reportThat(verb, i, endOfSentence);
          return;
        }
        if (i < reach && i > verb.last() + 1 && verbAt(i) != null) {
          return;
        }
      }
    }

    /** After "that" come quoted words and nothing else, or a reported clause. */
    private void reportThat(Verb verb, int that, int endOfSentence) {
      if (that + 1 >= endOfSentence) {
        return;
      }
      Span marked = quotationBefore(that + 1);
      if (marked != null && words(marked) >= SHORTEST) {
        add(verb, that, marked, true);
        return;
      }
      int end = endOfClause(that + 1, endOfSentence);
      if (end - that > SHORTEST) {
        add(verb, that, trim(article.span(that + 1, end - 1)), false);
      }
    }

    private int endOfClause(int from, int endOfSentence) {
      for (int i = from + 1; i < endOfSentence; i++) {
        Verb verb = verbAt(i);
        boolean participle = verb != null && verb.verb().form() == SpeechVerb.Form.PARTICIPLE;
        if (participle && !isQuoted(i)) {
          return i;
        }
      }
      return endOfSentence;
    }

    private void add(Verb verb, int contentFrom, Span content, boolean direct) {
      Arguments.Argument speaker = speaker(verb, contentFrom);
      double confidence = direct ? DIRECT : INDIRECT;
      if (speaker != null) {
        lastSpeaker = speaker;
        quotes.add(quote(verb, speaker, content, direct));
        return;
      }
      Span words = speakerWords(verb, contentFrom);
      if (words != null && verb.verb().form() == SpeechVerb.Form.VERB) {
        quotes.add(quote(verb, null, words, content, confidence, direct));
        lastSpeaker = null;
      } else if (words == null && lastSpeaker != null) {
        quotes.add(quote(verb, lastSpeaker.head().entityId(), null, content, INDIRECT, direct));
      }
    }

    private Arguments.Argument speaker(Verb verb, int contentFrom) {
      Arguments.Argument after = arguments.next(verb.last() + 1, contentFrom);
      if (after != null && speaks(after, verb.last() + 1)) {
        return after;
      }
      boolean mayFollow =
          verb.verb().form() == SpeechVerb.Form.VERB
              && verb.first() > 0
              && article.sentenceOf(verb.first() - 1) == article.sentenceOf(verb.first())
              && article.gapBefore(verb.first()).isBlank();
      Arguments.Argument before = mayFollow ? arguments.endingAt(verb.first() - 1) : null;
      return before != null && speaks(before, Math.max(0, before.first() - 1)) ? before : null;
    }

    /** The words right after the verb that may describe who speaks: to a comma or a preposition. */
    private Span speakerWords(Verb verb, int contentFrom) {
      int end = verb.last() + 1;
      while (end < contentFrom
          && !lexicon.is(WordRole.PREPOSITION, article.token(end).form())
          && article.gapBefore(end).isBlank()) {
        end++;
      }
      boolean none = end == verb.last() + 1 || isTime(verb.last() + 1);
      return none ? null : article.span(verb.last() + 1, end - 1);
    }

    private boolean isTime(int token) {
      return lexicon.is(WordRole.TIME, article.token(token).form());
    }

    /** Whether an argument is somebody who speaks: bare, no place, no mere nationality. */
    private boolean speaks(Arguments.Argument argument, int from) {
      MentionKind kind = argument.head().kind();
      if (kind == MentionKind.PLACE || !arguments.governor(argument, from).isEmpty()) {
        return false;
      }
      return kind != MentionKind.DEMONYM
          || (argument.first() > 0
              && lexicon.is(
                  WordRole.STATE_NOUN,
                  Clitics.stripLight(article.token(argument.first() - 1).form())));
    }

    private Quote quote(Verb verb, Arguments.Argument speaker, Span content, boolean direct) {
      boolean spokesperson =
          speaker.described() != null && speaker.described().type() == EntityType.INSTITUTION;
      int first = verb == null ? speaker.first() : verb.last() + 1;
      Span words =
          first < speaker.first()
              ? new Span(article.token(first).begin(), speaker.span().end())
              : speaker.span();
      Span verbSpan = verb == null ? null : verbSpan(verb);
      return new Quote(
          sentenceOf(content),
          content,
          direct,
          verbSpan == null ? "" : verbSpan.of(article.text()),
          verbSpan,
          speaker.head().entityId(),
          words.of(article.text()),
          words,
          spokesperson ? speaker.described().entityId() : null,
          direct ? DIRECT : INDIRECT);
    }

    /** A quote of a speaker without a name, or of one who is not named again. */
    private Quote quote(
        Verb verb,
        String speakerId,
        Span speakerWords,
        Span content,
        double confidence,
        boolean direct) {
      Span verbSpan = verbSpan(verb);
      return new Quote(
          sentenceOf(content),
          content,
          direct,
          verbSpan.of(article.text()),
          verbSpan,
          speakerId,
          speakerWords == null ? "" : speakerWords.of(article.text()),
          speakerWords,
          null,
          confidence);
    }

    /** The verb without the conjunction before it. */
    private Span verbSpan(Verb verb) {
      Span span = article.span(verb.first(), verb.last());
      String form = article.token(verb.first()).form();
      boolean bare = !lexicon.speechVerbs().begins(form);
      return bare ? new Span(span.begin() + 1, span.end()) : span;
    }

    private int sentenceOf(Span content) {
      int token = Math.min(article.tokenAt(content.begin()), article.size() - 1);
      return article.sentenceOf(token);
    }

    /** The quotation that opens between a word and the one before it, or null. */
    private Span quotationBefore(int token) {
      int from = token == 0 ? 0 : article.token(token - 1).end();
      int to = token < article.size() ? article.token(token).begin() : article.text().length();
      for (Span span : quotations) {
        if (span.begin() > from && span.begin() <= to) {
          return span;
        }
      }
      return null;
    }

    private boolean isQuoted(int token) {
      Span span = article.token(token).span();
      return quotations.stream()
          .anyMatch(quoted -> quoted.contains(span) && words(quoted) >= SHORTEST);
    }

    private int words(Span span) {
      return article.tokenAt(span.end()) - article.tokenAt(span.begin());
    }

    /** Leaves out blanks and marks around the words. */
    private Span trim(Span span) {
      int first = article.tokenAt(span.begin());
      int last = article.tokenAt(span.end()) - 1;
      return last < first ? span : article.span(first, last);
    }
  }

  /** The quotes of an article in reading order; UTF-16 offsets. */
  List<Quote> find(Article article, Arguments arguments) {
    return new Reading(article, arguments).all();
  }
}
