package io.github.marsad.find;

import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.SpeechVerb;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.model.EntityType;
import io.github.marsad.model.MentionKind;
import io.github.marsad.model.Span;
import java.util.List;
import java.util.Set;

/** Who says what a word of speech introduces, in one article read from its beginning. */
final class Speakers {
  /** The most words between "from" and a noun of saying. */
  private static final int TO_SOURCE = 12;

  private static final String OF = "عن";
  private static final String SAYING = "القول";

  /** The most sentences after somebody's words that he goes on in. */
  private static final int GOES_ON = 1;

  /** The most words from a verb of speech to who is quoted. */
  private static final int TO_QUOTED = 9;

  /** The most words from an office to the comma before who holds it. */
  private static final int TO_APPOSED = 8;

  /** The most words after the phrase of a speaker without a name that tell of him. */
  private static final int LONGEST_DESCRIPTION = 8;

  private static final Set<String> PRONOUNS = Set.of("ه", "ها", "هم", "هما", "هن", "نا");

  /** {@code the same source}: itself. */
  private static final Set<String> SAME = Set.of("نفسه", "ذاته", "نفسها", "ذاتها");

  /** Sources without a name, whoever they are of. */
  private static final Set<String> SOURCES = Set.of("مصدر", "مصادر");

  private final Article article;
  private final Lexicon lexicon;
  private final Words words;
  private final Arguments arguments;
  private final Phrases phrases;
  private final Clauses clauses;
  private final SpeechCues cues;
  private final Anaphora anaphora;
  private final BareInstitutions institutions;
  private final DefiniteNouns definite;
  private final Issuers issuers;
  private Speaker last;

  /** The sentence of the last word of speech, and the one where its content ends. */
  private int lastSentence = -1;

  private int lastEnd = -1;

  /** One past the last word of the word of speech and its content. */
  private int lastTo = -1;

  /** Whether the last one spoke in a relative clause: X, who said that. */
  private boolean aside;

  /** Whether the last speaker is one whom another quotes. */
  private boolean quotedInTurn;

  /** Whether the last speaker is a source that words are told after. */
  private boolean toldAfter;

  Speakers(Parse parse, SpeechCues cues, Knowledge knowledge) {
    this.article = parse.article();
    this.lexicon = knowledge.lexicon();
    this.words = parse.words();
    this.arguments = parse.arguments();
    this.phrases = parse.phrases();
    this.clauses = parse.clauses();
    this.cues = cues;
    this.anaphora = new Anaphora(parse);
    this.institutions = new BareInstitutions(parse, knowledge);
    this.definite = new DefiniteNouns(parse);
    this.issuers = new Issuers(article, words, arguments, lexicon);
  }

  /**
   * Who speaks.
   *
   * @param argument null when the speaker has no name
   * @param words the words that stand for the speaker, of a sentence before where one without a
   *     name goes on; or null
   * @param carried whether the speaker is not told with the word of speech
   */
  record Speaker(Argument argument, Span words, boolean carried) {
    Speaker(Argument argument, Span words) {
      this(argument, words, words == null);
    }

    /** The same speaker, who goes on. */
    private Speaker again() {
      return new Speaker(argument, argument == null ? words : null, true);
    }
  }

  /** Who says what a finite verb introduces, or null. */
  Speaker ofVerb(SpeechCue cue, Clauses.Clause clause, int rest, SpeechContents.Content content) {
    Speaker quoted = ofQuoted(cue, rest, content.from());
    Speaker speaker = quoted != null ? quoted : speaker(cue, clause, content);
    boolean nobody = speaker == null && clause.origin() == Clauses.Origin.NONE;
    int before = cue.first() - 1;
    if (nobody && before > 0 && words.kind(before) == Words.Kind.RELATIVE) {
      speaker = resumedBy(before);
    } else if (nobody && last != null && !tellsOfThing(cue.first())) {
      speaker = isNear(cue) ? bySame(cue) : null;
    }
    if (speaker != null) {
      spoke(cue, speaker, content, false);
      aside = clause.antecedent() != null;
    }
    return speaker;
  }

  /**
   * Who says what a participle introduces: who spoke in its sentence or the one before; or null.
   */
  Speaker ofParticiple(SpeechCue cue, SpeechContents.Content content) {
    Speaker named = saying(cue);
    Speaker speaker = named == null ? resumed(cue) : named;
    if (speaker != null) {
      spoke(cue, speaker, content, named != null);
      aside = false;
    }
    return speaker;
  }

  private Speaker resumed(SpeechCue cue) {
    Clauses.Clause main = clauses.mainBefore(cue.first());
    boolean unnamed = main != null && main.subjects().isEmpty() && main.phrase() != null;
    boolean spoke =
        last != null
            && !isOther(cue)
            && !(toldAfter && main != null && !main.subjects().isEmpty())
            && !quotedInTurn
            && !(aside && main != null)
            && lastSentence == article.sentenceOf(cue.first());
    if (isRelayed(cue, main)) {
      return last.again();
    }
    if (quotedInTurn && unnamed) {
      return new Speaker(null, whole(main.phrase(), cue.first()));
    }
    if (spoke) {
      return last.again();
    }
    if (main != null && !main.subjects().isEmpty()) {
      Argument subject = main.subjects().get(0);
      return isOtherPerson(cue, subject) ? null : new Speaker(subject, null);
    }
    if (unnamed) {
      return new Speaker(null, whole(main.phrase(), cue.first()));
    }
    return last == null || isOtherPerson(cue, last.argument()) ? null : last.again();
  }

  /** {@code an outlet quoted X as saying ..., adding}: X goes on, and not the outlet. */
  private boolean isRelayed(SpeechCue cue, Clauses.Clause main) {
    if (!quotedInTurn || main == null || lastSentence != article.sentenceOf(cue.first())) {
      return false;
    }
    boolean outlet =
        main.subjects().isEmpty()
            ? main.phrase() != null && isRelayer(main.phrase().first())
            : main.subjects().get(0).head().type() == EntityType.MEDIA;
    return outlet && last.argument() != null && !isOther(cue);
  }

  private boolean isRelayer(int noun) {
    return words.isBare(noun, WordRole.SOURCE_NOUN)
        || words.isBare(noun, WordRole.REPORT)
        || words.isBare(noun, WordRole.CLASS_WORD);
  }

  /** Whether a participle is of the other gender than who spoke last. */
  private boolean isOther(SpeechCue cue) {
    return last.argument() != null && isOther(cue, last.argument());
  }

  /** Whether a participle, and no noun with a pronoun, is of the other gender than a person. */
  private boolean isOtherPerson(SpeechCue cue, Argument speaker) {
    char ending = article.text().charAt(article.token(cue.first()).end() - 1);
    return speaker != null
        && speaker.head().type() == EntityType.PERSON
        && ending != Letters.HEH
        && isOther(cue, speaker);
  }

  private boolean isOther(SpeechCue cue, Argument speaker) {
    String form = words.form(cue.first());
    boolean feminine = form.endsWith("" + Letters.HEH);
    return (feminine || form.endsWith("ا")) && !clauses.agreement().mayBe(speaker, feminine);
  }

  /** Keeps who spoke last. */
  private void spoke(
      SpeechCue cue, Speaker speaker, SpeechContents.Content content, boolean inTurn) {
    last = speaker;
    lastSentence = article.sentenceOf(cue.first());
    int end = Math.min(article.tokenAt(content.span().end()), article.size()) - 1;
    lastTo = Math.max(cue.last(), end) + 1;
    lastEnd = Math.max(lastSentence, article.sentenceOf(Math.max(0, end)));
    quotedInTurn = inTurn;
    toldAfter = false;
  }

  /** Who says what is quoted within another's words, who goes on after it; or null. */
  Speaker within(SpeechCue cue, Clauses.Clause clause, SpeechContents.Content content) {
    return speaker(cue, clause, content);
  }

  private Speaker speaker(SpeechCue cue, Clauses.Clause clause, SpeechContents.Content content) {
    Phrase subject = clause.phrase();
    boolean quoted =
        content.direct()
            && subject != null
            && content.span().contains(article.token(subject.first()).span());
    if (quoted) {
      boolean known = !clause.carried().isEmpty();
      return known ? carried(clause.carried().get(0), cue) : last == null ? null : bySame(cue);
    }
    boolean unnamed = clause.subjects().isEmpty() || clause.phrase() == null;
    if (unnamed && clause.phrase() == null) {
      boolean known = content.nominal() || followsPronoun(cue.first());
      Phrase described = known ? null : described(cue, content.from());
      if (described != null) {
        return new Speaker(meant(described, cue), described.span(article));
      }
      if (clause.subjects().isEmpty()) {
        return null;
      }
      Speaker next = sinceLast(cue);
      if (next != null) {
        return next;
      }
      Speaker same = goesOnAfterReport(cue, clause) || goesOn(cue, clause) ? bySame(cue) : null;
      boolean one = same == null && clause.subjects().size() == 1;
      return one
          ? carried(clause.subjects().get(0), cue)
          : same == null ? severally(clause.subjects()) : same;
    }
    if (clause.subjects().isEmpty()) {
      Argument named = meant(clause.phrase(), cue);
      return named != null
          ? new Speaker(named, clause.phrase().span(article))
          : new Speaker(null, whole(clause.phrase(), content.from()));
    }
    Phrase phrase = clause.phrase();
    Argument first = clause.subjects().get(0);
    int lastWord = clause.subjects().get(clause.subjects().size() - 1).last();
    Span span = article.span(phrase.first(), Math.max(lastWord, phrase.last()));
    boolean one = clause.subjects().size() == 1 && isNamed(first, phrase);
    Argument meant = one || clause.subjects().size() > 1 ? null : byNoun(phrase);
    if (meant != null) {
      return new Speaker(meant, span);
    }
    Span words = one ? span : whole(phrase, content.from());
    Span told = clause.subjects().size() > 1 ? span : words;
    return new Speaker(one ? first : null, withoutConjunction(phrase.first(), told));
  }

  /** Who is meant by words that name nobody whom the article names elsewhere, or null. */
  private Argument meant(Phrase phrase, SpeechCue cue) {
    boolean word = phrase.first() == phrase.last();
    Argument bearer = word ? anaphora.bearer(phrase.first()) : null;
    boolean near = last != null && article.sentenceOf(cue.first()) - lastEnd <= GOES_ON;
    Argument spoke = near ? last.argument() : null;
    if (bearer != null) {
      return bearer;
    }
    boolean itself =
        spoke != null
            && phrase.last() + 1 < article.size()
            && words.is(phrase.first(), WordRole.SOURCE)
            && SAME.contains(words.stem(word ? phrase.last() + 1 : phrase.last()));
    boolean outlet =
        itself
            || spoke != null
                && spoke.head().type() == EntityType.MEDIA
                && phrase.first() == phrase.last()
                && words.is(phrase.first(), WordRole.SOURCE);
    if (outlet) {
      return spoke;
    }
    Argument described = anaphora.described(phrase, spoke, cue.goesOn());
    described = described == null ? calledBy(phrase) : described;
    described = described == null ? institutions.of(phrase) : described;
    return described == null ? byNoun(phrase) : described;
  }

  private Argument byNoun(Phrase phrase) {
    boolean unnamed = last != null && last.argument() == null;
    return definite.of(phrase, last == null ? null : last.argument(), unnamed);
  }

  /** {@code the agency of news "X"}: the body whose name in marks ends or follows its class. */
  private Argument calledBy(Phrase phrase) {
    if (!words.isBare(phrase.first(), WordRole.CLASS_WORD)
        && !words.isBare(phrase.first(), WordRole.BODY_NOUN)) {
      return null;
    }
    for (int i = phrase.first() + 1; i <= phrase.last() + 1 && i < article.size(); i++) {
      Argument named = arguments.beginningAt(i);
      boolean body =
          named != null
              && (named.head().type() == EntityType.MEDIA
                  || named.head().type() == EntityType.ORGANIZATION
                  || named.head().type() == EntityType.INSTITUTION);
      if (body && isMarked(i)) {
        return named;
      }
    }
    return null;
  }

  private boolean isMarked(int at) {
    return article.isMarkBefore(at) || article.gapBefore(at).endsWith("(");
  }

  /** {@code X said that Y did ..., and saw}: X, and not Y whom his report is about. */
  private boolean goesOnAfterReport(SpeechCue cue, Clauses.Clause clause) {
    return last != null
        && last.argument() != null
        && clause.origin() == Clauses.Origin.CARRIED
        && lastSentence == article.sentenceOf(cue.first())
        && words.isConjoined(cue.first())
        && words.commaBefore(cue.first())
        && clauses.agreement().mayCarry(cue.first(), last.argument());
  }

  /** {@code X said ... And he added}: who spoke last, and nobody whom his words are about. */
  private boolean goesOn(SpeechCue cue, Clauses.Clause clause) {
    int sentence = article.sentenceOf(cue.first());
    return last != null
        && clause.origin() == Clauses.Origin.CARRIED
        && clause.subjects().get(0).first() < lastTo
        && words.isConjoined(cue.first())
        && clauses.mainBefore(cue.first()) == null
        && sentence > lastSentence
        && sentence - lastEnd <= GOES_ON;
  }

  /** {@code X said ... Y advised Z. And he explained}: who spoke since the last words, or null. */
  private Speaker sinceLast(SpeechCue cue) {
    int first = cue.first();
    if (last == null || !words.isConjoined(first) || clauses.mainBefore(first) != null) {
      return null;
    }
    for (int i = first - 1; i >= lastTo; i--) {
      Clauses.Clause clause = clauses.at(i);
      if (article.sentenceOf(first) - article.sentenceOf(i) > 1) {
        return null;
      }
      boolean main =
          clause != null
              && clause.antecedent() == null
              && clause.phrase() != null
              && !clause.reported()
              && !clauses.isAttribute(i)
              && speaks(i);
      if (main) {
        Argument subject = clause.subjects().size() == 1 ? clause.subjects().get(0) : null;
        boolean one =
            subject != null
                && !(last.argument() != null && last.argument().isSame(subject))
                && subject.head().type() != EntityType.MEDIA
                && subject.head().type() != EntityType.COUNTRY;
        return one && clauses.agreement().mayCarry(first, subject)
            ? new Speaker(subject, null)
            : null;
      }
    }
    return null;
  }

  /** Whether a verb says that its subject uses words: he said, he advised. */
  private boolean speaks(int verb) {
    String form = words.stem(verb);
    return lexicon.isSpeechVerb(form)
        || lexicon.stanceForms().ofWord(form).stream()
            .anyMatch(
                stance -> stance.isFinite() && stance.predicate().relation().equals("REQUEST"));
  }

  /** Whether somebody spoke in the sentences before. */
  private boolean isNear(SpeechCue cue) {
    return last.argument() != null || article.sentenceOf(cue.first()) - lastEnd <= GOES_ON;
  }

  /** {@code the reports which say}: who speaks by the noun before a relative pronoun, or null. */
  private Speaker resumedBy(int pronoun) {
    int noun = pronoun - 1;
    while (noun > 0 && article.token(noun).isDefinite() && !isVoice(noun)) {
      noun--;
    }
    boolean voice = noun >= 0 && isVoice(noun) && !words.isConjoined(pronoun);
    return voice ? new Speaker(null, article.span(noun, pronoun - 1)) : null;
  }

  private boolean isVoice(int noun) {
    return words.isBare(noun, WordRole.SOURCE_NOUN)
        || words.isBare(noun, WordRole.REPORT)
        || words.isBare(noun, WordRole.DOCUMENT)
        || words.isBare(noun, WordRole.AGENT_NOUN)
        || words.isBare(noun, WordRole.TITLE_NOUN);
  }

  /** {@code evidence that points to}: the verb tells of a thing that says nothing. */
  private boolean tellsOfThing(int verb) {
    return clauses.isAttribute(verb)
        && !article.token(verb - 1).isDefinite()
        && !words.is(verb - 1, WordRole.CLAUSE_BREAK)
        && !words.isBare(verb - 1, WordRole.OCCASION)
        && !words.isBare(verb - 1, WordRole.STATEMENT);
  }

  /** {@code reported from X that}: X is who speaks. */
  private Speaker ofQuoted(SpeechCue cue, int rest, int contentFrom) {
    if (!cue.takes("source")) {
      return null;
    }
    for (int i = rest; i < Math.min(contentFrom, rest + TO_QUOTED); i++) {
      if (words.is(i, WordRole.FROM)) {
        Phrase phrase = phrases.at(i, contentFrom);
        boolean names =
            phrase != null
                && phrase.argument() != null
                && !phrase.owned()
                && isNamed(phrase.argument(), phrase);
        return phrase == null
            ? null
            : new Speaker(names ? phrase.argument() : null, phrase.span(article));
      }
    }
    return null;
  }

  /** Whoever spoke last, where the verb fits. */
  private Speaker bySame(SpeechCue cue) {
    boolean fits =
        last.argument() == null || clauses.agreement().mayCarry(cue.first(), last.argument());
    return fits ? last.again() : null;
  }

  /** {@code X and Y met, and said}: the words that name them all, and no one of them. */
  private Speaker severally(List<Argument> subjects) {
    int last = subjects.get(subjects.size() - 1).last();
    boolean near = last - subjects.get(0).first() <= LONGEST_DESCRIPTION;
    return near
        ? new Speaker(null, article.span(subjects.get(0).first(), last), true)
        : new Speaker(subjects.get(0), null);
  }

  /** {@code they both say}, {@code both announced}. */
  private boolean isDual(String verb) {
    boolean present = verb.length() > 5 && verb.endsWith("ان") && lexicon.isFiniteVerb(verb);
    boolean past =
        verb.length() > 4
            && verb.endsWith("" + Letters.ALEF)
            && lexicon.isPastVerb(verb.substring(0, verb.length() - 1));
    return present || past;
  }

  /** Who spoke before, where the verb carries its subject. */
  private Speaker carried(Argument subject, SpeechCue cue) {
    if (isDual(words.stem(cue.first()))) {
      return null; // both said
    }
    boolean same = last != null && last.argument() != null && last.argument().isSame(subject);
    boolean adjective = subject.head().kind() == MentionKind.DEMONYM || isOfOfficer(subject);
    return same || !adjective ? new Speaker(subject, null) : new Speaker(null, null);
  }

  /** {@code the defender of club X}: a person, and not the body that his title names. */
  private boolean isOfOfficer(Argument body) {
    int before = body.first() - 1;
    return before >= 0
        && body.head().type() != EntityType.PERSON
        && body.head().type() != EntityType.COUNTRY
        && !body.title()
        && body.preposition(article) == 0
        && article.gapBefore(body.first()).isBlank()
        && words.isBare(before, WordRole.TITLE_NOUN)
        && !words.isBare(before, WordRole.CLASS_WORD)
        && !words.isBare(before, WordRole.BODY_NOUN);
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
        && cues.at(at) == null
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
            || words.isBare(phrase.first(), WordRole.REPORT)
            || (body && words.isBare(phrase.first(), WordRole.CLASS_WORD));
    boolean some =
        adjective
            && !article.token(argument.first()).isDefinite()
            && words.form(phrase.first()).length() > 2
            && (words.form(phrase.first()).endsWith("ون")
                || words.form(phrase.first()).endsWith("ين")
                || words.isBare(phrase.first(), WordRole.SOURCE_NOUN));
    boolean source = inside && SOURCES.contains(words.bare(phrase.first()));
    return !source && (adjective || body ? inside && voice && !some : true);
  }

  /** The words right after the verb that may describe who speaks. */
  private Phrase described(SpeechCue cue, int contentFrom) {
    int from = cue.last() + 1;
    if (from >= contentFrom) {
      return null;
    }
    Phrase phrase = phrases.at(from, contentFrom);
    boolean names =
        phrase != null
            && phrase.isBare()
            && !phrase.joined()
            && !isAdverb(from)
            && !isAside(from)
            && (anaphora.bearer(from) != null || !isCircumstance(from))
            && !words.form(from).endsWith("ين")
            && !(clauses.agreement().isPlural(cue.first()) && phrase.acts())
            && !article.isMarkBefore(from);
    return names ? phrase : null;
  }

  /** {@code said, according to X,}: where it is told. */
  private boolean isAside(int at) {
    SpeechCue cue = cues.at(at);
    return cue != null && cue.verb().form() == SpeechVerb.Form.PARTICLE;
  }

  /** Whether a word is written with the ending of an adverb: always, by mistake. */
  private boolean isAdverb(int at) {
    int end = article.token(at).end();
    String text = article.text().substring(end - 2, Math.min(end + 1, article.text().length()));
    return text.indexOf(Letters.FATHATAN) >= 0;
  }

  /** {@code said laughing}, {@code said during it}, {@code told us}: nobody who speaks. */
  private boolean isCircumstance(int at) {
    String form = words.form(at);
    String bare = form.substring(0, form.length() - 1);
    char last = article.text().charAt(article.token(at).end() - 1);
    boolean accusative =
        last == Letters.ALEF
            && form.length() > 4
            && PRONOUNS.stream().noneMatch(form::endsWith)
            && arguments.beginningAt(at) == null
            && !lexicon.is(WordRole.TITLE_NOUN, bare)
            && !lexicon.is(WordRole.AGENT_NOUN, bare)
            && (lexicon.isCommonNoun(form)
                || lexicon.isCommonNoun(bare)
                || lexicon.isSpeechParticiple(form));
    return accusative || isPrepositionWithPronoun(words.stem(at));
  }

  private boolean isPrepositionWithPronoun(String form) {
    if (lexicon.prepositionOfPronoun(form) != null) {
      return true;
    }
    return PRONOUNS.stream()
        .filter(form::endsWith)
        .anyMatch(
            pronoun ->
                lexicon.is(
                    WordRole.PREPOSITION, form.substring(0, form.length() - pronoun.length())));
  }

  /** {@code that he told X}: whom the pronoun means speaks. */
  private boolean followsPronoun(int verb) {
    String that = verb > 0 && words.kind(verb - 1) == Words.Kind.THAT ? words.stem(verb - 1) : "";
    return PRONOUNS.stream().anyMatch(that::endsWith);
  }

  /** {@code quoted X as saying}: the words between "from" and a noun of saying. */
  private Speaker saying(SpeechCue cue) {
    int at = cue.first();
    char last = article.text().charAt(article.token(at).end() - 1);
    String form = words.form(at);
    boolean his = last == Letters.HEH && form.length() > 2;
    boolean plain = form.equals(SAYING);
    if (at == 0 || !(his || plain || form.endsWith("ها") || form.endsWith("هم"))) {
      return null;
    }
    int from = source(at);
    if (plain && from < 0) {
      return null;
    }
    Argument before = arguments.endingAt(at - 1);
    if (from >= 0 && from + 1 < at) {
      Argument named = before == null && from + 2 == at ? anaphora.bearer(from + 1) : before;
      Argument first = arguments.beginningAt(from + 1);
      boolean person = first != null && first.head().type() == EntityType.PERSON;
      Phrase source = phrases.at(from, at);
      boolean owned = source != null && source.owned() && source.last() == at - 1;
      Argument speaker = person ? first : owned ? null : named;
      return new Speaker(speaker, article.span(from + 1, at - 1));
    }
    return before == null ? null : new Speaker(before, before.span());
  }

  /** The preposition before who is quoted, "from" before any other; -1 for none. */
  private int source(int saying) {
    int found = -1;
    boolean by = words.preposition(saying) == Letters.BEH;
    for (int i = saying - 1; !by && i > Math.max(0, saying - TO_SOURCE); i--) {
      if (words.breaksBefore(i + 1)) {
        return found;
      }
      if (words.form(i).equals(OF)) {
        return i;
      }
      found = found < 0 && words.is(i, WordRole.FROM) ? i : found;
    }
    return found;
  }

  /** Keeps an outlet that words are told after: according to X. The source said. */
  void told(Speaker speaker, SpeechCue cue, Span content) {
    boolean outlet =
        speaker.argument() != null && speaker.argument().head().type() == EntityType.MEDIA;
    if (outlet && (last == null || lastSentence != article.sentenceOf(cue.first()))) {
      spoke(cue, speaker, new SpeechContents.Content(content, false, cue.first()), false);
      toldAfter = true;
    }
  }

  /** Who stands behind a source, or for whom a statement speaks. */
  Speaker source(Phrase source, int end) {
    boolean document = isPaper(source.first());
    Argument issuer = document ? issuer(source) : apposed(source, end);
    Argument called = issuer == null && source.argument() == null ? bodyOf(source) : null;
    if (called != null) {
      return new Speaker(called, source.span(article));
    }
    Argument argument = issuer != null ? issuer : source.argument();
    boolean named =
        argument != null && (issuer != null || (!source.owned() && isNamed(argument, source)));
    Span span = named && issuer == null ? source.span(article) : whole(source, end);
    return new Speaker(named ? argument : null, span);
  }

  /** The body that a source without a name is, or null. */
  private Argument bodyOf(Phrase source) {
    Argument called = calledBy(source);
    called = called == null ? institutions.of(source) : called;
    return called == null ? byNoun(source) : called;
  }

  /** Who issued a document, or whose it is; or null. */
  private Argument issuer(Phrase document) {
    Argument owner = document.owned() ? document.argument() : null;
    Argument issuer = issuers.of(document.first());
    return issuer != null ? issuer : owner != null && Issuers.mayIssue(owner) ? owner : null;
  }

  /** {@code according to the director of the office, X,}: X, or null. */
  private Argument apposed(Phrase source, int end) {
    boolean office =
        source.argument() == null || source.argument().head().type() != EntityType.PERSON;
    boolean title = office && words.isBare(source.first(), WordRole.TITLE_NOUN);
    for (int i = source.last() + 1; title && i < Math.min(end, source.last() + TO_APPOSED); i++) {
      Argument person = arguments.beginningAt(i);
      if (words.commaBefore(i)) {
        boolean named = person != null && person.head().type() == EntityType.PERSON;
        return named && person.preposition(article) == 0 && !words.isConjoined(i) ? person : null;
      }
    }
    return null;
  }

  /** {@code to data of X}: a document or a report, whatever preposition is glued to it. */
  private boolean isPaper(int at) {
    String noun = words.noun(at);
    return lexicon.is(WordRole.DOCUMENT, noun) || lexicon.is(WordRole.REPORT, noun);
  }

  boolean isSource(Phrase phrase) {
    int head = phrase.first();
    return phrase.argument() != null
        || words.isBare(head, WordRole.SOURCE_NOUN)
        || words.isBare(head, WordRole.AGENT_NOUN)
        || words.isBare(head, WordRole.TITLE_NOUN)
        || isPaper(head)
        || words.isBare(head, WordRole.BODY_NOUN)
        || words.isBare(head, WordRole.CLASS_WORD)
        || words.isBare(head, WordRole.OCCASION)
        || words.form(head).endsWith("ين");
  }
}
