package io.github.marsad.lake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.lake.table.DocumentTerms;
import io.github.marsad.lake.table.EntityRedirects;
import io.github.marsad.lake.table.Table;
import io.github.marsad.lake.table.Tables;
import io.github.marsad.testing.TestSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers see whole versions only, and each shares with the one before what did not change. */
class LakeTest {
  private static final String FIRST = "20170312T100000000Z";
  private static final String SECOND = "20170312T110000000Z";
  private static final String THIRD = "20170312T120000000Z";
  private static final Table REDIRECTS = EntityRedirects.TABLE;
  private static final Table TERMS = DocumentTerms.TABLE;

  private final SparkSession spark = TestSession.get();

  @TempDir private Path folder;

  private Lake lake() {
    return Lake.at(folder.toString(), spark.sparkContext().hadoopConfiguration());
  }

  private Dataset<Row> redirects(String... ids) {
    List<Row> rows = Arrays.stream(ids).map(id -> RowFactory.create(id, "p:new", "k")).toList();
    return spark.createDataFrame(rows, REDIRECTS.schema());
  }

  private static Row term(String article, String month) {
    return RowFactory.create(article, "term", "surface", 1, month);
  }

  private Dataset<Row> terms(Row... rows) {
    return spark.createDataFrame(List.of(rows), TERMS.schema());
  }

  /** A version with one table of given rows; all others are kept or empty. */
  private void publish(String run, int keep, String... ids) {
    Draft draft = lake().begin(run);
    draft.write(REDIRECTS, redirects(ids), "key-" + run);
    draft.complete(spark);
    lake().publish(draft, keep);
  }

  private List<String> seen() {
    return lake().current().orElseThrow().read(spark, REDIRECTS).collectAsList().stream()
        .map(row -> row.getString(0))
        .toList();
  }

  private List<String> versions() throws IOException {
    try (Stream<Path> entries = Files.list(folder.resolve("_versions"))) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }

  private static List<Path> parquet(Path below) throws IOException {
    try (Stream<Path> files = Files.walk(below.toRealPath())) {
      return files.filter(file -> file.toString().endsWith(".parquet")).sorted().toList();
    }
  }

  @Test
  void beforeTheFirstRunNothingIsSeen() {
    assertTrue(lake().current().isEmpty());
    LakeException e = assertThrows(LakeException.class, () -> lake().location(REDIRECTS));
    assertTrue(e.getMessage().contains("marsad run"), e::getMessage);
  }

  @Test
  void aRunIsPublishedAtOnce() throws IOException {
    Draft draft = lake().begin(FIRST);
    draft.write(REDIRECTS, redirects("p:b", "p:a"), "key");
    draft.complete(spark);
    assertTrue(lake().current().isEmpty(), "a draft is not seen");
    lake().publish(draft, 2);
    assertTrue(Files.isSymbolicLink(folder.resolve("current")));
    assertEquals(
        folder.resolve("_versions").resolve(FIRST).toRealPath(),
        folder.resolve("current").toRealPath());
    assertEquals(List.of("p:a", "p:b"), seen(), "sorted by the natural key");
    assertTrue(Files.isRegularFile(folder.resolve("_runs/tables.json")));
  }

  @Test
  void everyTableIsReadThroughItsFixedLink() throws IOException {
    publish(FIRST, 2, "p:a");
    publish(SECOND, 2, "p:a", "p:b");
    for (Table table : Tables.all()) {
      Path link = folder.resolve(table.name());
      assertEquals(Path.of("current", table.name()), Files.readSymbolicLink(link));
      assertEquals(link.toString(), lake().location(table));
    }
    assertEquals(2, spark.read().parquet(folder.resolve(REDIRECTS.name()).toString()).count());
  }

  @Test
  void aDraftThatFailsLeavesTheLastVersionAndIsRemovedByTheNextRun() throws IOException {
    publish(FIRST, 2, "p:a");
    lake().begin(SECOND).write(REDIRECTS, redirects("p:dead"), "key");
    assertEquals(List.of("p:a"), seen());
    assertEquals(List.of(FIRST, SECOND), versions());
    publish(THIRD, 2, "p:c");
    assertEquals(List.of(FIRST, THIRD), versions());
    assertEquals(List.of("p:c"), seen());
  }

  @Test
  void aDiscardedDraftIsGone() throws IOException {
    publish(FIRST, 2, "p:a");
    Draft draft = lake().begin(SECOND);
    draft.write(REDIRECTS, redirects("p:dead"), "key");
    lake().discard(draft);
    assertEquals(List.of(FIRST), versions());
    assertEquals(List.of("p:a"), seen());
  }

  @Test
  void aDraftThatLacksATableIsNotPublished() {
    Draft draft = lake().begin(FIRST);
    draft.write(REDIRECTS, redirects("p:a"), "key");
    LakeException e = assertThrows(LakeException.class, () -> lake().publish(draft, 2));
    assertTrue(e.getMessage().contains("no table"), e::getMessage);
    assertTrue(lake().current().isEmpty());
  }

  @Test
  void olderVersionsThanThoseToKeepAreRemoved() throws IOException {
    publish(FIRST, 2, "p:a");
    publish(SECOND, 2, "p:b");
    assertEquals(List.of(FIRST, SECOND), versions());
    publish(THIRD, 2, "p:c");
    assertEquals(List.of(SECOND, THIRD), versions());
    publish("20170312T130000000Z", 1, "p:d");
    assertEquals(List.of("20170312T130000000Z"), versions());
    assertEquals(List.of("p:d"), seen());
  }

  @Test
  void theVersionJustPublishedIsKeptWhateverTheClockSays() throws IOException {
    publish(SECOND, 1, "p:later");
    publish(FIRST, 1, "p:earlier");
    assertEquals(List.of(FIRST), versions());
    assertEquals(List.of("p:earlier"), seen());
  }

  @Test
  void aTableThatNoJobWritesIsLinkedFromTheVersionBefore() throws IOException {
    publish(FIRST, 2, "p:a");
    Draft draft = lake().begin(SECOND);
    draft.complete(spark);
    lake().publish(draft, 2);
    assertEquals(List.of("p:a"), seen());
    assertEquals(
        inodes(folder.resolve("_versions").resolve(FIRST).resolve(REDIRECTS.name())),
        inodes(folder.resolve(REDIRECTS.name())));
  }

  @Test
  void unchangedMonthsAreHardLinksAndChangedOnesNewFiles() throws IOException {
    Draft first = lake().begin(FIRST);
    Map<String, String> keys = Map.of("2016-01", "a", "2016-02", "b");
    Dataset<Row> rows = terms(term("01", "2016-01"), term("02", "2016-02"));
    assertEquals(keys.keySet(), first.staleMonths(TERMS, keys));
    first.writeMonths(TERMS, rows, keys, keys.keySet());
    first.complete(spark);
    lake().publish(first, 2);

    Draft second = lake().begin(SECOND);
    Map<String, String> newKeys = Map.of("2016-01", "a", "2016-02", "c");
    assertEquals(Set.of("2016-02"), second.staleMonths(TERMS, newKeys));
    Dataset<Row> changed = terms(term("02", "2016-02"), term("03", "2016-02"));
    second.writeMonths(TERMS, changed, newKeys, Set.of("2016-02"));
    second.complete(spark);
    lake().publish(second, 2);

    assertEquals(inodes(month(FIRST, "2016-01")), inodes(month(SECOND, "2016-01")));
    assertTrue(
        inodes(month(FIRST, "2016-02")).stream()
            .noneMatch(inodes(month(SECOND, "2016-02"))::contains));
    assertEquals(3, lake().current().orElseThrow().read(spark, TERMS).count());
    assertEquals(3, lake().current().orElseThrow().manifest().rows(TERMS.name()));
  }

  private Path month(String run, String month) {
    return folder
        .resolve("_versions")
        .resolve(run)
        .resolve(TERMS.name())
        .resolve("published_month=" + month);
  }

  private static List<Object> inodes(Path below) throws IOException {
    List<Object> inodes = new ArrayList<>();
    for (Path file : parquet(below)) {
      inodes.add(Files.getAttribute(file, "unix:ino"));
    }
    assertFalse(inodes.isEmpty(), () -> "no file below " + below);
    return inodes;
  }

  @Test
  void anEmptyTableHasOneFileWithItsSchema() throws IOException, SQLException {
    Draft draft = lake().begin(FIRST);
    draft.complete(spark);
    lake().publish(draft, 2);
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      for (Table table : Tables.all()) {
        assertEquals(1, parquet(folder.resolve(table.name())).size(), table.name());
        assertEquals(List.of(table.schema().fieldNames()), columns(statement, table));
      }
    }
  }

  /** The columns that DuckDB sees; the table must have no rows. */
  private List<String> columns(Statement statement, Table table) throws SQLException {
    String query =
        "select * from read_parquet('"
            + folder.resolve(table.name())
            + "/**/*.parquet', hive_partitioning=true)";
    try (ResultSet rows = statement.executeQuery(query)) {
      assertFalse(rows.next(), table.name());
      List<String> names = new ArrayList<>();
      for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
        names.add(rows.getMetaData().getColumnName(i));
      }
      return names;
    }
  }

  @Test
  void aTableMadeFromTheSameIsFresh() {
    publish(FIRST, 2, "p:a");
    Draft draft = lake().begin(SECOND);
    assertTrue(draft.isFresh(REDIRECTS, "key-" + FIRST));
    assertFalse(draft.isFresh(REDIRECTS, "key-other"));
    assertFalse(draft.isFresh(TERMS, "key"));
  }

  @Test
  void aDraftReadsWhatItWroteAndElseWhatWasThere() {
    publish(FIRST, 2, "p:a");
    Draft draft = lake().begin(SECOND);
    assertEquals(1, draft.read(spark, REDIRECTS).count());
    assertEquals(0, draft.read(spark, TERMS).count());
    draft.write(REDIRECTS, redirects("p:a", "p:b"), "key");
    assertEquals(2, draft.read(spark, REDIRECTS).count());
    draft.rewrite(REDIRECTS, redirects("p:c", "p:d", "p:e"), "key");
    assertEquals(3, draft.read(spark, REDIRECTS).count());
    assertEquals(3, draft.manifest().rows(REDIRECTS.name()));
    assertEquals(List.of("p:a"), seen());
  }
}
