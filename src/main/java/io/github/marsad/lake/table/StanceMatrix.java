package io.github.marsad.lake.table;

import static io.github.marsad.lake.table.Types.DOUBLE;
import static io.github.marsad.lake.table.Types.LONG;
import static io.github.marsad.lake.table.Types.STRING;

/** States towards states. */
public final class StanceMatrix {
  public static final String HOLDER_COUNTRY = "holder_country";
  public static final String TARGET_COUNTRY = "target_country";
  public static final String NET = "net";
  public static final String N = "n";

  public static final Table TABLE =
      Table.of("stance_matrix", "One row for each holder state and target state.")
          .column(
              HOLDER_COUNTRY,
              STRING,
              "ISO 3166-1 alpha-2 of the state whose people and institutions hold the stance")
          .column(TARGET_COUNTRY, STRING, "ISO 3166-1 alpha-2 of the state it is towards")
          .nullable(NET, DOUBLE, "(support - oppose) / (support + oppose)")
          .column(N, LONG, "stances")
          .key(HOLDER_COUNTRY, TARGET_COUNTRY);

  private StanceMatrix() {}
}
