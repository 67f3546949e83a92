package io.github.marsad.testing;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import io.github.marsad.lake.table.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Rows as sorted lines of JSON, for comparing tables whole. */
public final class Rows {
  /** Columns that tell of a run and not of its input. */
  private static final Set<String> OF_THE_RUN = Set.of("ingested_at", "run_id");

  private Rows() {}

  /** All rows without the columns that differ from run to run. */
  public static List<String> comparable(Dataset<Row> rows, Table table) {
    return json(
        rows,
        table.columns().stream()
            .map(Table.Field::name)
            .filter(name -> !OF_THE_RUN.contains(name))
            .toArray(String[]::new));
  }

  /** Some columns of all rows. */
  public static List<String> json(Dataset<Row> rows, String... columns) {
    Column[] wanted = Arrays.stream(columns).map(name -> col(name)).toArray(Column[]::new);
    Column line = to_json(struct(wanted), Map.of("ignoreNullFields", "false"));
    return rows.select(line).as(Encoders.STRING()).collectAsList().stream().sorted().toList();
  }
}
