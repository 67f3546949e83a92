package io.github.marsad.annotate;

import com.sun.management.OperatingSystemMXBean;
import io.github.marsad.job.Session;
import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.lake.Lake;
import io.github.marsad.lake.table.Articles;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * Times annotation alone, from the articles of a lake to Parquet: one warm-up, then five runs in
 * the same JVM. See docs/benchmarks.md for the command and its results.
 */
public final class AnnotateBenchmark {
  private static final int RUNS = 5;

  private AnnotateBenchmark() {}

  /**
   * Takes the lake's folder, how many copies of its articles to annotate (1), and how many times as
   * large as it is the lexicon shall be (1).
   */
  public static void main(String[] arguments) throws Exception {
    int copies = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
    SparkSession spark = Session.start();
    Dataset<Row> once =
        Lake.at(arguments[0], spark.sparkContext().hadoopConfiguration())
            .current()
            .orElseThrow()
            .read(spark, Articles.TABLE);
    Dataset<Row> articles =
        once.crossJoin(spark.range(copies).toDF("copy"))
            .repartition(spark.sparkContext().defaultParallelism() * copies)
            .persist(StorageLevel.MEMORY_AND_DISK_SER());
    long count = articles.count();
    List<KnowledgeFiles> lexicons = lexicons(arguments.length > 2 ? arguments[2] : "1", once);
    Path out = Files.createTempDirectory("marsad-benchmark");
    for (int run = 0; run <= RUNS; run++) {
      for (KnowledgeFiles knowledge : lexicons) {
        String name = knowledge == lexicons.get(0) ? "packed lexicon" : "larger lexicon";
        long cpu = cpuTime();
        double seconds = time(articles, knowledge, out.resolve("annotations").toString());
        System.out.printf(
            Locale.ROOT,
            "%s, %s: %,d articles in %.2f s: %,.0f articles/s; %.2f s of CPU time%n",
            run == 0 ? "warm-up" : "run " + run,
            name,
            count,
            seconds,
            count / seconds,
            (cpuTime() - cpu) / 1e9);
      }
    }
    spark.stop();
  }

  /** Of all threads, compiler and garbage collector included: tells more where others work too. */
  private static long cpuTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static double time(Dataset<Row> articles, KnowledgeFiles knowledge, String out) {
    long begin = System.nanoTime();
    StatementFinder finder = new StatementFinder().withKnowledge(knowledge);
    AnnotateJob.annotate(
            finder,
            Models.load(articles.sparkSession(), List.of()),
            AnnotateJob.withDigest(articles),
            "benchmark")
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(out);
    return (System.nanoTime() - begin) / 1e9;
  }

  /** The packed lexicon, and a larger one to take turns with it. */
  private static List<KnowledgeFiles> lexicons(String times, Dataset<Row> articles)
      throws IOException {
    if (times.equals("1")) {
      return List.of(KnowledgeFiles.builtIn());
    }
    List<String> texts =
        articles.select(Articles.TEXT).limit(1_000).as(Encoders.STRING()).collectAsList();
    KnowledgeFiles larger =
        LargerLexicon.times(Integer.parseInt(times), LargerLexicon.sample(texts));
    return List.of(KnowledgeFiles.builtIn(), larger);
  }
}
