package io.github.marsad.comentions;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.github.marsad.lake.table.CoMentionMatrix;
import io.github.marsad.lake.table.CoMentions;
import io.github.marsad.lake.table.Entities;
import io.github.marsad.measure.Periods;
import io.github.marsad.model.CountryCodes;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Actors by countries over all time as one wide table. */
final class Matrix {
  private Matrix() {}

  static Dataset<Row> of(Dataset<Row> coMentions, Dataset<Row> entities) {
    Dataset<Row> names =
        entities.select(
            col(Entities.ENTITY_ID).as(CoMentionMatrix.ACTOR_ID),
            col(Entities.NAME_AR),
            col(Entities.NAME_EN));
    List<String> codes = CountryCodes.all();
    Column[] counts = codes.stream().map(Matrix::countOf).toArray(Column[]::new);
    Column[] others = Arrays.copyOfRange(counts, 1, counts.length);
    return coMentions
        .where(
            col(CoMentions.UNIT).equalTo("article").and(col(CoMentions.GRAIN).equalTo(Periods.ALL)))
        .groupBy(CoMentionMatrix.ACTOR_ID)
        .agg(counts[0], others)
        .join(names, new String[] {CoMentionMatrix.ACTOR_ID}, "left")
        .withColumn(
            CoMentionMatrix.NAME_AR,
            coalesce(col(CoMentionMatrix.NAME_AR), col(CoMentionMatrix.ACTOR_ID)))
        .withColumn(
            CoMentionMatrix.NAME_EN,
            coalesce(col(CoMentionMatrix.NAME_EN), col(CoMentionMatrix.ACTOR_ID)));
  }

  private static Column countOf(String code) {
    Column n = when(col(CoMentions.COUNTRY).equalTo(code), col(CoMentions.N));
    return coalesce(sum(n), lit(0L)).as(CoMentionMatrix.columnOf(code));
  }
}
