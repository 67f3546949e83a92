package io.github.marsad.stances;

import io.github.marsad.job.Job;
import io.github.marsad.job.JobContext;
import io.github.marsad.lake.table.Duplicates;
import io.github.marsad.lake.table.Entities;
import io.github.marsad.lake.table.StanceMatrix;
import io.github.marsad.lake.table.StanceSummary;
import io.github.marsad.lake.table.Stances;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Sums stances up by holder, target and period. */
public final class StanceJob implements Job {
  private static final String VERSION = "stances 1";

  @Override
  public String name() {
    return "stances";
  }

  @Override
  public void run(JobContext context) {
    Dataset<Row> stances = context.read(Stances.TABLE);
    Dataset<Row> entities = context.read(Entities.TABLE);
    Dataset<Row> duplicates = context.read(Duplicates.TABLE);
    String key = context.keyOf(VERSION, Stances.TABLE, Entities.TABLE, Duplicates.TABLE);
    context.write(StanceSummary.TABLE, key, () -> Summary.of(stances, entities, duplicates));
    context.write(StanceMatrix.TABLE, key, () -> StateMatrix.of(stances, entities, duplicates));
  }
}
