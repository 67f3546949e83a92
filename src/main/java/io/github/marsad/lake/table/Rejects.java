package io.github.marsad.lake.table;

import static io.github.marsad.lake.table.Types.LONG;
import static io.github.marsad.lake.table.Types.STRING;

/** What was set aside, and why. */
public final class Rejects {
  public static final String SOURCE_URI = "source_uri";
  public static final String SOURCE_FORMAT = "source_format";
  public static final String REASON = "reason";
  public static final String DETAIL = "detail";
  public static final String BYTES = "bytes";
  public static final String RUN_ID = "run_id";

  public static final Table TABLE =
      Table.of("rejects", "One row for each record or file that was read and is no article.")
          .column(SOURCE_URI, STRING, "the file, and #record inside it")
          .nullable(
              SOURCE_FORMAT, STRING, "the format it was read as; null when it could not be told")
          .column(
              REASON,
              STRING,
              "a stable code: unreadable, empty, language, repeated, too_large, http_status, not_html;"
                  + " annotate_failed of an article that the rules could not read")
          .column(DETAIL, STRING, "what was wrong, in a sentence")
          .column(BYTES, LONG, "size of the record in bytes")
          .column(RUN_ID, STRING, "the run that read it last")
          .key(SOURCE_URI);

  private Rejects() {}
}
