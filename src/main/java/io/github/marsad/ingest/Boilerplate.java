package io.github.marsad.ingest;

import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.knowledge.Tsv;
import io.github.marsad.language.arabic.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Tells lines of page furniture from lines of an article, by {@code boilerplate.tsv}. */
final class Boilerplate {
  /** A longer line is text. */
  private static final int LONGEST = 200;

  private static final int LONGEST_LABEL = 40;
  private static final int WORDS_OF_A_CRUMB = 3;
  private static final Pattern SEPARATOR = Pattern.compile("[>|/\u00BB\u203A]");

  private final Map<String, Action> whole = new HashMap<>();
  private final List<Rule> rules = new ArrayList<>();
  private final Set<String> labels = new HashSet<>();
  private final Set<String> buttons = new HashSet<>();

  /** What to do with a line. */
  enum Action {
    /** The line is furniture. */
    LINE,
    /** A block of furniture begins. */
    REST,
    /** The line points to another story. */
    TEASER
  }

  private enum Match {
    STARTS,
    CONTAINS,
    REGEX
  }

  private record Rule(Match match, String text, Pattern pattern, Action action) {
    boolean matches(String line, String folded) {
      switch (match) {
        case STARTS:
          return folded.startsWith(text);
        case CONTAINS:
          return folded.contains(text);
        default:
          return pattern.matcher(line).find();
      }
    }
  }

  Boilerplate(KnowledgeFiles files) {
    for (Tsv.Row row : Tsv.parse("boilerplate.tsv", files.text("boilerplate.tsv")).rows()) {
      add(row);
    }
    files.lines("section_labels.txt").forEach(label -> labels.add(letters(label)));
  }

  private void add(Tsv.Row row) {
    row.require("example");
    String pattern = row.require("pattern");
    Action action = Action.valueOf(row.require("action").toUpperCase(Locale.ROOT));
    if (row.get("match").equals("is")) {
      whole.putIfAbsent(bare(pattern), action);
      addButton(pattern, action);
      return;
    }
    Match match = Match.valueOf(row.require("match").toUpperCase(Locale.ROOT));
    try {
      Pattern compiled = match == Match.REGEX ? Pattern.compile(pattern) : null;
      rules.add(new Rule(match, Folding.fold(pattern), compiled, action));
    } catch (PatternSyntaxException e) {
      throw row.error("not a regular expression: " + e.getDescription());
    }
  }

  /** A button's words may stand beside other buttons' on one line; one letter alone is none. */
  private void addButton(String pattern, Action action) {
    String letters = letters(pattern);
    if (action == Action.LINE && letters.length() > 1) {
      buttons.add(letters);
    }
  }

  /** What the line is, or null for a line of text. */
  Action of(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    Action exact = whole.get(bare(line));
    if (exact != null) {
      return exact;
    }
    if (isMadeOf(line, buttons)) {
      return Action.LINE;
    }
    String folded = Folding.fold(line);
    for (Rule rule : rules) {
      if (rule.matches(line, folded)) {
        return rule.action();
      }
    }
    return null;
  }

  /** Whether the whole line is one that the list names, not only begins like one. */
  boolean isWhole(String line) {
    return line.length() <= LONGEST && (whole.containsKey(bare(line)) || isMadeOf(line, buttons));
  }

  /**
   * A line that says where on the site the page is: nothing but section labels, with or without
   * anything between them, or short parts between separators of which one is a label.
   */
  boolean isBreadcrumb(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    if (isMadeOf(line, labels)) {
      return true;
    }
    String[] parts = SEPARATOR.split(line);
    boolean anyLabel = false;
    for (String part : parts) {
      if (part.strip().split("\\s+").length > WORDS_OF_A_CRUMB) {
        return false;
      }
      anyLabel |= labels.contains(letters(part));
    }
    return parts.length > 1 && anyLabel;
  }

  /**
   * A breadcrumb of several parts between separators: as a menu it is the site's, not the page's.
   */
  boolean isMenu(String line) {
    return isBreadcrumb(line) && SEPARATOR.split(line).length > 1;
  }

  /** Whether the line is nothing but phrases of a set, run together or repeated. */
  private static boolean isMadeOf(String line, Set<String> phrases) {
    String text = letters(line);
    boolean[] reachable = new boolean[text.length() + 1];
    reachable[0] = true;
    for (int from = 0; from < text.length(); from++) {
      int last = Math.min(text.length(), from + LONGEST_LABEL);
      for (int to = from + 1; reachable[from] && to <= last; to++) {
        reachable[to] |= phrases.contains(text.substring(from, to));
      }
    }
    return !text.isEmpty() && reachable[text.length()];
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    Folding.fold(text)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  /** Folded, without what is no letter or digit at both ends; punctuation alone stays. */
  private static String bare(String line) {
    String folded = Folding.fold(line).strip();
    int begin = 0;
    int end = folded.length();
    while (begin < end && !Character.isLetterOrDigit(folded.charAt(begin))) {
      begin++;
    }
    while (end > begin && !Character.isLetterOrDigit(folded.charAt(end - 1))) {
      end--;
    }
    return begin == end ? folded : folded.substring(begin, end).replaceAll("\\s+", " ");
  }
}
