package io.github.marsad.furniture;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * The last sentences of an article from the first that opens as another story does, when at least
 * half of them do: only where an outlet ends many articles so. Partial wire copy repeats one older
 * story's sentences, not the openings of several.
 */
final class TailTeasers {
  /** Where stories open: lines of the body. */
  private static final int OPENING_LINES = 2;

  private static final int OPENING_WORDS = 5;

  /** Sentences at the end among which teasers may be. */
  private static final int TAIL = 10;

  private static final String[] OUTLET_OPENING = {PassageRows.OUTLET, PassageRows.OPENING};
  private static final String[] BY_ARTICLE = {PassageRows.ARTICLE};
  private static final String IS_OPENING = "opens_another";
  private static final String HITS = "n_hits";
  private static final String SENTENCES = "n_sentences";
  private static final String START = "block_start";
  private static final String SOURCE = "source";
  private static final String SOURCES = "n_sources";
  private static final String BEFORE = "source_before";

  private TailTeasers() {}

  /** Sentences from the first teaser at the end of an article to its last sentence. */
  static Dataset<Row> of(Dataset<Row> passages, Dataset<Row> sizes) {
    Dataset<Row> sentences = passages.where(col(PassageRows.FROM).equalTo(col(PassageRows.TO)));
    Dataset<Row> openings =
        sentences.where(
            col(PassageRows.LINE).lt(OPENING_LINES).and(col(PassageRows.WORDS).geq(OPENING_WORDS)));
    Dataset<Row> tail =
        sentences
            .where(col(PassageRows.AFTER).lt(TAIL).and(col(PassageRows.LINE).geq(OPENING_LINES)))
            .join(OfOutlet.anyTwoGroups(openings, OUTLET_OPENING), OUTLET_OPENING, "left")
            .withColumn(
                IS_OPENING,
                when(OfOutlet.isOfAnother().and(col(PassageRows.WORDS).geq(OPENING_WORDS)), 1)
                    .otherwise(0))
            .withColumn(SOURCE, when(col(IS_OPENING).equalTo(1), OfOutlet.another()));
    WindowSpec inOrder = Window.partitionBy(PassageRows.ARTICLE).orderBy(PassageRows.FROM);
    WindowSpec toTheEnd =
        Window.partitionBy(PassageRows.ARTICLE)
            .orderBy(col(PassageRows.FROM).desc())
            .rowsBetween(Window.unboundedPreceding(), Window.currentRow());
    Dataset<Row> starts =
        tail.withColumn(BEFORE, lag(SOURCE, 1).over(inOrder))
            .withColumn(SOURCES, sum(isNewSource()).over(toTheEnd))
            .withColumn(HITS, sum(IS_OPENING).over(toTheEnd))
            .withColumn(SENTENCES, count(lit(1)).over(toTheEnd))
            .where(
                col(IS_OPENING)
                    .equalTo(1)
                    .and(col(SOURCES).geq(2))
                    .and(col(HITS).multiply(2).geq(col(SENTENCES))))
            .groupBy(PassageRows.OUTLET, PassageRows.GROUP, PassageRows.ARTICLE)
            .agg(min(PassageRows.FROM).as(START));
    Dataset<Row> outlets = OfOutlet.habitual(starts.groupBy(PassageRows.OUTLET), sizes);
    Dataset<Row> ofOutlets =
        starts.join(outlets, OfOutlet.BY_OUTLET, "left_semi").select(PassageRows.ARTICLE, START);
    return sentences.join(ofOutlets, BY_ARTICLE).where(col(PassageRows.FROM).geq(col(START)));
  }

  /** Two sentences in a row that open the same story are its text, not two teasers. */
  private static Column isNewSource() {
    return when(col(SOURCE).isNotNull().and(not(col(SOURCE).eqNullSafe(col(BEFORE)))), 1)
        .otherwise(0);
  }
}
