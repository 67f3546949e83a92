package io.github.marsad.comentions;

import static io.github.marsad.measure.Originals.IS_ORIGINAL;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;

import io.github.marsad.lake.table.Articles;
import io.github.marsad.lake.table.CoMentions;
import io.github.marsad.lake.table.Mentions;
import io.github.marsad.lake.table.Sentences;
import io.github.marsad.lake.table.Table;
import io.github.marsad.measure.Originals;
import io.github.marsad.measure.Periods;
import io.github.marsad.model.EntityType;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What each article and each sentence names, every actor and country once a unit.
 *
 * @param actors unit, unit key, name, month, outlet, date, original or copy
 * @param countries the same, and whether the country stands only inside other mentions there
 * @param sizes how many units of originals each period has
 */
record Units(Dataset<Row> actors, Dataset<Row> countries, Dataset<Row> sizes) {
  static final String UNIT = CoMentions.UNIT;
  static final String UNIT_KEY = "unit_key";
  static final String NAME = "name";
  static final String NESTED_ONLY = "nested_only";
  static final String N_UNITS = CoMentions.N_UNITS;

  private static final String CELL = "unit_cell";

  static Units of(Dataset<Row> mentions, Dataset<Row> sentences, Dataset<Row> duplicates) {
    Column isCountry = col(Mentions.ENTITY_TYPE).equalTo(EntityType.COUNTRY.label());
    Column isActor =
        not(col(Mentions.ENTITY_TYPE).isin(EntityType.COUNTRY.label(), EntityType.MEDIA.label()));
    Dataset<Row> marked = Originals.mark(mentions, duplicates);
    return new Units(
        named(marked.where(isActor).withColumn(NAME, col(Mentions.ENTITY_ID))),
        named(marked.where(isCountry).withColumn(NAME, col(Mentions.COUNTRY))),
        sizes(Originals.mark(sentences, duplicates)));
  }

  Units map(UnaryOperator<Dataset<Row>> change) {
    return new Units(change.apply(actors), change.apply(countries), change.apply(sizes));
  }

  private static Dataset<Row> named(Dataset<Row> mentions) {
    return explodeUnits(mentions)
        .groupBy(UNIT, UNIT_KEY, NAME)
        .agg(
            min(Mentions.IS_NESTED).as(NESTED_ONLY),
            min(Table.PUBLISHED_MONTH).as(Table.PUBLISHED_MONTH),
            min(Mentions.OUTLET_ID).as(Mentions.OUTLET_ID),
            min(Mentions.PUBLISHED_DATE).as(Mentions.PUBLISHED_DATE),
            min(IS_ORIGINAL).as(IS_ORIGINAL));
  }

  private static Dataset<Row> sizes(Dataset<Row> sentences) {
    return Periods.explodePeriods(explodeUnits(sentences.where(col(IS_ORIGINAL).equalTo(1L))))
        .groupBy(UNIT, Periods.GRAIN, Periods.PERIOD)
        .agg(countDistinct(UNIT_KEY).as(N_UNITS));
  }

  /** Each row once for its article and once for its sentence. */
  private static Dataset<Row> explodeUnits(Dataset<Row> rows) {
    Column article = struct(lit("article").as(UNIT), col(Articles.ARTICLE_ID).as(UNIT_KEY));
    Column sentence =
        struct(
            lit("sentence").as(UNIT),
            concat_ws(":", col(Articles.ARTICLE_ID), col(Sentences.SENTENCE_NO)).as(UNIT_KEY));
    return rows.withColumn(CELL, explode(array(article, sentence)))
        .withColumn(UNIT, col(CELL + "." + UNIT))
        .withColumn(UNIT_KEY, col(CELL + "." + UNIT_KEY))
        .drop(CELL);
  }
}
