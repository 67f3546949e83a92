package io.github.marsad.testing;

import io.github.marsad.cli.MarsadCommand;
import io.github.marsad.lake.Lake;
import io.github.marsad.lake.LakeVersion;
import io.github.marsad.lake.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** A lake made from {@code data/sample} by {@code marsad run}, once a test JVM. */
public final class SampleLake {
  public static final Path INPUT = Path.of("data", "sample").toAbsolutePath();

  private SampleLake() {}

  /** The lake's folder. */
  public static Path path() {
    return Holder.PATH;
  }

  public static Dataset<Row> read(Table table) {
    return read(path(), table);
  }

  /** A table of any lake. */
  public static Dataset<Row> read(Path lake, Table table) {
    SparkSession spark = TestSession.get();
    LakeVersion version =
        Lake.at(lake.toString(), spark.sparkContext().hadoopConfiguration())
            .current()
            .orElseThrow();
    return version.read(spark, table);
  }

  public static List<Row> rows(Table table) {
    return read(table).orderBy(table.sortColumns()).collectAsList();
  }

  /** Runs the command line in this JVM, on the session of the tests. */
  public static int marsad(String... arguments) {
    TestSession.get();
    return MarsadCommand.execute(arguments);
  }

  private static final class Holder {
    static final Path PATH = make();

    private static Path make() {
      try {
        Path lake = Files.createTempDirectory("marsad-sample-lake").resolve("lake");
        int code = marsad("run", "--input", INPUT.toString(), "--lake", lake.toString());
        if (code != 0) {
          throw new IllegalStateException("marsad run ended with code " + code);
        }
        return lake;
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
