package io.github.marsad.duplicates;

import static org.apache.spark.sql.functions.array_intersect;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How much two articles have in common, by their shingles.
 *
 * <p>Two are near-duplicates when their Jaccard similarity is at least {@value #JACCARD}; or when
 * one was cut short: most of the shorter ({@value #CONTAINED}) is in the longer, and the two begin
 * alike. A follow-up story reaches neither: it repeats a paragraph or two, or much of the older
 * story as background after a beginning of its own.
 */
final class Likeness {
  static final String BOTH = "n_both";
  static final String NODE_SIZE = "n_node";
  static final String ROOT_SIZE = "n_root";

  private static final double JACCARD = 0.6;
  private static final double CONTAINED = 0.7;

  /** A cut article has at least this share of the other's shingles. */
  private static final double LEFT_OVER = 0.2;

  /** Articles that begin alike have this share of each one's head in the other. */
  private static final double SAME_HEAD = 0.5;

  /** What a member of a group has in common with the group's original, of the shorter one. */
  private static final double OF_THE_ORIGINAL = 0.5;

  private static final String NODE_HEAD = "n_node_head";
  private static final String ROOT_HEAD = "n_root_head";
  private static final String NODE_HEAD_IN_ROOT = "n_node_head_in_root";
  private static final String ROOT_HEAD_IN_NODE = "n_root_head_in_node";
  private static final String OF_NODE = "of_node_";
  private static final String OF_ROOT = "of_root_";

  private Likeness() {}

  /** Adds to pairs of articles what their shingles have in common, as counts. */
  static Dataset<Row> measure(Dataset<Row> pairs, Dataset<Row> sketches) {
    Column node = col(OF_NODE + Sketch.SHINGLES);
    Column root = col(OF_ROOT + Sketch.SHINGLES);
    Column nodeHead = col(OF_NODE + Sketch.HEAD);
    Column rootHead = col(OF_ROOT + Sketch.HEAD);
    return pairs
        .join(sketchesOf(sketches, Components.NODE, OF_NODE), Components.NODE)
        .join(sketchesOf(sketches, Components.ROOT, OF_ROOT), Components.ROOT)
        .select(
            col(Components.NODE),
            col(Components.ROOT),
            size(array_intersect(node, root)).as(BOTH),
            size(node).as(NODE_SIZE),
            size(root).as(ROOT_SIZE),
            size(nodeHead).as(NODE_HEAD),
            size(rootHead).as(ROOT_HEAD),
            size(array_intersect(nodeHead, root)).as(NODE_HEAD_IN_ROOT),
            size(array_intersect(rootHead, node)).as(ROOT_HEAD_IN_NODE));
  }

  private static Dataset<Row> sketchesOf(Dataset<Row> sketches, String end, String prefix) {
    return sketches.select(
        col(Sketch.ORDER).as(end),
        col(Sketch.SHINGLES).as(prefix + Sketch.SHINGLES),
        col(Sketch.HEAD).as(prefix + Sketch.HEAD));
  }

  /** Shingles in both divided by shingles in either. */
  static Column jaccard() {
    Column either = col(NODE_SIZE).plus(col(ROOT_SIZE)).minus(col(BOTH));
    return when(either.equalTo(0), lit(0.0)).otherwise(col(BOTH).divide(either));
  }

  /** Whether a measured pair are near-duplicates. */
  static Column isNearDuplicate() {
    return jaccard().geq(JACCARD).or(isCutShort());
  }

  private static Column isCutShort() {
    Column shorter = least(col(NODE_SIZE), col(ROOT_SIZE));
    Column longer = greatest(col(NODE_SIZE), col(ROOT_SIZE));
    return col(BOTH)
        .geq(shorter.multiply(CONTAINED))
        .and(shorter.geq(longer.multiply(LEFT_OVER)))
        .and(col(NODE_HEAD_IN_ROOT).geq(col(NODE_HEAD).multiply(SAME_HEAD)))
        .and(col(ROOT_HEAD_IN_NODE).geq(col(ROOT_HEAD).multiply(SAME_HEAD)));
  }

  /** Whether an article may stay in a group that it came to through others. */
  static Column belongs() {
    return col(BOTH).geq(least(col(NODE_SIZE), col(ROOT_SIZE)).multiply(OF_THE_ORIGINAL));
  }
}
