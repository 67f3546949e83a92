package io.github.marsad.furniture;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.lake.table.Articles;
import io.github.marsad.lake.table.Duplicates;
import io.github.marsad.language.arabic.Token;
import io.github.marsad.language.arabic.Tokenizer;
import io.github.marsad.language.arabic.WordHash;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Passages and headlines as rows, with the outlet and the group of near-duplicates of each. */
final class PassageRows {
  static final String ARTICLE = "article_id";

  /** The original of the article's near-duplicates, or the article: what counts once. */
  static final String GROUP = "group_id";

  static final String OUTLET = "outlet_key";
  static final String DATE = "published_date";
  static final String FROM = "sentence_from";
  static final String TO = "sentence_to";
  static final String LINE = "line_no";
  static final String AFTER = "sentences_after";
  static final String IS_LINE = "is_line";
  static final String WORDS = "n_words";
  static final String KEY = "key";
  static final String OPENING = "opening";
  static final String IS_BARE = "is_bare";

  /** In thousandths: a mean of whole numbers is the same in whatever order they come. */
  static final String RELATED = "related";

  static final String SHAPE = "shape";
  static final String IS_MARKED = "is_marked";

  private static final StructType SCHEMA =
      new StructType()
          .add(ARTICLE, DataTypes.StringType)
          .add(GROUP, DataTypes.StringType)
          .add(OUTLET, DataTypes.StringType)
          .add(DATE, DataTypes.DateType)
          .add(FROM, DataTypes.IntegerType)
          .add(TO, DataTypes.IntegerType)
          .add(LINE, DataTypes.IntegerType)
          .add(AFTER, DataTypes.IntegerType)
          .add(IS_LINE, DataTypes.BooleanType)
          .add(WORDS, DataTypes.IntegerType)
          .add(KEY, DataTypes.LongType)
          .add(OPENING, DataTypes.LongType)
          .add(IS_BARE, DataTypes.BooleanType)
          .add(RELATED, DataTypes.IntegerType)
          .add(SHAPE, DataTypes.StringType)
          .add(IS_MARKED, DataTypes.BooleanType);

  private static final StructType HEADLINES =
      new StructType()
          .add(OUTLET, DataTypes.StringType)
          .add(GROUP, DataTypes.StringType)
          .add(WORDS, DataTypes.IntegerType)
          .add(KEY, DataTypes.LongType);

  private PassageRows() {}

  /** Articles with what tells one from another here. */
  static Dataset<Row> grouped(Dataset<Row> articles, Dataset<Row> duplicates) {
    Dataset<Row> copies =
        duplicates.select(
            col(Duplicates.ARTICLE_ID).as(ARTICLE), col(Duplicates.GROUP_ID).as("original"));
    return articles
        .join(copies, new String[] {ARTICLE}, "left")
        .select(
            col(Articles.ARTICLE_ID).as(ARTICLE),
            coalesce(col("original"), col(Articles.ARTICLE_ID)).as(GROUP),
            Origin.key().as(OUTLET),
            col(Articles.PUBLISHED_DATE).as(DATE),
            col(Articles.TITLE),
            col(Articles.TEXT),
            col(Articles.TITLE_END));
  }

  /** One row for each passage of each article's body. */
  static Dataset<Row> passages(Dataset<Row> grouped, KnowledgeFiles files) {
    TeaserMarkers markers = new TeaserMarkers(files);
    return grouped.flatMap(
        (FlatMapFunction<Row, Row>) article -> passages(article, markers), Encoders.row(SCHEMA));
  }

  private static Iterator<Row> passages(Row article, TeaserMarkers markers) {
    String text = article.getAs(Articles.TEXT);
    int titleEnd = article.<Integer>getAs(Articles.TITLE_END);
    return Passages.of(text, titleEnd, markers).stream()
        .filter(passage -> passage.words() > 0)
        .map(passage -> row(article, passage))
        .iterator();
  }

  private static Row row(Row article, Passage passage) {
    return RowFactory.create(
        article.getAs(ARTICLE),
        article.getAs(GROUP),
        article.getAs(OUTLET),
        article.getAs(DATE),
        passage.from(),
        passage.to(),
        passage.line(),
        passage.sentencesAfter(),
        passage.isLine(),
        passage.words(),
        passage.key(),
        passage.opening(),
        passage.isBare(),
        (int) Math.round(passage.related() * 1000),
        passage.shape(),
        passage.isMarked());
  }

  /** One row for each article's headline. */
  static Dataset<Row> headlines(Dataset<Row> grouped) {
    return grouped.map(
        (MapFunction<Row, Row>)
            article -> {
              List<Token> words = Tokenizer.tokenize(article.<String>getAs(Articles.TITLE));
              return RowFactory.create(
                  article.getAs(OUTLET), article.getAs(GROUP), words.size(), WordHash.hash(words));
            },
        Encoders.row(HEADLINES));
  }
}
