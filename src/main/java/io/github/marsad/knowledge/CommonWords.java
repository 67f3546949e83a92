package io.github.marsad.knowledge;

import io.github.marsad.language.arabic.Folding;
import io.github.marsad.language.arabic.Letters;
import java.util.List;

/**
 * Ordinary words of the language, from {@code common_nouns.txt} and {@code common_verbs.tsv}: where
 * one stands, no name does. Nouns are met with their article, number and pronoun, verbs in their
 * persons.
 */
final class CommonWords {
  private static final int SHORTEST_STEM = 3;

  /** Endings of number, case and possession, with what stands there without them. */
  private static final List<String[]> ENDINGS =
      List.of(
          ending("ا", ""),
          ending("ان", ""),
          ending("ين", ""),
          ending("ون", ""),
          ending("ات", ""),
          ending("ات", "ه"),
          ending("تان", "ه"),
          ending("تين", "ه"),
          ending("يه", ""),
          ending("ه", ""),
          ending("ها", ""),
          ending("هم", ""),
          ending("هما", ""),
          ending("نا", ""),
          ending("ته", "ه"),
          ending("تها", "ه"),
          ending("تهم", "ه"),
          ending("تهما", "ه"),
          ending("تنا", "ه"),
          ending("اته", "ه"),
          ending("اتها", "ه"),
          ending("اتهم", "ه"),
          ending("اته", ""),
          ending("اتها", ""),
          ending("اتهم", ""),
          ending("ايه", "اء"),
          ending("ايها", "اء"),
          ending("ايهم", "اء"),
          ending("ايهما", "اء"),
          ending("اوه", "اء"),
          ending("اوها", "اء"),
          ending("اوهم", "اء"),
          ending("يهم", ""),
          ending("يها", ""),
          ending("ي", ""));

  private static final List<String> OBJECTS = List.of("ه", "ها", "هم", "هما", "نا", "ني");

  private final Remembered knownNouns = new Remembered();
  private final Remembered knownVerbs = new Remembered();
  private final WordSet nouns = new WordSet();
  private final WordSet verbs = new WordSet();
  private final WordSet pasts = new WordSet();

  CommonWords(List<String> nouns, Tsv verbs) {
    nouns.forEach(noun -> this.nouns.addAll(Gazetteer.foldedWords(List.of(noun))));
    for (Tsv.Row row : verbs.rows()) {
      this.verbs.addAll(Conjugation.past(row.require("past")));
      this.pasts.add(Folding.fold(row.require("past")));
      row.list("present").forEach(present -> this.verbs.addAll(Conjugation.present(present)));
    }
  }

  private static String[] ending(String written, String bare) {
    return new String[] {written, bare};
  }

  /** Whether a folded word, with its article, endings and the conjunction, is a common noun. */
  boolean isNoun(String form) {
    return knownNouns.is(form, this::readNoun);
  }

  private boolean readNoun(String form) {
    String bare = form.startsWith(Letters.ARTICLE) ? form.substring(2) : form;
    if (nouns.contains(bare)) {
      return true;
    }
    for (String[] ending : ENDINGS) {
      int stem = bare.length() - ending[0].length();
      if (stem >= SHORTEST_STEM
          && bare.endsWith(ending[0])
          && nouns.contains(bare.substring(0, stem) + ending[1])) {
        return true;
      }
    }
    return false;
  }

  /** Whether a folded word is a form of a common verb without an object. */
  boolean isVerbForm(String form) {
    return verbs.contains(form);
  }

  /** Whether a folded word is the past of a common verb, third person masculine singular. */
  boolean isPast(String form) {
    return pasts.contains(form);
  }

  /** Whether a folded word is a noun of the file as it stands, or one with a pronoun. */
  boolean isListedNoun(String form) {
    char last = form.charAt(form.length() - 1);
    boolean pronoun = last == Letters.HEH || form.endsWith("ها") || form.endsWith("هم");
    return nouns.contains(form) || (pronoun && isNoun(form));
  }

  /**
   * Whether a folded word is a form of a common verb, perhaps with seen of the future or an object.
   */
  boolean isVerb(String form) {
    return knownVerbs.is(form, this::readVerb);
  }

  private boolean readVerb(String form) {
    if (verbs.contains(form)) {
      return true;
    }
    boolean future = form.length() > SHORTEST_STEM && form.charAt(0) == Letters.SEEN;
    if (future && verbs.contains(form.substring(1))) {
      return true;
    }
    for (String object : OBJECTS) {
      int stem = form.length() - object.length();
      if (stem >= SHORTEST_STEM
          && form.endsWith(object)
          && verbs.contains(form.substring(0, stem))) {
        return true;
      }
    }
    return false;
  }
}
