package io.github.marsad.duplicates;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lpad;

import io.github.marsad.lake.table.Articles;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** What is compared of each article: where it stands in time, its shingles, its buckets. */
final class Sketch {
  /** Ten digits of the day, then the article's id: sorts as originals before copies. */
  static final String ORDER = "order_key";

  static final String SHINGLES = "shingles";
  static final String HEAD = "head";
  static final String BUCKETS = "buckets";
  static final String BYTES = "bytes";

  private static final int DAY_DIGITS = 10;
  private static final String FIRST_DAY = "0001-01-01";
  private static final String NO_DAY = "9999999999";

  private static final StructType SCHEMA =
      new StructType()
          .add(ORDER, DataTypes.StringType)
          .add(SHINGLES, DataTypes.createArrayType(DataTypes.IntegerType, false))
          .add(HEAD, DataTypes.createArrayType(DataTypes.IntegerType, false))
          .add(BUCKETS, DataTypes.createArrayType(DataTypes.LongType, false))
          .add(BYTES, DataTypes.BinaryType);

  private Sketch() {}

  static Dataset<Row> of(Dataset<Row> articles) {
    return articles
        .select(orderKey().as(ORDER), col(Articles.TEXT), col(Articles.TITLE_END))
        .map((MapFunction<Row, Row>) Sketch::row, Encoders.row(SCHEMA));
  }

  private static Row row(Row article) {
    Shingles shingles =
        Shingles.of(
            article.getAs(Articles.TEXT), article.<Integer>getAs(Articles.TITLE_END).intValue());
    MinHash hashes = MinHash.of(shingles);
    return RowFactory.create(
        article.getAs(ORDER), shingles.all(), shingles.head(), hashes.buckets(), hashes.bytes());
  }

  /** The published date, none last, then the article's id. */
  private static Column orderKey() {
    Column day =
        lpad(
            datediff(col(Articles.PUBLISHED_DATE), lit(FIRST_DAY).cast("date")).cast("string"),
            DAY_DIGITS,
            "0");
    return concat(coalesce(day, lit(NO_DAY)), col(Articles.ARTICLE_ID));
  }

  /** The article's id in an order key. */
  static Column articleId(String orderKey) {
    return col(orderKey).substr(lit(DAY_DIGITS + 1), length(col(orderKey)));
  }
}
