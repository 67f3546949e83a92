package io.github.marsad.terms;

import static io.github.marsad.measure.Originals.IS_ORIGINAL;
import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_except;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.github.marsad.lake.table.Articles;
import io.github.marsad.lake.table.DocumentTerms;
import io.github.marsad.lake.table.Table;
import io.github.marsad.lake.table.TermFrequency;
import io.github.marsad.measure.Originals;
import io.github.marsad.measure.Periods;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * How often each term is used in each period and outlet.
 *
 * <p>per_million = tf / words of the originals * 1,000,000; idf = ln(originals / df), Sparck Jones
 * 1972; tfidf = tf * idf; dispersion = deviation of proportions over the originals, half the sum of
 * |share of the term - share of the words|: Gries, "Dispersions and adjusted frequencies in
 * corpora", 2008.
 */
final class TermFrequencies {
  private static final String WORDS = "words";
  private static final String CELL_WORDS = "cell_words";
  private static final String CELL_ARTICLES = "cell_articles";
  private static final String TERM_TOTAL = "term_total";
  private static final String EXCESS = "excess";

  /** Shares are summed as whole numbers of this part, so that the order of the sum is no matter. */
  private static final double FIXED_POINT = 1e15;

  private static final String[] CELL = {
    TermFrequency.GRAIN, TermFrequency.PERIOD, TermFrequency.OUTLET_ID
  };

  private TermFrequencies() {}

  static Dataset<Row> of(
      Dataset<Row> documentTerms, Dataset<Row> articles, Dataset<Row> duplicates) {
    Dataset<Row> documents = Originals.mark(documents(articles), duplicates);
    Dataset<Row> totals = totals(documents);
    Dataset<Row> uses =
        cells(
            documentTerms
                .select(DocumentTerms.ARTICLE_ID, DocumentTerms.TERM, DocumentTerms.TF)
                .join(documents, DocumentTerms.ARTICLE_ID));
    Dataset<Row> counted = counted(uses, totals);
    return measured(counted.join(surfaces(documentTerms), TermFrequency.TERM));
  }

  private static Dataset<Row> documents(Dataset<Row> articles) {
    return articles.select(
        col(Articles.ARTICLE_ID),
        col(Articles.OUTLET_ID),
        col(Articles.N_WORDS).cast("long").as(WORDS),
        col(Table.PUBLISHED_MONTH));
  }

  /** Each row once for every period and once more for its own outlet. */
  private static Dataset<Row> cells(Dataset<Row> rows) {
    Column outlets =
        array_except(array(lit("*"), col(Articles.OUTLET_ID)), array(lit(null).cast("string")));
    return Periods.explodePeriods(rows).withColumn(TermFrequency.OUTLET_ID, explode(outlets));
  }

  private static Dataset<Row> totals(Dataset<Row> documents) {
    return cells(documents)
        .groupBy(columns(CELL))
        .agg(
            sum(col(WORDS).multiply(col(IS_ORIGINAL))).as(CELL_WORDS),
            sum(IS_ORIGINAL).as(CELL_ARTICLES));
  }

  /** One shuffle serves both the total of each term and the sum over its articles. */
  private static Dataset<Row> counted(Dataset<Row> uses, Dataset<Row> totals) {
    Column[] key = columns(CELL[0], CELL[1], CELL[2], TermFrequency.TERM);
    WindowSpec sameTerm = Window.partitionBy(key);
    Column original = col(TermFrequency.TF).multiply(col(IS_ORIGINAL));
    Column share = col(WORDS).divide(col(CELL_WORDS));
    Column excess =
        when(
                col(IS_ORIGINAL).equalTo(1L),
                abs(col(TermFrequency.TF).divide(col(TERM_TOTAL)).minus(share)).minus(share))
            .otherwise(lit(0.0));
    return uses.withColumn(TERM_TOTAL, sum(original).over(sameTerm))
        .join(broadcast(totals), CELL)
        .withColumn(EXCESS, round(excess.multiply(FIXED_POINT)).cast("long"))
        .groupBy(key)
        .agg(
            sum(original).as("originals_tf"),
            sum(TermFrequency.TF).as(TermFrequency.TF_ALL),
            sum(IS_ORIGINAL).as(TermFrequency.DF),
            sum(col(EXCESS)).divide(FIXED_POINT).as(EXCESS),
            min(CELL_WORDS).as(CELL_WORDS),
            min(CELL_ARTICLES).as(CELL_ARTICLES))
        .withColumnRenamed("originals_tf", TermFrequency.TF);
  }

  private static Dataset<Row> measured(Dataset<Row> counted) {
    Column idf =
        when(col(TermFrequency.DF).equalTo(0), lit(0.0))
            .otherwise(log(col(CELL_ARTICLES).divide(col(TermFrequency.DF))));
    Column perMillion =
        when(col(CELL_WORDS).equalTo(0), lit(0.0))
            .otherwise(col(TermFrequency.TF).multiply(1_000_000).divide(col(CELL_WORDS)));
    return counted
        .withColumn(TermFrequency.PER_MILLION, perMillion)
        .withColumn(TermFrequency.IDF, idf)
        .withColumn(TermFrequency.TFIDF, col(TermFrequency.TF).multiply(col(TermFrequency.IDF)))
        .withColumn(
            TermFrequency.DISPERSION,
            when(col(TermFrequency.TF).gt(0), col(EXCESS).plus(1).multiply(0.5)));
  }

  /** The commonest spelling of each term in the lake, the first by code point of ties. */
  private static Dataset<Row> surfaces(Dataset<Row> documentTerms) {
    return documentTerms
        .groupBy(DocumentTerms.TERM, DocumentTerms.SURFACE)
        .agg(sum(DocumentTerms.TF).as("n"))
        .groupBy(DocumentTerms.TERM)
        .agg(
            min(struct(col("n").multiply(-1), col(DocumentTerms.SURFACE)))
                .getField(DocumentTerms.SURFACE)
                .as(TermFrequency.SURFACE));
  }

  private static Column[] columns(String... names) {
    Column[] columns = new Column[names.length];
    for (int i = 0; i < names.length; i++) {
      columns[i] = col(names[i]);
    }
    return columns;
  }
}
