package io.github.marsad.knowledge;

import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.language.arabic.Folding;
import io.github.marsad.language.arabic.Letters;
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
    NOT_BEFORE,
    /** The marks written on the form must not be those of one of the words. */
    NOT_MARKED,
    /** Nothing is stopped: of several that share the form, the one meant by default. */
    USUAL
  }

  static Ambiguity of(Tsv.Row row) {
    Rule rule = rule(row);
    Set<String> words = new HashSet<>();
    row.list("words").forEach(word -> words.add(bare(Folding.fold(word))));
    if (rule == Rule.NOT_MARKED) {
      words.clear();
      words.addAll(row.list("words"));
    }
    if (rule != Rule.NEVER && rule != Rule.USUAL && words.isEmpty()) {
      throw row.error("the rule " + row.get("rule") + " needs words");
    }
    if (rule != Rule.NEVER) {
      row.require("example");
    }
    String form = Folding.fold(row.require("form"));
    holdsForm(row, form, "example");
    holdsForm(row, form, "counterexample");
    return new Ambiguity(
        form,
        row.require("entity"),
        rule,
        words,
        row.get("example"),
        row.require("counterexample"));
  }

  /** A sentence that lacks the form proves nothing; lam swallows the article's alef. */
  private static void holdsForm(Tsv.Row row, String form, String column) {
    String sentence = Folding.fold(row.get(column));
    boolean holds =
        sentence.contains(form)
            || (form.startsWith(Letters.ARTICLE)
                && sentence.contains("" + Letters.LAM + form.substring(1)));
    if (!sentence.isEmpty() && !holds && row.get("rule").indexOf("usual") < 0) {
      throw row.error("the " + column + " does not hold the form " + row.get("form"));
    }
  }

  private static Rule rule(Tsv.Row row) {
    try {
      return Rule.valueOf(row.require("rule").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error(
          "unknown rule \""
              + row.get("rule")
              + "\"; use never, after, not_after, before, not_before, not_marked, usual");
    }
  }

  /**
   * Whether the form may be read as the target between these neighbours.
   *
   * @param surface the form as it is written, with its marks
   * @param previous the folded word before, or empty
   * @param next the folded word after, or empty
   * @param afterNext the folded word after that, or empty
   */
  public boolean allows(String surface, String previous, String next, String afterNext) {
    switch (rule) {
      case AFTER:
        return holds(previous);
      case NOT_AFTER:
        return !holds(previous);
      case BEFORE:
        return holds(next) || words.contains(pair(next, afterNext));
      case NOT_BEFORE:
        return !holds(next) && !words.contains(pair(next, afterNext));
      case NOT_MARKED:
        return words.stream().noneMatch(word -> Marks.includes(surface, word));
      case USUAL:
        return true;
      default:
        return false;
    }
  }

  /** What the line decides, one text for each neighbour: no two lines may say the same. */
  List<String> decisions() {
    if (rule == Rule.USUAL) {
      return List.of(form + " usual");
    }
    String head = form + " " + target + " " + rule.name().toLowerCase(Locale.ROOT);
    return words.isEmpty()
        ? List.of(head)
        : words.stream().sorted().map(word -> head + " " + word).toList();
  }

  /** Two words, any number as 0. */
  private static String pair(String word, String next) {
    return (word.chars().allMatch(Character::isDigit) ? "0" : word) + " " + next;
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
