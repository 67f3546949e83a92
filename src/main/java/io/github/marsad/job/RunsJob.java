package io.github.marsad.job;

import io.github.marsad.lake.table.Runs;
import io.github.marsad.lake.table.Table;
import io.github.marsad.lake.table.Tables;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Adds the row of this run to the table of runs. */
final class RunsJob {
  private RunsJob() {}

  static void write(JobContext context, String command, Instant finishedAt) {
    Map<String, Long> out = new TreeMap<>();
    for (Table table : Tables.all()) {
      out.put(table.name(), context.draft().manifest().rows(table.name()));
    }
    Dataset<Row> before =
        context
            .draft()
            .before()
            .map(version -> version.read(context.spark(), Runs.TABLE))
            .orElse(context.spark().createDataFrame(List.of(), Runs.TABLE.schema()));
    out.put(Runs.TABLE.name(), before.count() + 1);
    Row row =
        RowFactory.create(
            context.runId(),
            Timestamp.from(context.startedAt()),
            Timestamp.from(finishedAt),
            command,
            codeVersion(),
            context.knowledgeFiles().digest(),
            Tables.SCHEMA_VERSION,
            new TreeMap<>(context.countsIn()),
            out);
    Dataset<Row> rows =
        before.unionByName(context.spark().createDataFrame(List.of(row), Runs.TABLE.schema()));
    context.draft().rewrite(Runs.TABLE, rows, context.runId());
  }

  private static String codeVersion() {
    String version = RunsJob.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
