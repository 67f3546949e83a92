package io.github.marsad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.job.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published judgements are read as they are written, and summed up with an interval. */
class JudgementTest {
  private static final Path PUBLISHED = Path.of("docs/accuracy.md");

  @TempDir private Path folder;

  @Test
  void theLastColumnsAreVerdictAndReason() throws IOException {
    Path file = folder.resolve("judged.md");
    Files.writeString(
        file,
        "# Title\n\n| no | x |\n|---|---|\n| 3 | abc | 5 | 9 | country:SY | name | right | |\n");
    assertEquals(
        List.of(new Judgement(3, "abc", 5, 9, "country:SY", "name", "right", "")),
        Judgement.read(file));
  }

  @Test
  void aRowWithOtherColumnsIsRefusedWhereItStands() throws IOException {
    Path file = folder.resolve("judged.md");
    Files.writeString(file, "\n| 3 | abc | 5 |\n");
    String message = assertThrows(UsageException.class, () -> Judgement.read(file)).getMessage();
    assertTrue(message.contains("judged.md:2"), message);
  }

  /** 194 of 200: Wilson 1927 gives 0.936 to 0.986. */
  @Test
  void theSummaryGivesWilsonsInterval() {
    Judgement right = new Judgement(1, "a", 0, 1, "country:SY", "name", "right", "");
    Judgement wrong = new Judgement(1, "a", 0, 1, "country:SY", "name", "wrong", "x");
    List<Judgement> all = new java.util.ArrayList<>();
    for (int i = 0; i < 200; i++) {
      all.add(i < 194 ? right : wrong);
    }
    assertEquals(
        "194 of 200 right: precision 0.970, 95 % interval 0.936 to 0.986", Judgement.summary(all));
  }

  @Test
  void thePublishedFileHoldsItsVerdictsAndEachWrongOneItsReason() throws IOException {
    List<Judgement> published = Judgement.read(PUBLISHED);
    assertTrue(published.size() >= 200, () -> published.size() + " judgements");
    for (Judgement judgement : published) {
      assertTrue(List.of("right", "wrong").contains(judgement.verdict()), judgement::line);
      assertTrue(!judgement.reason().isEmpty(), judgement::line);
    }
    String text = Files.readString(PUBLISHED);
    assertEquals(2, Judgement.summaries(published).size());
    for (String summary : Judgement.summaries(published)) {
      assertTrue(text.contains(summary), summary);
    }
  }
}
