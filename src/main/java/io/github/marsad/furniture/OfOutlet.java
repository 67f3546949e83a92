package io.github.marsad.furniture;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.RelationalGroupedDataset;
import org.apache.spark.sql.Row;

/** What passages of one outlet have in common, each group of near-duplicates counted once. */
final class OfOutlet {
  /** Unlike articles of an outlet that must show a habit, and their share of all. */
  private static final int LEAST_ARTICLES = 20;

  private static final double LEAST_SHARE = 0.02;

  static final String FIRST_GROUP = "first_group";
  static final String LAST_GROUP = "last_group";

  static final String[] BY_OUTLET = {PassageRows.OUTLET};

  private static final String HITS = "n_hits";
  private static final String ARTICLES = "n_articles";

  private OfOutlet() {}

  /** How many unlike articles each outlet has. */
  static Dataset<Row> sizes(Dataset<Row> passages) {
    return passages.groupBy(PassageRows.OUTLET).agg(groups().as(ARTICLES));
  }

  static Column groups() {
    return countDistinct(col(PassageRows.GROUP));
  }

  /** Two groups stand for all: one of them is another than one's own, if any is. */
  static Dataset<Row> anyTwoGroups(Dataset<Row> rows, String[] key) {
    return rows.groupBy(key[0], key[1])
        .agg(min(PassageRows.GROUP).as(FIRST_GROUP), max(PassageRows.GROUP).as(LAST_GROUP));
  }

  static Column isOfAnother() {
    return col(FIRST_GROUP)
        .notEqual(col(PassageRows.GROUP))
        .or(col(LAST_GROUP).notEqual(col(PassageRows.GROUP)));
  }

  /** A group other than one's own, the same one for all sentences that a story has there. */
  static Column another() {
    return when(col(FIRST_GROUP).notEqual(col(PassageRows.GROUP)), col(FIRST_GROUP))
        .otherwise(col(LAST_GROUP));
  }

  /** Outlets of which enough unlike articles, and enough of all, show something. */
  static Dataset<Row> habitual(RelationalGroupedDataset shown, Dataset<Row> sizes) {
    return shown
        .agg(groups().as(HITS))
        .join(sizes, BY_OUTLET)
        .where(
            col(HITS).geq(LEAST_ARTICLES).and(col(HITS).geq(col(ARTICLES).multiply(LEAST_SHARE))))
        .select(PassageRows.OUTLET);
  }
}
