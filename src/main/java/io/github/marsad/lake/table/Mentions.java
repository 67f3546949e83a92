package io.github.marsad.lake.table;

import static io.github.marsad.lake.table.Types.BOOLEAN;
import static io.github.marsad.lake.table.Types.DATE;
import static io.github.marsad.lake.table.Types.DOUBLE;
import static io.github.marsad.lake.table.Types.INT;
import static io.github.marsad.lake.table.Types.STRING;

/** Mentions of countries and actors. */
public final class Mentions {
  public static final String ARTICLE_ID = "article_id";
  public static final String SENTENCE_NO = "sentence_no";
  public static final String SPAN_BEGIN = "span_begin";
  public static final String SPAN_END = "span_end";
  public static final String SURFACE = "surface";
  public static final String ENTITY_ID = "entity_id";
  public static final String ENTITY_TYPE = "entity_type";
  public static final String COUNTRY = "country";
  public static final String KIND = "kind";
  public static final String PLACE_ID = "place_id";
  public static final String IS_NESTED = "is_nested";
  public static final String METHOD = "method";
  public static final String CONFIDENCE = "confidence";
  public static final String PUBLISHED_DATE = "published_date";
  public static final String OUTLET_ID = "outlet_id";

  public static final Table TABLE =
      Table.byMonth(
              "mentions", "One row for each stretch of text that names a country or an actor.")
          .column(ARTICLE_ID, STRING, "the article: 20 hex digits")
          .column(SENTENCE_NO, INT, "the sentence, counted from 0; the headline is one")
          .column(SPAN_BEGIN, INT, "where it begins in articles.text, in code points")
          .column(SPAN_END, INT, "where it ends, exclusive, in code points")
          .column(SURFACE, STRING, "the words as they stand in the text")
          .column(ENTITY_ID, STRING, "country:XX for states, else the actor's id")
          .column(
              ENTITY_TYPE, STRING, "country, person, organization, armed_group, institution, media")
          .nullable(COUNTRY, STRING, "ISO 3166-1 alpha-2: the state itself, or the actor's state")
          .column(
              KIND,
              STRING,
              "name, demonym, metonym, place for countries; full, short, alias for actors")
          .nullable(PLACE_ID, STRING, "the place that stands for the country")
          .column(IS_NESTED, BOOLEAN, "inside another mention; mentions nest, never cross")
          .column(METHOD, STRING, "gazetteer, grammar, title_pattern, coreference, model:NAME")
          .column(CONFIDENCE, DOUBLE, "0 to 1")
          .nullable(
              PUBLISHED_DATE, DATE, "the calendar date as the source writes it, in its own zone")
          .nullable(OUTLET_ID, STRING, "the outlet's id; null when unknown")
          .key(ARTICLE_ID, SPAN_BEGIN, SPAN_END, ENTITY_ID);

  private Mentions() {}
}
