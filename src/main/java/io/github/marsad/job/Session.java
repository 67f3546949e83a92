package io.github.marsad.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.sql.SparkSession;

/** Builds the one Spark session of a run. */
public final class Session {
  /**
   * What every run needs, wherever it runs. HotSpot leaves methods of more than 8,000 bytes to the
   * interpreter: where the code that Spark makes is longer, that of single operators is faster.
   */
  private static final Map<String, String> NEEDED =
      Map.of(
          "spark.sql.session.timeZone", "UTC",
          "spark.sql.codegen.hugeMethodLimit", "8000",
          "spark.sql.parquet.compression.codec", "zstd",
          "spark.sql.inMemoryColumnarStorage.compressed", "false",
          "spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS",
          "spark.sql.sources.partitionColumnTypeInference.enabled", "false",
          "spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false");

  /** What suits one machine, unless the user or the cluster says otherwise. */
  private static final Map<String, String> EMBEDDED =
      Map.of(
          "spark.master", "local[*]",
          "spark.app.name", "marsad",
          "spark.ui.enabled", "false",
          "spark.sql.shuffle.partitions", "4");

  private Session() {}

  /** Starts a session, or takes the one that spark-submit has begun. */
  public static SparkSession start() {
    SparkSession.Builder builder = SparkSession.builder();
    boolean submitted = System.getProperty("spark.submit.deployMode") != null;
    if (!submitted) {
      EMBEDDED.forEach((key, value) -> builder.config(key, System.getProperty(key, value)));
    }
    NEEDED.forEach(builder::config);
    SparkSession session = builder.getOrCreate();
    if (!submitted) {
      writeNoChecksums(session);
    }
    return session;
  }

  /** Hadoop would put a hidden checksum file beside every local one. */
  private static void writeNoChecksums(SparkSession session) {
    try {
      FileSystem.getLocal(session.sparkContext().hadoopConfiguration()).setWriteChecksum(false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
