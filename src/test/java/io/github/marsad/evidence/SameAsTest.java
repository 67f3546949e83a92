package io.github.marsad.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.KnowledgeException;
import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.lake.table.Entities;
import io.github.marsad.lake.table.EntityRedirects;
import io.github.marsad.lake.table.Mentions;
import io.github.marsad.lake.table.Stances;
import io.github.marsad.testing.SampleLake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user calls one is one in every table; what cannot be is refused with its line. */
class SameAsTest {
  private static final String OLD = "p:sergey-lavrov";
  private static final String NEW = "p:vladimir-putin";

  @Test
  void chainsLeadToTheirEnd() {
    SameAs sameAs = SameAs.parse("old_id\tnew_id\na\tb\nb\tc\n");
    assertEquals(Map.of("a", "c", "b", "c"), sameAs.newIds());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a|b,a|c; same_as.tsv:3: a second line for a",
        "a|b,b|a; same_as.tsv:3: b leads back to itself",
        "a|a; same_as.tsv:2: a leads back to itself",
        "a|; same_as.tsv:2: empty \"new_id\""
      })
  void whatCannotBeIsRefusedWithItsLine(String lines, String message) {
    String text = "old_id\tnew_id\n" + lines.replace(',', '\n').replace('|', '\t') + "\n";
    KnowledgeException e = assertThrows(KnowledgeException.class, () -> SameAs.parse(text));
    assertTrue(e.getMessage().contains(message), e::getMessage);
  }

  @Test
  void everyTableOfALakeGivesTheNewId(@TempDir Path folder) throws IOException {
    Path lake = folder.resolve("lake");
    String[] run = {"run", "--input", SampleLake.INPUT.toString(), "--lake", lake.toString()};
    assertEquals(0, SampleLake.marsad(run));
    long before = count(lake, OLD) + count(lake, NEW);
    assertTrue(count(lake, OLD) > 0 && count(lake, NEW) > 0);
    Files.writeString(lake.resolve(SameAs.FILE), "old_id\tnew_id\n" + OLD + "\t" + NEW + "\n");
    assertEquals(0, SampleLake.marsad(run));
    assertEquals(0, count(lake, OLD));
    assertEquals(before, count(lake, NEW));
    Dataset<Row> stances = SampleLake.read(lake, Stances.TABLE);
    String oneOf = "'" + OLD + "' in (holder_id, target_id, attributed_to_id)";
    assertEquals(0, stances.where(oneOf).count());
    Dataset<Row> redirects = SampleLake.read(lake, EntityRedirects.TABLE);
    assertEquals(
        1,
        redirects
            .where(
                EntityRedirects.OLD_ID
                    + " = '"
                    + OLD
                    + "' and "
                    + EntityRedirects.NEW_ID
                    + " = '"
                    + NEW
                    + "'")
            .count());
    assertEquals(
        0,
        SampleLake.read(lake, Entities.TABLE)
            .where(Entities.ENTITY_ID + " = '" + OLD + "' and n_mentions > 0")
            .count());
  }

  private static long count(Path lake, String id) {
    return SampleLake.read(lake, Mentions.TABLE)
        .where(Mentions.ENTITY_ID + " = '" + id + "'")
        .count();
  }

  @Test
  void anIdThatNobodyHasIsRefused() {
    SameAs sameAs = SameAs.parse("old_id\tnew_id\nx:1\tp:nobody-at-all\n");
    KnowledgeException e =
        assertThrows(
            KnowledgeException.class,
            () -> sameAs.requireKnown(Knowledge.of(KnowledgeFiles.builtIn())));
    assertEquals("same_as.tsv: no entity has the id p:nobody-at-all", e.getMessage());
  }
}
