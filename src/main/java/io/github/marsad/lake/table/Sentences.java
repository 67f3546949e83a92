package io.github.marsad.lake.table;

import static io.github.marsad.lake.table.Types.BOOLEAN;
import static io.github.marsad.lake.table.Types.INT;
import static io.github.marsad.lake.table.Types.STRING;

/** Sentences. */
public final class Sentences {
  public static final String ARTICLE_ID = "article_id";
  public static final String SENTENCE_NO = "sentence_no";
  public static final String SPAN_BEGIN = "span_begin";
  public static final String SPAN_END = "span_end";
  public static final String TEXT = "text";
  public static final String IS_HEADLINE = "is_headline";

  public static final Table TABLE =
      Table.byMonth("sentences", "One row for each sentence of each article.")
          .column(ARTICLE_ID, STRING, "the article: 20 hex digits")
          .column(SENTENCE_NO, INT, "the sentence, counted from 0; the headline is one")
          .column(SPAN_BEGIN, INT, "where it begins in articles.text, in code points")
          .column(SPAN_END, INT, "where it ends, exclusive, in code points")
          .column(TEXT, STRING, "the sentence")
          .column(IS_HEADLINE, BOOLEAN, "whether it is the headline")
          .key(ARTICLE_ID, SENTENCE_NO);

  private Sentences() {}
}
