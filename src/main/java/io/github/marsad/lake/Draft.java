package io.github.marsad.lake;

import static org.apache.spark.sql.functions.col;

import io.github.marsad.lake.Manifest.Part;
import io.github.marsad.lake.table.Table;
import io.github.marsad.lake.table.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * A version that is being written. What a job does not write anew is linked from the version
 * before, so that every version is whole. Nobody sees it until it is published.
 */
public final class Draft extends LakeVersion {
  /** Articles in one file at the most, roughly. */
  private static final long ARTICLES_A_FILE = 200_000;

  private static final String ID = "article_id";

  private final Optional<LakeVersion> before;
  private final Footers footers;

  Draft(LakeStorage storage, String runId, Optional<LakeVersion> before, Footers footers) {
    super(storage, Manifest.empty(runId));
    this.before = before;
    this.footers = footers;
  }

  /** The version that readers see while this one is written. */
  public Optional<LakeVersion> before() {
    return before;
  }

  /** The rows of a table as this version has them: written already, or those of the one before. */
  @Override
  public Dataset<Row> read(SparkSession spark, Table table) {
    boolean written = manifest.tables().containsKey(table.name());
    return written || before.isEmpty() ? super.read(spark, table) : before.get().read(spark, table);
  }

  /** The text of a file that a user keeps in the lake's folder beside the tables, or empty. */
  public Optional<String> besideTables(String name) {
    try {
      return storage.read(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the rows of a table are made from, as this version has them. */
  public String keyOf(Table table) {
    return source(table).manifest().key(table.name());
  }

  /** The parts of a table as this version has them. */
  public Map<String, Part> parts(Table table) {
    return source(table).manifest().parts(table.name());
  }

  private LakeVersion source(Table table) {
    boolean written = manifest.tables().containsKey(table.name());
    return written || before.isEmpty() ? this : before.get();
  }

  /** Months whose rows would be made from something else than in the version before. */
  public Set<String> staleMonths(Table table, Map<String, String> keys) {
    Map<String, Part> old =
        before.map(version -> version.manifest().parts(table.name())).orElse(Map.of());
    Set<String> stale = new TreeSet<>();
    keys.forEach(
        (month, key) -> {
          Part part = old.get(month);
          if (part == null || !part.key().equals(key)) {
            stale.add(month);
          }
        });
    return stale;
  }

  /** Whether the whole table was made from just this in the version before. */
  public boolean isFresh(Table table, String key) {
    return staleMonths(table, Map.of(Manifest.WHOLE, key)).isEmpty();
  }

  /** Keeps a table as it was in the version before. */
  public void keep(Table table) {
    before.ifPresent(
        version ->
            version
                .manifest()
                .parts(table.name())
                .forEach((part, value) -> link(version, table, part, value)));
  }

  /** Writes a table that is not partitioned. */
  public void write(Table table, Dataset<Row> rows, String key) {
    rows.select(table.select())
        .sort(table.sortColumns())
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(storage.uri(folder(table)));
    ensureFile(table, rows.sparkSession());
    record(table, Manifest.WHOLE, key);
  }

  /** Writes a table in place of what this version kept of it. */
  public void rewrite(Table table, Dataset<Row> rows, String key) {
    try {
      storage.remove(folder(table));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    write(table, rows, key);
  }

  /**
   * Writes some months of a partitioned table and keeps the others.
   *
   * @param rows rows of the months to write, no others
   * @param keys what each month of the table is made from, all months that shall exist
   * @param stale the months to write
   */
  public void writeMonths(
      Table table, Dataset<Row> rows, Map<String, String> keys, Set<String> stale) {
    if (!stale.isEmpty()) {
      writeMonths(table, rows, files(stale));
    }
    LakeVersion old = before.orElse(this);
    for (Map.Entry<String, String> month : keys.entrySet()) {
      if (stale.contains(month.getKey())) {
        ensureFile(table, rows.sparkSession(), month.getKey());
        record(table, month.getKey(), month.getValue());
      } else {
        link(old, table, month.getKey(), old.manifest().parts(table.name()).get(month.getKey()));
      }
    }
  }

  /** How many files a month is cut into: by its articles, never by how many tasks there are. */
  private int files(Set<String> months) {
    long most =
        parts(Tables.named("articles").orElseThrow()).entrySet().stream()
            .filter(part -> months.contains(part.getKey()))
            .mapToLong(part -> part.getValue().rows())
            .max()
            .orElse(0);
    return (int) (1 + most / ARTICLES_A_FILE);
  }

  private void writeMonths(Table table, Dataset<Row> rows, int files) {
    Column bucket =
        functions.conv(functions.substring(col(ID), 1, 6), 16, 10).cast("int").mod(files);
    Column[] order = new Column[table.key().size() + 1];
    order[0] = col(Table.PUBLISHED_MONTH);
    System.arraycopy(table.sortColumns(), 0, order, 1, table.key().size());
    Dataset<Row> selected = rows.select(table.select());
    Dataset<Row> spread =
        files == 1
            ? selected.repartition(col(Table.PUBLISHED_MONTH))
            : selected.repartition(col(Table.PUBLISHED_MONTH), bucket);
    spread
        .sortWithinPartitions(order)
        .write()
        .mode(SaveMode.Overwrite)
        .partitionBy(Table.PUBLISHED_MONTH)
        .parquet(storage.uri(folder(table)));
  }

  /** Gives every table that no job wrote the file with its schema that readers need. */
  public void complete(SparkSession spark) {
    for (Table table : Tables.all()) {
      if (!manifest.tables().containsKey(table.name())) {
        keep(table);
      }
      if (!manifest.tables().containsKey(table.name())) {
        writeEmpty(table, spark);
      }
    }
  }

  private void writeEmpty(Table table, SparkSession spark) {
    String part = table.byMonth() ? "unknown" : Manifest.WHOLE;
    ensureFile(table, spark, part);
    record(table, part, "empty");
  }

  private void ensureFile(Table table, SparkSession spark) {
    ensureFile(table, spark, Manifest.WHOLE);
  }

  /** A part without rows has one file with its schema. */
  private void ensureFile(Table table, SparkSession spark, String part) {
    try {
      if (parquetFiles(folder(table, part)).isEmpty()) {
        spark
            .createDataFrame(List.of(), table.fileSchema())
            .coalesce(1)
            .write()
            .mode(SaveMode.Overwrite)
            .parquet(storage.uri(folder(table, part)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void record(Table table, String part, String key) {
    try {
      long rows = 0;
      for (String file : parquetFiles(folder(table, part))) {
        rows += footers.verify(table, storage.uri(file));
      }
      put(table, part, new Part(key, rows));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void link(LakeVersion old, Table table, String part, Part value) {
    try {
      for (String file : parquetFiles(old.folder(table, part))) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        storage.link(file, folder(table, part) + "/" + name);
      }
      put(table, part, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void put(Table table, String part, Part value) {
    manifest.tables().computeIfAbsent(table.name(), name -> new TreeMap<>()).put(part, value);
  }

  private List<String> parquetFiles(String folder) throws IOException {
    return storage.list(folder).stream()
        .filter(name -> name.endsWith(".parquet"))
        .map(name -> folder + "/" + name)
        .toList();
  }
}
