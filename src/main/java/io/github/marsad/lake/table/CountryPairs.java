package io.github.marsad.lake.table;

import static io.github.marsad.lake.table.Types.DATE;
import static io.github.marsad.lake.table.Types.DOUBLE;
import static io.github.marsad.lake.table.Types.INT;
import static io.github.marsad.lake.table.Types.LONG;
import static io.github.marsad.lake.table.Types.STRING;

/** Countries by countries. */
public final class CountryPairs {
  public static final String UNIT = "unit";
  public static final String GRAIN = "grain";
  public static final String PERIOD = "period";
  public static final String COUNTRY_A = "country_a";
  public static final String COUNTRY_B = "country_b";
  public static final String N = "n";
  public static final String N_ALL = "n_all";
  public static final String N_A = "n_a";
  public static final String N_B = "n_b";
  public static final String N_UNITS = "n_units";
  public static final String EXPECTED = "expected";
  public static final String NPMI = "npmi";
  public static final String LOG_LIKELIHOOD = "log_likelihood";
  public static final String Q_VALUE = "q_value";
  public static final String N_OUTLETS = "n_outlets";
  public static final String FIRST_DATE = "first_date";
  public static final String LAST_DATE = "last_date";

  public static final Table TABLE =
      Table.of(
              "country_pairs",
              "One row for each two countries that a unit names together, in a period.")
          .column(UNIT, STRING, "article or sentence")
          .column(GRAIN, STRING, "all or month")
          .column(PERIOD, STRING, "all, YYYY-MM or unknown")
          .column(COUNTRY_A, STRING, "the first by code-point order")
          .column(COUNTRY_B, STRING, "the second")
          .column(N, LONG, "units that hold both, originals")
          .column(N_ALL, LONG, "units that hold both, copies included")
          .column(N_A, LONG, "units that hold the first")
          .column(N_B, LONG, "units that hold the second")
          .column(N_UNITS, LONG, "units in the period")
          .column(EXPECTED, DOUBLE, "units expected by chance: n_a * n_b / n_units")
          .column(NPMI, DOUBLE, "normalised pointwise mutual information, -1 to 1")
          .column(LOG_LIKELIHOOD, DOUBLE, "Dunning's G2 of the two by two table")
          .nullable(Q_VALUE, DOUBLE, "false discovery rate within unit, grain and period")
          .column(N_OUTLETS, INT, "outlets that name both")
          .nullable(FIRST_DATE, DATE, "earliest date")
          .nullable(LAST_DATE, DATE, "latest date")
          .key(UNIT, GRAIN, PERIOD, COUNTRY_A, COUNTRY_B);

  private CountryPairs() {}
}
