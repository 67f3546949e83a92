package io.github.marsad.duplicates;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import io.github.marsad.duplicates.PlantedNews.Story;
import io.github.marsad.job.Session;
import io.github.marsad.lake.table.Articles;
import io.github.marsad.lake.table.Duplicates;
import java.nio.file.Path;
import java.sql.Date;
import java.util.Locale;
import java.util.Random;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Times near-duplicates over made-up news, a tenth of it copies and a tenth follow-up stories, and
 * tells how many pairs it found. See docs/benchmarks.md for the command and its results.
 */
public final class DuplicatesBenchmark {
  private static final String GROUP = "planted_group";
  private static final String N = "n";

  private static final StructType SCHEMA =
      new StructType()
          .add(Articles.ARTICLE_ID, DataTypes.StringType)
          .add(GROUP, DataTypes.LongType)
          .add(Articles.TEXT, DataTypes.StringType)
          .add(Articles.TITLE_END, DataTypes.IntegerType)
          .add(Articles.PUBLISHED_DATE, DataTypes.DateType);

  private DuplicatesBenchmark() {}

  /** Takes how many articles to make and an empty folder for them. */
  public static void main(String[] arguments) {
    int articles = Integer.parseInt(arguments[0]);
    String made = Path.of(arguments[1], "articles").toString();
    String found = Path.of(arguments[1], "duplicates").toString();
    SparkSession spark = Session.start();
    spark
        .range(articles)
        .map((MapFunction<Long, Row>) DuplicatesBenchmark::row, Encoders.row(SCHEMA))
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(made);
    long begin = System.nanoTime();
    NearDuplicates.of(spark.read().parquet(made)).write().mode(SaveMode.Overwrite).parquet(found);
    double seconds = (System.nanoTime() - begin) / 1e9;
    System.out.printf(Locale.ROOT, "%,d articles in %.0f s%n", articles, seconds);
    report(spark.read().parquet(made), spark.read().parquet(found));
    spark.stop();
  }

  /** Every article is a function of its number alone: of ten, eight are of their own. */
  private static Row row(long number) {
    int n = (int) number;
    Story story = new PlantedNews(n).original(n);
    if (n >= 10 && n % 10 >= 8) {
      int of = new Random(n).nextInt(n / 10) * 10;
      PlantedNews news = new PlantedNews(~(long) n);
      Story original = new PlantedNews(of).original(of);
      story = n % 10 == 9 ? news.copy(original, n) : news.followUp(original, n);
    }
    String body = String.join("\n", story.paragraphs());
    return RowFactory.create(
        story.id(),
        (long) story.group(),
        story.title() + "\n\n" + body,
        story.title().codePointCount(0, story.title().length()),
        story.date() == null ? null : Date.valueOf(story.date()));
  }

  private static void report(Dataset<Row> made, Dataset<Row> found) {
    Dataset<Row> both =
        made.select(Articles.ARTICLE_ID, GROUP)
            .join(found, Articles.ARTICLE_ID, "left")
            .withColumn(
                Duplicates.GROUP_ID, coalesce(col(Duplicates.GROUP_ID), col(Articles.ARTICLE_ID)));
    double planted = pairs(both, GROUP);
    double grouped = pairs(both, Duplicates.GROUP_ID);
    double right = pairs(both, GROUP, Duplicates.GROUP_ID);
    System.out.printf(
        Locale.ROOT,
        "%,.0f pairs planted: recall %.4f, precision %.4f%n",
        planted,
        right / planted,
        right / grouped);
  }

  private static double pairs(Dataset<Row> rows, String first, String... others) {
    return rows.groupBy(first, others)
        .agg(count(lit(1)).as(N))
        .agg(sum(col(N).multiply(col(N).minus(1)).divide(2)))
        .first()
        .getDouble(0);
  }
}
