package io.github.marsad.stances;

import static io.github.marsad.measure.Originals.IS_ORIGINAL;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import io.github.marsad.lake.table.Entities;
import io.github.marsad.lake.table.StanceMatrix;
import io.github.marsad.lake.table.Stances;
import io.github.marsad.measure.Originals;
import io.github.marsad.model.EntityType;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;

/**
 * States towards states. A state, an institution and a person with an office of state count as
 * their state; parties and armed groups stand for themselves and are left out; no state towards
 * itself.
 */
final class StateMatrix {
  private static final String SUPPORT = "support";
  private static final String OPPOSE = "oppose";

  private StateMatrix() {}

  /**
   * The matrix.
   *
   * @param states the English names of all states
   */
  static Dataset<Row> of(
      Dataset<Row> stances, Dataset<Row> entities, Dataset<Row> duplicates, Set<String> states) {
    Dataset<Row> offices = offices(entities, states);
    Dataset<Row> originals =
        Originals.mark(stances, duplicates).where(col(IS_ORIGINAL).equalTo(1L));
    Dataset<Row> sided =
        withOffice(
            withOffice(originals, offices, Stances.HOLDER_ID, "holder_office"),
            offices,
            Stances.TARGET_ID,
            "target_office");
    Column decided = col(SUPPORT).plus(col(OPPOSE));
    return sided
        .where(countsAsState(Stances.HOLDER_TYPE, Stances.HOLDER_COUNTRY, "holder_office"))
        .where(countsAsState(Stances.TARGET_TYPE, Stances.TARGET_COUNTRY, "target_office"))
        .where(col(Stances.HOLDER_COUNTRY).notEqual(col(Stances.TARGET_COUNTRY)))
        .groupBy(StanceMatrix.HOLDER_COUNTRY, StanceMatrix.TARGET_COUNTRY)
        .agg(
            sum(IS_ORIGINAL).as(StanceMatrix.N),
            sum(col(Stances.POLARITY).equalTo(1).cast("long")).as(SUPPORT),
            sum(col(Stances.POLARITY).equalTo(-1).cast("long")).as(OPPOSE))
        .withColumn(
            StanceMatrix.NET, when(decided.gt(0), col(SUPPORT).minus(col(OPPOSE)).divide(decided)));
  }

  /** The ids of those who hold an office of a state. */
  private static Dataset<Row> offices(Dataset<Row> entities, Set<String> states) {
    UDF1<String, Boolean> office = role -> StateOffices.isOffice(role, states);
    return entities
        .where(udf(office, DataTypes.BooleanType).apply(col(Entities.ROLE)))
        .select(col(Entities.ENTITY_ID));
  }

  private static Dataset<Row> withOffice(
      Dataset<Row> rows, Dataset<Row> offices, String id, String office) {
    Dataset<Row> holders = offices.select(col(Entities.ENTITY_ID).as(id), lit(true).as(office));
    return rows.join(holders, new String[] {id}, "left");
  }

  private static Column countsAsState(String type, String country, String office) {
    Column state = col(type).isin(EntityType.COUNTRY.label(), EntityType.INSTITUTION.label());
    Column official = col(type).equalTo(EntityType.PERSON.label()).and(col(office).isNotNull());
    return col(country).isNotNull().and(state.or(official));
  }
}
