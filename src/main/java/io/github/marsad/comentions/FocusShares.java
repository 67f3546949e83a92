package io.github.marsad.comentions;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;

import io.github.marsad.lake.table.Focus;
import io.github.marsad.lake.table.Mentions;
import io.github.marsad.lake.table.Sentences;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** What an article is about: each entity's share of its mentions. */
final class FocusShares {
  private static final String N = "n";

  private FocusShares() {}

  static Dataset<Row> of(Dataset<Row> mentions, Dataset<Row> sentences) {
    Dataset<Row> headlines =
        sentences.select(Sentences.ARTICLE_ID, Sentences.SENTENCE_NO, Sentences.IS_HEADLINE);
    return mentions
        .select(Mentions.ARTICLE_ID, Mentions.SENTENCE_NO, Mentions.ENTITY_ID)
        .join(headlines, new String[] {Mentions.ARTICLE_ID, Mentions.SENTENCE_NO}, "inner")
        .groupBy(Focus.ARTICLE_ID, Focus.ENTITY_ID)
        .agg(count(lit(1)).as(N), max(Sentences.IS_HEADLINE).as(Focus.IN_HEADLINE))
        .withColumn(Focus.SHARE, col(N).divide(sum(N).over(Window.partitionBy(Focus.ARTICLE_ID))))
        .withColumn(
            Focus.RANK,
            row_number()
                .over(
                    Window.partitionBy(Focus.ARTICLE_ID)
                        .orderBy(col(N).desc(), col(Focus.ENTITY_ID))));
  }
}
