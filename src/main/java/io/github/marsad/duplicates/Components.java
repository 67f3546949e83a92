package io.github.marsad.duplicates;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Connected components by alternating large stars and small stars: Kiveris et al., "Connected
 * components in MapReduce and beyond", 2014. Each round costs a few shuffles of the edges, of which
 * there are never more than at the start; the number of rounds grows with the logarithm of the
 * longest path.
 */
final class Components {
  /** The later node of an edge. */
  static final String NODE = "node";

  /** The earlier node of an edge; at the end the first node of the component. */
  static final String ROOT = "root";

  /** Far more than the paper's bound asks for a billion nodes. */
  private static final int MOST_ROUNDS = 200;

  private static final String LEAST = "least_neighbour";

  private Components() {}

  /**
   * Hangs every node on the first node of its component.
   *
   * @param edges {@link #NODE} and {@link #ROOT}, strings, the second before the first by code
   *     point
   * @return the same columns, one row for each node that is not the first of its component
   */
  static Dataset<Row> of(Dataset<Row> edges) {
    Dataset<Row> stars = edges.select(NODE, ROOT).distinct().localCheckpoint();
    if (stars.isEmpty()) {
      return stars;
    }
    Row before = digest(stars);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      stars = smallStars(largeStars(stars)).localCheckpoint();
      Row after = digest(stars);
      if (after.equals(before)) {
        return stars;
      }
      before = after;
    }
    throw new IllegalStateException(
        "the groups of near-duplicates did not settle in " + MOST_ROUNDS + " rounds");
  }

  /** Hangs the later neighbours of each node on its first neighbour. */
  private static Dataset<Row> largeStars(Dataset<Row> edges) {
    Dataset<Row> both = edges.unionByName(edges.select(col(NODE).as(ROOT), col(ROOT).as(NODE)));
    Dataset<Row> firsts =
        both.groupBy(NODE).agg(min(ROOT).as(LEAST)).withColumn(LEAST, least(col(NODE), col(LEAST)));
    return both.join(firsts, NODE)
        .where(col(ROOT).gt(col(NODE)))
        .select(col(ROOT).as(NODE), col(LEAST).as(ROOT))
        .distinct();
  }

  /** Hangs each node and its earlier neighbours on the first of these. */
  private static Dataset<Row> smallStars(Dataset<Row> edges) {
    Dataset<Row> firsts = edges.groupBy(NODE).agg(min(ROOT).as(LEAST));
    Dataset<Row> neighbours =
        edges
            .join(firsts, NODE)
            .where(col(ROOT).notEqual(col(LEAST)))
            .select(col(ROOT).as(NODE), col(LEAST).as(ROOT));
    return neighbours.unionByName(firsts.select(col(NODE), col(LEAST).as(ROOT))).distinct();
  }

  private static Row digest(Dataset<Row> edges) {
    return edges
        .agg(
            count(lit(1)),
            coalesce(sum(xxhash64(col(NODE), col(ROOT)).cast("decimal(38,0)")), lit(0)))
        .first();
  }
}
