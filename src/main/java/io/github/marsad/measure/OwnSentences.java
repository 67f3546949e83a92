package io.github.marsad.measure;

import io.github.marsad.lake.table.Furniture;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Tells sentences of an article from page furniture: measures count the former alone. */
public final class OwnSentences {
  private static final String[] SENTENCE = {Furniture.ARTICLE_ID, Furniture.SENTENCE_NO};

  private OwnSentences() {}

  /** The rows, each of a sentence, whose sentence is not in {@code furniture}. */
  public static Dataset<Row> of(Dataset<Row> rows, Dataset<Row> furniture) {
    return rows.join(
        furniture.select(Furniture.ARTICLE_ID, Furniture.SENTENCE_NO), SENTENCE, "left_anti");
  }
}
