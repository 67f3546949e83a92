package io.github.marsad.measure;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import io.github.marsad.lake.table.Articles;
import io.github.marsad.lake.table.Duplicates;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Tells originals from copies: copies are evidence of attention, not of stance. */
public final class Originals {
  /** 1 for an original, 0 for a copy: sums count originals, row counts count all. */
  public static final String IS_ORIGINAL = "is_original";

  private Originals() {}

  /** Rows with {@code article_id} get {@link #IS_ORIGINAL}. */
  public static Dataset<Row> mark(Dataset<Row> rows, Dataset<Row> duplicates) {
    Dataset<Row> copies =
        duplicates.select(col(Duplicates.ARTICLE_ID), lit(true).as("is_copy")).distinct();
    return rows.join(copies, Articles.ARTICLE_ID, "left")
        .withColumn(IS_ORIGINAL, when(col("is_copy").isNull(), lit(1L)).otherwise(lit(0L)))
        .drop("is_copy");
  }

  /** The value where the row is of an original, else null. */
  public static Column ofOriginals(Column value) {
    return when(col(IS_ORIGINAL).equalTo(1L), value);
  }
}
