package io.github.marsad.comentions;

import io.github.marsad.job.Job;
import io.github.marsad.job.JobContext;
import io.github.marsad.lake.table.ActorPairs;
import io.github.marsad.lake.table.CoMentionMatrix;
import io.github.marsad.lake.table.CoMentions;
import io.github.marsad.lake.table.CountryPairs;
import io.github.marsad.lake.table.Duplicates;
import io.github.marsad.lake.table.Entities;
import io.github.marsad.lake.table.Focus;
import io.github.marsad.lake.table.Furniture;
import io.github.marsad.lake.table.Mentions;
import io.github.marsad.lake.table.Sentences;
import io.github.marsad.measure.OwnSentences;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/** Actors by countries, actors by actors, countries by countries, and what articles are about. */
public final class CoMentionJob implements Job {
  private static final String VERSION = "co-mentions 1";

  @Override
  public String name() {
    return "co-mentions";
  }

  @Override
  public void run(JobContext context) {
    Dataset<Row> mentions = context.read(Mentions.TABLE);
    Dataset<Row> entities = context.read(Entities.TABLE);
    Dataset<Row> sentences =
        OwnSentences.of(context.read(Sentences.TABLE), context.read(Furniture.TABLE));
    String key =
        context.keyOf(
            VERSION,
            Mentions.TABLE,
            Sentences.TABLE,
            Furniture.TABLE,
            Duplicates.TABLE,
            Entities.TABLE);
    Units units =
        Units.of(mentions, sentences, context.read(Duplicates.TABLE))
            .map(rows -> rows.persist(StorageLevel.MEMORY_AND_DISK_SER()));
    context.write(CoMentions.TABLE, key, () -> Pairs.actorsByCountries(units, entities));
    context.write(
        CoMentionMatrix.TABLE, key, () -> Matrix.of(context.read(CoMentions.TABLE), entities));
    context.write(ActorPairs.TABLE, key, () -> Pairs.actorsByActors(units));
    context.write(CountryPairs.TABLE, key, () -> Pairs.countriesByCountries(units));
    context.write(
        Focus.TABLE,
        context.keyOf(VERSION, Mentions.TABLE, Sentences.TABLE, Furniture.TABLE),
        () -> FocusShares.of(mentions, sentences));
    units.map(Dataset::unpersist);
  }
}
