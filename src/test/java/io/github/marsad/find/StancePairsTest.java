package io.github.marsad.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.marsad.knowledge.Entity;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.model.EntityType;
import io.github.marsad.model.Stance;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Minimal pairs: short sentences of ours, each with the rows that a careful reader expects. A line
 * marked {@code not yet} is one that the rules do not read rightly: it must go on failing, so that
 * whoever mends its class takes the mark off.
 */
class StancePairsTest {
  private static final String FILE = "/stances/pairs.tsv";
  private static final String ISSUES = "/stances/issues.tsv";

  private final Knowledge knowledge = Knowledge.of(KnowledgeFiles.builtIn());
  private final ArticleAnnotator annotator = new ArticleAnnotator(knowledge);
  private final Map<String, String> ids =
      knowledge.entities().stream()
          .collect(Collectors.toMap(Entity::nameEn, Entity::id, (first, second) -> first));

  @Test
  void everyPairHasTheRowsThatAReaderExpects() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String[] pair : lines(FILE)) {
      String expected = expected(pair[2]);
      String found = found(pair[1]);
      boolean right = expected.equals(found);
      boolean marked = pair.length > 3 && pair[3].equals("not yet");
      if (right == marked) {
        wrong.add(String.join(" | ", pair[0], pair[1], expected, marked ? "is right now" : found));
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyThingIsNamedByItsWordsAndKey() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String[] line : lines(ISSUES)) {
      String found = issues(line[0]);
      if (!found.equals(issueRows(line[1]))) {
        wrong.add(String.join(" | ", line[0], line[1], found));
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  private String issueRows(String cell) {
    TreeSet<String> rows = new TreeSet<>();
    for (String row : cell.equals("none") ? new String[0] : cell.split(" ; ")) {
      String[] words = row.split(" (?=-?[01] )", 2);
      rows.add(id(words[0]) + " " + words[1]);
    }
    return String.join(" ; ", rows);
  }

  private String issues(String sentence) {
    TreeSet<String> rows = new TreeSet<>();
    for (Stance stance : annotator.annotate(sentence, 0).stances()) {
      boolean issue = stance.target().type() == EntityType.ISSUE;
      String key = issue ? stance.target().id().substring("issue:".length()) : "";
      String words = " \"" + stance.targetText() + "\"";
      rows.add(stance.holder().id() + " " + stance.polarity() + " " + key + words);
    }
    return String.join(" ; ", rows);
  }

  private static List<String[]> lines(String file) throws IOException {
    try (InputStream in = StancePairsTest.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t"))
          .toList();
    }
  }

  /** The rows of a cell with ids in place of names, in order. */
  private String expected(String cell) {
    if (cell.strip().equals("none")) {
      return "";
    }
    TreeSet<String> rows = new TreeSet<>();
    for (String row : cell.split(" ; ")) {
      String[] sides = row.strip().split(" > ", 2);
      String[] reported = sides[1].split(" by ", 2);
      int blank = reported[0].lastIndexOf(' ');
      rows.add(
          id(sides[0])
              + " > "
              + id(reported[0].substring(0, blank))
              + reported[0].substring(blank)
              + (reported.length > 1 ? " by " + id(reported[1]) : ""));
    }
    return String.join(" ; ", rows);
  }

  private String id(String name) {
    String bare = name.strip();
    Function<String, String> named = ids::get;
    return bare.length() == 2 ? "country:" + bare : String.valueOf(named.apply(bare));
  }

  private String found(String sentence) {
    TreeSet<String> rows = new TreeSet<>();
    for (Stance stance : annotator.annotate(sentence, 0).stances()) {
      if (stance.target().type() != EntityType.ISSUE) {
        String by = stance.attributedToId() == null ? "" : " by " + stance.attributedToId();
        rows.add(
            stance.holder().id() + " > " + stance.target().id() + " " + stance.polarity() + by);
      }
    }
    return String.join(" ; ", rows);
  }
}
