package io.github.marsad.lake.table;

import static io.github.marsad.lake.table.Types.DOUBLE;
import static io.github.marsad.lake.table.Types.STRING;

/** Near-duplicates. */
public final class Duplicates {
  public static final String ARTICLE_ID = "article_id";
  public static final String GROUP_ID = "group_id";
  public static final String DUPLICATE_OF = "duplicate_of";
  public static final String SIMILARITY = "similarity";

  public static final Table TABLE =
      Table.of("duplicates", "One row for each article that repeats an earlier one.")
          .column(ARTICLE_ID, STRING, "the article: 20 hex digits")
          .column(GROUP_ID, STRING, "the group of near-duplicates: the original's id")
          .column(DUPLICATE_OF, STRING, "the original: the earliest of the group")
          .column(SIMILARITY, DOUBLE, "Jaccard similarity of shingles to the original, 0 to 1")
          .key(ARTICLE_ID);

  private Duplicates() {}
}
