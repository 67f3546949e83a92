package io.github.marsad.knowledge;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.find.MentionFinder;
import io.github.marsad.language.arabic.Folding;
import io.github.marsad.model.Mention;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the sentences of every row of ambiguous.tsv: one is the entity, the other is not. */
class AmbiguityExamplesTest {
  private static final String FILE = "ambiguous.tsv";

  private final KnowledgeFiles files = KnowledgeFiles.builtIn();
  private final Knowledge knowledge = Knowledge.of(files);
  private final MentionFinder finder = new MentionFinder(knowledge);

  @Test
  void everyExampleIsFoundAndNoCounterexampleIs() {
    List<String> failures = new ArrayList<>();
    List<Tsv.Row> rows = Tsv.parse(FILE, files.text(FILE)).rows();
    for (Tsv.Row row : rows) {
      check(row, failures);
    }
    assertTrue(rows.size() > 100, () -> "only " + rows.size() + " rows in " + FILE);
    assertTrue(
        failures.isEmpty(),
        () -> failures.size() + " sentences are read wrongly:\n" + String.join("\n", failures));
  }

  private void check(Tsv.Row row, List<String> failures) {
    String form = Folding.fold(row.require("form"));
    String country = country(row.require("entity"));
    String example = row.get("example");
    if (!example.isEmpty() && !finds(example, country, form)) {
      failures.add(told(row, "does not find " + country + " in the example", example));
    }
    String counterexample = row.require("counterexample");
    if (finds(counterexample, country, form)) {
      failures.add(told(row, "finds " + country + " in the counterexample", counterexample));
    }
  }

  /** A place stands for its state. */
  private String country(String target) {
    Place place = knowledge.place(target);
    return place == null ? target : "country:" + place.country();
  }

  private boolean finds(String sentence, String entity, String form) {
    return finder.find(sentence, 0).stream()
        .anyMatch(
            mention ->
                mention.entityId().equals(entity) && surface(mention, sentence).equals(form));
  }

  /** The folded words of a mention; lam before the article has swallowed its alef. */
  private static String surface(Mention mention, String sentence) {
    String surface = Folding.fold(mention.span().of(sentence));
    int begin = mention.span().begin();
    boolean swallowed = surface.startsWith("ل") && begin > 0 && sentence.charAt(begin - 1) == 'ل';
    return swallowed ? "ا" + surface : surface;
  }

  private String told(Tsv.Row row, String what, String sentence) {
    List<String> found =
        finder.find(sentence, 0).stream()
            .map(mention -> mention.entityId() + " at " + mention.span().of(sentence))
            .toList();
    return row.error(row.get("form") + " " + row.get("rule") + " " + what).getMessage()
        + ": "
        + sentence
        + " -> "
        + found;
  }
}
