package io.github.marsad.lake.table;

import static io.github.marsad.lake.table.Types.DATE;
import static io.github.marsad.lake.table.Types.DOUBLE;
import static io.github.marsad.lake.table.Types.INT;
import static io.github.marsad.lake.table.Types.LONG;
import static io.github.marsad.lake.table.Types.STRING;
import static io.github.marsad.lake.table.Types.STRINGS;

/** Who stands where, by period. */
public final class StanceSummary {
  public static final String GRAIN = "grain";
  public static final String PERIOD = "period";
  public static final String HOLDER_ID = "holder_id";
  public static final String HOLDER_NAME = "holder_name";
  public static final String TARGET_ID = "target_id";
  public static final String TARGET_NAME = "target_name";
  public static final String N = "n";
  public static final String N_SUPPORT = "n_support";
  public static final String N_OPPOSE = "n_oppose";
  public static final String N_NEUTRAL = "n_neutral";
  public static final String NET = "net";
  public static final String NET_LOW = "net_low";
  public static final String NET_HIGH = "net_high";
  public static final String N_ARTICLES = "n_articles";
  public static final String N_OUTLETS = "n_outlets";
  public static final String N_ALL = "n_all";
  public static final String FIRST_DATE = "first_date";
  public static final String LAST_DATE = "last_date";
  public static final String CHANGE = "change";
  public static final String TOP_EVIDENCE = "top_evidence";

  public static final Table TABLE =
      Table.of("stance_summary", "One row for each holder and target in a period.")
          .column(GRAIN, STRING, "all or month")
          .column(PERIOD, STRING, "all, YYYY-MM or unknown")
          .column(HOLDER_ID, STRING, "who takes the stance")
          .column(HOLDER_NAME, STRING, "the holder's Arabic name")
          .column(TARGET_ID, STRING, "towards whom; of like issues the id of their group")
          .column(
              TARGET_NAME, STRING, "the target's Arabic name, or the commonest words for the issue")
          .column(N, LONG, "stances in originals")
          .column(N_SUPPORT, LONG, "of polarity 1")
          .column(N_OPPOSE, LONG, "of polarity -1")
          .column(N_NEUTRAL, LONG, "of polarity 0")
          .nullable(NET, DOUBLE, "(support - oppose) / (support + oppose); null when both are 0")
          .nullable(NET_LOW, DOUBLE, "lower end of the Wilson 95 % interval, on the scale of net")
          .nullable(NET_HIGH, DOUBLE, "upper end")
          .column(N_ARTICLES, LONG, "originals with such a stance")
          .column(N_OUTLETS, INT, "outlets with such a stance")
          .column(N_ALL, LONG, "stances, copies included")
          .nullable(FIRST_DATE, DATE, "earliest date")
          .nullable(LAST_DATE, DATE, "latest date")
          .nullable(CHANGE, DOUBLE, "net against the month before; null unless that has rows")
          .column(TOP_EVIDENCE, STRINGS, "up to 3 article_id:sentence_no")
          .key(GRAIN, PERIOD, HOLDER_ID, TARGET_ID);

  private StanceSummary() {}
}
