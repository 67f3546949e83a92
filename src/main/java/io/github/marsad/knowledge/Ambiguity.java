package io.github.marsad.knowledge;

import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.language.arabic.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A decision about a form that is also something else, from {@code ambiguous.tsv}.
 *
 * @param form the folded form
 * @param target the entity or place the decision is about
 * @param words folded neighbours, proclitics and article off
 */
public record Ambiguity(
    String form,
    String target,
    Rule rule,
    Set<String> words,
    String example,
    String counterexample) {

  /** What the neighbours decide. */
  public enum Rule {
    NEVER,
    AFTER,
    NOT_AFTER,
    BEFORE,
    NOT_BEFORE
  }

  static Ambiguity of(Tsv.Row row) {
    Rule rule = rule(row);
    Set<String> words = new HashSet<>();
    row.list("words").forEach(word -> words.add(bare(Folding.fold(word))));
    if (rule != Rule.NEVER && words.isEmpty()) {
      throw row.error("the rule " + row.get("rule") + " needs words");
    }
    if (rule != Rule.NEVER) {
      row.require("example");
    }
    return new Ambiguity(
        Folding.fold(row.require("form")),
        row.require("entity"),
        rule,
        words,
        row.get("example"),
        row.require("counterexample"));
  }

  private static Rule rule(Tsv.Row row) {
    try {
      return Rule.valueOf(row.require("rule").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error(
          "unknown rule \""
              + row.get("rule")
              + "\"; use never, after, not_after, before, not_before");
    }
  }

  /**
   * Whether the form may be read as the target between these neighbours.
   *
   * @param previous the folded word before, or empty
   * @param next the folded word after, or empty
   */
  public boolean allows(String previous, String next) {
    switch (rule) {
      case AFTER:
        return holds(previous);
      case NOT_AFTER:
        return !holds(previous);
      case BEFORE:
        return holds(next);
      case NOT_BEFORE:
        return !holds(next);
      default:
        return false;
    }
  }

  private boolean holds(String word) {
    if (word.isEmpty()) {
      return false;
    }
    List<Clitics.Reading> readings = Clitics.readings(word);
    return readings.stream().anyMatch(reading -> words.contains(bare(reading.stem())));
  }

  private static String bare(String word) {
    return word.length() > 3 ? Clitics.stripLight(word) : word;
  }
}
