package io.github.marsad.lake.table;

import static io.github.marsad.lake.table.Types.INT;
import static io.github.marsad.lake.table.Types.STRING;

/** Sentences that comparison with other articles shows to be page furniture. */
public final class Furniture {
  public static final String ARTICLE_ID = "article_id";
  public static final String SENTENCE_NO = "sentence_no";
  public static final String REASON = "reason";

  public static final Table TABLE =
      Table.of("furniture", "One row for each sentence found to be no part of its article.")
          .column(ARTICLE_ID, STRING, "the article: 20 hex digits")
          .column(SENTENCE_NO, INT, "the sentence, counted from 0; the headline is one")
          .column(REASON, STRING, "a stable code: why it is no part of the article")
          .key(ARTICLE_ID, SENTENCE_NO);

  private Furniture() {}
}
