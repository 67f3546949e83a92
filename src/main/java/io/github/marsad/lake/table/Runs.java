package io.github.marsad.lake.table;

import static io.github.marsad.lake.table.Types.COUNTS;
import static io.github.marsad.lake.table.Types.INT;
import static io.github.marsad.lake.table.Types.STRING;
import static io.github.marsad.lake.table.Types.TIMESTAMP;

/** Runs. */
public final class Runs {
  public static final String RUN_ID = "run_id";
  public static final String STARTED_AT = "started_at";
  public static final String FINISHED_AT = "finished_at";
  public static final String COMMAND = "command";
  public static final String CODE_VERSION = "code_version";
  public static final String KNOWLEDGE_VERSION = "knowledge_version";
  public static final String SCHEMA_VERSION = "schema_version";
  public static final String COUNTS_IN = "counts_in";
  public static final String COUNTS_OUT = "counts_out";

  public static final Table TABLE =
      Table.of("runs", "One row for each run that published.")
          .column(RUN_ID, STRING, "the run")
          .column(STARTED_AT, TIMESTAMP, "when it began")
          .column(FINISHED_AT, TIMESTAMP, "when it had written its tables")
          .column(COMMAND, STRING, "the command line")
          .column(CODE_VERSION, STRING, "the version of the program")
          .column(KNOWLEDGE_VERSION, STRING, "digest of the knowledge files")
          .column(SCHEMA_VERSION, INT, "version of these tables")
          .column(COUNTS_IN, COUNTS, "rows read, by table")
          .column(COUNTS_OUT, COUNTS, "rows in the published version, by table")
          .key(RUN_ID);

  private Runs() {}
}
