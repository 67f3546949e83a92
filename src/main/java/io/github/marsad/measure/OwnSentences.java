package io.github.marsad.measure;

import io.github.marsad.lake.table.Furniture;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Tells sentences of an article from page furniture: measures count the former alone. */
public final class OwnSentences {
  private static final String[] SENTENCE = {Furniture.ARTICLE_ID, Furniture.SENTENCE_NO};

  private OwnSentences() {}

  /** The rows of {@code sentences} that are not in {@code furniture}. */
  public static Dataset<Row> of(Dataset<Row> sentences, Dataset<Row> furniture) {
    return sentences.join(
        furniture.select(Furniture.ARTICLE_ID, Furniture.SENTENCE_NO), SENTENCE, "left_anti");
  }
}
