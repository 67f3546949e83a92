package io.github.marsad.stances;

import io.github.marsad.job.Job;
import io.github.marsad.job.JobContext;
import io.github.marsad.knowledge.Entity;
import io.github.marsad.lake.table.Duplicates;
import io.github.marsad.lake.table.Entities;
import io.github.marsad.lake.table.Furniture;
import io.github.marsad.lake.table.IssueGroups;
import io.github.marsad.lake.table.StanceMatrix;
import io.github.marsad.lake.table.StanceSummary;
import io.github.marsad.lake.table.Stances;
import io.github.marsad.measure.OwnSentences;
import io.github.marsad.model.EntityType;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Sums stances up by holder, target and period, like issues together; page furniture counts for
 * nothing.
 */
public final class StanceJob implements Job {
  private static final String VERSION = "stances 2";

  @Override
  public String name() {
    return "stances";
  }

  @Override
  public void run(JobContext context) {
    Dataset<Row> stances = counted(context.read(Stances.TABLE), context.read(Furniture.TABLE));
    Dataset<Row> entities = context.read(Entities.TABLE);
    Dataset<Row> duplicates = context.read(Duplicates.TABLE);
    String key =
        context.keyOf(VERSION, Stances.TABLE, Furniture.TABLE, Entities.TABLE, Duplicates.TABLE);
    context.write(IssueGroups.TABLE, key, () -> LikeIssues.of(stances));
    context.write(
        StanceSummary.TABLE,
        key,
        () ->
            Summary.of(
                LikeIssues.grouped(stances, context.read(IssueGroups.TABLE)),
                entities,
                duplicates));
    Set<String> states =
        context.knowledge().entities().stream()
            .filter(entity -> entity.type() == EntityType.COUNTRY)
            .map(Entity::nameEn)
            .collect(Collectors.toSet());
    context.write(
        StanceMatrix.TABLE, key, () -> StateMatrix.of(stances, entities, duplicates, states));
  }

  /** The stances that measures count: those of the articles' own sentences. */
  static Dataset<Row> counted(Dataset<Row> stances, Dataset<Row> furniture) {
    return OwnSentences.of(stances, furniture);
  }
}
