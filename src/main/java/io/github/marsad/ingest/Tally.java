package io.github.marsad.ingest;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import io.github.marsad.job.GateException;
import io.github.marsad.job.JobContext;
import io.github.marsad.job.Setting;
import io.github.marsad.lake.table.Articles;
import io.github.marsad.lake.table.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How many records came to what, and what is odd about them. */
final class Tally {
  private static final String OF = "of_";
  private final List<Row> rows;

  private Tally(List<Row> rows) {
    this.rows = rows;
  }

  /** Counts by fate and month: records, the sum of their ids, and of each kind of odd character. */
  static Tally of(Dataset<Row> sorted) {
    return new Tally(
        sorted
            .groupBy(Fates.FATE, Table.PUBLISHED_MONTH)
            .agg(
                count(lit(1)),
                ArticleIds.hashes(),
                total(Articles.BROKEN_BYTES),
                articles(Articles.BROKEN_BYTES),
                total(ParsedRows.CONTROLS),
                articles(ParsedRows.CONTROLS),
                total(ParsedRows.MARKS),
                articles(ParsedRows.MARKS))
            .collectAsList());
  }

  private static Column total(String column) {
    return coalesce(sum(column), lit(0L)).as(column);
  }

  private static Column articles(String column) {
    return count(column).as(OF + column);
  }

  /** Says what is odd about the records, and how many came to what. */
  void tell(JobContext context) {
    tell(context, Articles.BROKEN_BYTES, "broken bytes replaced");
    tell(context, ParsedRows.CONTROLS, "control characters, as NUL, read as blanks");
    tell(context, ParsedRows.MARKS, "marks of direction kept");
    context.countsIn().put("records", counts().values().stream().mapToLong(Long::longValue).sum());
  }

  private void tell(JobContext context, String column, String what) {
    long number = sumOf(column);
    if (number > 0) {
      context.countsIn().put(column, number);
      context.log().note(number + " " + what + " in " + sumOf(OF + column) + " articles");
    }
  }

  private long sumOf(String column) {
    return rows.stream().mapToLong(row -> row.<Long>getAs(column)).sum();
  }

  /** How many records came to what. */
  private Map<String, Long> counts() {
    Map<String, Long> counts = new TreeMap<>();
    rows.forEach(row -> counts.merge(row.getString(0), row.getLong(2), Long::sum));
    return counts;
  }

  /** The new articles of each month. */
  Map<String, ArticleIds> fresh() {
    Map<String, ArticleIds> fresh = new TreeMap<>();
    rows.stream()
        .filter(row -> row.getString(0).equals(Fates.NEW))
        .forEach(
            row -> fresh.put(row.getString(1), new ArticleIds(row.getLong(2), row.getDecimal(3))));
    return fresh;
  }

  /** An error when too many of the records are faulty. */
  void gate(JobContext context) {
    Map<String, Long> counts = counts();
    long records = counts.values().stream().mapToLong(Long::longValue).sum();
    long rejected = rejected(counts);
    long read = records - noRecordsOfOurs(counts);
    double most = context.settings().share(Setting.INGEST_MAX_REJECTED);
    context.log().note(records + " records: " + counts);
    if (records > 0 && rejected > most * read) {
      throw new GateException(
          String.format(
              Locale.ROOT,
              "%d of %d records are faulty (%s), more than ingest.max-rejected=%s allows; nothing"
                  + " was published",
              rejected,
              read,
              counts,
              most));
    }
  }

  /** Records that are set aside for a fault of theirs. */
  static long rejected(Map<String, Long> counts) {
    return Stream.of(Reject.Reason.values())
        .filter(reason -> !reason.isNoFault())
        .mapToLong(reason -> counts.getOrDefault(reason.code(), 0L))
        .sum();
  }

  /** Answers of servers in a crawl in which nobody would look for an article. */
  static long noRecordsOfOurs(Map<String, Long> counts) {
    return Stream.of(Reject.Reason.HTTP_STATUS, Reject.Reason.NOT_HTML)
        .mapToLong(reason -> counts.getOrDefault(reason.code(), 0L))
        .sum();
  }
}
