package io.github.marsad.furniture;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sequence;

import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.lake.table.Furniture;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Sentences that are no part of their article, found by comparing the articles of one outlet: a
 * line that begins with a teaser marker, {@link Links}, {@link TailTeasers} and what is {@link
 * Recurring}. Near-duplicates count as one article throughout, so that an agency's text on many
 * pages proves nothing.
 *
 * <p>What is learnt about an outlet needs many of its articles; where there are few, nothing is
 * learnt.
 */
final class PageFurniture {
  static final String TEASER = "teaser";
  static final String RECURRING = "recurring";

  private PageFurniture() {}

  /** Rows of {@code furniture} for rows of {@code articles} and {@code duplicates}. */
  static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> duplicates, KnowledgeFiles files) {
    Dataset<Row> grouped = PassageRows.grouped(articles, duplicates);
    Dataset<Row> passages = PassageRows.passages(grouped, files).persist(StorageLevel.DISK_ONLY());
    Dataset<Row> sizes = OfOutlet.sizes(passages);
    Dataset<Row> known = Links.headlines(passages, PassageRows.headlines(grouped));
    Dataset<Row> found =
        rows(passages.where(col(PassageRows.IS_MARKED)), TEASER)
            .unionByName(rows(known.where(col(Links.IS_HEADLINE)), TEASER))
            .unionByName(rows(Links.alike(known, sizes), TEASER))
            .unionByName(rows(TailTeasers.of(ofOneOutlet(passages), sizes), TEASER))
            .unionByName(rows(Recurring.of(passages), RECURRING))
            .groupBy(Furniture.ARTICLE_ID, Furniture.SENTENCE_NO)
            .agg(max(Furniture.REASON).as(Furniture.REASON))
            .localCheckpoint();
    passages.unpersist();
    return found;
  }

  /** Of several outlets each repeats the other's agency, which looks like teasers at the end. */
  private static Dataset<Row> ofOneOutlet(Dataset<Row> passages) {
    return passages.where(not(Origin.isFolder(PassageRows.OUTLET)));
  }

  /** One row for each sentence of the passages. */
  private static Dataset<Row> rows(Dataset<Row> passages, String reason) {
    return passages.select(
        col(PassageRows.ARTICLE).as(Furniture.ARTICLE_ID),
        explode(sequence(col(PassageRows.FROM), col(PassageRows.TO))).as(Furniture.SENTENCE_NO),
        lit(reason).as(Furniture.REASON));
  }
}
