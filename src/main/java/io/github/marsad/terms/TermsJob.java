package io.github.marsad.terms;

import io.github.marsad.job.Job;
import io.github.marsad.job.JobContext;
import io.github.marsad.lake.table.Articles;
import io.github.marsad.lake.table.DocumentTerms;
import io.github.marsad.lake.table.Duplicates;
import io.github.marsad.lake.table.TermFrequency;

/** Term frequencies by period and outlet. */
public final class TermsJob implements Job {
  private static final String VERSION = "terms 1";

  @Override
  public String name() {
    return "terms";
  }

  @Override
  public void run(JobContext context) {
    String key = context.keyOf(VERSION, DocumentTerms.TABLE, Articles.TABLE, Duplicates.TABLE);
    context.write(
        TermFrequency.TABLE,
        key,
        () ->
            TermFrequencies.of(
                context.read(DocumentTerms.TABLE),
                context.read(Articles.TABLE),
                context.read(Duplicates.TABLE)));
  }
}
