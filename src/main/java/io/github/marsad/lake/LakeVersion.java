package io.github.marsad.lake;

import io.github.marsad.lake.table.Table;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** One version of the lake, published or being written, as a reader of tables sees it. */
public class LakeVersion {
  final LakeStorage storage;
  final Manifest manifest;

  LakeVersion(LakeStorage storage, Manifest manifest) {
    this.storage = storage;
    this.manifest = manifest;
  }

  public Manifest manifest() {
    return manifest;
  }

  public String runId() {
    return manifest.runId();
  }

  /** The rows of a table; none when it was never written. */
  public Dataset<Row> read(SparkSession spark, Table table) {
    if (manifest.parts(table.name()).isEmpty()) {
      return spark.createDataFrame(List.of(), table.schema());
    }
    return spark.read().schema(table.schema()).parquet(storage.uri(folder(table)));
  }

  String folder(Table table) {
    return Lake.VERSIONS + "/" + runId() + "/" + table.name();
  }

  /** The folder of one part: a month's, or the table's own. */
  String folder(Table table, String part) {
    return part.equals(Manifest.WHOLE)
        ? folder(table)
        : folder(table) + "/" + Table.PUBLISHED_MONTH + "=" + part;
  }
}
