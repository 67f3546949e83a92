package io.github.marsad.lake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.lake.table.EntityRedirects;
import io.github.marsad.lake.table.Rejects;
import io.github.marsad.lake.table.Table;
import io.github.marsad.testing.TestSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Written files are checked by their footers before anybody sees them. */
class FootersTest {
  private final SparkSession spark = TestSession.get();
  private final Footers footers = new Footers(spark.sparkContext().hadoopConfiguration());

  @TempDir private Path folder;

  private String write(Dataset<Row> rows) throws IOException {
    Path out = folder.resolve("out");
    rows.coalesce(1).write().parquet(out.toString());
    try (Stream<Path> files = Files.list(out)) {
      return files
          .filter(file -> file.toString().endsWith(".parquet"))
          .findFirst()
          .orElseThrow()
          .toString();
    }
  }

  private Dataset<Row> rows(Table table, Row... rows) {
    return spark.createDataFrame(List.of(rows), table.fileSchema());
  }

  private static Row reject(String format, String reason) {
    return RowFactory.create("file:///a", format, reason, "a sentence", 1L, "run");
  }

  @Test
  void rowsAreCounted() throws IOException {
    String file = write(rows(Rejects.TABLE, reject(null, "empty"), reject("page", "language")));
    assertEquals(2, footers.verify(Rejects.TABLE, file));
  }

  @Test
  void aNullInAColumnThatHasNoneIsRefusedWithFileAndColumn() throws IOException {
    String file = write(rows(Rejects.TABLE, reject("page", "empty"), reject("page", null)));
    LakeException e = assertThrows(LakeException.class, () -> footers.verify(Rejects.TABLE, file));
    assertTrue(e.getMessage().contains(file), e::getMessage);
    assertTrue(e.getMessage().contains("1 nulls in reason"), e::getMessage);
  }

  @Test
  void otherColumnsAreRefused() throws IOException {
    String file = write(rows(Rejects.TABLE, reject("page", "empty")).drop(Rejects.DETAIL));
    LakeException e = assertThrows(LakeException.class, () -> footers.verify(Rejects.TABLE, file));
    assertTrue(e.getMessage().contains(file), e::getMessage);
    assertTrue(e.getMessage().contains(Rejects.DETAIL), e::getMessage);
  }

  @Test
  void columnsInAnotherOrderAreRefused() throws IOException {
    Dataset<Row> rows = rows(EntityRedirects.TABLE, RowFactory.create("p:a", "p:b", "k"));
    String file = write(rows.select("new_id", "old_id", "knowledge_version"));
    assertThrows(LakeException.class, () -> footers.verify(EntityRedirects.TABLE, file));
  }

  @Test
  void aDraftWithANullIsNotWritten() {
    Lake lake =
        Lake.at(folder.resolve("lake").toString(), spark.sparkContext().hadoopConfiguration());
    Draft draft = lake.begin("20170312T100000000Z");
    Dataset<Row> rows = rows(Rejects.TABLE, reject("page", null));
    LakeException e =
        assertThrows(LakeException.class, () -> draft.write(Rejects.TABLE, rows, "key"));
    assertTrue(e.getMessage().contains("reason"), e::getMessage);
  }
}
