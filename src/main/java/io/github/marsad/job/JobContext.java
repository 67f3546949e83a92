package io.github.marsad.job;

import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.lake.Digest;
import io.github.marsad.lake.Draft;
import io.github.marsad.lake.table.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** What a job is given: the session, its settings, the version being written, the log. */
public record JobContext(
    SparkSession spark,
    Settings settings,
    KnowledgeFiles knowledgeFiles,
    List<String> inputs,
    Draft draft,
    RunLog log,
    String runId,
    Instant startedAt,
    Map<String, Long> countsIn) {

  public Dataset<Row> read(Table table) {
    return draft.read(spark, table);
  }

  public Knowledge knowledge() {
    return Knowledge.of(knowledgeFiles);
  }

  /** Writes a table unless it was made from just this before; says which it did. */
  public void write(Table table, String key, Supplier<Dataset<Row>> rows) {
    if (draft.isFresh(table, key)) {
      draft.keep(table);
    } else {
      draft.write(table, rows.get(), key);
    }
    log.table(table.name(), draft.manifest().rows(table.name()));
  }

  /**
   * Writes the months of a table that are made from something else than before.
   *
   * @param keys what each month is made from
   * @param rows makes the rows of some months
   */
  public void writeMonths(
      Table table, Map<String, String> keys, Function<Set<String>, Dataset<Row>> rows) {
    Set<String> stale = draft.staleMonths(table, keys);
    draft.writeMonths(
        table, stale.isEmpty() ? draft.read(spark, table) : rows.apply(stale), keys, stale);
    log.table(table.name(), draft.manifest().rows(table.name()));
  }

  /** A key for each month of a table, made from the keys of the same month of others. */
  public Map<String, String> monthKeys(String salt, Table first, Table... others) {
    Map<String, String> keys = new TreeMap<>();
    draft
        .parts(first)
        .forEach(
            (month, part) -> {
              StringBuilder key = new StringBuilder(salt).append(part.key());
              for (Table other : others) {
                boolean sameMonths = other.byMonth() && draft.parts(other).containsKey(month);
                key.append('\n')
                    .append(sameMonths ? draft.parts(other).get(month).key() : draft.keyOf(other));
              }
              keys.put(month, Digest.sha256(key.toString()));
            });
    return keys;
  }

  /** One key made from whole tables. */
  public String keyOf(String salt, Table... tables) {
    StringBuilder key = new StringBuilder(salt);
    for (Table table : tables) {
      key.append('\n').append(draft.keyOf(table));
    }
    return Digest.sha256(key.toString());
  }
}
