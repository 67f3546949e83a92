package io.github.marsad.knowledge;

import io.github.marsad.language.arabic.Folding;
import io.github.marsad.language.arabic.Letters;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One written form of a stance predicate.
 *
 * @param part what the form is in its sentence
 * @param possessed whether a pronoun at its end says who holds the stance: his refusal
 */
public record StanceForm(StancePredicate predicate, Part part, boolean possessed) {
  private static final List<String> PRONOUNS = List.of("ه", "ها", "هم", "هما", "نا");

  /** What a form is in its sentence. */
  public enum Part {
    /** A finite verb of the third person. */
    VERB,

    /** A finite verb of the first person: I refuse, we refuse. */
    FIRST_PERSON,

    /** An active participle or adjective: refusing. */
    PARTICIPLE,

    /** A verbal noun or a set phrase: refusal. */
    NOUN
  }

  public boolean isFinite() {
    return part == Part.VERB || part == Part.FIRST_PERSON;
  }

  /** A form as the text writes it, folded, with what it is. */
  record Written(String form, StanceForm meaning) {}

  /** All forms of a line; one that is two parts of speech is there for both. */
  static Set<Written> of(StancePredicate predicate, Tsv.Row row) {
    Set<Written> forms = new LinkedHashSet<>();
    Collector collector = new Collector(predicate, forms);
    Conjugation.past(row.get("past")).forEach(form -> collector.add(form, Part.VERB, false));
    Conjugation.present(row.get("present")).forEach(form -> collector.add(form, Part.VERB, false));
    row.list("verbs").forEach(form -> collector.add(Folding.fold(form), Part.VERB, false));
    Conjugation.firstPerson(row.get("past"), row.get("present"))
        .forEach(form -> collector.add(form, Part.FIRST_PERSON, false));
    row.list("participles").forEach(form -> collector.participle(Folding.fold(form)));
    row.list("nouns").forEach(form -> collector.noun(Folding.fold(form)));
    return forms;
  }

  /** Collects the forms of one predicate. */
  private record Collector(StancePredicate predicate, Set<Written> forms) {
    void add(String form, Part part, boolean possessed) {
      forms.add(new Written(form, new StanceForm(predicate, part, possessed)));
    }

    void participle(String form) {
      boolean weak = form.charAt(form.length() - 1) == Letters.YEH;
      String stem = weak ? form.substring(0, form.length() - 1) : form;
      for (String inflected :
          List.of(form, form + "ا", form + "ه", stem + "ين", stem + "ون", form + "ات")) {
        add(inflected, Part.PARTICIPLE, false);
        add(Letters.ARTICLE + inflected, Part.PARTICIPLE, false);
      }
    }

    /** A noun with article, case and pronoun; of a set phrase the first word takes them. */
    void noun(String form) {
      int blank = form.indexOf(' ');
      String first = blank < 0 ? form : form.substring(0, blank);
      String rest = blank < 0 ? "" : form.substring(blank);
      add(form, Part.NOUN, false);
      add(Letters.ARTICLE + first + rest.replace(" ", " " + Letters.ARTICLE), Part.NOUN, false);
      boolean feminine = first.endsWith("ه");
      boolean hamza = first.endsWith("اء");
      if (!feminine && !hamza) {
        add(first + "ا" + rest, Part.NOUN, false);
      }
      String stem = first.substring(0, first.length() - 1);
      List<String> stems =
          feminine
              ? List.of(stem + "ت")
              : hamza ? List.of(first, stem + "و", stem + "ي") : List.of(first);
      for (String before : stems) {
        PRONOUNS.forEach(pronoun -> add(before + pronoun + rest, Part.NOUN, true));
      }
      if (blank >= 0) {
        PRONOUNS.forEach(pronoun -> add(form + pronoun, Part.NOUN, true));
      }
    }
  }
}
