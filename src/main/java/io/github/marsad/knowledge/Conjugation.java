package io.github.marsad.knowledge;

import io.github.marsad.language.arabic.Folding;
import io.github.marsad.language.arabic.Letters;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The third-person forms of a verb that newspapers use, folded: past and present, masculine and
 * feminine, singular, dual and plural, and the future with seen. Only the first word of a fixed
 * phrase inflects.
 */
final class Conjugation {
  private static final String DUAL = "" + Letters.ALEF;
  private static final String PLURAL = "" + Letters.WAW + Letters.ALEF;
  private static final String FEMININE = "" + Letters.TEH;

  private Conjugation() {}

  /** Forms of a past third person masculine singular; empty for an empty cell. */
  static Set<String> past(String phrase) {
    Set<String> forms = new LinkedHashSet<>();
    if (phrase.isEmpty()) {
      return forms;
    }
    String verb = firstWord(phrase);
    boolean weak = isWeak(verb);
    String stem = Folding.fold(weak ? verb.substring(0, verb.length() - 1) : verb);
    String dual =
        weak
            ? Folding.fold(verb.endsWith("" + Letters.ALEF_MAKSURA) ? verb : stem + Letters.WAW)
            : stem;
    for (String form :
        List.of(
            Folding.fold(verb),
            stem + FEMININE,
            stem + FEMININE + DUAL,
            dual + DUAL,
            stem + PLURAL)) {
      forms.add(form + rest(phrase));
    }
    return forms;
  }

  /** Forms of a present third person masculine singular; empty for an empty cell. */
  static Set<String> present(String phrase) {
    Set<String> forms = new LinkedHashSet<>();
    if (phrase.isEmpty()) {
      return forms;
    }
    String verb = Folding.fold(firstWord(phrase));
    char last = verb.charAt(verb.length() - 1);
    boolean weak = last == Letters.WAW || last == Letters.YEH || last == Letters.ALEF;
    String stem = weak ? verb.substring(0, verb.length() - 1) : verb;
    String nasal = "" + Letters.NOON;
    for (String form :
        List.of(
            verb,
            verb + Letters.ALEF + nasal,
            verb + Letters.ALEF,
            stem + Letters.WAW + nasal,
            stem + PLURAL)) {
      addPersons(forms, form + rest(phrase));
    }
    if (weak) {
      addPersons(forms, stem + rest(phrase));
    }
    return forms;
  }

  /**
   * Forms of the first person, singular and plural, of a past and a present third person masculine
   * singular; either may be empty. The past singular is left out: it is spelt like the feminine.
   */
  static Set<String> firstPerson(String past, String present) {
    Set<String> forms = new LinkedHashSet<>();
    if (!past.isEmpty() && !isWeak(firstWord(past))) {
      forms.add(Folding.fold(firstWord(past)) + Letters.NOON + Letters.ALEF + rest(past));
    }
    if (!present.isEmpty()) {
      String tail = Folding.fold(firstWord(present)).substring(1) + rest(present);
      for (char person : new char[] {Letters.NOON, Letters.ALEF}) {
        forms.add(person + tail);
        forms.add("" + Letters.SEEN + person + tail);
      }
    }
    return forms;
  }

  private static void addPersons(Set<String> forms, String form) {
    String tail = form.substring(1);
    for (char person : new char[] {Letters.YEH, Letters.TEH}) {
      forms.add(person + tail);
      forms.add("" + Letters.SEEN + person + tail);
    }
  }

  private static boolean isWeak(String verb) {
    char last = verb.charAt(verb.length() - 1);
    return verb.length() > 2 && (last == Letters.ALEF || last == Letters.ALEF_MAKSURA);
  }

  private static String firstWord(String phrase) {
    int blank = phrase.indexOf(' ');
    return blank < 0 ? phrase : phrase.substring(0, blank);
  }

  private static String rest(String phrase) {
    int blank = phrase.indexOf(' ');
    return blank < 0 ? "" : Folding.fold(phrase.substring(blank));
  }
}
