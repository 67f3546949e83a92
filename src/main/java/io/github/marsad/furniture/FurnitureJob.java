package io.github.marsad.furniture;

import io.github.marsad.job.Job;
import io.github.marsad.job.JobContext;
import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.lake.table.Articles;
import io.github.marsad.lake.table.Duplicates;
import io.github.marsad.lake.table.Furniture;

/**
 * Tells which sentences are no part of their article. It cuts the texts itself, by the splitter
 * that annotation uses and so with the same numbers: it runs before annotation, and a change of the
 * lexicon does not make it run again.
 */
public final class FurnitureJob implements Job {
  /** Raised when this job makes other rows from the same articles. */
  private static final String VERSION = "furniture 2";

  @Override
  public String name() {
    return "furniture";
  }

  @Override
  public void run(JobContext context) {
    KnowledgeFiles files = context.knowledgeFiles();
    context.write(
        Furniture.TABLE,
        context.keyOf(VERSION + files.text(TeaserMarkers.FILE), Articles.TABLE, Duplicates.TABLE),
        () ->
            PageFurniture.of(context.read(Articles.TABLE), context.read(Duplicates.TABLE), files));
  }
}
