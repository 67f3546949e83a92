package io.github.marsad.ingest;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.substring_index;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import io.github.marsad.job.GateException;
import io.github.marsad.job.Job;
import io.github.marsad.job.JobContext;
import io.github.marsad.job.Setting;
import io.github.marsad.job.Settings;
import io.github.marsad.job.UsageException;
import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.lake.Digest;
import io.github.marsad.lake.table.Articles;
import io.github.marsad.lake.table.Rejects;
import io.github.marsad.lake.table.Table;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;

/** Reads files into {@code articles}; what is no article goes to {@code rejects}. */
public final class IngestJob implements Job {
  private static final String KNOWN_URI = "known_uri";
  private static final String RANK = "rank";
  private static final String FATE = "fate";
  private static final String NEW = "new";
  private static final String SEEN = "seen";
  private static final String REPEATED = Reject.Reason.REPEATED.code();
  private static final long FEW = 200_000;
  private static final long BYTES_A_TASK = 8L << 20;
  private static final long FILES_A_TASK = 4_000;

  @Override
  public String name() {
    return "ingest";
  }

  @Override
  public void run(JobContext context) {
    List<SourceFile> files = files(context);
    Dataset<Row> parsed = parse(context, files).persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> sorted = fates(parsed, context.read(Articles.TABLE));
    List<Row> tally = tally(sorted);
    gate(context, counts(context, tally));
    writeArticles(context, sorted.where(col(FATE).equalTo(NEW)), fresh(tally));
    writeRejects(context, sorted, files);
    parsed.unpersist();
  }

  private static List<SourceFile> files(JobContext context) {
    if (context.inputs().isEmpty()) {
      throw new UsageException("ingest needs --input: a file, a folder, a glob or a URI");
    }
    return InputFiles.list(context.inputs(), context.spark().sparkContext().hadoopConfiguration());
  }

  private static Dataset<Row> parse(JobContext context, List<SourceFile> files) {
    SparkSession spark = context.spark();
    InputFormat format = format(context.settings());
    double minArabic = context.settings().share(Setting.INGEST_MIN_ARABIC);
    Settings settings = context.settings();
    KnowledgeFiles knowledge = context.knowledgeFiles();
    ParseOptions checked = new ParseOptions(settings, knowledge);
    context
        .log()
        .note(
            files.size()
                + " files to read, "
                + checked.maxRecordBytes()
                + " bytes a record at most");
    SerializableConfiguration configuration =
        new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
    JavaSparkContext sparkContext = new JavaSparkContext(spark.sparkContext());
    Broadcast<KnowledgeFiles> shared = sparkContext.broadcast(knowledge);
    FileOpener opener = new FileOpener(settings, shared, format, configuration);
    List<SourceFile> parts =
        LineRanges.of(files, stretches -> opener.lineEnds(stretches, sparkContext));
    List<List<SourceFile>> tasks = tasks(parts, spark.sparkContext().defaultParallelism());
    JavaRDD<Row> rows =
        sparkContext
            .parallelize(tasks, Math.max(1, tasks.size()))
            .flatMap(
                task -> {
                  ParsedRows encoder = new ParsedRows(shared.value(), minArabic);
                  return new RecordIterator(task, opener.reader(), encoder);
                });
    return spark.createDataFrame(rows, ParsedRows.SCHEMA);
  }

  private static InputFormat format(Settings settings) {
    String name = settings.get(Setting.INGEST_FORMAT);
    if (name.equals("auto")) {
      return null;
    }
    for (InputFormat format : InputFormat.values()) {
      if (format.label().equals(name)) {
        return format;
      }
    }
    throw settings.wrong(Setting.INGEST_FORMAT, "auto, " + String.join(", ", InputFormat.labels()));
  }

  /** Packs small files together: ten thousand files must not become ten thousand tasks. */
  static List<List<SourceFile>> tasks(List<SourceFile> files, int parallelism) {
    long total = files.stream().mapToLong(SourceFile::bytes).sum();
    long share = Math.max(1 << 16, Math.min(BYTES_A_TASK, total / (2L * parallelism) + 1));
    List<List<SourceFile>> tasks = new ArrayList<>();
    List<SourceFile> task = new ArrayList<>();
    long bytes = 0;
    for (SourceFile file : files) {
      task.add(file);
      bytes += file.bytes();
      if (bytes >= share || task.size() >= FILES_A_TASK) {
        tasks.add(task);
        task = new ArrayList<>();
        bytes = 0;
      }
    }
    if (!task.isEmpty()) {
      tasks.add(task);
    }
    return tasks;
  }

  /**
   * What becomes of each record: new; seen, when the lake has it from the same source; repeated,
   * when the lake or an earlier record of this run has its id; or the reason why it is no article.
   * Where few are not new, as in most runs, no text is moved to tell.
   */
  static Dataset<Row> fates(Dataset<Row> parsed, Dataset<Row> articles) {
    Dataset<Row> known = notNew(parsed, articles).persist(StorageLevel.MEMORY_AND_DISK());
    boolean few = known.count() <= FEW;
    return parsed
        .join(few ? broadcast(known) : known, new String[] {Articles.SOURCE_URI}, "left")
        .withColumn(
            FATE,
            when(col(ParsedRows.IS_ARTICLE).equalTo(false), col(Rejects.REASON))
                .otherwise(coalesce(col(FATE), lit(NEW))));
  }

  /** Records that are seen or repeated, told without moving their text about. */
  private static Dataset<Row> notNew(Dataset<Row> parsed, Dataset<Row> articles) {
    Dataset<Row> known =
        articles.select(col(Articles.ARTICLE_ID), col(Articles.SOURCE_URI).as(KNOWN_URI));
    Column first =
        row_number()
            .over(
                Window.partitionBy(Articles.ARTICLE_ID)
                    .orderBy(ParsedRows.SOURCE_FILE, ParsedRows.RECORD, Articles.SOURCE_URI));
    return parsed
        .where(col(ParsedRows.IS_ARTICLE))
        .select(Articles.ARTICLE_ID, Articles.SOURCE_URI, ParsedRows.SOURCE_FILE, ParsedRows.RECORD)
        .withColumn(RANK, first)
        .join(known, new String[] {Articles.ARTICLE_ID}, "left")
        .withColumn(
            FATE,
            when(col(KNOWN_URI).equalTo(col(Articles.SOURCE_URI)), SEEN)
                .when(col(KNOWN_URI).isNotNull().or(col(RANK).gt(1)), REPEATED))
        .where(col(FATE).isNotNull())
        .select(Articles.SOURCE_URI, FATE);
  }

  /** Fate, month, how many records, their broken bytes, in how many, and the sum of their ids. */
  private static List<Row> tally(Dataset<Row> sorted) {
    return sorted
        .groupBy(FATE, Table.PUBLISHED_MONTH)
        .agg(count(lit(1)), brokenBytes(), broken(), ArticleIds.hashes())
        .collectAsList();
  }

  private static Map<String, Long> counts(JobContext context, List<Row> tally) {
    Map<String, Long> counts = new TreeMap<>();
    long broken = 0;
    long articles = 0;
    for (Row row : tally) {
      counts.merge(row.getString(0), row.getLong(2), Long::sum);
      broken += row.getLong(3);
      articles += row.getLong(4);
    }
    if (broken > 0) {
      context.countsIn().put(Articles.BROKEN_BYTES, broken);
      context.log().note(broken + " broken bytes replaced in " + articles + " articles");
    }
    return counts;
  }

  /** The new articles of each month. */
  private static Map<String, ArticleIds> fresh(List<Row> tally) {
    Map<String, ArticleIds> fresh = new TreeMap<>();
    tally.stream()
        .filter(row -> row.getString(0).equals(NEW))
        .forEach(
            row -> fresh.put(row.getString(1), new ArticleIds(row.getLong(2), row.getDecimal(5))));
    return fresh;
  }

  private static Column brokenBytes() {
    return coalesce(sum(Articles.BROKEN_BYTES), lit(0L));
  }

  private static Column broken() {
    return count(Articles.BROKEN_BYTES);
  }

  private static void gate(JobContext context, Map<String, Long> counts) {
    long records = counts.values().stream().mapToLong(Long::longValue).sum();
    long rejected = rejected(counts);
    long read = records - noRecordsOfOurs(counts);
    double most = context.settings().share(Setting.INGEST_MAX_REJECTED);
    context.countsIn().put("records", records);
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

  private static void writeArticles(
      JobContext context, Dataset<Row> fresh, Map<String, ArticleIds> freshIds) {
    Dataset<Row> rows =
        fresh
            .withColumn(Articles.INGESTED_AT, lit(Timestamp.from(context.startedAt())))
            .withColumn(Articles.RUN_ID, lit(context.runId()));
    Dataset<Row> before = context.read(Articles.TABLE);
    Map<String, String> keys = keys(context, freshIds, before);
    Set<String> stale = context.draft().staleMonths(Articles.TABLE, keys);
    Dataset<Row> changed =
        before
            .where(col(Table.PUBLISHED_MONTH).isin(stale.toArray()))
            .select(Articles.TABLE.select())
            .unionByName(rows.select(Articles.TABLE.select()));
    context.writeMonths(Articles.TABLE, keys, months -> changed);
  }

  /** A month's key is a function of the ids of its articles, in whatever order they came. */
  private static Map<String, String> keys(
      JobContext context, Map<String, ArticleIds> fresh, Dataset<Row> before) {
    Map<String, String> keys = new TreeMap<>();
    context.draft().parts(Articles.TABLE).forEach((month, part) -> keys.put(month, part.key()));
    Set<String> touched = new TreeSet<>(fresh.keySet());
    touched.retainAll(keys.keySet());
    Map<String, ArticleIds> ids = new TreeMap<>(fresh);
    if (!touched.isEmpty()) {
      before
          .where(col(Table.PUBLISHED_MONTH).isin(touched.toArray()))
          .groupBy(Table.PUBLISHED_MONTH)
          .agg(count(lit(1)), ArticleIds.hashes())
          .collectAsList()
          .forEach(
              row ->
                  ids.merge(
                      row.getString(0),
                      new ArticleIds(row.getLong(1), row.getDecimal(2)),
                      ArticleIds::and));
    }
    ids.forEach((month, of) -> keys.put(month, of.key()));
    return keys;
  }

  /** Rejects of files that were read replace the older ones of the same files. */
  private static void writeRejects(
      JobContext context, Dataset<Row> sorted, List<SourceFile> files) {
    Dataset<Row> fresh =
        sorted
            .where(col(FATE).notEqual(NEW).and(col(FATE).notEqual(SEEN)))
            .withColumn(Rejects.REASON, col(FATE))
            .withColumn(
                Rejects.DETAIL,
                coalesce(
                    col(Rejects.DETAIL),
                    concat(lit("article "), col(Articles.ARTICLE_ID), lit(" was read before"))))
            .withColumn(Rejects.RUN_ID, lit(context.runId()))
            .select(Rejects.TABLE.select());
    Dataset<Row> read =
        context
            .spark()
            .createDataset(files.stream().map(SourceFile::uri).toList(), Encoders.STRING())
            .toDF(ParsedRows.SOURCE_FILE);
    Dataset<Row> old =
        context
            .read(Rejects.TABLE)
            .withColumn(
                ParsedRows.SOURCE_FILE,
                substring_index(
                    substring_index(col(Rejects.SOURCE_URI), "#", 1), EntryLabel.SEPARATOR, 1))
            .join(read, ParsedRows.SOURCE_FILE, "left_anti")
            .select(Rejects.TABLE.select());
    Dataset<Row> rows = old.unionByName(fresh).persist(StorageLevel.MEMORY_AND_DISK_SER());
    Row digest =
        rows.agg(
                count(lit(1)),
                sum(
                    xxhash64(col(Rejects.SOURCE_URI), col(Rejects.REASON), col(Rejects.DETAIL))
                        .cast("decimal(38,0)")))
            .first();
    context.write(Rejects.TABLE, Digest.sha256(digest.toString()), () -> rows);
    rows.unpersist();
  }
}
