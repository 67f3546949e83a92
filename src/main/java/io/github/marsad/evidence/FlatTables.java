package io.github.marsad.evidence;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import io.github.marsad.lake.table.Annotations;
import io.github.marsad.lake.table.Articles;
import io.github.marsad.lake.table.DocumentTerms;
import io.github.marsad.lake.table.Furniture;
import io.github.marsad.lake.table.Mentions;
import io.github.marsad.lake.table.Quotes;
import io.github.marsad.lake.table.Sentences;
import io.github.marsad.lake.table.Stances;
import io.github.marsad.lake.table.Table;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * One flat table of each array of the cache. Input rows are annotations with {@code text}, {@code
 * published_date} and {@code outlet_id}. What was found in sentences of furniture is left out; the
 * sentences themselves stay, so that {@code furniture} can be joined to its words.
 */
final class FlatTables {
  private static final String ITEM = "item";

  private FlatTables() {}

  static Dataset<Row> sentences(Dataset<Row> annotated) {
    return items(annotated, Annotations.SENTENCES)
        .withColumn(Sentences.TEXT, surface(Sentences.SPAN_BEGIN, Sentences.SPAN_END));
  }

  static Dataset<Row> mentions(Dataset<Row> annotated, Dataset<Row> furniture) {
    Dataset<Row> rows = items(annotated, Annotations.MENTIONS, furniture);
    return rows.withColumn(Mentions.SURFACE, surface(Mentions.SPAN_BEGIN, Mentions.SPAN_END));
  }

  static Dataset<Row> quotes(Dataset<Row> annotated, Dataset<Row> furniture) {
    return items(annotated, Annotations.QUOTES, furniture)
        .withColumn(Quotes.VERB, orEmpty(surface(Quotes.VERB_BEGIN, Quotes.VERB_END)))
        .withColumn(Quotes.SPEAKER_TEXT, orEmpty(surface(Quotes.SPEAKER_BEGIN, Quotes.SPEAKER_END)))
        .withColumn(Quotes.TEXT, surface(Quotes.SPAN_BEGIN, Quotes.SPAN_END));
  }

  static Dataset<Row> stances(Dataset<Row> annotated, Dataset<Row> furniture) {
    return items(annotated, Annotations.STANCES, furniture)
        .withColumn(Stances.TARGET_TEXT, orEmpty(surface(Stances.TARGET_BEGIN, Stances.TARGET_END)))
        .withColumn(Stances.CUE, surface(Stances.CUE_BEGIN, Stances.CUE_END));
  }

  /** Terms of whole articles; counted row by row, since an article's terms are all in its row. */
  static Dataset<Row> documentTerms(Dataset<Row> annotated, Dataset<Row> furniture) {
    Dataset<Row> dropped =
        furniture
            .groupBy(Furniture.ARTICLE_ID)
            .agg(collect_set(Furniture.SENTENCE_NO).as(ArticleTerms.DROPPED));
    return annotated
        .select(
            Annotations.ARTICLE_ID,
            Articles.TEXT,
            Annotations.SENTENCES,
            Annotations.TERMS,
            Table.PUBLISHED_MONTH)
        .join(dropped, columns(Annotations.ARTICLE_ID), "left")
        .flatMap(ArticleTerms::count, Encoders.row(DocumentTerms.TABLE.schema()));
  }

  private static String[] columns(String name) {
    return new String[] {name};
  }

  private static Dataset<Row> items(Dataset<Row> annotated, String array, Dataset<Row> furniture) {
    String[] sentence = {Furniture.ARTICLE_ID, Furniture.SENTENCE_NO};
    return items(annotated, array)
        .join(furniture.select(Furniture.ARTICLE_ID, Furniture.SENTENCE_NO), sentence, "left_anti");
  }

  private static Dataset<Row> items(Dataset<Row> annotated, String array) {
    return annotated
        .select(
            col(Annotations.ARTICLE_ID),
            col(Articles.TEXT),
            col(Articles.PUBLISHED_DATE),
            col(Articles.OUTLET_ID),
            col(Table.PUBLISHED_MONTH),
            explode(col(array)).as(ITEM))
        .select(
            col(Annotations.ARTICLE_ID),
            col(Articles.TEXT),
            col(Articles.PUBLISHED_DATE),
            col(Articles.OUTLET_ID),
            col(Table.PUBLISHED_MONTH),
            col(ITEM + ".*"));
  }

  /** The characters between two offsets of the article's text, counted in code points. */
  private static Column surface(String begin, String end) {
    return col(Articles.TEXT).substr(col(begin).plus(1), col(end).minus(col(begin)));
  }

  private static Column orEmpty(Column text) {
    return coalesce(text, lit(""));
  }
}
