package io.github.marsad.find;

import io.github.marsad.knowledge.SpeechVerb;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.model.EntityType;
import io.github.marsad.model.Span;
import java.util.List;

/** What is seen of a quote: the word of speech, who is told to speak, and the words themselves. */
final class QuoteFeatures extends Features {
  private static final int[] FAR = {0, 1, 2, 4, 8};
  private static final int[] LONG = {2, 4, 8, 16, 30, 50, 80};

  /** The most words at the beginning of a quote whose kinds are looked at. */
  private static final int OPENING = 3;

  private static final List<WordRole> HEADS =
      List.of(
          WordRole.TITLE_NOUN,
          WordRole.AGENT_NOUN,
          WordRole.STATE_NOUN,
          WordRole.BODY_NOUN,
          WordRole.SOURCE_NOUN,
          WordRole.CLASS_WORD,
          WordRole.DOCUMENT,
          WordRole.REPORT,
          WordRole.SPOKESMAN,
          WordRole.QUANTIFIER,
          WordRole.OUTLET,
          WordRole.OFFICE);

  private final SpeechCues cues;

  /** What was added of the cue, to be joined to what is seen of the speaker. */
  private String verb = "none";

  private String voice = "direct=true";

  QuoteFeatures(Parse parse, SpeechCues cues) {
    super(parse);
    this.cues = cues;
  }

  /** Adds the word of speech and its clause; a headline's colon is none. */
  void addCue(SpeechCue cue, boolean direct) {
    voice = "direct=" + direct;
    add(voice);
    if (cue == null) {
      add("form=COLON");
      return;
    }
    int sentence = article.sentenceOf(cue.first());
    String form = cue.verb().form() + "," + direct;
    addSentence(
        article.tokenAt(article.sentences().get(sentence).span().begin()),
        article.endOfSentence(sentence));
    add("form=" + form);
    verb = cue.verb().id();
    add("verb=" + verb);
    add("verb,direct=" + cue.verb().id() + "," + direct);
    add("goes on", cue.goesOn());
    addBeside("v", cue.first(), cue.last());
    add("form,v:joined=" + form + "," + words.isConjoined(cue.first()));
    Clauses.Clause clause =
        cue.verb().form() == SpeechVerb.Form.VERB ? parse.clauses().at(cue.first()) : null;
    if (clause != null) {
      add("origin=" + clause.origin());
      add("origin,direct=" + clause.origin() + "," + direct);
      add("reported", clause.reported());
      add("antecedent", clause.antecedent() != null);
      add("attribute", parse.clauses().isAttribute(cue.first()));
      add("subjects=" + Math.min(2, clause.subjects().size()));
    }
  }

  /** Adds who speaks, and how far from the word of speech he is named. */
  void addSpeaker(SpeechCue cue, Speakers.Speaker speaker) {
    Argument argument = speaker.argument();
    Span span = speaker.words();
    String who = argument == null ? "none" : argument.head().type() + "/" + kindOf(argument);
    String told = span == null ? "carried" : speaker.carried() ? "again" : "told";
    add("who=" + who);
    add("who," + voice + "=" + who);
    add("who,verb=" + who + "," + verb);
    add("told=" + told);
    add("who,told=" + who + "," + told);
    add("form,told=" + (cue == null ? "" : cue.verb().form()) + "," + told);
    if (cue != null && argument != null) {
      int sentences = article.sentenceOf(cue.first()) - article.sentenceOf(argument.first());
      Agreement agreement = parse.clauses().agreement();
      boolean verb = cue.verb().form() == SpeechVerb.Form.VERB;
      add("discovered", isDiscovered(argument.head().entityId()));
      add("described", argument.described() != null);
      add("back=" + bound(Math.max(0, sentences), FAR));
      add("who,back=" + who + "," + bound(Math.max(0, sentences), FAR));
      add("told,back=" + told + "," + bound(Math.max(0, sentences), FAR));
      add("agrees=" + agreement.mayBe(argument, agreement.isFeminine(cue.first())), verb);
      add("others=" + Math.min(3, others(argument, cue.first())));
      add("told,others=" + told + "," + Math.min(3, others(argument, cue.first())));
    }
    if (span != null) {
      addWords(cue, who, argument, span);
    }
  }

  /** People named between a speaker and his verb who are others. */
  private int others(Argument speaker, int verb) {
    int others = 0;
    for (int i = speaker.last() + 1; i < verb; i++) {
      Argument argument = parse.arguments().beginningAt(i);
      boolean other =
          argument != null
              && argument.head().type() == EntityType.PERSON
              && !argument.isSame(speaker);
      others += other ? 1 : 0;
    }
    return others;
  }

  private void addWords(SpeechCue cue, String who, Argument argument, Span span) {
    int first = Math.min(article.tokenAt(span.begin()), article.size() - 1);
    int last = Math.max(first, article.tokenAt(span.end()) - 1);
    String named = argument == null ? "none" : "some";
    boolean definite = article.token(first).isDefinite();
    int unknown = 0;
    for (int i = first; i <= last; i++) {
      unknown += !words.isNamed(i) && words.mayBeName(i) ? 1 : 0;
    }
    add("s:words=" + named + "," + bound(last - first + 1, WORDS));
    add("s:definite=" + named + "," + definite);
    add("s:unknown=" + named + "," + Math.min(2, unknown));
    add("s:plural=" + named, words.form(first).endsWith("ون") || words.form(first).endsWith("ين"));
    boolean known = false;
    for (WordRole role : HEADS) {
      boolean is = words.isBare(first, role);
      known |= is;
      if (is) {
        addHead(who, named, role.toString());
        add("s:head,definite=" + named + "," + role + "," + definite);
      }
    }
    if (!known) {
      addHead(who, named, "other");
    }
    add("s:noun=" + named + "," + definite + "," + words.noun(first), known);
    int next = first + 1;
    String goesOn =
        next > last
            ? "ends"
            : kind(next) + article.token(next).isDefinite() + words.preposition(next);
    add("s:next=" + named + "," + known + "," + goesOn);
    addBeside("s", first, last);
    if (cue != null) {
      boolean before = last < cue.first();
      int gap = before ? cue.first() - last - 1 : first - cue.last() - 1;
      add("s:gap=" + before + "," + bound(Math.max(0, gap), WORDS));
    }
  }

  /** Adds what the speaker's first word is, alone and with all else that weighs with it. */
  private void addHead(String who, String named, String head) {
    add("s:head=" + named + "," + head);
    add("who,s:head=" + who + "," + head);
    add("s:head,verb=" + named + "," + head + "," + verb);
    add("s:head," + voice + "=" + named + "," + head);
  }

  /** Adds what the words are like, and how they stand to the word of speech. */
  void addContent(SpeechCue cue, Span content, boolean direct) {
    int first = Math.min(article.tokenAt(content.begin()), article.size() - 1);
    int last = Math.max(first, article.tokenAt(content.end()) - 1);
    int verbs = 0;
    int spoken = 0;
    int breaks = 0;
    int commas = 0;
    for (int i = first; i <= last; i++) {
      Words.Kind kind = words.kind(i);
      verbs += kind == Words.Kind.VERB ? 1 : 0;
      breaks += kind == Words.Kind.BREAK ? 1 : 0;
      spoken += i > first && cues.at(i) != null ? 1 : 0;
      commas += i > first && words.commaBefore(i) ? 1 : 0;
      add("q:opens=" + direct + "," + kind(i), i < first + OPENING);
    }
    add("q:words=" + direct + "," + bound(last - first + 1, LONG));
    add("q:verbs=" + direct + "," + Math.min(3, verbs));
    add("q:breaks=" + direct + "," + Math.min(3, breaks));
    add("q:spoken=" + direct + "," + Math.min(3, spoken));
    add("q:commas=" + direct + "," + Math.min(4, commas));
    add("q:sentences=" + Math.min(3, article.sentenceOf(last) - article.sentenceOf(first)));
    addBeside("q", first, last);
    if (cue != null) {
      boolean before = last < cue.first();
      int gap = before ? cue.first() - last - 1 : first - cue.last() - 1;
      add("q:gap=" + before + "," + bound(Math.max(0, gap), WORDS));
      add("form,q:gap=" + cue.verb().form() + "," + before + "," + bound(Math.max(0, gap), WORDS));
    }
  }
}
