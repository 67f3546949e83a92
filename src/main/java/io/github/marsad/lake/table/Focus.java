package io.github.marsad.lake.table;

import static io.github.marsad.lake.table.Types.BOOLEAN;
import static io.github.marsad.lake.table.Types.DOUBLE;
import static io.github.marsad.lake.table.Types.INT;
import static io.github.marsad.lake.table.Types.STRING;

/** What an article is about. */
public final class Focus {
  public static final String ARTICLE_ID = "article_id";
  public static final String ENTITY_ID = "entity_id";
  public static final String SHARE = "share";
  public static final String IN_HEADLINE = "in_headline";
  public static final String RANK = "rank";

  public static final Table TABLE =
      Table.of("focus", "One row for each entity that an article names.")
          .column(ARTICLE_ID, STRING, "the article: 20 hex digits")
          .column(ENTITY_ID, STRING, "the entity")
          .column(SHARE, DOUBLE, "its share of the article's mentions, 0 to 1")
          .column(IN_HEADLINE, BOOLEAN, "whether the headline names it")
          .column(RANK, INT, "1 for the most named")
          .key(ARTICLE_ID, ENTITY_ID);

  private Focus() {}
}
