package io.github.marsad.lake.table;

import static io.github.marsad.lake.table.Types.DOUBLE;
import static io.github.marsad.lake.table.Types.INT;
import static io.github.marsad.lake.table.Types.LONG;
import static io.github.marsad.lake.table.Types.STRING;

/** Collocations. */
public final class Collocations {
  public static final String TERM_A = "term_a";
  public static final String TERM_B = "term_b";
  public static final String WINDOW_SIZE = "window_size";
  public static final String N = "n";
  public static final String LOG_DICE = "log_dice";
  public static final String NPMI = "npmi";
  public static final String LOG_LIKELIHOOD = "log_likelihood";

  public static final Table TABLE =
      Table.of("collocations", "One row for each pair of terms that stand near each other.")
          .column(TERM_A, STRING, "the first by code-point order")
          .column(TERM_B, STRING, "the second")
          .column(WINDOW_SIZE, INT, "words apart at most")
          .column(N, LONG, "times together")
          .column(LOG_DICE, DOUBLE, "logDice")
          .column(NPMI, DOUBLE, "normalised pointwise mutual information, -1 to 1")
          .column(LOG_LIKELIHOOD, DOUBLE, "Dunning's G2")
          .key(WINDOW_SIZE, TERM_A, TERM_B);

  private Collocations() {}
}
