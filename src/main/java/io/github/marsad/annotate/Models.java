package io.github.marsad.annotate;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import com.johnsnowlabs.nlp.AnnotatorType;
import io.github.marsad.job.UsageException;
import io.github.marsad.lake.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;

/**
 * Saved Spark NLP pipelines that find names beside our own rules: each reads the column {@code
 * text} and leaves one column of chunks whose metadata say {@code entity}.
 */
final class Models {
  /** The column of the models' chunks: structs of model, begin, end, label. */
  static final String COLUMN = "model_chunks";

  private static final String COMPONENT = "annotatorType";

  private final List<Model> models;

  /**
   * One of them.
   *
   * @param name the name of its folder, which {@code method} tells
   * @param digest SHA-256 of its files
   */
  private record Model(String name, PipelineModel pipeline, String digest) {}

  private Models(List<Model> models) {
    this.models = models;
  }

  /** Loads saved pipelines; a folder that holds none is refused with its name. */
  static Models load(SparkSession spark, List<String> locations) {
    List<Model> models = new ArrayList<>();
    Set<String> names = new TreeSet<>();
    for (String location : locations) {
      String name = new Path(location).getName();
      if (!names.add(name)) {
        throw new UsageException(
            "annotate.models: two folders are called " + name + "; their names must differ");
      }
      Configuration configuration = spark.sparkContext().hadoopConfiguration();
      models.add(new Model(name, pipeline(location), digest(location, configuration)));
    }
    return new Models(models);
  }

  private static PipelineModel pipeline(String location) {
    try {
      return PipelineModel.load(location);
    } catch (Exception e) { // Scala throws checked ones without saying so
      throw new UsageException(
          "annotate.models: cannot load "
              + location
              + " as a saved pipeline (org.apache.spark.ml.PipelineModel): "
              + e.getMessage());
    }
  }

  private static String digest(String location, Configuration configuration) {
    try {
      Path root = new Path(location);
      FileSystem files = root.getFileSystem(configuration);
      TreeSet<String> digests = new TreeSet<>();
      RemoteIterator<LocatedFileStatus> listed = files.listFiles(root, true);
      String base = files.makeQualified(root).toString();
      while (listed.hasNext()) {
        Path file = listed.next().getPath();
        try (InputStream in = files.open(file)) {
          digests.add(
              file.toString().substring(base.length()) + " " + Digest.sha256(in.readAllBytes()));
        }
      }
      return Digest.sha256(String.join("\n", digests));
    } catch (IOException e) {
      throw new UsageException("annotate.models: cannot read " + location + ": " + e.getMessage());
    }
  }

  boolean isEmpty() {
    return models.isEmpty();
  }

  /** What annotations depend on: the models' names and files. */
  String fingerprint() {
    StringBuilder text = new StringBuilder();
    models.forEach(
        model -> text.append(model.name()).append(' ').append(model.digest()).append('\n'));
    return text.toString();
  }

  /** The articles with the chunks of all models in {@link #COLUMN}. */
  Dataset<Row> transform(Dataset<Row> articles) {
    Dataset<Row> rows = articles;
    Column all = array().cast(ModelChunk.COLUMN_TYPE);
    for (int i = 0; i < models.size(); i++) {
      Model model = models.get(i);
      Dataset<Row> found = model.pipeline().transform(rows);
      String chunks = chunkColumn(model, rows, found);
      String kept = COLUMN + i;
      List<Column> columns = new ArrayList<>();
      Arrays.stream(rows.columns()).forEach(name -> columns.add(col(name)));
      columns.add(chunks(model.name(), chunks).as(kept));
      rows = found.select(columns.toArray(Column[]::new));
      all = concat(all, col(kept));
    }
    rows = rows.withColumn(COLUMN, all);
    for (int i = 0; i < models.size(); i++) {
      rows = rows.drop(COLUMN + i);
    }
    return rows;
  }

  private static Column chunks(String model, String column) {
    return functions
        .transform(
            col(column),
            chunk ->
                struct(
                    lit(model).as("model"),
                    chunk.getField("begin").as("begin"),
                    chunk.getField("end").plus(1).as("end"),
                    chunk.getField("metadata").getItem("entity").as("label")))
        .cast(ModelChunk.COLUMN_TYPE);
  }

  /** The last new column that Spark NLP marks as chunks. */
  private static String chunkColumn(Model model, Dataset<Row> before, Dataset<Row> after) {
    Set<String> old = Set.of(before.columns());
    String found = null;
    for (StructField field : after.schema().fields()) {
      boolean chunk =
          !old.contains(field.name())
              && field.metadata().contains(COMPONENT)
              && field.metadata().getString(COMPONENT).equals(AnnotatorType.CHUNK());
      found = chunk ? field.name() : found;
    }
    if (found == null) {
      throw new UsageException(
          "annotate.models: the pipeline "
              + model.name()
              + " leaves no column of chunks; end it with NerConverter");
    }
    return found;
  }
}
