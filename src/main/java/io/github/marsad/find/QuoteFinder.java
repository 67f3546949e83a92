package io.github.marsad.find;

import io.github.marsad.knowledge.Gazetteer;
import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.SpeechVerb;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.language.arabic.Folding;
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

  /** The most words between "from" and a noun of saying. */
  private static final int TO_SOURCE = 9;

  /** The most words after the phrase of a speaker without a name that tell of him. */
  private static final int LONGEST_DESCRIPTION = 8;

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

    /** Whether the last speaker is one whom another quotes. */
    private boolean quotedInTurn;

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
        if (from < end && (sentence.headline() || article.beginsLine(from))) {
          colon(from, end);
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
    private void colon(int from, int end) {
      Phrase phrase = phrases.at(from, end);
      boolean names = phrase != null && phrase.isBare() && phrase.acts();
      int after = names ? phrase.last() + 1 : end;
      boolean said =
          after < end && names && (isVoice(phrase, after) || speaksForItself(after, end));
      if (said && article.gapBefore(after).strip().startsWith(":")) {
        Speaker speaker = new Speaker(phrase.argument(), phrase.span(article));
        add(null, speaker, trim(article.span(after, end - 1)), true, DIRECT);
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
      return acts || (head.kind() == MentionKind.METONYM && tellsOfAnother);
    }

    private boolean speaksForItself(int from, int end) {
      for (int i = from; i < end; i++) {
        if (lexicon.isFirstPerson(words.stem(i)) || words.is(i, WordRole.FIRST_PERSON)) {
          return true;
        }
      }
      return false;
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
      content = content == null ? precedingWords(cue, end) : content;
      if (content == null) {
        return;
      }
      if (clause.phrase() == null && isImpersonal(cue)) {
        return;
      }
      Speaker quoted = ofQuoted(cue, rest, content.from());
      Speaker speaker = quoted != null ? quoted : speaker(cue, clause, content);
      if (speaker == null && clause.origin() == Clauses.Origin.NONE && last != null) {
        speaker = isImpersonal(cue) ? null : bySame(cue);
      }
      if (speaker != null) {
        boolean carried = speaker.words() == null;
        quotedInTurn = false;
        add(cue, speaker, content.span(), content.direct(), confidence(content, carried));
        last = speaker;
        lastSentence = article.sentenceOf(cue.first());
      }
    }

    /** Words in marks after a verb of blame or call: condemned the "random fire". */
    private void marked(int verb, int end) {
      Clauses.Clause clause = clauses.at(verb);
      boolean tells =
          lexicon.stanceForms().ofWord(words.stem(verb)).stream()
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

    /** A present without a subject that begins a sentence, or after "what": it is thought that. */
    private boolean isImpersonal(Cue cue) {
      int at = cue.first();
      if (isPassive(at) || words.is(at, WordRole.IMPERSONAL)) {
        return true;
      }
      boolean first = at == 0 || article.sentenceOf(at - 1) != article.sentenceOf(at);
      boolean what = at > 0 && words.form(at - 1).equals("ما");
      return what || (first && !words.isConjoined(at));
    }

    /** Whether a present is written with its u: it is said. */
    private boolean isPassive(int at) {
      int first = article.token(at).begin() + (words.isConjoined(at) ? 1 : 0);
      return first + 1 < article.token(at).end()
          && article.text().charAt(first + 1) == Letters.DAMMA
          && words.form(at).length() > 3;
    }

    /** {@code "...", said X}: the quotation that a comma sets off before the verb. */
    private Content precedingWords(Cue cue, int end) {
      if (cue.first() == 0 || !words.commaBefore(cue.first()) || !cue.takes("quote")) {
        return null;
      }
      int last = article.token(cue.first() - 1).end();
      for (Span span : quotations) {
        boolean ends = span.end() >= last && span.end() <= article.token(cue.first()).begin();
        if (ends && words(span) >= SHORTEST) {
          return new Content(span, true, Math.min(end, cue.last() + 1 + REACH));
        }
      }
      return null;
    }

    /** {@code reported from X that}: X is who speaks. */
    private Speaker ofQuoted(Cue cue, int rest, int contentFrom) {
      if (!cue.takes("source")) {
        return null;
      }
      for (int i = rest; i < Math.min(contentFrom, rest + TO_PREPOSITION); i++) {
        if (words.is(i, WordRole.FROM)) {
          Phrase phrase = phrases.at(i, contentFrom);
          boolean names = phrase != null && phrase.argument() != null && !phrase.owned();
          return phrase == null
              ? null
              : new Speaker(names ? phrase.argument() : null, phrase.span(article));
        }
      }
      return null;
    }

    private double confidence(Content content, boolean carried) {
      return carried ? CARRIED : content.direct() ? DIRECT : INDIRECT;
    }

    private Speaker speaker(Cue cue, Clauses.Clause clause, Content content) {
      Phrase subject = clause.phrase();
      boolean quoted =
          content.direct()
              && subject != null
              && content.span().contains(article.token(subject.first()).span());
      if (quoted) {
        boolean known = !clause.carried().isEmpty();
        return known ? carried(clause.carried().get(0)) : last == null ? null : bySame(cue);
      }
      boolean unnamed = clause.subjects().isEmpty() || clause.phrase() == null;
      if (unnamed && clause.phrase() == null) {
        Span described = content.nominal() ? null : described(cue, content.from());
        if (described != null) {
          int first = article.tokenAt(described.begin());
          boolean word = article.tokenAt(described.end()) == first + 1;
          return new Speaker(word ? bearer(first) : null, described);
        }
        return clause.subjects().isEmpty() ? null : carried(clause.subjects().get(0));
      }
      if (clause.subjects().isEmpty()) {
        boolean word = clause.phrase().first() == clause.phrase().last();
        Argument named = word ? bearer(clause.phrase().first()) : null;
        return named != null
            ? new Speaker(named, clause.phrase().span(article))
            : new Speaker(null, whole(clause.phrase(), content.from()));
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

    /** Whoever spoke last, where the verb fits. */
    private Speaker bySame(Cue cue) {
      boolean fits = last.argument() == null || clauses.mayCarry(cue.first(), last.argument());
      return fits ? new Speaker(last.argument(), null) : null;
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
      while (end < Math.min(limit, phrase.last() + LONGEST_DESCRIPTION) && tellsOf(end)) {
        end++;
      }
      boolean dangles = words.kind(end - 1) == Words.Kind.PREPOSITION;
      return article.span(phrase.first(), dangles ? end - 2 : end - 1);
    }

    private boolean tellsOf(int at) {
      Words.Kind kind = words.kind(at);
      boolean word =
          kind == Words.Kind.NOUN
              || kind == Words.Kind.VERB_OR_NOUN
              || kind == Words.Kind.PREPOSITION;
      boolean occasion =
          kind == Words.Kind.PREPOSITION
              && at + 1 < article.size()
              && words.isBare(at + 1, WordRole.OCCASION);
      return word
          && !occasion
          && !phrases.endsAtDefinite(at)
          && cues[at] == null
          && !words.isBare(at, WordRole.OCCASION)
          && words.preposition(at) != Letters.LAM
          && !words.commaBefore(at)
          && !words.breaksBefore(at);
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
      boolean voice =
          words.isBare(phrase.first(), WordRole.STATE_NOUN)
              || words.isBare(phrase.first(), WordRole.DOCUMENT)
              || (body && words.isBare(phrase.first(), WordRole.CLASS_WORD));
      return adjective || body ? inside && voice : true;
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
      Content content = isAdjective(cue.first()) ? null : content(cue, cue.last() + 1, end);
      if (content == null) {
        return;
      }
      Speaker named = saying(cue);
      Clauses.Clause main = clauses.mainBefore(cue.first());
      Speaker speaker = named;
      boolean spoke =
          last != null && !quotedInTurn && lastSentence == article.sentenceOf(cue.first());
      boolean unnamed = main != null && main.subjects().isEmpty() && main.phrase() != null;
      if (speaker == null && quotedInTurn && unnamed) {
        speaker = new Speaker(null, whole(main.phrase(), cue.first()));
      } else if (speaker == null && spoke) {
        speaker = new Speaker(last.argument(), null);
      } else if (speaker == null && main != null && !main.subjects().isEmpty()) {
        speaker = new Speaker(main.subjects().get(0), null);
      } else if (speaker == null && unnamed) {
        speaker = new Speaker(null, whole(main.phrase(), cue.first()));
      } else if (speaker == null && last != null) {
        speaker = new Speaker(last.argument(), null);
      }
      if (speaker != null) {
        add(cue, speaker, content.span(), content.direct(), CARRIED);
        quotedInTurn = named != null;
        last = speaker;
        lastSentence = article.sentenceOf(cue.first());
      }
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

    /** {@code quoted X as saying}: the words between "from" and a noun of saying. */
    private Speaker saying(Cue cue) {
      int at = cue.first();
      char last = article.text().charAt(article.token(at).end() - 1);
      String form = words.form(at);
      boolean his = last == Letters.HEH && form.length() > 2;
      if (at == 0 || !(his || form.endsWith("ها") || form.endsWith("هم"))) {
        return null;
      }
      int from = at - 1;
      while (from > Math.max(0, at - TO_SOURCE) && !words.is(from, WordRole.FROM)) {
        from--;
      }
      Argument before = arguments.endingAt(at - 1);
      if (words.is(from, WordRole.FROM) && from + 1 < at) {
        Argument named = before == null && from + 2 == at ? bearer(from + 1) : before;
        return new Speaker(named, article.span(from + 1, at - 1));
      }
      return before == null ? null : new Speaker(before, before.span());
    }

    /**
     * The person named before whose last name a word is, though it is another word too, or else the
     * only one whose first name it is; or null.
     */
    private Argument bearer(int at) {
      Argument byFirst = null;
      boolean several = false;
      for (int i = at - 1; i >= 0; i--) {
        Argument person = arguments.endingAt(i);
        boolean full =
            person != null
                && person.last() > person.first()
                && person.head().type() == EntityType.PERSON;
        if (full && words.form(i).equals(words.stem(at))) {
          return person;
        }
        int first = full ? article.tokenAt(person.head().span().begin()) : i;
        if (full && first < i && words.form(first).equals(words.stem(at))) {
          several |= byFirst != null && !byFirst.isSame(person);
          byFirst = person;
        }
      }
      return several ? null : byFirst;
    }

    /** According to: what is told stands before it, or after it where it begins the sentence. */
    private void ofParticle(Cue cue, int from, int end) {
      int at = cue.last() + 1;
      Phrase source = null;
      while (at < end && source == null && at <= cue.last() + 2) {
        source = phrases.at(at, end);
        at++;
      }
      if (source == null || source.first() - cue.last() > 3 || !isSource(source)) {
        return;
      }
      boolean leads = cue.first() - from < 2;
      int begin = leads ? pastComma(source.last() + 1, end) : from;
      int stop = leads ? end : cue.first();
      if (begin < 0 || stop - begin < SHORTEST_PHRASE || (leads && speaks(begin, end))) {
        return;
      }
      Span content = trim(article.span(begin, stop - 1));
      if (quotes.stream().anyMatch(quote -> overlaps(quote.span(), content))) {
        return;
      }
      add(cue, source(source, end), content, false, CARRIED);
    }

    private boolean isSource(Phrase phrase) {
      int head = phrase.first();
      return phrase.argument() != null
          || words.isBare(head, WordRole.SOURCE_NOUN)
          || words.isBare(head, WordRole.AGENT_NOUN)
          || words.isBare(head, WordRole.TITLE_NOUN)
          || words.isBare(head, WordRole.DOCUMENT)
          || words.isBare(head, WordRole.BODY_NOUN)
          || words.isBare(head, WordRole.CLASS_WORD)
          || words.isBare(head, WordRole.OCCASION)
          || words.form(head).endsWith("ين");
    }

    /** Who stands behind a source, or for whom a statement speaks. */
    private Speaker source(Phrase source, int end) {
      Phrase owner = phrases.at(source.last() + 1, end);
      boolean issued =
          source.argument() == null
              && words.isBare(source.first(), WordRole.DOCUMENT)
              && owner != null
              && owner.argument() != null
              && owner.governor().equals("" + Letters.LAM);
      Argument argument = issued ? owner.argument() : source.argument();
      boolean named =
          argument != null && (issued || (!source.owned() && isNamed(argument, source)));
      Span span = named && !issued ? source.span(article) : whole(source, end);
      return new Speaker(named ? argument : null, span);
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
      int nominal = nominal(cue, rest, reach);
      for (int i = cue.last() + 1; i <= reach; i++) {
        Span marked = quotationBefore(i);
        if (nominal >= 0 && i >= nominal && (marked == null || i > nominal)) {
          return phrase(nominal, end);
        }
        if (marked != null && words(marked) >= SHORTEST && !isName(marked)) {
          return new Content(marked, true, i);
        }
        if (i < reach && colonBefore(i) && i + SHORTEST <= end) {
          return new Content(trim(article.span(i, end - 1)), true, i);
        }
        if (i < reach && words.kind(i) == Words.Kind.THAT) {
          return cue.takesThat() ? that(i, end) : null;
        }
        boolean past = i < reach && i >= rest && i > cue.last() + 1;
        if (past && (cues[i] != null || isClause(i))) {
          return null;
        }
      }
      return null;
    }

    /** A new clause, unless it only sets off what follows: after he met X, that ... */
    private boolean isClause(int at) {
      boolean aside = words.kind(at) == Words.Kind.BREAK && words.is(at, WordRole.COMPLEMENTIZER);
      return words.kind(at) == Words.Kind.BREAK && !aside;
    }

    /** Where the noun phrase begins that is announced, or -1. */
    private int nominal(Cue cue, int rest, int limit) {
      int begin = cue.takes("noun") ? pastTime(rest, limit) : limit;
      boolean bare =
          begin < limit
              && isNoun(begin)
              && !words.isBare(begin, WordRole.BELONGING)
              && !isOfficeOf(begin)
              && words.preposition(begin) == 0
              && !words.commaBefore(begin)
              && (begin + 1 >= limit || words.kind(begin + 1) != Words.Kind.THAT);
      int from = bare ? begin : pastPreposition(cue, rest, limit);
      return from >= 0 && from < limit && isNoun(from) ? from : -1;
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
          ? new Content(trim(article.span(from, stop - 1)), false, from, true)
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
      int stop = endOfReport(that + 1, end);
      Span marked = quotationBefore(that + 1);
      if (marked != null) {
        int past = article.tokenAt(marked.end());
        boolean ends = past >= stop - 1 || words.commaBefore(past) || words.breaksBefore(past);
        if (ends && words(marked) >= SHORTEST) {
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
        boolean comma = words.commaBefore(i);
        if (comma && words.isConjoined(i) && words.is(i, WordRole.DEMONSTRATIVE)) {
          return i;
        }
        if (cue == null || isQuoted(i)) {
          continue;
        }
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
        boolean clause =
            words.kind(i) == Words.Kind.VERB
                || words.kind(i) == Words.Kind.BREAK
                || clauses.at(i) != null;
        boolean ends =
            words.commaBefore(i)
                && (cues[i] != null || clause || words.is(i, WordRole.DEMONSTRATIVE));
        if (words.breaksBefore(i) || ends || (clause && words.isConjoined(i))) {
          return i;
        }
      }
      return limit;
    }

    private void add(Cue cue, Speaker speaker, Span content, boolean direct, double confidence) {
      if (quotes.stream().anyMatch(quote -> quote.span().equals(content))) {
        return;
      }
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
