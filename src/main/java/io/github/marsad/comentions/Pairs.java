package io.github.marsad.comentions;

import static io.github.marsad.comentions.Units.NAME;
import static io.github.marsad.comentions.Units.NESTED_ONLY;
import static io.github.marsad.comentions.Units.N_UNITS;
import static io.github.marsad.comentions.Units.UNIT;
import static io.github.marsad.comentions.Units.UNIT_KEY;
import static io.github.marsad.measure.Originals.IS_ORIGINAL;
import static io.github.marsad.measure.Originals.ofOriginals;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import io.github.marsad.lake.table.ActorPairs;
import io.github.marsad.lake.table.CoMentions;
import io.github.marsad.lake.table.CountryPairs;
import io.github.marsad.lake.table.Entities;
import io.github.marsad.lake.table.Mentions;
import io.github.marsad.lake.table.Table;
import io.github.marsad.measure.Association;
import io.github.marsad.measure.Periods;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Counts pairs of names that a unit holds together, and measures how strongly they go together. */
final class Pairs {
  private static final String OTHER = "other_name";
  private static final String OTHER_NESTED = "other_nested";
  private static final String N_FIRST = "n_first";
  private static final String N_SECOND = "n_second";
  private static final String[] CELL = {UNIT, Periods.GRAIN, Periods.PERIOD};

  private Pairs() {}

  static Dataset<Row> actorsByCountries(Units units, Dataset<Row> entities) {
    Dataset<Row> states =
        entities.select(
            col(Entities.ENTITY_ID).as(CoMentions.ACTOR_ID),
            col(Entities.COUNTRY).as("actor_country"));
    return measured(units.actors(), units.countries(), lit(true), units.sizes())
        .withColumnRenamed(NAME, CoMentions.ACTOR_ID)
        .withColumnRenamed(OTHER, CoMentions.COUNTRY)
        .withColumnRenamed(N_FIRST, CoMentions.N_ACTOR)
        .withColumnRenamed(N_SECOND, CoMentions.N_COUNTRY)
        .join(states, CoMentions.ACTOR_ID, "left")
        .withColumn(
            CoMentions.OWN_STATE,
            coalesce(col("actor_country").equalTo(col(CoMentions.COUNTRY)), lit(false)));
  }

  static Dataset<Row> actorsByActors(Units units) {
    return measured(units.actors(), units.actors(), col(NAME).lt(col(OTHER)), units.sizes())
        .withColumnRenamed(NAME, ActorPairs.ACTOR_A)
        .withColumnRenamed(OTHER, ActorPairs.ACTOR_B)
        .withColumnRenamed(N_FIRST, ActorPairs.N_A)
        .withColumnRenamed(N_SECOND, ActorPairs.N_B);
  }

  static Dataset<Row> countriesByCountries(Units units) {
    return measured(units.countries(), units.countries(), col(NAME).lt(col(OTHER)), units.sizes())
        .withColumnRenamed(NAME, CountryPairs.COUNTRY_A)
        .withColumnRenamed(OTHER, CountryPairs.COUNTRY_B)
        .withColumnRenamed(N_FIRST, CountryPairs.N_A)
        .withColumnRenamed(N_SECOND, CountryPairs.N_B);
  }

  private static Dataset<Row> measured(
      Dataset<Row> first, Dataset<Row> second, Column wanted, Dataset<Row> sizes) {
    Column n = col(CoMentions.N);
    Column a = col(N_FIRST);
    Column b = col(N_SECOND);
    Column units = col(N_UNITS);
    return counted(first, second, wanted)
        .join(marginals(first, NAME, N_FIRST), columns(NAME))
        .join(marginals(second, OTHER, N_SECOND), columns(OTHER))
        .join(broadcast(sizes), CELL, "left")
        .withColumn(N_UNITS, coalesce(col(N_UNITS), lit(0L)))
        .withColumn(CoMentions.EXPECTED, Association.expected(a, b, units))
        .withColumn(CoMentions.NPMI, Association.npmi(n, a, b, units))
        .withColumn(CoMentions.LOG_LIKELIHOOD, Association.logLikelihood(n, a, b, units))
        .withColumn(CoMentions.Q_VALUE, lit(null).cast("double"));
  }

  private static Dataset<Row> counted(Dataset<Row> first, Dataset<Row> second, Column wanted) {
    Dataset<Row> partners =
        second.select(
            col(UNIT), col(UNIT_KEY), col(NAME).as(OTHER), col(NESTED_ONLY).as(OTHER_NESTED));
    Dataset<Row> together =
        first.join(partners, new String[] {UNIT, UNIT_KEY}, "inner").where(wanted);
    return Periods.explodePeriods(together)
        .groupBy(col(CELL[0]), col(CELL[1]), col(CELL[2]), col(NAME), col(OTHER))
        .agg(
            sum(IS_ORIGINAL).as(CoMentions.N),
            count(lit(1)).as(CoMentions.N_ALL),
            sum(col(IS_ORIGINAL).multiply(col(OTHER_NESTED).cast("long")))
                .as(CoMentions.N_NESTED_ONLY),
            countDistinct(ofOriginals(col(Mentions.OUTLET_ID))).as(CoMentions.N_OUTLETS),
            min(ofOriginals(col(Mentions.PUBLISHED_DATE))).as(CoMentions.FIRST_DATE),
            max(ofOriginals(col(Mentions.PUBLISHED_DATE))).as(CoMentions.LAST_DATE));
  }

  /** How many units of originals hold each name. */
  private static Dataset<Row> marginals(Dataset<Row> names, String as, String count) {
    return Periods.explodePeriods(
            names.select(col(UNIT), col(NAME).as(as), col(Table.PUBLISHED_MONTH), col(IS_ORIGINAL)))
        .groupBy(UNIT, Periods.GRAIN, Periods.PERIOD, as)
        .agg(sum(IS_ORIGINAL).as(count));
  }

  private static String[] columns(String name) {
    return new String[] {CELL[0], CELL[1], CELL[2], name};
  }
}
