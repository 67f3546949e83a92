package io.github.marsad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.lake.table.Annotations;
import io.github.marsad.lake.table.Articles;
import io.github.marsad.lake.table.Runs;
import io.github.marsad.lake.table.Table;
import io.github.marsad.lake.table.Tables;
import io.github.marsad.testing.Rows;
import io.github.marsad.testing.SampleLake;
import io.github.marsad.testing.TestSession;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs are safe to repeat, incremental, and the same however the work is cut. */
class RerunTest {
  @Test
  void secondRunOverTheSameInputAnnotatesNothingAndChangesNoRow(@TempDir Path folder) {
    String lake = folder.resolve("lake").toString();
    assertEquals(0, run(SampleLake.INPUT, lake));
    assertEquals(0, run(SampleLake.INPUT, lake));
    assertSameRows(Path.of(lake));
    List<Row> runs =
        SampleLake.read(Path.of(lake), Runs.TABLE).orderBy(Runs.RUN_ID).collectAsList();
    assertEquals(2, runs.size());
    Map<String, Long> counts = runs.get(1).getJavaMap(runs.get(1).fieldIndex(Runs.COUNTS_IN));
    assertEquals(0L, counts.get("annotated"), counts::toString);
    assertEquals(43L, counts.get("records"), counts::toString);
  }

  @Test
  void inPartsAndWithOtherPartitionCountsTheRowsAreTheSame(@TempDir Path folder) {
    String lake = folder.resolve("lake").toString();
    TestSession.get().conf().set("spark.sql.shuffle.partitions", "7");
    try {
      assertEquals(
          0, SampleLake.marsad("ingest", "--input", SampleLake.INPUT.toString(), "--lake", lake));
      for (String job :
          List.of(
              "duplicates",
              "furniture",
              "annotate",
              "evidence",
              "terms",
              "co-mentions",
              "stances")) {
        assertEquals(0, SampleLake.marsad(job, "--lake", lake), job);
      }
    } finally {
      TestSession.get().conf().set("spark.sql.shuffle.partitions", "1");
    }
    assertSameRows(Path.of(lake));
  }

  @Test
  void articlesThatComeLaterJoinThoseOfTheLake(@TempDir Path folder) {
    String lake = folder.resolve("lake").toString();
    for (String part : List.of("pages", "trec", "wire", "feeds", "broken", "SOURCES.md")) {
      assertEquals(
          0,
          SampleLake.marsad(
              "run",
              "--input",
              SampleLake.INPUT.resolve(part).toString(),
              "--lake",
              lake,
              "--set",
              "ingest.max-rejected=1"),
          part);
    }
    assertSameRows(Path.of(lake));
  }

  @Test
  void changedKnowledgeAnnotatesEverythingAgain(@TempDir Path folder) throws Exception {
    String lake = folder.resolve("lake").toString();
    assertEquals(0, run(SampleLake.INPUT, lake));
    Path knowledge = Files.createDirectories(folder.resolve("knowledge"));
    String places = Files.readString(Path.of("data/knowledge/places.tsv"));
    Files.writeString(knowledge.resolve("places.tsv"), "# ours\n" + places);
    assertEquals(
        0, SampleLake.marsad("annotate", "--lake", lake, "--set", "knowledge.path=" + knowledge));
    long fingerprints =
        SampleLake.read(Path.of(lake), Annotations.TABLE)
            .select(Annotations.FINGERPRINT)
            .distinct()
            .count();
    assertEquals(1, fingerprints);
    Row run =
        SampleLake.read(Path.of(lake), Runs.TABLE).orderBy(Runs.RUN_ID).collectAsList().get(1);
    Map<String, Long> counts = run.getJavaMap(run.fieldIndex(Runs.COUNTS_IN));
    assertEquals(SampleLake.rows(Articles.TABLE).size(), counts.get("annotated"));
  }

  @Test
  void tooManyRejectsPublishNothing(@TempDir Path folder) {
    String lake = folder.resolve("lake").toString();
    assertEquals(3, run(SampleLake.INPUT.resolve("broken"), lake));
    assertTrue(!Files.exists(Path.of(lake, "current")), "nothing may be published");
  }

  private static int run(Path input, String lake) {
    return SampleLake.marsad("run", "--input", input.toString(), "--lake", lake);
  }

  private static void assertSameRows(Path lake) {
    for (Table table : Tables.all()) {
      if (!table.equals(Runs.TABLE)) {
        assertEquals(
            String.join("\n", Rows.comparable(SampleLake.read(table), table)),
            String.join("\n", Rows.comparable(SampleLake.read(lake, table), table)),
            table.name());
      }
    }
  }
}
