package io.github.marsad.find;

import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.model.EntityType;
import io.github.marsad.model.MentionKind;
import java.util.Set;

/** What the relative pronouns of one article resume, and what a verb after one says of it. */
final class Relatives {
  /** The most words from a verb to the pronoun that stands for what is resumed. */
  /** Who holds the same office elsewhere, with the pronoun of whoever meets or backs him. */
  private static final Set<String> COUNTERPART = Set.of("نظيره", "نظيرها", "نظيرته", "نظيرتها");

  private static final int TO_PRONOUN = 8;

  /** From him: of whom the verb asks something. */
  private static final String FROM_HIM = "منه";

  /** Who, of several people. */
  private static final Set<String> OF_PEOPLE = Set.of("الذين", "اللواتي", "اللاتي");

  private final Article article;
  private final Words words;
  private final Arguments arguments;
  private final Agreement agreement;
  private final Lexicon lexicon;

  Relatives(
      Article article, Words words, Arguments arguments, Agreement agreement, Lexicon lexicon) {
    this.article = article;
    this.words = words;
    this.arguments = arguments;
    this.agreement = agreement;
    this.lexicon = lexicon;
  }

  /**
   * {@code X, whose dealings the press told of}, {@code X, of whom it was asked}: the verb is of
   * the other gender, or a pronoun for the name stands right after it.
   */
  boolean isTold(int verb, Argument antecedent, int end) {
    boolean pronoun =
        verb + 1 < end
            && article.gapBefore(verb + 1).isBlank()
            && words.stem(verb + 1).equals(FROM_HIM)
            && !agreement.isFeminine(verb);
    return pronoun || !agreement.agrees(verb, antecedent, antecedent.first());
  }

  /** Whether the verb's pronoun stands for what the relative pronoun resumes. */
  boolean resumesObject(int verb) {
    String form = words.stem(verb);
    boolean plain =
        form.length() > 4 || lexicon.isVerbForm(String.valueOf(Lexicon.withoutObject(form)));
    return plain && endsInPronoun(form);
  }

  /** Whether a pronoun after a verb stands for what a relative pronoun resumes: of whom X said. */
  boolean isResumed(int verb, int end) {
    for (int i = verb + 1; i < Math.min(end, verb + TO_PRONOUN); i++) {
      if (words.breaksBefore(i) || words.commaBefore(i)) {
        return false;
      }
      if (i == verb + 1 && COUNTERPART.contains(words.stem(i))) {
        continue;
      }
      boolean pronoun =
          lexicon.prepositionOfPronoun(words.stem(i)) != null
              || (words.kind(i) == Words.Kind.THAT && hasPronoun(i) && !accuses(verb))
              || words.isPossessed(i)
              || words.isPossessedTitle(i);
      if (pronoun) {
        return true;
      }
    }
    return false;
  }

  /** {@code who accuses X of his}: the pronoun means X. */
  private boolean accuses(int verb) {
    return words.word(verb).stances().stream()
        .anyMatch(form -> form.isFinite() && form.predicate().relation().equals("ACCUSE"));
  }

  /** Whether a relative pronoun stands before a verb. */
  boolean stands(int verb, int from) {
    for (int i = verb - 1; i >= Math.max(from, verb - 2); i--) {
      if (words.kind(i) == Words.Kind.RELATIVE) {
        return true;
      }
    }
    return false;
  }

  /** The phrase before a relative pronoun that stands before the verb. */
  Argument antecedent(int verb, int from) {
    for (int i = verb - 1; i >= Math.max(from, verb - 3); i--) {
      if (words.kind(i) == Words.Kind.RELATIVE) {
        return resumed(i, from);
      }
      boolean between = words.is(i, WordRole.AUXILIARY) || lexicon.negation(words.stem(i)) != null;
      if (!between) {
        return null;
      }
    }
    return null;
  }

  private Argument resumed(int pronoun, int from) {
    boolean he = pronoun - 1 > from && words.is(pronoun - 1, WordRole.SEPARATING);
    int last = he ? pronoun - 2 : pronoun - 1;
    if (words.isConjoined(pronoun) && !words.commaBefore(pronoun)) {
      return null;
    }
    while (last > from + 1 && arguments.endingAt(last) == null && isAdjective(last)) {
      last--;
    }
    Argument antecedent = last >= from ? arguments.endingAt(last) : null;
    boolean members =
        antecedent != null
            && OF_PEOPLE.contains(words.stem(pronoun))
            && antecedent.head().kind() != MentionKind.DEMONYM
            && antecedent.head().type() != EntityType.ARMED_GROUP;
    return members ? null : antecedent;
  }

  /** A definite word after a name that may describe it: the Kurdish party. */
  private boolean isAdjective(int at) {
    return words.kind(at) == Words.Kind.NOUN
        && article.token(at).isDefinite()
        && !words.isConjoined(at)
        && !words.commaBefore(at)
        && !words.breaksBefore(at)
        && arguments.endingAt(at - 1) != null;
  }

  /** Whether a word that opens a report carries a pronoun: that he. */
  boolean hasPronoun(int that) {
    return endsInPronoun(words.stem(that));
  }

  private static boolean endsInPronoun(String form) {
    return form.endsWith("ه") || form.endsWith("ها") || form.endsWith("هم");
  }
}
