package io.github.marsad.stances;

import static io.github.marsad.measure.Originals.IS_ORIGINAL;
import static io.github.marsad.measure.Originals.ofOriginals;
import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import io.github.marsad.lake.table.Entities;
import io.github.marsad.lake.table.StanceSummary;
import io.github.marsad.lake.table.Stances;
import io.github.marsad.measure.Originals;
import io.github.marsad.measure.Periods;
import io.github.marsad.measure.Wilson;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Stances of each holder towards each target by period. net = (support - oppose) / (support +
 * oppose), with the Wilson interval of the share of support.
 */
final class Summary {
  private static final int EVIDENCE = 3;
  private static final String[] KEY = {
    StanceSummary.GRAIN, StanceSummary.PERIOD, StanceSummary.HOLDER_ID, StanceSummary.TARGET_ID
  };

  private Summary() {}

  static Dataset<Row> of(Dataset<Row> stances, Dataset<Row> entities, Dataset<Row> duplicates) {
    Dataset<Row> rows = Periods.explodePeriods(Originals.mark(stances, duplicates));
    Dataset<Row> summed = net(counted(rows)).join(evidence(rows), KEY, "left");
    return named(withChange(summed), entities);
  }

  private static Dataset<Row> counted(Dataset<Row> rows) {
    return rows.groupBy(columns())
        .agg(
            sum(IS_ORIGINAL).as(StanceSummary.N),
            polarity(1).as(StanceSummary.N_SUPPORT),
            polarity(-1).as(StanceSummary.N_OPPOSE),
            polarity(0).as(StanceSummary.N_NEUTRAL),
            countDistinct(ofOriginals(col(Stances.ARTICLE_ID))).as(StanceSummary.N_ARTICLES),
            countDistinct(ofOriginals(col(Stances.OUTLET_ID))).as(StanceSummary.N_OUTLETS),
            count(lit(1)).as(StanceSummary.N_ALL),
            min(ofOriginals(col(Stances.PUBLISHED_DATE))).as(StanceSummary.FIRST_DATE),
            max(ofOriginals(col(Stances.PUBLISHED_DATE))).as(StanceSummary.LAST_DATE),
            min(Stances.TARGET_TEXT).as(Stances.TARGET_TEXT));
  }

  private static Column polarity(int value) {
    return sum(when(col(Stances.POLARITY).equalTo(value), col(IS_ORIGINAL)).otherwise(lit(0L)));
  }

  private static Dataset<Row> net(Dataset<Row> counted) {
    Column support = col(StanceSummary.N_SUPPORT);
    Column oppose = col(StanceSummary.N_OPPOSE);
    Column decided = support.plus(oppose);
    return counted
        .withColumn(StanceSummary.NET, when(decided.gt(0), support.minus(oppose).divide(decided)))
        .withColumn(StanceSummary.NET_LOW, when(decided.gt(0), Wilson.netLow(support, decided)))
        .withColumn(StanceSummary.NET_HIGH, when(decided.gt(0), Wilson.netHigh(support, decided)));
  }

  /** The surest stances of originals, one an outlet as far as there are outlets. */
  private static Dataset<Row> evidence(Dataset<Row> rows) {
    Column[] surest = {
      col(Stances.CONFIDENCE).desc(),
      col(Stances.ARTICLE_ID),
      col(Stances.SENTENCE_NO),
      col(Stances.CUE_BEGIN)
    };
    Dataset<Row> sentences =
        rows.where(col(IS_ORIGINAL).equalTo(1L))
            .groupBy(KEY[0], KEY[1], KEY[2], KEY[3], Stances.ARTICLE_ID, Stances.SENTENCE_NO)
            .agg(
                max(Stances.CONFIDENCE).as(Stances.CONFIDENCE),
                min(Stances.CUE_BEGIN).as(Stances.CUE_BEGIN),
                min(Stances.OUTLET_ID).as(Stances.OUTLET_ID));
    return sentences
        .withColumn(
            "of_outlet",
            row_number()
                .over(
                    Window.partitionBy(
                            col(KEY[0]),
                            col(KEY[1]),
                            col(KEY[2]),
                            col(KEY[3]),
                            col(Stances.OUTLET_ID))
                        .orderBy(surest)))
        .withColumn(
            "place",
            row_number()
                .over(
                    Window.partitionBy(columns())
                        .orderBy(col("of_outlet"), surest[0], surest[1], surest[2], surest[3])))
        .where(col("place").leq(EVIDENCE))
        .groupBy(columns())
        .agg(
            sort_array(
                    collect_list(
                        struct(
                            col("place"),
                            concat_ws(":", col(Stances.ARTICLE_ID), col(Stances.SENTENCE_NO))
                                .as("evidence"))))
                .as("places"))
        .withColumn(
            StanceSummary.TOP_EVIDENCE,
            transform(col("places"), place -> place.getField("evidence")))
        .drop("places");
  }

  /** Net against the calendar month before; null where that has no rows. */
  private static Dataset<Row> withChange(Dataset<Row> summed) {
    Column next =
        date_format(add_months(to_date(col(StanceSummary.PERIOD), "yyyy-MM"), 1), "yyyy-MM");
    Dataset<Row> before =
        summed
            .where(
                col(StanceSummary.GRAIN)
                    .equalTo(Periods.MONTH)
                    .and(col(StanceSummary.PERIOD).notEqual("unknown")))
            .select(
                col(KEY[0]),
                next.as(KEY[1]),
                col(KEY[2]),
                col(KEY[3]),
                col(StanceSummary.NET).as("net_before"));
    return summed
        .join(before, KEY, "left")
        .withColumn(StanceSummary.CHANGE, col(StanceSummary.NET).minus(col("net_before")));
  }

  private static Dataset<Row> named(Dataset<Row> summed, Dataset<Row> entities) {
    Dataset<Row> holders =
        entities.select(
            col(Entities.ENTITY_ID).as(StanceSummary.HOLDER_ID),
            col(Entities.NAME_AR).as("holder_known"));
    Dataset<Row> targets =
        entities.select(
            col(Entities.ENTITY_ID).as(StanceSummary.TARGET_ID),
            col(Entities.NAME_AR).as("known_name"));
    return summed
        .join(holders, columns(StanceSummary.HOLDER_ID), "left")
        .withColumn(
            StanceSummary.HOLDER_NAME, coalesce(col("holder_known"), col(StanceSummary.HOLDER_ID)))
        .join(targets, columns(StanceSummary.TARGET_ID), "left")
        .withColumn(
            StanceSummary.TARGET_NAME, coalesce(col("known_name"), col(Stances.TARGET_TEXT)))
        .withColumn(
            StanceSummary.TOP_EVIDENCE,
            coalesce(col(StanceSummary.TOP_EVIDENCE), array().cast("array<string>")));
  }

  private static String[] columns(String name) {
    return new String[] {name};
  }

  private static Column[] columns() {
    return new Column[] {col(KEY[0]), col(KEY[1]), col(KEY[2]), col(KEY[3])};
  }
}
