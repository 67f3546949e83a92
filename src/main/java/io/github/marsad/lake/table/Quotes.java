package io.github.marsad.lake.table;

import static io.github.marsad.lake.table.Types.DATE;
import static io.github.marsad.lake.table.Types.DOUBLE;
import static io.github.marsad.lake.table.Types.INT;
import static io.github.marsad.lake.table.Types.STRING;

/** Quotes, direct and indirect. */
public final class Quotes {
  public static final String ARTICLE_ID = "article_id";
  public static final String SENTENCE_NO = "sentence_no";
  public static final String SPAN_BEGIN = "span_begin";
  public static final String SPAN_END = "span_end";
  public static final String TEXT = "text";
  public static final String FORM = "form";
  public static final String VERB = "verb";
  public static final String VERB_BEGIN = "verb_begin";
  public static final String VERB_END = "verb_end";
  public static final String SPEAKER_ENTITY_ID = "speaker_entity_id";
  public static final String SPEAKER_TEXT = "speaker_text";
  public static final String SPEAKER_BEGIN = "speaker_begin";
  public static final String SPEAKER_END = "speaker_end";
  public static final String SPEAKS_FOR_ID = "speaks_for_id";
  public static final String CONFIDENCE = "confidence";
  public static final String PUBLISHED_DATE = "published_date";
  public static final String OUTLET_ID = "outlet_id";

  public static final Table TABLE =
      Table.byMonth(
              "quotes", "One row for each stretch of words that an article presents as somebody's.")
          .column(ARTICLE_ID, STRING, "the article: 20 hex digits")
          .column(SENTENCE_NO, INT, "the sentence, counted from 0; the headline is one")
          .column(
              SPAN_BEGIN,
              INT,
              "where the quoted or reported text begins in articles.text, in code points")
          .column(
              SPAN_END, INT, "where the quoted or reported text ends, exclusive, in code points")
          .column(TEXT, STRING, "the quoted or reported words")
          .column(FORM, STRING, "direct or indirect")
          .column(VERB, STRING, "the reporting word; empty for a headline colon")
          .nullable(VERB_BEGIN, INT, "where the verb begins, in code points")
          .nullable(VERB_END, INT, "where the verb ends, exclusive")
          .nullable(SPEAKER_ENTITY_ID, STRING, "who speaks; country:XX for states")
          .column(
              SPEAKER_TEXT,
              STRING,
              "the words that stand for the speaker; empty for a verb that carries a named subject")
          .nullable(SPEAKER_BEGIN, INT, "where those words begin, in code points")
          .nullable(SPEAKER_END, INT, "where they end, exclusive")
          .nullable(SPEAKS_FOR_ID, STRING, "the institution a spokesperson speaks for")
          .column(CONFIDENCE, DOUBLE, "how likely the row is right, 0 to 1")
          .nullable(
              PUBLISHED_DATE, DATE, "the calendar date as the source writes it, in its own zone")
          .nullable(OUTLET_ID, STRING, "the outlet's id; null when unknown")
          .key(ARTICLE_ID, SPAN_BEGIN, SPAN_END, SPEAKER_TEXT);

  private Quotes() {}
}
