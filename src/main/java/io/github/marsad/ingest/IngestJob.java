package io.github.marsad.ingest;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring_index;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;

/** Reads files into {@code articles}; what is no article goes to {@code rejects}. */
public final class IngestJob implements Job {
  private static final String FATE = Fates.FATE;

  @Override
  public String name() {
    return "ingest";
  }

  @Override
  public void run(JobContext context) {
    List<SourceFile> files = files(context);
    SkippedEntries skipped = new SkippedEntries();
    context.spark().sparkContext().register(skipped, "skipped entries");
    Dataset<Row> parsed = parse(context, files, skipped).persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> sorted = Fates.of(parsed, context.read(Articles.TABLE));
    Tally tally = Tally.of(sorted);
    tally.tell(context);
    tellSkipped(context, skipped.value());
    tally.gate(context);
    writeArticles(context, sorted.where(col(FATE).equalTo(Fates.NEW)), tally.fresh());
    writeRejects(context, sorted, files);
    parsed.unpersist();
  }

  private static List<SourceFile> files(JobContext context) {
    if (context.inputs().isEmpty()) {
      throw new UsageException("ingest needs --input: a file, a folder, a glob or a URI");
    }
    InputFiles.Listing found =
        InputFiles.listing(context.inputs(), context.spark().sparkContext().hadoopConfiguration());
    tellSkipped(context, found);
    return found.files();
  }

  private static void tellSkipped(JobContext context, InputFiles.Listing found) {
    if (found.hidden() > 0) {
      context
          .log()
          .note(found.hidden() + " files or folders skipped by name: it begins with . or _");
    }
    if (found.noFiles() > 0) {
      context.log().note(found.noFiles() + " links skipped that lead to no file or back");
    }
    if (found.hidden() + found.noFiles() > 0) {
      context.countsIn().put("skipped_files", (long) found.hidden() + found.noFiles());
    }
  }

  /** Says how many entries of archives were skipped, and counts them with the files. */
  private static void tellSkipped(JobContext context, long entries) {
    if (entries > 0) {
      context
          .log()
          .note(
              entries
                  + " entries of archives skipped that archivers add: __MACOSX/, ._*, .DS_Store,"
                  + " Thumbs.db");
      context.countsIn().merge("skipped_files", entries, Long::sum);
    }
  }

  private static Dataset<Row> parse(
      JobContext context, List<SourceFile> files, SkippedEntries skipped) {
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
    FileOpener opener = new FileOpener(settings, shared, format, configuration, skipped);
    List<SourceFile> parts =
        LineRanges.of(files, stretches -> opener.lineEnds(stretches, sparkContext));
    List<List<SourceFile>> tasks = ReadTasks.of(parts, spark.sparkContext().defaultParallelism());
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
            .where(col(FATE).notEqual(Fates.NEW).and(col(FATE).notEqual(Fates.SEEN)))
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
