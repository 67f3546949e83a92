package io.github.marsad.find;

import io.github.marsad.find.Speakers.Speaker;
import io.github.marsad.find.SpeechContents.Content;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.SpeechVerb;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.model.EntityType;
import io.github.marsad.model.Mention;
import io.github.marsad.model.MentionKind;
import io.github.marsad.model.Quote;
import io.github.marsad.model.Sentence;
import io.github.marsad.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Finds words that an article presents as somebody's: between quotation marks after a verb of
 * speech, in the clause after "that", in the noun phrase that is announced, before or after
 * "according to", and in a headline after a colon. The speaker is the subject of the verb.
 */
final class QuoteFinder {
  /** Fewer words between marks after a verb of blame are a scare quote. */
  private static final int SHORTEST_MARKED = 2;

  /** The most words from such a verb and its subject to the marks. */
  private static final int TO_MARKED = 6;

  /** What a verb whose words in marks are its subject's tells. */
  private static final Set<String> TELLING = Set.of("ACCUSE", "REQUEST", "REJECT", "THREATEN");

  private static final SpeechVerb TOLD =
      new SpeechVerb("say.told", SpeechVerb.Form.VERB, List.of("quote"), "");

  /** Verbs of opinion in the first person, folded: I think, we think. */
  private static final Set<String> OWN = Set.of("اعتقد", "اظن", "نعتقد", "نظن");

  private final Knowledge knowledge;
  private final Lexicon lexicon;
  private final ToDoubleFunction<List<String>> confidence;

  QuoteFinder(Knowledge knowledge, ToDoubleFunction<List<String>> confidence) {
    this.confidence = confidence;
    this.knowledge = knowledge;
    this.lexicon = knowledge.lexicon();
  }

  /** The quotes of an article in reading order; UTF-16 offsets. */
  List<Quote> find(Parse parse) {
    return new Reading(parse).all();
  }

  /** The work on one article. */
  private final class Reading {
    private final Parse parse;
    private final Article article;
    private final Words words;
    private final Arguments arguments;
    private final Phrases phrases;
    private final Clauses clauses;
    private final Quotations quotations;
    private final SpeechCues cues;
    private final SpeechContents contents;
    private final Speakers speakers;
    private final List<Quote> quotes = new ArrayList<>();

    Reading(Parse parse) {
      this.parse = parse;
      this.article = parse.article();
      this.words = parse.words();
      this.arguments = parse.arguments();
      this.phrases = parse.phrases();
      this.clauses = parse.clauses();
      this.quotations = new Quotations(article, words, arguments);
      this.cues = new SpeechCues(parse, lexicon);
      this.contents = new SpeechContents(parse, cues, quotations, lexicon);
      this.speakers = new Speakers(parse, cues, knowledge);
    }

    List<Quote> all() {
      for (Sentence sentence : article.sentences()) {
        int from = article.tokenAt(sentence.span().begin());
        int end = article.endOfSentence(sentence.no());
        if (from < end && (sentence.headline() || article.beginsLine(from))) {
          colon(from, end);
        }
        for (int i = from; i < end; i++) {
          SpeechCue cue = cues.at(i);
          if (quotations.holds(i)) {
            nested(cue, end);
          } else if (cue != null) {
            report(cue, from, end);
          } else if (clauses.at(i) != null) {
            marked(i, end);
          }
        }
      }
      quotes.sort(Comparator.comparing(Quote::span));
      return quotes;
    }

    /** {@code Name: words}. */
    private void colon(int from, int end) {
      Phrase phrase = phrases.at(from, end);
      boolean names = phrase != null && phrase.isBare() && phrase.acts();
      int after = names ? phrase.last() + 1 : end;
      boolean said =
          after < end && names && (isVoice(phrase, after) || speaksForItself(after, end));
      if (said && article.gapBefore(after).strip().startsWith(":")) {
        Speaker speaker = new Speaker(phrase.argument(), phrase.span(article));
        add(null, speaker, article.trimmed(article.span(after, end - 1)), true);
      }
    }

    /**
     * A person or a body; a state or capital before a colon is as often where something happens, so
     * that it speaks only where a verb without another subject follows, or another state.
     */
    private boolean isVoice(Phrase phrase, int after) {
      Mention head = phrase.argument().head();
      if (head.type() != EntityType.COUNTRY) {
        return head.type() != EntityType.MEDIA;
      }
      Clauses.Clause clause = clauses.at(after);
      Argument next = arguments.beginningAt(after);
      boolean acts = clause != null && clause.subjects().isEmpty() && clause.phrase() == null;
      boolean tellsOfAnother =
          next != null
              && next.head().kind() == MentionKind.METONYM
              && !next.isSame(phrase.argument());
      return head.kind() == MentionKind.METONYM && (acts || tellsOfAnother);
    }

    private boolean speaksForItself(int from, int end) {
      for (int i = from; i < end; i++) {
        if (lexicon.isFirstPerson(words.stem(i)) || words.is(i, WordRole.FIRST_PERSON)) {
          return true;
        }
      }
      return false;
    }

    private void report(SpeechCue cue, int from, int end) {
      switch (cue.verb().form()) {
        case VERB -> ofVerb(cue, end);
        case PARTICIPLE -> ofParticiple(cue, end);
        case PARTICLE -> ofParticle(cue, from, end);
      }
    }

    private void ofVerb(SpeechCue cue, int end) {
      Clauses.Clause clause = clauses.at(cue.first());
      int rest = Math.max(cue.last() + 1, clause.rest());
      Content content = contents.of(cue, rest, end);
      boolean nobody = clause.phrase() == null && (isImpersonal(cue) || isOfThing(cue, content));
      if (content == null
          || nobody
          || isRelayed(cue, content)
          || isOwn(cue)
          || isUnsaid(cue)
          || isExpected(cue)) {
        return;
      }
      Speaker speaker = speakers.ofVerb(cue, clause, rest, content);
      if (speaker != null) {
        add(cue, speaker, content.span(), content.direct());
      }
    }

    /** {@code "X said: 'we agree', and I do"}: words between marks within others. */
    private void nested(SpeechCue cue, int end) {
      Clauses.Clause clause = cue == null ? null : clauseOf(cue);
      if (clause == null || clause.phrase() == null || !cue.takes("quote")) {
        return;
      }
      int rest = Math.max(cue.last() + 1, clause.rest());
      for (int i = rest; i < Math.min(end, rest + TO_MARKED); i++) {
        Span span = quotations.nestedBefore(i);
        if (span != null && quotations.words(span) >= Quotations.SHORTEST) {
          Content content = new Content(span, true, i);
          Speaker speaker = speakers.within(cue, clause, content);
          if (speaker != null) {
            add(cue, speaker, span, true);
          }
          return;
        }
      }
    }

    /** The clause of a verb of speech, or that whose subject stands right before a participle. */
    private Clauses.Clause clauseOf(SpeechCue cue) {
      if (cue.verb().form() != SpeechVerb.Form.PARTICIPLE) {
        return clauses.at(cue.first());
      }
      Clauses.Clause main = clauses.before(cue.first());
      boolean told = main != null && main.rest() == cue.first() && quotations.holds(main.verb());
      return told ? main : null;
    }

    private void ofParticiple(SpeechCue cue, int end) {
      boolean un = cue.first() > 0 && words.stem(cue.first() - 1).equals("غير");
      Content content =
          un || isAdjective(cue.first()) ? null : contents.after(cue, cue.last() + 1, end);
      Speaker speaker = content == null ? null : speakers.ofParticiple(cue, content);
      if (speaker != null) {
        add(cue, speaker, content.span(), content.direct());
      }
    }

    /** Words in marks after a verb of blame or call: condemned the "random fire". */
    private void marked(int verb, int end) {
      Clauses.Clause clause = clauses.at(verb);
      boolean tells =
          words.word(verb).stances().stream()
              .anyMatch(form -> form.isFinite() && TELLING.contains(form.predicate().relation()));
      if (!tells || clause.subjects().size() != 1) {
        return;
      }
      boolean label =
          words.word(verb).stances().stream().anyMatch(form -> form.predicate().isLabel());
      for (int i = clause.rest(); i < Math.min(end, clause.rest() + TO_MARKED); i++) {
        Span span = quotations.before(i);
        boolean calls = words.preposition(i) == Letters.BEH || words.stem(i - 1).startsWith("بان");
        if (label && span != null && !calls) {
          return;
        }
        if (span != null && quotations.words(span) >= SHORTEST_MARKED && !quotations.isName(span)) {
          Argument subject = clause.subjects().get(0);
          boolean carried = clause.phrase() == null;
          Span who = carried ? null : clause.phrase().span(article);
          SpeechCue cue = new SpeechCue(verb, verb, TOLD);
          add(cue, new Speaker(subject, who), span, true);
          return;
        }
        if (cues.at(i) != null || words.kind(i) == Words.Kind.THAT) {
          return;
        }
      }
    }

    /** {@code X said, as the agency reported, that}: the words are those of X. */
    private boolean isRelayed(SpeechCue cue, Content content) {
      int as = cue.first() - 1;
      if (as > 0 && words.form(as).equals("ما")) {
        as--;
      }
      boolean aside = as > 0 && words.commaBefore(as) && words.isBare(as, WordRole.ACCORDING);
      int comma = article.token(Math.max(0, as)).begin();
      return aside
          && quotes.stream()
              .anyMatch(
                  quote ->
                      overlaps(quote.span(), content.span())
                          && quote.verbSpan() != null
                          && quote.verbSpan().end() < comma
                          && quote.span().begin() > comma);
    }

    /** {@code according to what X reported from Y}: Y, or null. */
    private Phrase relayed(Phrase source, int end) {
      int from = source.last() + 1;
      boolean outlet =
          source.argument() != null && source.argument().head().type() == EntityType.MEDIA;
      boolean quoted = from < end && words.form(from).equals("عن") && !words.commaBefore(from);
      return outlet && quoted ? phrases.at(from, end) : null;
    }

    /** {@code I think that}: the words of whoever writes or is asked. */
    private boolean isOwn(SpeechCue cue) {
      char first = article.text().charAt(article.token(cue.first()).begin());
      boolean we = first == 'ن' && !words.isConjoined(cue.first());
      return (first == Letters.ALEF_HAMZA_ABOVE || we) && OWN.contains(words.stem(cue.first()));
    }

    /** {@code did not announce that}. */
    private boolean isUnsaid(SpeechCue cue) {
      int before = cue.first() - 1;
      return cue.isUnsaid()
          && before >= 0
          && words.stem(before).length() == 2
          && lexicon.negation(words.stem(before)) == Lexicon.Negation.FLIP
          && article.sentenceOf(before) == article.sentenceOf(cue.first());
    }

    /** {@code is expected to announce}, {@code will announce}. */
    private boolean isExpected(SpeechCue cue) {
      if (isFuture(words.stem(cue.first()))) {
        return true;
      }
      int that = cue.first() - 1;
      return that > 0
          && words.is(that, WordRole.COMPLEMENTIZER)
          && article.sentenceOf(that - 1) == article.sentenceOf(cue.first())
          && (words.is(that - 1, WordRole.EXPECTATION)
              || words.isBare(that - 1, WordRole.EXPECTATION));
    }

    private boolean isFuture(String verb) {
      return verb.length() > 4
          && verb.charAt(0) == Letters.SEEN
          && (verb.charAt(1) == Letters.YEH || verb.charAt(1) == Letters.TEH)
          && lexicon.isSpeechVerb(verb.substring(1));
    }

    /**
     * {@code These facts confirm that}: a feminine plural or a demonstrative right after a feminine
     * verb is its subject, and a thing.
     */
    private boolean isOfThing(SpeechCue cue, Content content) {
      int next = cue.last() + 1;
      boolean nominal =
          content != null
              && next < article.size()
              && content.span().begin() <= article.token(next).begin()
              && clauses.agreement().isFeminine(cue.first())
              && !article.isMarkBefore(next);
      return nominal
          && (words.is(next, WordRole.DEMONSTRATIVE)
              || (article.token(next).isDefinite() && words.form(next).endsWith("ات")));
    }

    /** A present without a subject that begins a sentence, or after "what": it is thought that. */
    private boolean isImpersonal(SpeechCue cue) {
      int at = cue.first();
      if (words.isMarkedPassive(at) || words.is(at, WordRole.IMPERSONAL)) {
        return true;
      }
      int opening = at;
      while (opening > 0
          && article.sentenceOf(opening - 1) == article.sentenceOf(at)
          && words.is(opening - 1, WordRole.AUXILIARY)) {
        opening--;
      }
      boolean first = opening == 0 || article.sentenceOf(opening - 1) != article.sentenceOf(at);
      boolean what =
          at > 0 && (words.form(at - 1).equals("ما") || words.stem(at - 1).equals("مما"));
      return what || (first && !words.isConjoined(opening));
    }

    /**
     * {@code strict measures}: a feminine participle right after an indefinite noun tells of it.
     */
    private boolean isAdjective(int at) {
      boolean noun =
          at > 0
              && words.kind(at - 1) == Words.Kind.NOUN
              && !words.isNamed(at - 1)
              && !words.isPossessed(at - 1)
              && !article.token(at - 1).isDefinite()
              && (words.form(at - 1).endsWith("ات") || words.form(at - 1).endsWith("ه"));
      return noun
          && words.form(at).endsWith("ه")
          && !words.isConjoined(at)
          && article.gapBefore(at).isBlank();
    }

    /** According to: what is told stands before it, or after it where it begins the sentence. */
    private void ofParticle(SpeechCue cue, int from, int end) {
      int at = cue.last() + 1;
      boolean told = words.form(cue.last()).endsWith("ما") && at < end;
      if (told && words.kind(at) == Words.Kind.VERB_OR_NOUN && lexicon.isPastVerb(words.stem(at))) {
        at++;
      }
      Phrase source = null;
      while (at < end && source == null && at <= cue.last() + 2) {
        source = phrases.at(at, end);
        at++;
      }
      if (source == null || source.first() - cue.last() > 3 || !speakers.isSource(source)) {
        return;
      }
      Phrase relayed = relayed(source, end);
      source = relayed == null ? source : relayed;
      boolean leads = cue.first() - from < 2;
      boolean goesOn = !leads && goesOn(cue, source, from, end);
      int begin = leads ? pastComma(source.last() + 1, end) : from;
      int stop = leads || goesOn ? end : beforeDemonstrative(cue.first(), from);
      if (begin < 0
          || stop - begin < (leads ? SpeechContents.SHORTEST_PHRASE : Quotations.SHORTEST)
          || (leads && speaks(begin, end))) {
        return;
      }
      Span content = article.trimmed(article.span(begin, stop - 1));
      if (quotes.stream().anyMatch(quote -> overlaps(quote.span(), content))) {
        return;
      }
      Speaker speaker = speakers.source(source, end);
      add(cue, speaker, content, false);
      speakers.told(speaker, cue, content);
    }

    /** {@code X did, according to Y, more to Z}: whether the report goes on past its source. */
    private boolean goesOn(SpeechCue cue, Phrase source, int from, int end) {
      boolean set = words.commaBefore(cue.first()) || isDashed(cue.first());
      for (int i = source.last() + 1; set && i < Math.min(end, source.last() + TO_MARKED); i++) {
        if (words.commaBefore(i) || isDashed(i)) {
          boolean rest = end - i > cue.first() - from && !words.isConjoined(i);
          return rest && cues.at(i) == null && words.kind(i) != Words.Kind.BREAK;
        }
      }
      return false;
    }

    private boolean isDashed(int at) {
      String gap = article.gapBefore(at);
      return gap.indexOf('-') >= 0 || gap.indexOf('\u2013') >= 0;
    }

    /** {@code ..., and that according to}: without the last words. */
    private int beforeDemonstrative(int at, int from) {
      boolean that =
          at - 1 > from && words.isConjoined(at - 1) && words.is(at - 1, WordRole.DEMONSTRATIVE);
      return that ? at - 1 : at;
    }

    private int pastComma(int from, int end) {
      for (int i = from; i < Math.min(end, from + 8); i++) {
        boolean that = words.kind(i) == Words.Kind.THAT || words.form(i).equals("فان");
        if (words.commaBefore(i) || that) {
          return that ? i + 1 : i;
        }
      }
      return -1;
    }

    private boolean speaks(int from, int end) {
      for (int i = from; i < Math.min(end, from + 4); i++) {
        if (cues.at(i) != null && cues.at(i).verb().form() == SpeechVerb.Form.VERB) {
          return true;
        }
      }
      return false;
    }

    private boolean overlaps(Span a, Span b) {
      return a.begin() < b.end() && b.begin() < a.end();
    }

    private void add(SpeechCue cue, Speaker speaker, Span content, boolean direct) {
      boolean nobody = speaker.argument() == null && speaker.words() == null;
      if (nobody || quotes.stream().anyMatch(quote -> quote.span().equals(content))) {
        return;
      }
      Argument argument = speaker.argument();
      boolean spokesperson =
          argument != null
              && argument.described() != null
              && argument.described().type() == EntityType.INSTITUTION;
      Span verb = cue == null ? null : verbSpan(cue);
      QuoteFeatures features = new QuoteFeatures(parse, cues);
      features.addCue(cue, direct);
      features.addSpeaker(cue, speaker);
      features.addContent(cue, content, direct);
      quotes.add(
          new Quote(
              sentenceOf(content),
              content,
              direct,
              verb == null ? "" : verb.of(article.text()),
              verb,
              argument == null ? null : argument.head().entityId(),
              speaker.words() == null ? "" : speaker.words().of(article.text()),
              speaker.words(),
              spokesperson ? argument.described().entityId() : null,
              confidence.applyAsDouble(features.names())));
    }

    /** The verb without the conjunction before it. */
    private Span verbSpan(SpeechCue cue) {
      Span span = article.span(cue.first(), cue.last());
      return words.isConjoined(cue.first()) ? new Span(span.begin() + 1, span.end()) : span;
    }

    private int sentenceOf(Span content) {
      int token = Math.min(article.tokenAt(content.begin()), article.size() - 1);
      return article.sentenceOf(token);
    }
  }
}
