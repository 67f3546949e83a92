package io.github.marsad.find;

import io.github.marsad.knowledge.WordRole;
import io.github.marsad.model.EntityType;
import io.github.marsad.model.MentionKind;

/** Which person of one article a part of the name means, or a noun with the article. */
final class Anaphora {
  /** The most sentences back to who is described by his state. */
  private static final int NEAR = 2;

  /** The most words of a title before a name. */
  private static final int TITLE = 12;

  private final Article article;
  private final Words words;
  private final Arguments arguments;
  private final Agreement agreement;

  Anaphora(Parse parse) {
    this.article = parse.article();
    this.words = parse.words();
    this.arguments = parse.arguments();
    this.agreement = parse.clauses().agreement();
  }

  /**
   * The person named before whose last name a word is, though it is another word too, or else the
   * only one whose first name it is; or null.
   */
  Argument bearer(int at) {
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

  /**
   * {@code the Portuguese coach}, {@code the official}: who spoke before, where his state is told
   * or he goes on, or else the only one of that state who was named near; or null.
   *
   * @param spoke who spoke right before, or null
   * @param goesOn whether the verb says that he goes on
   */
  Argument described(Phrase phrase, Argument spoke, boolean goesOn) {
    int noun = phrase.first();
    if (spoke != null && words.isBare(noun, WordRole.SPOKESMAN) && isSpokesman(spoke)) {
      return spoke;
    }
    if (!isDescription(phrase)
        || !words.isBare(noun, WordRole.TITLE_NOUN)
        || words.isBare(noun, WordRole.OFFICE)) {
      return null;
    }
    String state = state(phrase);
    boolean person =
        spoke != null
            && spoke.head().type() == EntityType.PERSON
            && agreement.mayBeCalled(spoke, noun);
    String other = person ? spoke.head().country() : null;
    if (person && (state == null || other == null ? goesOn : state.equals(other))) {
      return spoke;
    }
    return state == null ? null : onlyOne(noun, state);
  }

  /** Whether the article calls somebody a spokesman, right before his name. */
  private boolean isSpokesman(Argument person) {
    for (Argument argument : arguments.all()) {
      boolean named = argument.isSame(person) && !argument.title();
      for (int i = argument.first() - 1; named && i >= Math.max(0, argument.first() - TITLE); i--) {
        if (words.breaksBefore(i + 1)) {
          break;
        }
        if (words.isBare(i, WordRole.SPOKESMAN)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a phrase is a noun with its adjectives alone, and no name follows it. */
  private boolean isDescription(Phrase phrase) {
    int next = phrase.last() + 1;
    return article.isDefinite(phrase.first(), phrase.last())
        && (next >= article.size()
            || words.kind(next) != Words.Kind.NOUN
            || words.preposition(next) != 0
            || !article.gapBefore(next).isBlank());
  }

  /** The state whose adjective a phrase holds, or null. */
  private String state(Phrase phrase) {
    for (int i = phrase.first() + 1; i <= phrase.last() + 1 && i < article.size(); i++) {
      Argument argument = arguments.beginningAt(i);
      if (argument != null && argument.head().kind() == MentionKind.DEMONYM) {
        return argument.head().country();
      }
    }
    return null;
  }

  /** The only person of a state whom the sentences before name, or null. */
  private Argument onlyOne(int before, String state) {
    Argument found = null;
    int sentence = article.sentenceOf(before);
    for (int i = before - 1; i >= 0 && sentence - article.sentenceOf(i) <= NEAR; i--) {
      Argument person = arguments.endingAt(i);
      boolean fits =
          person != null
              && person.head().type() == EntityType.PERSON
              && agreement.mayBeCalled(person, before)
              && state.equals(person.head().country());
      if (fits && found != null && !found.isSame(person)) {
        return null;
      }
      found = fits ? person : found;
    }
    return found;
  }
}
