package io.github.marsad.ingest;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.xxhash64;

import io.github.marsad.lake.Digest;
import io.github.marsad.lake.table.Articles;
import java.math.BigDecimal;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;

/**
 * What the ids of some articles come to, in whatever order they came: a month's key is made of it.
 *
 * @param count how many
 * @param sum of their hashes
 */
record ArticleIds(long count, BigDecimal sum) {
  /** The sum of the hashes of ids. */
  static Column hashes() {
    return functions.sum(xxhash64(col(Articles.ARTICLE_ID)).cast("decimal(38,0)"));
  }

  ArticleIds and(ArticleIds other) {
    return new ArticleIds(count + other.count, sum.add(other.sum));
  }

  String key() {
    return Digest.sha256(count + " " + sum);
  }
}
