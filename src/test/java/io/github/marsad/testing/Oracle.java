package io.github.marsad.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.marsad.lake.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.collection.Seq;

/** Compares a table that Spark made with rows that a test recomputed in plain Java. */
public final class Oracle {
  private static final double TOLERANCE = 1e-9;
  private static final int SHOWN = 40;

  private final Table table;
  private final List<String> differences = new ArrayList<>();

  private Oracle(Table table) {
    this.table = table;
  }

  /**
   * Fails with the list of differences unless both have the same keys, and the same value in every
   * column that the expected rows name. Doubles may differ by 1e-9.
   */
  public static void assertSame(
      Table table, List<Map<String, Object>> expected, Dataset<Row> made) {
    assertFalse(expected.isEmpty(), "the oracle expects no row of " + table.name());
    Oracle oracle = new Oracle(table);
    oracle.compare(oracle.byKey("oracle", expected), oracle.byKey("made", rows(table, made)));
    assertEquals("", oracle.report());
  }

  /** The rows as the table is written: its columns in order, cast to their types. */
  public static List<Map<String, Object>> rows(Table table, Dataset<Row> made) {
    return made.select(table.select()).collectAsList().stream().map(Oracle::values).toList();
  }

  private static Map<String, Object> values(Row row) {
    Map<String, Object> values = TableRows.values();
    for (int i = 0; i < row.length(); i++) {
      boolean isList = row.get(i) instanceof Seq;
      values.put(row.schema().fieldNames()[i], isList ? row.getList(i) : row.get(i));
    }
    return values;
  }

  private Map<String, Map<String, Object>> byKey(String side, List<Map<String, Object>> rows) {
    Map<String, Map<String, Object>> byKey = new TreeMap<>();
    for (Map<String, Object> row : rows) {
      String key =
          table.key().stream()
              .map(column -> String.valueOf(row.get(column)))
              .collect(Collectors.joining(" "));
      if (byKey.put(key, row) != null) {
        differences.add(key + ": twice in " + side);
      }
    }
    return byKey;
  }

  private void compare(
      Map<String, Map<String, Object>> expected, Map<String, Map<String, Object>> made) {
    TreeSet<String> keys = new TreeSet<>(expected.keySet());
    keys.addAll(made.keySet());
    for (String key : keys) {
      if (!made.containsKey(key)) {
        differences.add(key + ": missing, expected " + expected.get(key));
      } else if (!expected.containsKey(key)) {
        differences.add(key + ": not expected, made " + made.get(key));
      } else {
        compareRow(key, expected.get(key), made.get(key));
      }
    }
  }

  private void compareRow(String key, Map<String, Object> expected, Map<String, Object> made) {
    expected.forEach(
        (column, value) -> {
          if (!isSame(value, made.get(column))) {
            differences.add(
                key + ": " + column + " expected " + value + " but was " + made.get(column));
          }
        });
    for (Table.Field field : table.columns()) {
      if (field.nulls() == Table.Nulls.NEVER && made.get(field.name()) == null) {
        differences.add(key + ": " + field.name() + " is null");
      }
    }
  }

  private static boolean isSame(Object expected, Object made) {
    if (expected instanceof Double number && made instanceof Double other) {
      return Math.abs(number - other) <= TOLERANCE;
    }
    if (expected instanceof Number number && made instanceof Integer other) {
      return number.longValue() == other;
    }
    return Objects.equals(expected, made);
  }

  private String report() {
    String shown = differences.stream().limit(SHOWN).collect(Collectors.joining("\n"));
    return differences.size() <= SHOWN ? shown : shown + "\n... " + differences.size() + " in all";
  }
}
