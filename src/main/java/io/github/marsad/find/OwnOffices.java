package io.github.marsad.find;

import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.model.EntityType;
import io.github.marsad.model.MentionKind;
import java.util.List;
import java.util.Set;

/**
 * Tells the office of whoever is named right before it, {@code X, director of Y, asked for}: the
 * body that it names is no object of the verb.
 */
final class OwnOffices {
  /** {@code in the name of}, which carries a spokesman on to his body. */
  private static final String IN_THE_NAME = "باسم";

  private static final String MOUTH = "لسان";

  /** Chaired by, led by, in presence of; folded. */
  private static final Set<String> CHAIRED =
      Set.of("برياسه", "بقياده", "بحضور", "بزعامه", "بواسطه");

  private final Words words;
  private final Arguments arguments;

  OwnOffices(Parse parse) {
    this.words = parse.words();
    this.arguments = parse.arguments();
  }

  /** Whether a phrase is the office of the person named right before it. */
  boolean isOffice(Phrase phrase) {
    int first = phrase.first();
    Argument before = first == 0 ? null : arguments.endingAt(first - 1);
    Argument named = phrase.argument();
    boolean anothers =
        named != null
            && (named.head().type() == EntityType.PERSON && !words.isBare(first, WordRole.KIN)
                || named.head().kind() == MentionKind.DEMONYM);
    return before != null
        && before.head().type() == EntityType.PERSON
        && !before.title()
        && !anothers
        && phrase.isBare()
        && !phrase.joined()
        && (words.isBare(first, WordRole.TITLE_NOUN) || words.isBare(first, WordRole.KIN))
        && !words.isPossessedTitle(first)
        && !isPlural(first);
  }

  /** Whether a phrase says whose spokesman or head somebody is, after his name and office. */
  boolean isBodyOf(List<Phrase> phrases, int at) {
    Phrase phrase = phrases.get(at);
    return isCircumstance(phrase)
        || at > 0
            && phrase.governor().equals("" + Letters.LAM)
            && phrase.first() == phrases.get(at - 1).last() + 1
            && isOffice(phrases.get(at - 1));
  }

  /** {@code in the name of X}, {@code by the mouth of X}, {@code chaired by X}: how it was done. */
  boolean isCircumstance(Phrase phrase) {
    return words.stem(phrase.first()).equals(IN_THE_NAME)
        || CHAIRED.contains(words.stem(phrase.first()))
        || words.stem(phrase.first()).equals(MOUTH) && phrase.governor().equals("علي");
  }

  private boolean isPlural(int at) {
    return words.form(at).endsWith("ين") || words.form(at).endsWith("ون");
  }
}
