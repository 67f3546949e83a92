package io.github.marsad.ingest;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import io.github.marsad.lake.table.Articles;
import io.github.marsad.lake.table.Rejects;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.storage.StorageLevel;

/** Tells what becomes of each record that was read. */
final class Fates {
  static final String FATE = "fate";
  static final String NEW = "new";
  static final String SEEN = "seen";

  private static final String KNOWN_URI = "known_uri";
  private static final String RANK = "rank";
  private static final String REPEATED = Reject.Reason.REPEATED.code();
  private static final long FEW = 200_000;

  private Fates() {}

  /**
   * What becomes of each record: new; seen, when the lake has it from the same source; repeated,
   * when the lake or an earlier record of this run has its id; or the reason why it is no article.
   * Where few are not new, as in most runs, no text is moved to tell.
   */
  static Dataset<Row> of(Dataset<Row> parsed, Dataset<Row> articles) {
    Dataset<Row> known = notNew(parsed, articles).persist(StorageLevel.MEMORY_AND_DISK());
    boolean few = known.count() <= FEW;
    return parsed
        .join(few ? broadcast(known) : known, new String[] {Articles.SOURCE_URI}, "left")
        .withColumn(
            FATE,
            when(col(ParsedRows.IS_ARTICLE).equalTo(false), col(Rejects.REASON))
                .otherwise(coalesce(col(FATE), lit(NEW))));
  }

  /** Records that are seen or repeated, told without moving their text about. */
  private static Dataset<Row> notNew(Dataset<Row> parsed, Dataset<Row> articles) {
    Dataset<Row> known =
        articles.select(col(Articles.ARTICLE_ID), col(Articles.SOURCE_URI).as(KNOWN_URI));
    Column first =
        row_number()
            .over(
                Window.partitionBy(Articles.ARTICLE_ID)
                    .orderBy(ParsedRows.SOURCE_FILE, ParsedRows.RECORD, Articles.SOURCE_URI));
    return parsed
        .where(col(ParsedRows.IS_ARTICLE))
        .select(Articles.ARTICLE_ID, Articles.SOURCE_URI, ParsedRows.SOURCE_FILE, ParsedRows.RECORD)
        .withColumn(RANK, first)
        .join(known, new String[] {Articles.ARTICLE_ID}, "left")
        .withColumn(
            FATE,
            when(col(KNOWN_URI).equalTo(col(Articles.SOURCE_URI)), SEEN)
                .when(col(KNOWN_URI).isNotNull().or(col(RANK).gt(1)), REPEATED))
        .where(col(FATE).isNotNull())
        .select(Articles.SOURCE_URI, FATE);
  }
}
