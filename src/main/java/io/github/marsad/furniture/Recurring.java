package io.github.marsad.furniture;

import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Sentences and lines that many unlike articles of an outlet repeat on several days, and whose
 * words have little to do with the rest of each. Background that an agency repeats shares the names
 * with its article.
 */
final class Recurring {
  private static final int LEAST_ARTICLES = 10;
  private static final int LEAST_DAYS = 5;
  private static final int SENTENCE_WORDS = 8;
  private static final int LINE_WORDS = 3;

  /** Thousandths of the words in common with the rest of an article, of what does not belong. */
  private static final int UNRELATED = 250;

  private static final String[] OUTLET_KEY = {PassageRows.OUTLET, PassageRows.KEY};
  private static final String ARTICLES = "n_articles";
  private static final String DAYS = "n_days";

  private Recurring() {}

  /** What many unlike articles of an outlet repeat. */
  static Dataset<Row> of(Dataset<Row> passages) {
    Dataset<Row> keys =
        passages
            .where(isLongEnough())
            .groupBy(PassageRows.OUTLET, PassageRows.KEY)
            .agg(
                OfOutlet.groups().as(ARTICLES),
                countDistinct(day()).as(DAYS),
                avg(PassageRows.RELATED).as(PassageRows.RELATED))
            .where(
                col(ARTICLES)
                    .geq(LEAST_ARTICLES)
                    .and(col(DAYS).geq(LEAST_DAYS))
                    .and(col(PassageRows.RELATED).leq(UNRELATED)))
            .select(PassageRows.OUTLET, PassageRows.KEY);
    return passages.where(isLongEnough()).join(keys, OUTLET_KEY, "left_semi");
  }

  /** Its date; an article without one counts as a day of its own. */
  private static Column day() {
    return coalesce(col(PassageRows.DATE).cast("string"), col(PassageRows.GROUP));
  }

  /** A crosshead is shorter; so is an attribution that stands after a quoted full stop. */
  private static Column isLongEnough() {
    return col(PassageRows.WORDS)
        .geq(SENTENCE_WORDS)
        .or(col(PassageRows.IS_LINE).and(col(PassageRows.WORDS).geq(LINE_WORDS)));
  }
}
