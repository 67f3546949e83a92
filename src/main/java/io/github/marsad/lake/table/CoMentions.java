package io.github.marsad.lake.table;

import static io.github.marsad.lake.table.Types.BOOLEAN;
import static io.github.marsad.lake.table.Types.DATE;
import static io.github.marsad.lake.table.Types.DOUBLE;
import static io.github.marsad.lake.table.Types.INT;
import static io.github.marsad.lake.table.Types.LONG;
import static io.github.marsad.lake.table.Types.STRING;

/** Actors by countries. */
public final class CoMentions {
  public static final String UNIT = "unit";
  public static final String GRAIN = "grain";
  public static final String PERIOD = "period";
  public static final String ACTOR_ID = "actor_id";
  public static final String COUNTRY = "country";
  public static final String N = "n";
  public static final String N_ALL = "n_all";
  public static final String N_ACTOR = "n_actor";
  public static final String N_COUNTRY = "n_country";
  public static final String N_UNITS = "n_units";
  public static final String EXPECTED = "expected";
  public static final String NPMI = "npmi";
  public static final String LOG_LIKELIHOOD = "log_likelihood";
  public static final String Q_VALUE = "q_value";
  public static final String OWN_STATE = "own_state";
  public static final String N_NESTED_ONLY = "n_nested_only";
  public static final String N_OUTLETS = "n_outlets";
  public static final String FIRST_DATE = "first_date";
  public static final String LAST_DATE = "last_date";

  public static final Table TABLE =
      Table.of(
              "co_mentions",
              "One row for each actor and country that a unit names together, in a period.")
          .column(UNIT, STRING, "article or sentence")
          .column(GRAIN, STRING, "all or month")
          .column(PERIOD, STRING, "all, YYYY-MM or unknown")
          .column(ACTOR_ID, STRING, "the actor; media are none here")
          .column(COUNTRY, STRING, "ISO 3166-1 alpha-2")
          .column(N, LONG, "units that hold both, originals")
          .column(N_ALL, LONG, "units that hold both, copies included")
          .column(N_ACTOR, LONG, "units that hold the actor")
          .column(N_COUNTRY, LONG, "units that hold the country")
          .column(N_UNITS, LONG, "units in the period")
          .column(EXPECTED, DOUBLE, "units expected by chance: n_a * n_b / n_units")
          .column(NPMI, DOUBLE, "normalised pointwise mutual information, -1 to 1")
          .column(LOG_LIKELIHOOD, DOUBLE, "Dunning's G2 of the two by two table")
          .nullable(Q_VALUE, DOUBLE, "false discovery rate within unit, grain and period")
          .column(OWN_STATE, BOOLEAN, "whether the country is the actor's own")
          .column(N_NESTED_ONLY, LONG, "units where the country stands only inside another mention")
          .column(N_OUTLETS, INT, "outlets that name both")
          .nullable(FIRST_DATE, DATE, "earliest date")
          .nullable(LAST_DATE, DATE, "latest date")
          .key(UNIT, GRAIN, PERIOD, ACTOR_ID, COUNTRY);

  private CoMentions() {}
}
