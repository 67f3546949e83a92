package io.github.marsad.find;

import io.github.marsad.knowledge.WordRole;
import io.github.marsad.model.EntityType;
import io.github.marsad.model.MentionKind;
import java.util.Set;

/**
 * Whom a noun with the article means that names nobody: the newspaper, the company, the British
 * researcher. It is who was introduced by the same noun, or else the only one of its kind who was
 * named near.
 */
final class DefiniteNouns {
  /** The most sentences back: to an outlet, a body, who spoke, and the only person named. */
  private static final int TO_OUTLET = 4;

  private static final int TO_BODY = 12;
  private static final int TO_SPEAKER = 4;
  private static final int TO_ONLY = 2;

  /** The most words of a title before a name. */
  private static final int TITLE = 7;

  /** Prepositions of where somebody says something, folded: on, through, in. */
  private static final Set<String> PLACES = Set.of("علي", "عبر", "في");

  private static final Set<EntityType> BODIES =
      Set.of(EntityType.ORGANIZATION, EntityType.INSTITUTION, EntityType.ARMED_GROUP);

  private final Article article;
  private final Words words;
  private final Arguments arguments;
  private final Agreement agreement;

  DefiniteNouns(Parse parse) {
    this.article = parse.article();
    this.words = parse.words();
    this.arguments = parse.arguments();
    this.agreement = parse.clauses().agreement();
  }

  /**
   * Who is meant, or null.
   *
   * @param spoke who spoke last, by name; null where nobody did
   * @param unnamed whether somebody without a name spoke last
   */
  Argument of(Phrase phrase, Argument spoke, boolean unnamed) {
    int noun = phrase.first();
    boolean named =
        phrase.argument() != null && phrase.argument().head().kind() != MentionKind.DEMONYM;
    int next = phrase.last() + 1;
    boolean joined =
        next < article.size()
            && words.isConjoined(next)
            && article.token(next).isDefinite()
            && !words.commaBefore(next);
    if (!isDescription(phrase) || named || joined || words.isNamed(noun)) {
      return null;
    }
    if (words.isBare(noun, WordRole.OUTLET) || words.is(noun, WordRole.SOURCE)) {
      boolean source = words.is(noun, WordRole.SOURCE) && unnamed;
      Argument same = words.is(noun, WordRole.SOURCE) ? null : sameBody(noun);
      return source || same != null ? same : lastOutlet(noun);
    }
    boolean person =
        words.isBare(noun, WordRole.TITLE_NOUN) && !words.isBare(noun, WordRole.SPOKESMAN);
    if (person) {
      Argument introduced = introduced(noun);
      boolean another = introduced == null && (unnamed || isOfAnother(noun));
      return another || introduced != null ? introduced : only(noun, spoke);
    }
    boolean body =
        words.isBare(noun, WordRole.BODY_NOUN) || words.isBare(noun, WordRole.CLASS_WORD);
    return body ? sameBody(noun) : null;
  }

  /** Whether a phrase is a noun with its adjectives, and no name: the activist, and not: X. */
  private boolean isDescription(Phrase phrase) {
    int next = phrase.last() + 1;
    return article.isDefinite(phrase.first(), phrase.last())
        && (next >= article.size()
            || words.kind(next) != Words.Kind.NOUN
            || !article.gapBefore(next).isBlank()
            || article.token(next).isDefinite()
            || !words.mayBeName(next));
  }

  /** The outlet named last before a word, where nobody says anything on it. */
  private Argument lastOutlet(int before) {
    int here = article.sentenceOf(before);
    for (int i = before - 1; i >= 0 && here - article.sentenceOf(i) <= TO_OUTLET; i--) {
      Argument outlet = arguments.endingAt(i);
      if (outlet != null && outlet.head().type() == EntityType.MEDIA && !isWhere(outlet)) {
        return outlet;
      }
    }
    return null;
  }

  /** {@code on X}: a preposition of place before a name and the word for its class. */
  private boolean isWhere(Argument outlet) {
    int before = outlet.first() - 1;
    boolean led = before > 0 && words.isBare(before, WordRole.CLASS_WORD);
    int preposition = led ? before - 1 : before;
    return preposition >= 0 && PLACES.contains(words.stem(preposition));
  }

  /** The last person before a word whose name follows the same noun, or goes before it. */
  private Argument introduced(int noun) {
    for (int i = noun - 1; i >= 0; i--) {
      Argument person = arguments.endingAt(i);
      boolean fits =
          person != null
              && person.head().type() == EntityType.PERSON
              && agreement.mayBeCalled(person, noun)
              && (isTitled(person, noun) || isApposed(person, noun));
      if (fits) {
        return person;
      }
    }
    return null;
  }

  private boolean isTitled(Argument person, int noun) {
    for (int i = person.first() - 1; i >= Math.max(0, person.first() - TITLE); i--) {
      if (words.breaksBefore(i + 1) || words.kind(i) == Words.Kind.VERB) {
        return false;
      }
      if (words.bare(i).equals(words.bare(noun))) {
        return i == 0 || !words.isBare(i - 1, WordRole.TITLE_NOUN); // deputy of the president
      }
    }
    return false;
  }

  private boolean isApposed(Argument person, int noun) {
    int next = person.last() + 1;
    return next < noun
        && words.commaBefore(next)
        && !words.isConjoined(next)
        && words.bare(next).equals(words.bare(noun));
  }

  /** Whether the noun was told before of somebody without a name: an official said. */
  private boolean isOfAnother(int noun) {
    int here = article.sentenceOf(noun);
    for (int i = noun - 1; i >= 0 && here - article.sentenceOf(i) <= TO_BODY; i--) {
      if (!article.token(i).isDefinite()
          && !words.isNamed(i)
          && words.bare(i).equals(words.bare(noun))) {
        return true;
      }
    }
    return false;
  }

  /** Who spoke last, or else the only person near. */
  private Argument only(int noun, Argument spoke) {
    boolean vague =
        words.isBare(noun, WordRole.OFFICE) || words.isBare(noun, WordRole.FORM_OF_ADDRESS);
    boolean goesOn =
        spoke != null
            && spoke.head().type() == EntityType.PERSON
            && !vague
            && article.sentenceOf(noun) - article.sentenceOf(spoke.last()) <= TO_SPEAKER
            && agreement.mayBeCalled(spoke, noun);
    if (goesOn) {
      return spoke;
    }
    Argument found = null;
    int here = article.sentenceOf(noun);
    for (int i = noun - 1; !vague && i >= 0 && here - article.sentenceOf(i) <= TO_ONLY; i--) {
      Argument person = arguments.endingAt(i);
      boolean other =
          person != null
              && person.head().type() == EntityType.PERSON
              && found != null
              && !found.isSame(person);
      if (other) {
        return null;
      }
      found = person != null && person.head().type() == EntityType.PERSON ? person : found;
    }
    boolean fits =
        found != null
            && agreement.mayBeCalled(found, noun)
            && (spoke == null || spoke.isSame(found));
    return fits ? found : null;
  }

  /** The last body before a word whose name begins with the same noun or follows it. */
  private Argument sameBody(int noun) {
    int here = article.sentenceOf(noun);
    for (int i = noun - 1; i >= 0 && here - article.sentenceOf(i) <= TO_BODY; i--) {
      Argument body = arguments.endingAt(i);
      boolean fits =
          body != null
              && (BODIES.contains(body.head().type()) || body.head().type() == EntityType.MEDIA);
      if (fits && (isHead(body.first(), noun) || isHead(body.first() - 1, noun))) {
        return body;
      }
    }
    return null;
  }

  private boolean isHead(int at, int noun) {
    return at >= 0 && words.noun(at).equals(words.noun(noun));
  }
}
