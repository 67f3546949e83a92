package io.github.marsad.find;

import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.model.MentionKind;

/** Which words of an article are finite verbs, by their neighbours where the form is a noun too. */
final class FiniteVerbs {
  private final Article article;
  private final Words words;
  private final Phrases phrases;
  private final Lexicon lexicon;
  private final Agreement agreement;
  private final Relatives relatives;
  private final Clauses clauses;

  FiniteVerbs(
      Article article,
      Words words,
      Phrases phrases,
      Lexicon lexicon,
      Agreement agreement,
      Relatives relatives,
      Clauses clauses) {
    this.article = article;
    this.words = words;
    this.phrases = phrases;
    this.lexicon = lexicon;
    this.agreement = agreement;
    this.relatives = relatives;
    this.clauses = clauses;
  }

  /**
   * Whether a word is a finite verb.
   *
   * @param from where its sentence begins
   * @param end where it ends, exclusive
   * @param topic the subject that stands before the verb, or null
   */
  boolean is(int at, int from, int end, Phrase topic) {
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
    return speaks || followsTopic || (begins && hasNext && !followsAnother(at, from));
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
  private boolean followsAnother(int at, int from) {
    return at > from && clauses.at(at - 1) != null;
  }

  /** {@code seized and tortured}: two verbs of one subject, which follows the second. */
  boolean isBeside(int verb, int at) {
    String form = words.stem(at);
    return words.kind(at) != Words.Kind.PREPOSITION
        && (words.kind(at) == Words.Kind.VERB || lexicon.isPastVerb(agreement.withoutObject(at)))
        && !lexicon.isCommonNoun(form)
        && article.gapBefore(at).isBlank()
        && agreement.isFeminine(verb) == agreement.isFeminine(at);
  }
}
