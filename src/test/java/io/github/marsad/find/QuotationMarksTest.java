package io.github.marsad.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.model.Quote;
import io.github.marsad.model.Stance;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words between all marks in use, within others and without a closing one. */
class QuotationMarksTest {
  private final ArticleAnnotator annotator =
      new ArticleAnnotator(Knowledge.of(KnowledgeFiles.builtIn()));

  @Test
  void everyTextHasTheQuotesThatAReaderExpects() throws IOException {
    List<String> wrong = new ArrayList<>();
    try (InputStream in = QuotationMarksTest.class.getResourceAsStream("/quotes/marks.tsv")) {
      List<String[]> lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .skip(1)
              .map(line -> line.split("\t"))
              .toList();
      for (String[] line : lines) {
        String found = quotes(line[1]);
        if (!found.equals(line[2])) {
          wrong.add(String.join(" | ", line[0], line[2], found));
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  private String quotes(String text) {
    List<String> rows = new ArrayList<>();
    for (Quote quote : annotator.annotate(text, 0).quotes()) {
      rows.add(quote.speakerId() + ": " + quote.span().of(text));
    }
    return rows.isEmpty() ? "none" : String.join(" | ", rows);
  }

  @Test
  void marksThatNothingClosesCostNoMoreThanTheirNumber() {
    String text = "'ب ".repeat(300_000) + "«ب 'ب ".repeat(100_000);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Quotation.between(text));
  }

  /** The first person within nested words is who speaks those. */
  @Test
  void nestedWordsAreThoseOfTheInnerSpeaker() {
    String text = "قال لافروف: \"قال كيري 'نحن ندعم تركيا في هذا الملف' ثم غادر القاعة\".";
    List<String> rows = new ArrayList<>();
    for (Stance stance : annotator.annotate(text, 0).stances()) {
      rows.add(stance.holder().id() + " > " + stance.target().id() + " " + stance.polarity());
    }
    assertEquals(List.of("p:john-kerry > country:TR 1"), rows);
  }
}
