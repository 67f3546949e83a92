package io.github.marsad.measure;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import io.github.marsad.lake.table.Table;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Counts every row twice: for all time and for its month. */
public final class Periods {
  public static final String GRAIN = "grain";
  public static final String PERIOD = "period";
  public static final String ALL = "all";
  public static final String MONTH = "month";

  private static final String CELL = "period_cell";

  private Periods() {}

  /** Rows with {@code published_month} become two each, with grain and period. */
  public static Dataset<Row> explodePeriods(Dataset<Row> rows) {
    return rows.withColumn(
            CELL,
            explode(
                array(
                    struct(lit(ALL).as(GRAIN), lit(ALL).as(PERIOD)),
                    struct(lit(MONTH).as(GRAIN), col(Table.PUBLISHED_MONTH).as(PERIOD)))))
        .withColumn(GRAIN, col(CELL + "." + GRAIN))
        .withColumn(PERIOD, col(CELL + "." + PERIOD))
        .drop(CELL);
  }
}
