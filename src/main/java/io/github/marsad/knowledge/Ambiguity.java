package io.github.marsad.knowledge;

import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.language.arabic.Folding;
import io.github.marsad.language.arabic.Letters;
import java.util.ArrayList;
import java.util.EnumSet;
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
 * @param classes classes of words that count like one of the words
 */
public record Ambiguity(
    String form,
    String target,
    Rule rule,
    Set<String> words,
    Set<Context.Neighbour> classes,
    String example,
    String counterexample) {

  /** How many words before or after the form are near it. */
  private static final int NEAR = 4;

  private static final Set<Rule> BEFORE = EnumSet.of(Rule.BEFORE, Rule.NOT_BEFORE);
  private static final Set<Rule> AFTER = EnumSet.of(Rule.AFTER, Rule.NOT_AFTER);

  /** What the neighbours decide. */
  public enum Rule {
    NEVER,
    AFTER,
    NOT_AFTER,
    BEFORE,
    NOT_BEFORE,
    /** None of the words stands within four words of the form, before or after it. */
    NOT_NEAR,
    /** The marks written on the form must not be those of one of the words. */
    NOT_MARKED,
    /** The form must not be written, hamza seats and all, as one of the words. */
    NOT_SPELT,
    /** Nothing is stopped: of several that share the form, the one meant by default. */
    USUAL
  }

  static Ambiguity of(Tsv.Row row) {
    Rule rule = rule(row);
    Set<String> words = new HashSet<>();
    Set<Context.Neighbour> classes = EnumSet.noneOf(Context.Neighbour.class);
    for (String word : row.list("words")) {
      if (word.startsWith("<")) {
        classes.add(neighbour(row, rule, word));
      } else {
        words.add(bare(Folding.fold(word)));
      }
    }
    if (rule == Rule.NOT_MARKED || rule == Rule.NOT_SPELT) {
      words.clear();
      words.addAll(row.list("words"));
    }
    if (rule != Rule.NEVER && rule != Rule.USUAL && words.isEmpty() && classes.isEmpty()) {
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
        classes,
        row.get("example"),
        row.require("counterexample"));
  }

  private static Context.Neighbour neighbour(Tsv.Row row, Rule rule, String word) {
    for (Context.Neighbour neighbour : Context.Neighbour.values()) {
      boolean named = word.equals("<" + neighbour.name().toLowerCase(Locale.ROOT) + ">");
      if (named && (neighbour.follows() ? BEFORE : AFTER).contains(rule)) {
        return neighbour;
      }
    }
    throw row.error(
        "\""
            + word
            + "\" is no class of words: after and not_after may have <feminine_verb>, <state>,"
            + " <accusative>, <start> and <with>, before and not_before <noun>");
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
              + "\"; use never, after, not_after, before, not_before, not_near, not_marked, not_spelt, usual");
    }
  }

  /** Whether the form may be read as the target among these words. */
  public boolean allows(Context context) {
    switch (rule) {
      case AFTER:
        return isAfter(context);
      case NOT_AFTER:
        return !isAfter(context);
      case BEFORE:
        return isBefore(context);
      case NOT_BEFORE:
        return !isBefore(context);
      case NOT_NEAR:
        return !isNear(context);
      case NOT_MARKED:
        return words.stream().noneMatch(word -> Marks.includes(context.surface(), word));
      case NOT_SPELT:
        return !words.contains(Marks.without(context.surface()));
      case USUAL:
        return true;
      default:
        return false;
    }
  }

  private boolean isAfter(Context context) {
    return holds(context.word(-1)) || classes.stream().anyMatch(context::isAfter);
  }

  private boolean isBefore(Context context) {
    String next = context.word(1);
    return holds(next)
        || words.contains(pair(next, context.word(2)))
        || classes.stream().anyMatch(context::isBefore);
  }

  private boolean isNear(Context context) {
    for (int distance = 1; distance <= NEAR; distance++) {
      if (holds(context.word(-distance)) || holds(context.word(distance))) {
        return true;
      }
    }
    return false;
  }

  /** What the line decides, one text for each neighbour: no two lines may say the same. */
  List<String> decisions() {
    if (rule == Rule.USUAL) {
      return List.of(form + " usual");
    }
    String head = form + " " + target + " " + rule.name().toLowerCase(Locale.ROOT);
    List<String> decisions = new ArrayList<>();
    words.stream().sorted().forEach(word -> decisions.add(head + " " + word));
    classes.forEach(neighbour -> decisions.add(head + " <" + neighbour + ">"));
    return decisions.isEmpty() ? List.of(head) : decisions;
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
