package io.github.marsad.ingest;

import io.github.marsad.job.Settings;
import io.github.marsad.knowledge.KnowledgeFiles;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/** Makes readers of files where the files are read. */
final class FileOpener implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Settings settings;
  private final Broadcast<KnowledgeFiles> knowledge;
  private final InputFormat fixed;
  private final SerializableConfiguration configuration;
  private final SkippedEntries skipped;

  /**
   * A maker of readers.
   *
   * @param fixed the format of all files, or null to tell it from each file's first bytes
   * @param skipped counts what is left out of archives
   */
  FileOpener(
      Settings settings,
      Broadcast<KnowledgeFiles> knowledge,
      InputFormat fixed,
      SerializableConfiguration configuration,
      SkippedEntries skipped) {
    this.settings = settings;
    this.knowledge = knowledge;
    this.fixed = fixed;
    this.configuration = configuration;
    this.skipped = skipped;
  }

  FileReader reader() {
    ParseOptions options = new ParseOptions(settings, knowledge.value());
    return new FileReader(options, fixed, configuration.value(), skipped);
  }

  /** The line ends of each stretch; -1 where its file cannot be read in stretches. */
  List<Integer> lineEnds(List<SourceFile> stretches, JavaSparkContext spark) {
    return spark
        .parallelize(stretches, Math.min(stretches.size(), 2 * spark.defaultParallelism()))
        .mapPartitions(
            part -> {
              FileReader reader = reader();
              List<Integer> counts = new ArrayList<>();
              part.forEachRemaining(stretch -> counts.add(reader.lineEnds(stretch)));
              return counts.iterator();
            })
        .collect();
  }
}
