package io.github.marsad.evidence;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.job.Setting;
import io.github.marsad.lake.table.Annotations;
import io.github.marsad.lake.table.Quotes;
import io.github.marsad.lake.table.Stances;
import io.github.marsad.lake.table.Table;
import io.github.marsad.testing.SampleLake;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** The cache keeps every quote and stance; the tables have those likely enough to be right. */
class LeastConfidenceTest {
  @Test
  void quotes() {
    check(Annotations.QUOTES, Quotes.TABLE, Quotes.CONFIDENCE, Setting.QUOTES_MIN_CONFIDENCE);
  }

  @Test
  void stances() {
    check(Annotations.STANCES, Stances.TABLE, Stances.CONFIDENCE, Setting.STANCES_MIN_CONFIDENCE);
  }

  private static void check(String array, Table table, String confidence, Setting setting) {
    double least = Double.parseDouble(setting.defaultValue());
    Dataset<Row> found =
        SampleLake.read(Annotations.TABLE)
            .select(explode(col(array)).as("item"))
            .select("item." + confidence);
    Dataset<Row> told = SampleLake.read(table);
    assertTrue(found.where(col(confidence).lt(least)).count() > 0, "the setting changes nothing");
    assertEquals(0, told.where(col(confidence).lt(least)).count());
    assertTrue(told.count() <= found.where(col(confidence).geq(least)).count());
    assertTrue(told.count() > 0);
  }
}
