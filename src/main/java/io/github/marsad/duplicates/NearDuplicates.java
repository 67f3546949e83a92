package io.github.marsad.duplicates;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.nth_value;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import io.github.marsad.lake.table.Duplicates;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.storage.StorageLevel;

/**
 * Near-duplicates among articles: MinHash buckets give pairs to compare, shingles verify them, and
 * what is alike is grouped under its earliest article.
 *
 * <p>Groups are transitive: a copy of a copy is in the group of the first. A chain of copies may
 * lead far from where it began, as when a running story is rewritten hour by hour; therefore every
 * member is compared with the group's original itself ({@link Likeness#belongs}), and those that
 * have come too far are grouped anew among themselves. Each row's similarity is thus one that was
 * measured, between just these two articles.
 *
 * <p>The work grows with the number of articles, not of pairs: in a bucket, however large, an
 * article is compared with the first {@value #FIRSTS} of it and the {@value #BEFORE} before its own
 * place. No row depends on partitions or their order.
 */
final class NearDuplicates {
  private static final int FIRSTS = 2;
  private static final int BEFORE = 4;
  private static final int ROUNDS = 8;
  private static final long ARTICLES_A_TASK = 20_000;

  private static final String NODE = Components.NODE;
  private static final String ROOT = Components.ROOT;
  private static final String BUCKET = "bucket";
  private static final String EARLIER = "earlier";

  private NearDuplicates() {}

  /** Rows of {@code duplicates} for rows of {@code articles}. */
  static Dataset<Row> of(Dataset<Row> articles) {
    int tasks = (int) (1 + articles.count() / ARTICLES_A_TASK);
    Dataset<Row> sketches =
        Sketch.of(articles).repartition(tasks, col(Sketch.ORDER)).persist(StorageLevel.DISK_ONLY());
    Dataset<Row> alike =
        Likeness.measure(candidates(sketches, tasks), sketches)
            .where(Likeness.isNearDuplicate())
            .select(NODE, ROOT)
            .localCheckpoint();
    Dataset<Row> rows = rows(groups(alike, sketches)).localCheckpoint();
    sketches.unpersist();
    return rows;
  }

  /** Pairs that share a bucket and agree in more, a bounded number for each article and bucket. */
  static Dataset<Row> candidates(Dataset<Row> sketches, int tasks) {
    WindowSpec inOrder = Window.partitionBy(BUCKET).orderBy(Sketch.ORDER);
    WindowSpec soFar = inOrder.rowsBetween(Window.unboundedPreceding(), Window.currentRow());
    Column member = struct(col(Sketch.ORDER), col(Sketch.BYTES));
    List<Column> earlier = new ArrayList<>();
    for (int i = 1; i <= FIRSTS; i++) {
      earlier.add(nth_value(member, i).over(soFar));
    }
    for (int i = 1; i <= BEFORE; i++) {
      earlier.add(lag(member, i).over(inOrder));
    }
    UDF2<byte[], byte[], Boolean> worth = MinHash::areWorthComparing;
    UserDefinedFunction isWorthComparing = udf(worth, DataTypes.BooleanType);
    return sketches
        .select(col(Sketch.ORDER), col(Sketch.BYTES), explode(col(Sketch.BUCKETS)).as(BUCKET))
        .repartition(tasks, col(BUCKET))
        .select(
            col(Sketch.ORDER).as(NODE),
            col(Sketch.BYTES),
            array(earlier.toArray(Column[]::new)).as(EARLIER))
        .select(col(NODE), col(Sketch.BYTES), explode(col(EARLIER)).as(EARLIER))
        .where(col(EARLIER + "." + Sketch.ORDER).lt(col(NODE)))
        .where(isWorthComparing.apply(col(Sketch.BYTES), col(EARLIER + "." + Sketch.BYTES)))
        .select(col(NODE), col(EARLIER + "." + Sketch.ORDER).as(ROOT))
        .repartition(tasks, col(NODE))
        .distinct();
  }

  /** Every copy with its original, compared. */
  private static Dataset<Row> groups(Dataset<Row> alike, Dataset<Row> sketches) {
    Dataset<Row> rest = alike;
    Dataset<Row> copies = null;
    for (int round = 0; round < ROUNDS && (copies == null || !rest.isEmpty()); round++) {
      Dataset<Row> members = Likeness.measure(Components.of(rest), sketches).localCheckpoint();
      Dataset<Row> kept = members.where(Likeness.belongs());
      copies = copies == null ? kept : copies.unionByName(kept);
      rest = among(rest, members.where(not(Likeness.belongs())).select(NODE));
    }
    return copies;
  }

  /** The edges of which both ends are among some nodes. */
  private static Dataset<Row> among(Dataset<Row> edges, Dataset<Row> nodes) {
    return edges
        .join(nodes, new String[] {NODE}, "left_semi")
        .join(nodes.withColumnRenamed(NODE, ROOT), new String[] {ROOT}, "left_semi")
        .localCheckpoint();
  }

  private static Dataset<Row> rows(Dataset<Row> copies) {
    Column original = Sketch.articleId(ROOT);
    return copies.select(
        Sketch.articleId(NODE).as(Duplicates.ARTICLE_ID),
        original.as(Duplicates.GROUP_ID),
        original.as(Duplicates.DUPLICATE_OF),
        Likeness.jaccard().as(Duplicates.SIMILARITY));
  }
}
