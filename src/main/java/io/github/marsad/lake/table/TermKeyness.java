package io.github.marsad.lake.table;

import static io.github.marsad.lake.table.Types.DOUBLE;
import static io.github.marsad.lake.table.Types.LONG;
import static io.github.marsad.lake.table.Types.STRING;

/** Keyness. */
public final class TermKeyness {
  public static final String SIDE = "side";
  public static final String VALUE = "value";
  public static final String TERM = "term";
  public static final String SURFACE = "surface";
  public static final String TF = "tf";
  public static final String TF_REF = "tf_ref";
  public static final String LOG_LIKELIHOOD = "log_likelihood";
  public static final String LOG_RATIO = "log_ratio";
  public static final String Q_VALUE = "q_value";

  public static final Table TABLE =
      Table.of("term_keyness", "One row for each term that marks one side against the rest.")
          .column(SIDE, STRING, "outlet or month")
          .column(VALUE, STRING, "which one")
          .column(TERM, STRING, "the key")
          .column(SURFACE, STRING, "its commonest spelling")
          .column(TF, LONG, "occurrences on this side")
          .column(TF_REF, LONG, "occurrences in the rest")
          .column(LOG_LIKELIHOOD, DOUBLE, "Dunning's G2")
          .column(LOG_RATIO, DOUBLE, "log2 of the ratio of relative frequencies")
          .column(Q_VALUE, DOUBLE, "false discovery rate")
          .key(SIDE, VALUE, TERM);

  private TermKeyness() {}
}
