package io.github.marsad.lake.table;

import static io.github.marsad.lake.table.Types.DOUBLE;
import static io.github.marsad.lake.table.Types.LONG;
import static io.github.marsad.lake.table.Types.STRING;

/** Term frequencies. */
public final class TermFrequency {
  public static final String GRAIN = "grain";
  public static final String PERIOD = "period";
  public static final String OUTLET_ID = "outlet_id";
  public static final String TERM = "term";
  public static final String SURFACE = "surface";
  public static final String TF = "tf";
  public static final String TF_ALL = "tf_all";
  public static final String DF = "df";
  public static final String PER_MILLION = "per_million";
  public static final String IDF = "idf";
  public static final String TFIDF = "tfidf";
  public static final String DISPERSION = "dispersion";

  public static final Table TABLE =
      Table.of("term_frequency", "One row for each term in a period and an outlet.")
          .column(GRAIN, STRING, "all or month")
          .column(PERIOD, STRING, "all, YYYY-MM or unknown")
          .column(OUTLET_ID, STRING, "* for all, or one outlet")
          .column(TERM, STRING, "the key")
          .column(SURFACE, STRING, "its commonest spelling in the lake")
          .column(TF, LONG, "occurrences in originals")
          .column(TF_ALL, LONG, "occurrences, copies included")
          .column(DF, LONG, "originals that hold it")
          .column(PER_MILLION, DOUBLE, "tf per million words of the originals")
          .column(IDF, DOUBLE, "ln(originals / df)")
          .column(TFIDF, DOUBLE, "tf * idf")
          .nullable(
              DISPERSION,
              DOUBLE,
              "deviation of proportions over articles: 0 even, near 1 all in one place")
          .key(GRAIN, PERIOD, OUTLET_ID, TERM);

  private TermFrequency() {}
}
