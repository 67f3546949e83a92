package io.github.marsad.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.knowledge.Place;
import io.github.marsad.knowledge.Tsv;
import io.github.marsad.model.Mention;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which states a sentence names, of which kind, and where: minimal pairs of ours. */
class CountryContextTest {
  private static final Knowledge KNOWLEDGE = Knowledge.of(KnowledgeFiles.builtIn());
  private static final MentionFinder FINDER = new MentionFinder(KNOWLEDGE);

  private static Tsv contexts() throws IOException {
    try (InputStream in = CountryContextTest.class.getResourceAsStream("/countries/contexts.tsv")) {
      return Tsv.parse("contexts.tsv", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static String told(String sentence) {
    return FINDER.find(sentence, 0).stream()
        .filter(Mention::isCountry)
        .map(
            mention ->
                mention.country()
                    + "."
                    + mention.kind().label()
                    + " "
                    + mention.span().of(sentence))
        .collect(Collectors.joining("|"));
  }

  @Test
  void everySentenceNamesTheseStates() throws IOException {
    List<String> failures = new ArrayList<>();
    List<Tsv.Row> rows = contexts().rows();
    for (Tsv.Row row : rows) {
      String sentence = row.require("sentence");
      if (!told(sentence).equals(row.get("mentions"))) {
        failures.add(row.error(sentence + " -> " + told(sentence)).getMessage());
      }
    }
    assertTrue(rows.size() > 70, () -> "only " + rows.size() + " sentences");
    assertEquals(List.of(), failures, () -> String.join("\n", failures));
  }

  @Test
  void whatAMotionWordTakesIsAPlace() {
    List<String> failures = new ArrayList<>();
    Tsv words = Tsv.parse("motion_words.tsv", KnowledgeFiles.builtIn().text("motion_words.tsv"));
    for (Tsv.Row row : words.rows()) {
      List<Mention> mentions =
          FINDER.find(row.require("example"), 0).stream().filter(Mention::isCountry).toList();
      boolean place = mentions.stream().anyMatch(mention -> mention.kind().label().equals("place"));
      boolean metonym =
          mentions.stream().anyMatch(mention -> mention.kind().label().equals("metonym"));
      if (!place || metonym) {
        failures.add(row.error(told(row.require("example"))).getMessage());
      }
    }
    assertEquals(List.of(), failures);
  }

  @Test
  void aJointNameIsAMentionOfEachOfItsStates() {
    Tsv joint = Tsv.parse("joint_names.tsv", KnowledgeFiles.builtIn().text("joint_names.tsv"));
    for (Tsv.Row row : joint.rows()) {
      String told = told(row.require("example"));
      for (String code : row.list("countries")) {
        assertTrue(
            told.contains(code + ".name " + row.get("form")), () -> row.error(told).getMessage());
      }
    }
  }

  /**
   * A name that the files hold leads to its state, or is stopped by a line about it; none fails.
   */
  @Test
  void everyPlaceIsReadAfterANounAndAlone() {
    int found = 0;
    for (Place place : KNOWLEDGE.places()) {
      for (String noun : List.of("", "مدينة ", "محافظة ")) {
        String sentence = "وصل الوفد إلى " + noun + place.nameAr();
        boolean named =
            FINDER.find(sentence, 0).stream()
                .anyMatch(mention -> Objects.equals(mention.country(), place.country()));
        found += named || place.country() == null ? 1 : 0;
      }
    }
    int read = found;
    int all = 3 * KNOWLEDGE.places().size();
    assertTrue(read > 0.9 * all, () -> read + " of " + all + " names lead to their state");
  }
}
