package io.github.marsad.lake.table;

import java.util.List;
import java.util.Optional;

/** Every table of the lake, in the order in which people read about them. */
public final class Tables {
  /** Version of the contract; raised when a column changes. */
  public static final int SCHEMA_VERSION = 1;

  private static final List<Table> ALL =
      List.of(
          Articles.TABLE,
          Duplicates.TABLE,
          Furniture.TABLE,
          Rejects.TABLE,
          Annotations.TABLE,
          Sentences.TABLE,
          Mentions.TABLE,
          Quotes.TABLE,
          Stances.TABLE,
          DocumentTerms.TABLE,
          Entities.TABLE,
          EntityRedirects.TABLE,
          Places.TABLE,
          Runs.TABLE,
          TermFrequency.TABLE,
          TermKeyness.TABLE,
          Collocations.TABLE,
          CoMentions.TABLE,
          CoMentionMatrix.TABLE,
          ActorPairs.TABLE,
          CountryPairs.TABLE,
          Focus.TABLE,
          IssueGroups.TABLE,
          StanceSummary.TABLE,
          StanceMatrix.TABLE);

  private Tables() {}

  public static List<Table> all() {
    return ALL;
  }

  public static Optional<Table> named(String name) {
    return ALL.stream().filter(table -> table.name().equals(name)).findFirst();
  }
}
