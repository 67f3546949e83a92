package io.github.marsad.furniture;

import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Lines between those of an article that lead to others: the headlines of other stories and, where
 * an outlet often puts such lines there, lines of the same shape (how many in a row, how long,
 * asking or not) when a quarter of that shape are known to be links. Shorter crossheads are of
 * other shapes.
 */
final class Links {
  static final String IS_HEADLINE = "is_headline_of_another";

  private static final int HEADLINE_WORDS = 3;

  /** Share of the lines of a shape that are known to be links. */
  private static final double LINKS_OF_A_SHAPE = 0.25;

  private static final int LINES_OF_A_SHAPE = 40;

  private static final String[] OUTLET_KEY = {PassageRows.OUTLET, PassageRows.KEY};
  private static final String[] OUTLET_SHAPE = {PassageRows.OUTLET, PassageRows.SHAPE};
  private static final String ARTICLES = "n_articles";
  private static final String HITS = "n_hits";
  private static final String SHARE = "share";

  private Links() {}

  /** Bare lines, with whether each is the headline of another story of the outlet. */
  static Dataset<Row> headlines(Dataset<Row> passages, Dataset<Row> headlines) {
    Dataset<Row> ofOutlet =
        OfOutlet.anyTwoGroups(
            headlines.where(col(PassageRows.WORDS).geq(HEADLINE_WORDS)), OUTLET_KEY);
    return passages
        .where(col(PassageRows.IS_LINE).and(col(PassageRows.IS_BARE)))
        .join(ofOutlet, OUTLET_KEY, "left")
        .withColumn(IS_HEADLINE, coalesce(OfOutlet.isOfAnother(), lit(false)))
        .drop(OfOutlet.FIRST_GROUP, OfOutlet.LAST_GROUP);
  }

  /** Bare lines that look like the links of an outlet that puts links between its lines. */
  static Dataset<Row> alike(Dataset<Row> known, Dataset<Row> sizes) {
    Dataset<Row> outlets =
        OfOutlet.habitual(known.where(col(IS_HEADLINE)).groupBy(PassageRows.OUTLET), sizes);
    Dataset<Row> ofLinkOutlets = known.join(outlets, OfOutlet.BY_OUTLET, "left_semi");
    Dataset<Row> repeated =
        OfOutlet.anyTwoGroups(ofLinkOutlets, OUTLET_KEY)
            .where(col(OfOutlet.FIRST_GROUP).notEqual(col(OfOutlet.LAST_GROUP)))
            .select(col(PassageRows.OUTLET), col(PassageRows.KEY), lit(true).as(HITS));
    Dataset<Row> shaped =
        ofLinkOutlets
            .where(col(PassageRows.SHAPE).isNotNull())
            .join(repeated, OUTLET_KEY, "left")
            .withColumn(HITS, when(col(IS_HEADLINE).or(col(HITS).isNotNull()), 1).otherwise(0));
    Dataset<Row> shapes =
        shaped
            .groupBy(PassageRows.OUTLET, PassageRows.SHAPE)
            .agg(count(lit(1)).as(ARTICLES), avg(HITS).as(SHARE))
            .where(col(ARTICLES).geq(LINES_OF_A_SHAPE).and(col(SHARE).geq(LINKS_OF_A_SHAPE)));
    return shaped.join(
        shapes.select(PassageRows.OUTLET, PassageRows.SHAPE), OUTLET_SHAPE, "left_semi");
  }
}
