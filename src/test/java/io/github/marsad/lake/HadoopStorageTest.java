package io.github.marsad.lake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.lake.table.EntityRedirects;
import io.github.marsad.lake.table.Table;
import io.github.marsad.testing.TestSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where there are no links a file points to the version that readers see. */
class HadoopStorageTest {
  private static final String FIRST = "20170312T100000000Z";
  private static final String SECOND = "20170312T110000000Z";
  private static final Table TABLE = EntityRedirects.TABLE;

  private final SparkSession spark = TestSession.get();
  private final Configuration configuration = spark.sparkContext().hadoopConfiguration();

  @TempDir private Path folder;

  private Lake lake() throws IOException {
    return Lake.withPointer(folder.resolve("lake").toUri().toString(), configuration);
  }

  private HadoopStorage storage() throws IOException {
    return new HadoopStorage(folder.resolve("lake").toUri().toString(), configuration);
  }

  private void publish(String run, int keep, String... ids) throws IOException {
    List<Row> rows = List.of(ids).stream().map(id -> RowFactory.create(id, "p:n", "k")).toList();
    Dataset<Row> table = spark.createDataFrame(rows, TABLE.schema());
    Draft draft = lake().begin(run);
    draft.write(TABLE, table, run);
    draft.complete(spark);
    lake().publish(draft, keep);
  }

  @Test
  void thePointerNamesThePublishedVersion() throws IOException {
    assertTrue(lake().current().isEmpty());
    publish(FIRST, 2, "p:a");
    assertEquals(FIRST, Files.readString(folder.resolve("lake/CURRENT")).strip());
    publish(SECOND, 2, "p:a", "p:b");
    assertEquals(SECOND, lake().current().orElseThrow().runId());
    assertEquals(2, lake().current().orElseThrow().read(spark, TABLE).count());
    assertFalse(Files.exists(folder.resolve("lake/current")), "no links here");
  }

  @Test
  void aTableIsFoundWhereItsVersionLies() throws IOException {
    publish(FIRST, 2, "p:a");
    String location = lake().location(TABLE);
    assertTrue(location.endsWith("/_versions/" + FIRST + "/" + TABLE.name()), location);
    assertEquals(1, spark.read().parquet(location).count());
  }

  @Test
  void olderVersionsAreRemovedAndUnchangedTablesCopied() throws IOException {
    publish(FIRST, 1, "p:a");
    Draft draft = lake().begin(SECOND);
    draft.complete(spark);
    lake().publish(draft, 1);
    assertEquals(List.of(SECOND), storage().list(Lake.VERSIONS));
    assertEquals(1, lake().current().orElseThrow().read(spark, TABLE).count());
  }

  @Test
  void aDeadDraftIsRemovedByTheNextRun() throws IOException {
    publish(FIRST, 2, "p:a");
    storage().replace(Lake.VERSIONS + "/" + SECOND + "/x.parquet", "half");
    assertEquals(List.of(FIRST, SECOND), storage().list(Lake.VERSIONS));
    lake().begin("20170312T120000000Z");
    assertEquals(List.of(FIRST), storage().list(Lake.VERSIONS));
  }

  @Test
  void theLockKeepsASecondWriterOut() throws Exception {
    try (AutoCloseable unused = lake().lock()) {
      Lake second = lake();
      assertThrows(LakeLockedException.class, second::lock);
    }
    lake().lock().close();
  }

  @Test
  void smallFilesAreWrittenOnceOrReplaced() throws IOException {
    HadoopStorage storage = storage();
    assertEquals(Optional.empty(), storage.read("deep/file"));
    assertTrue(storage.createNew("deep/file", "قديم"));
    assertFalse(storage.createNew("deep/file", "other"));
    assertEquals(Optional.of("قديم"), storage.read("deep/file"));
    storage.replace("deep/file", "جديد");
    assertEquals(Optional.of("جديد"), storage.read("deep/file"));
    storage.link("deep/file", "other/second");
    assertEquals(List.of("second"), storage.list("other"));
    storage.remove("deep");
    assertFalse(storage.exists("deep/file"));
    assertEquals(List.of(), storage.list("deep"));
  }
}
