package io.github.marsad.lake.table;

import static io.github.marsad.lake.table.Types.BOOLEAN;
import static io.github.marsad.lake.table.Types.DATE;
import static io.github.marsad.lake.table.Types.DOUBLE;
import static io.github.marsad.lake.table.Types.INT;
import static io.github.marsad.lake.table.Types.STRING;

/** Stances, each with its evidence. */
public final class Stances {
  public static final String ARTICLE_ID = "article_id";
  public static final String SENTENCE_NO = "sentence_no";
  public static final String HOLDER_ID = "holder_id";
  public static final String HOLDER_TYPE = "holder_type";
  public static final String HOLDER_COUNTRY = "holder_country";
  public static final String HOLDER_BEGIN = "holder_begin";
  public static final String HOLDER_END = "holder_end";
  public static final String TARGET_ID = "target_id";
  public static final String TARGET_TYPE = "target_type";
  public static final String TARGET_COUNTRY = "target_country";
  public static final String TARGET_BEGIN = "target_begin";
  public static final String TARGET_END = "target_end";
  public static final String TARGET_TEXT = "target_text";
  public static final String POLARITY = "polarity";
  public static final String RELATION = "relation";
  public static final String STRENGTH = "strength";
  public static final String CUE = "cue";
  public static final String CUE_BEGIN = "cue_begin";
  public static final String CUE_END = "cue_end";
  public static final String NEGATED = "negated";
  public static final String HEDGED = "hedged";
  public static final String ATTRIBUTED_TO_ID = "attributed_to_id";
  public static final String ATTRIBUTED_TO_TEXT = "attributed_to_text";
  public static final String RULE_ID = "rule_id";
  public static final String CONFIDENCE = "confidence";
  public static final String PUBLISHED_DATE = "published_date";
  public static final String OUTLET_ID = "outlet_id";

  public static final Table TABLE =
      Table.byMonth(
              "stances",
              "One row for each statement that a holder takes a stance towards a target.")
          .column(ARTICLE_ID, STRING, "the article: 20 hex digits")
          .column(SENTENCE_NO, INT, "the sentence, counted from 0; the headline is one")
          .column(HOLDER_ID, STRING, "who takes the stance")
          .column(HOLDER_TYPE, STRING, "the holder's entity type")
          .nullable(HOLDER_COUNTRY, STRING, "the holder's state")
          .nullable(HOLDER_BEGIN, INT, "where the holder is named, in code points")
          .nullable(HOLDER_END, INT, "where that ends, exclusive")
          .column(TARGET_ID, STRING, "towards whom or what")
          .column(TARGET_TYPE, STRING, "the target's entity type, or issue")
          .nullable(TARGET_COUNTRY, STRING, "the target's state")
          .nullable(TARGET_BEGIN, INT, "where the target is named, in code points")
          .nullable(TARGET_END, INT, "where that ends, exclusive")
          .column(TARGET_TEXT, STRING, "the words that name the target")
          .column(POLARITY, INT, "-1 opposes, 0 neither, 1 supports")
          .column(RELATION, STRING, "PLOVER event type, or STATE")
          .column(STRENGTH, INT, "1 mild, 2 plain, 3 strong words or a weighty deed")
          .column(CUE, STRING, "the words that carry the stance")
          .column(CUE_BEGIN, INT, "where the cue begins, in code points")
          .column(CUE_END, INT, "where the cue ends, exclusive")
          .column(NEGATED, BOOLEAN, "whether a negator flipped the polarity")
          .column(HEDGED, BOOLEAN, "whether it is told as possible only")
          .nullable(ATTRIBUTED_TO_ID, STRING, "who says so, when that is not the holder")
          .column(ATTRIBUTED_TO_TEXT, STRING, "the words that stand for who says so; may be empty")
          .column(RULE_ID, STRING, "the lexicon line that found it")
          .column(CONFIDENCE, DOUBLE, "how likely the row is right, 0 to 1")
          .nullable(
              PUBLISHED_DATE, DATE, "the calendar date as the source writes it, in its own zone")
          .nullable(OUTLET_ID, STRING, "the outlet's id; null when unknown")
          .key(ARTICLE_ID, CUE_BEGIN, HOLDER_ID, TARGET_ID, RULE_ID);

  private Stances() {}
}
