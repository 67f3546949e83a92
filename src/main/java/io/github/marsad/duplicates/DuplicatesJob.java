package io.github.marsad.duplicates;

import io.github.marsad.job.Job;
import io.github.marsad.job.JobContext;
import io.github.marsad.lake.table.Articles;
import io.github.marsad.lake.table.Duplicates;

/** Tells which articles repeat earlier ones. */
public final class DuplicatesJob implements Job {
  /** Raised when this job makes other rows from the same articles. */
  private static final String VERSION = "duplicates 1";

  @Override
  public String name() {
    return "duplicates";
  }

  @Override
  public void run(JobContext context) {
    context.write(
        Duplicates.TABLE,
        context.keyOf(VERSION, Articles.TABLE),
        () -> NearDuplicates.of(context.read(Articles.TABLE)));
  }
}
