package io.github.marsad.lake.table;

import static io.github.marsad.lake.table.Types.STRING;

/** Merged ids. */
public final class EntityRedirects {
  public static final String OLD_ID = "old_id";
  public static final String NEW_ID = "new_id";
  public static final String KNOWLEDGE_VERSION = "knowledge_version";

  public static final Table TABLE =
      Table.of("entity_redirects", "One row for each id that was merged into another.")
          .column(OLD_ID, STRING, "the id no longer given")
          .column(NEW_ID, STRING, "the id that stands for it")
          .column(KNOWLEDGE_VERSION, STRING, "digest of the knowledge that merged them")
          .key(OLD_ID);

  private EntityRedirects() {}
}
