package io.github.marsad.find;

import io.github.marsad.knowledge.Gazetteer;
import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.SpeechVerb;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.language.arabic.Folding;
import io.github.marsad.model.EntityType;
import io.github.marsad.model.MentionKind;
import io.github.marsad.model.Quote;
import io.github.marsad.model.Sentence;
import io.github.marsad.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Finds words that an article presents as somebody's: between quotation marks after a verb of
 * speech, in the clause after "that", in the noun phrase that is announced, before or after
 * "according to", and in a headline after a colon. The speaker is the subject of the verb.
 */
final class QuoteFinder {
  /** The most words from a verb of speech and its subject to what it introduces. */
  private static final int REACH = 22;

  /** Fewer words between marks are a name or a scare quote. */
  private static final int SHORTEST = 3;

  /** The most words from a verb of speech and its subject to the preposition of its content. */
  private static final int TO_PREPOSITION = 9;

  /** The fewest words of an announced noun phrase. */
  private static final int SHORTEST_PHRASE = 2;

  /** Fewer words between marks after a verb of blame are a scare quote. */
  private static final int SHORTEST_MARKED = 2;

  /** The most words from such a verb and its subject to the marks. */
  private static final int TO_MARKED = 6;

  /** What a verb whose words in marks are its subject's tells. */
  private static final Set<String> TELLING = Set.of("ACCUSE", "REQUEST", "REJECT", "THREATEN");

  private static final SpeechVerb TOLD =
      new SpeechVerb("say.told", SpeechVerb.Form.VERB, List.of("quote"), "");

  private static final double DIRECT = 0.8;
  private static final double INDIRECT = 0.7;
  private static final double CARRIED = 0.6;

  private final Lexicon lexicon;

  QuoteFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The quotes of an article in reading order; UTF-16 offsets. */
  List<Quote> find(Parse parse) {
    return new Reading(parse).all();
  }

  /** A word of speech where it stands. */
  private record Cue(int first, int last, SpeechVerb verb) {
    boolean takes(String what) {
      return verb.takes().contains(what);
    }

    boolean takesThat() {
      return verb.takes().stream().anyMatch(what -> what.endsWith("أن"));
    }
  }

  /**
   * Who speaks.
   *
   * @param argument null when the speaker has no name
   * @param words the words that stand for the speaker, or null
   */
  private record Speaker(Argument argument, Span words) {}

  /** The work on one article. */
  private final class Reading {
    private final Article article;
    private final Words words;
    private final Arguments arguments;
    private final Phrases phrases;
    private final Clauses clauses;
    private final List<Span> quotations;
    private final Cue[] cues;
    private final List<Quote> quotes = new ArrayList<>();
    private Speaker last;
    private int lastSentence = -1;

    Reading(Parse parse) {
      this.article = parse.article();
      this.words = parse.words();
      this.arguments = parse.arguments();
      this.phrases = parse.phrases();
      this.clauses = parse.clauses();
      this.quotations = Quotation.between(article.text());
      this.cues = new Cue[article.size()];
      for (int i = 0; i < cues.length; i++) {
        cues[i] = cueAt(i);
      }
    }

    List<Quote> all() {
      for (Sentence sentence : article.sentences()) {
        int from = article.tokenAt(sentence.span().begin());
        int end = article.endOfSentence(sentence.no());
        if (sentence.headline()) {
          headline(from, end);
        }
        for (int i = from; i < end; i++) {
          if (cues[i] != null && !isQuoted(i)) {
            report(cues[i], from, end);
          } else if (cues[i] == null && clauses.at(i) != null && !isQuoted(i)) {
            marked(i, end);
          }
        }
      }
      quotes.sort(Comparator.comparing(Quote::span));
      return quotes;
    }

    private Cue cueAt(int at) {
      if (words.isNamed(at)) {
        return null;
      }
      String stem = words.stem(at);
      Cue cue = cue(at, stem);
      boolean lam = cue == null && stem.length() > 3 && Clitics.isPreposition(stem.charAt(0));
      return lam ? cue(at, stem.substring(1), SpeechVerb.Form.PARTICIPLE) : cue;
    }

    private Cue cue(int at, String stem, SpeechVerb.Form only) {
      Cue cue = cue(at, stem);
      return cue != null && cue.verb().form() == only && stem.endsWith("ه") ? cue : null;
    }

    private Cue cue(int at, String stem) {
      List<Gazetteer.Match<SpeechVerb>> matches =
          lexicon.speechVerbs().matches(stem, article.tokens(), at, article.limit(at));
      if (matches.isEmpty()) {
        return null;
      }
      Gazetteer.Match<SpeechVerb> longest = matches.get(matches.size() - 1);
      SpeechVerb verb = longest.values().get(0);
      boolean finite = verb.form() == SpeechVerb.Form.VERB;
      return finite && clauses.at(at) == null ? null : new Cue(at, at + longest.words() - 1, verb);
    }

    /** {@code Name: words}. */
    private void headline(int from, int end) {
      Phrase phrase = phrases.at(from, end);
      boolean names = phrase != null && phrase.isBare() && phrase.acts();
      int after = names ? phrase.last() + 1 : end;
      if (after < end && article.gapBefore(after).strip().startsWith(":")) {
        Speaker speaker = new Speaker(phrase.argument(), phrase.span(article));
        add(null, speaker, trim(article.span(after, end - 1)), true, DIRECT);
      }
    }

    private void report(Cue cue, int from, int end) {
      switch (cue.verb().form()) {
        case VERB -> ofVerb(cue, end);
        case PARTICIPLE -> ofParticiple(cue, end);
        case PARTICLE -> ofParticle(cue, from, end);
      }
    }

    private void ofVerb(Cue cue, int end) {
      Clauses.Clause clause = clauses.at(cue.first());
      int rest = Math.max(cue.last() + 1, clause.rest());
      Content content = content(cue, rest, end);
      if (content == null) {
        return;
      }
      Speaker speaker = speaker(cue, clause, content);
      if (speaker == null && clause.origin() == Clauses.Origin.NONE && last != null) {
        speaker = new Speaker(last.argument(), null);
      }
      if (speaker != null) {
        boolean carried = speaker.words() == null;
        add(cue, speaker, content.span(), content.direct(), confidence(content, carried));
        last = speaker;
        lastSentence = article.sentenceOf(cue.first());
      }
    }

    /** Words in marks after a verb of blame or call: condemned the "random fire". */
    private void marked(int verb, int end) {
      Clauses.Clause clause = clauses.at(verb);
      boolean tells =
          lexicon.stanceForms().get(words.stem(verb)).stream()
              .anyMatch(form -> form.isFinite() && TELLING.contains(form.predicate().relation()));
      if (!tells || clause.subjects().size() != 1) {
        return;
      }
      for (int i = verb + 1; i < Math.min(end, clause.rest() + TO_MARKED); i++) {
        Span span = quotationBefore(i);
        if (span != null && words(span) >= SHORTEST_MARKED && !isName(span)) {
          Argument subject = clause.subjects().get(0);
          boolean carried = clause.phrase() == null;
          Span who = carried ? null : clause.phrase().span(article);
          Cue cue = new Cue(verb, verb, TOLD);
          add(cue, new Speaker(subject, who), span, true, CARRIED);
          return;
        }
        if (cues[i] != null || words.kind(i) == Words.Kind.THAT) {
          return;
        }
      }
    }

    /** Whether the words between marks are a name. */
    private boolean isName(Span span) {
      int first = article.tokenAt(span.begin());
      Argument argument = arguments.beginningAt(Math.min(first, article.size() - 1));
      return argument != null && argument.last() >= article.tokenAt(span.end()) - 1;
    }

    private double confidence(Content content, boolean carried) {
      return carried ? CARRIED : content.direct() ? DIRECT : INDIRECT;
    }

    private Speaker speaker(Cue cue, Clauses.Clause clause, Content content) {
      boolean unnamed = clause.subjects().isEmpty() || clause.phrase() == null;
      if (unnamed && clause.phrase() == null) {
        Span described = content.nominal() ? null : described(cue, content.from());
        if (described != null) {
          return new Speaker(null, described);
        }
        return clause.subjects().isEmpty() ? null : carried(clause.subjects().get(0));
      }
      if (clause.subjects().isEmpty()) {
        return new Speaker(null, whole(clause.phrase(), content.from()));
      }
      Phrase phrase = clause.phrase();
      Argument first = clause.subjects().get(0);
      int lastWord = clause.subjects().get(clause.subjects().size() - 1).last();
      Span span = article.span(phrase.first(), Math.max(lastWord, phrase.last()));
      boolean one = clause.subjects().size() == 1 && isNamed(first, phrase);
      Span words = one ? span : whole(phrase, content.from());
      Span told = clause.subjects().size() > 1 ? span : words;
      return new Speaker(one ? first : null, withoutConjunction(phrase.first(), told));
    }

    /** Who spoke before, where the verb carries its subject. */
    private Speaker carried(Argument subject) {
      boolean same = last != null && last.argument() != null && last.argument().isSame(subject);
      boolean adjective = subject.head().kind() == MentionKind.DEMONYM;
      return same || !adjective ? new Speaker(subject, null) : new Speaker(null, null);
    }

    /** A speaker without a name, with what tells of him: a source in the ministry. */
    private Span whole(Phrase phrase, int limit) {
      int end = phrase.last() + 1;
      while (end < limit && words.kind(end) == Words.Kind.PREPOSITION && !comma(end)) {
        Phrase next = phrases.at(end, limit);
        if (next == null || !next.governor().equals("في") && !next.governor().equals("من")) {
          break;
        }
        end = next.last() + 1;
      }
      return article.span(phrase.first(), end - 1);
    }

    private boolean comma(int at) {
      return words.commaBefore(at) || words.breaksBefore(at);
    }

    private Span withoutConjunction(int word, Span span) {
      return words.isConjoined(word) && span.begin() == article.token(word).begin()
          ? new Span(span.begin() + 1, span.end())
          : span;
    }

    /** A nationality names its state only where the noun before it is the state's voice. */
    private boolean isNamed(Argument argument, Phrase phrase) {
      boolean adjective = argument.head().kind() == MentionKind.DEMONYM;
      boolean inside = phrase.first() < argument.first();
      boolean body = argument.head().type() != EntityType.PERSON && inside && !argument.title();
      return adjective || body ? inside && words.isBare(phrase.first(), WordRole.STATE_NOUN) : true;
    }

    /** The words right after the verb that may describe who speaks. */
    private Span described(Cue cue, int contentFrom) {
      int from = cue.last() + 1;
      if (from >= contentFrom) {
        return null;
      }
      Phrase phrase = phrases.at(from, contentFrom);
      boolean names = phrase != null && phrase.isBare() && !phrase.joined();
      return names ? phrase.span(article) : null;
    }

    private void ofParticiple(Cue cue, int end) {
      Content content = content(cue, cue.last() + 1, end);
      if (content == null) {
        return;
      }
      Speaker named = saying(cue);
      Clauses.Clause main = clauses.mainBefore(cue.first());
      Speaker speaker = named;
      boolean spoke = last != null && lastSentence == article.sentenceOf(cue.first());
      if (speaker == null && spoke) {
        speaker = new Speaker(last.argument(), null);
      } else if (speaker == null && main != null && !main.subjects().isEmpty()) {
        speaker = new Speaker(main.subjects().get(0), null);
      } else if (speaker == null && last != null) {
        speaker = new Speaker(last.argument(), null);
      }
      if (speaker != null) {
        add(cue, speaker, content.span(), content.direct(), CARRIED);
        last = speaker;
        lastSentence = article.sentenceOf(cue.first());
      }
    }

    /** {@code quoted X as saying}: the name right before a noun of saying with its pronoun. */
    private Speaker saying(Cue cue) {
      String form = words.form(cue.first());
      boolean pronoun = form.endsWith("ه") || form.endsWith("ها") || form.endsWith("هم");
      if (!pronoun || cue.first() == 0) {
        return null;
      }
      Argument before = arguments.endingAt(cue.first() - 1);
      return before == null ? null : new Speaker(before, before.span());
    }

    /** According to: what is told stands before it, or after it where it begins the sentence. */
    private void ofParticle(Cue cue, int from, int end) {
      int at = cue.last() + 1;
      Phrase source = null;
      while (at < end && source == null && at <= cue.last() + 2) {
        source = phrases.at(at, end);
        at++;
      }
      if (source == null || source.first() - cue.last() > 3) {
        return;
      }
      boolean leads = cue.first() - from < 2;
      int begin = leads ? pastComma(source.last() + 1, end) : from;
      int stop = leads ? end : cue.first();
      if (begin < 0 || stop - begin < SHORTEST || (leads && speaks(begin, end))) {
        return;
      }
      Span content = trim(article.span(begin, stop - 1));
      if (quotes.stream().anyMatch(quote -> overlaps(quote.span(), content))) {
        return;
      }
      Argument argument = source.argument();
      boolean named = argument != null && !source.owned() && isNamed(argument, source);
      add(cue, new Speaker(named ? argument : null, source.span(article)), content, false, CARRIED);
    }

    private int pastComma(int from, int end) {
      for (int i = from; i < Math.min(end, from + 8); i++) {
        if (words.commaBefore(i)) {
          return words.kind(i) == Words.Kind.THAT || words.form(i).equals("فان") ? i + 1 : i;
        }
      }
      return -1;
    }

    private boolean speaks(int from, int end) {
      for (int i = from; i < Math.min(end, from + 4); i++) {
        if (cues[i] != null && cues[i].verb().form() == SpeechVerb.Form.VERB) {
          return true;
        }
      }
      return false;
    }

    private boolean overlaps(Span a, Span b) {
      return a.begin() < b.end() && b.begin() < a.end();
    }

    /** What is said, and the word before which the speaker's words end. */
    private record Content(Span span, boolean direct, int from, boolean nominal) {
      Content(Span span, boolean direct, int from) {
        this(span, direct, from, false);
      }
    }

    private Content content(Cue cue, int rest, int end) {
      int reach = Math.min(end, rest + REACH);
      for (int i = cue.last() + 1; i <= reach; i++) {
        Span marked = i < article.size() || i == reach ? quotationBefore(i) : null;
        if (marked != null && words(marked) >= SHORTEST && i >= cue.last() + 1) {
          return new Content(marked, true, i);
        }
        if (i >= reach) {
          return noun(cue, rest, end);
        }
        if (colonBefore(i) && i + SHORTEST <= end) {
          return new Content(trim(article.span(i, end - 1)), true, i);
        }
        if (words.kind(i) == Words.Kind.THAT) {
          return cue.takesThat() ? that(i, end) : null;
        }
        boolean other = i > cue.last() + 1 && cues[i] != null && i >= rest;
        boolean clause = i >= rest && i > cue.last() + 1 && words.kind(i) == Words.Kind.BREAK;
        if (other || clause) {
          return other && cues[i].last() < end && isChained(cue, i) ? null : noun(cue, rest, i);
        }
      }
      return null;
    }

    /** {@code went on saying}: the second word introduces the words. */
    private boolean isChained(Cue cue, int next) {
      return next == cue.last() + 1;
    }

    private boolean colonBefore(int at) {
      return article.gapBefore(at).indexOf(':') >= 0;
    }

    /** After "that" come quoted words and nothing else, or a reported clause. */
    private Content that(int that, int end) {
      if (that + 1 >= end) {
        return null;
      }
      int stop = endOfReport(that + 1, end);
      Span marked = quotationBefore(that + 1);
      if (marked != null) {
        int past = article.tokenAt(marked.end());
        if (past >= stop - 1 && words(marked) >= SHORTEST) {
          return new Content(marked, true, that);
        }
      }
      return stop - that > 2
          ? new Content(trim(article.span(that + 1, stop - 1)), false, that)
          : null;
    }

    /**
     * The report ends at the sentence's end or before the next word of speech of the same voice.
     */
    private int endOfReport(int from, int end) {
      for (int i = from + 1; i < end; i++) {
        Cue cue = cues[i];
        if (cue == null || isQuoted(i)) {
          continue;
        }
        boolean comma = words.commaBefore(i);
        boolean ends =
            switch (cue.verb().form()) {
              case PARTICIPLE -> comma || article.token(i).form().endsWith("ا");
              case PARTICLE -> comma;
              case VERB -> comma && words.isConjoined(i);
            };
        if (ends) {
          return i;
        }
      }
      return end;
    }

    /** What is announced as a noun phrase: announced the opening of the port. */
    private Content noun(Cue cue, int rest, int limit) {
      int begin = cue.takes("noun") ? pastTime(rest, limit) : -1;
      boolean bare =
          begin >= 0
              && begin < limit
              && words.kind(begin) != Words.Kind.PREPOSITION
              && words.preposition(begin) == 0
              && !words.commaBefore(begin);
      int from = bare ? begin : pastPreposition(cue, rest, limit);
      boolean noun =
          from >= 0
              && from < limit
              && (words.kind(from) == Words.Kind.NOUN
                  || words.kind(from) == Words.Kind.VERB_OR_NOUN);
      int stop = noun ? endOfPhrase(from, limit) : from;
      return noun && stop - from >= SHORTEST_PHRASE
          ? new Content(trim(article.span(from, stop - 1)), false, bare ? from : from - 1, true)
          : null;
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
    private int pastPreposition(Cue cue, int rest, int limit) {
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

    private boolean takes(Cue cue, String preposition) {
      return cue.verb().takes().stream().anyMatch(what -> Folding.fold(what).equals(preposition));
    }

    private int endOfPhrase(int from, int limit) {
      for (int i = from + 1; i < limit; i++) {
        boolean clause = words.kind(i) == Words.Kind.VERB || words.kind(i) == Words.Kind.BREAK;
        boolean ends = words.commaBefore(i) && (cues[i] != null || clause);
        if (words.breaksBefore(i) || ends || (clause && words.isConjoined(i))) {
          return i;
        }
      }
      return limit;
    }

    private void add(Cue cue, Speaker speaker, Span content, boolean direct, double confidence) {
      Argument argument = speaker.argument();
      boolean spokesperson =
          argument != null
              && argument.described() != null
              && argument.described().type() == EntityType.INSTITUTION;
      Span verb = cue == null ? null : verbSpan(cue);
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
              confidence));
    }

    /** The verb without the conjunction before it. */
    private Span verbSpan(Cue cue) {
      Span span = article.span(cue.first(), cue.last());
      return words.isConjoined(cue.first()) ? new Span(span.begin() + 1, span.end()) : span;
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
}
