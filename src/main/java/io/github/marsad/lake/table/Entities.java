package io.github.marsad.lake.table;

import static io.github.marsad.lake.table.Types.DATE;
import static io.github.marsad.lake.table.Types.INT;
import static io.github.marsad.lake.table.Types.LONG;
import static io.github.marsad.lake.table.Types.STRING;
import static io.github.marsad.lake.table.Types.STRINGS;

/** Who is who. */
public final class Entities {
  public static final String ENTITY_ID = "entity_id";
  public static final String ENTITY_TYPE = "entity_type";
  public static final String NAME_AR = "name_ar";
  public static final String NAME_EN = "name_en";
  public static final String COUNTRY = "country";
  public static final String WIKIDATA_ID = "wikidata_id";
  public static final String ROLE = "role";
  public static final String ALIASES = "aliases";
  public static final String ORIGIN = "origin";
  public static final String N_MENTIONS = "n_mentions";
  public static final String N_SURFACES = "n_surfaces";
  public static final String FIRST_SEEN = "first_seen";
  public static final String LAST_SEEN = "last_seen";

  public static final Table TABLE =
      Table.of("entities", "One row for each state and actor that is known or was discovered.")
          .column(ENTITY_ID, STRING, "an id of ours that never changes")
          .column(
              ENTITY_TYPE, STRING, "country, person, organization, armed_group, institution, media")
          .column(NAME_AR, STRING, "its usual Arabic name")
          .column(NAME_EN, STRING, "its English name")
          .nullable(COUNTRY, STRING, "its state")
          .nullable(WIKIDATA_ID, STRING, "only from a packaged, licensed source")
          .nullable(ROLE, STRING, "the latest office known")
          .column(ALIASES, STRINGS, "its other Arabic names")
          .column(ORIGIN, STRING, "knowledge or discovered")
          .column(N_MENTIONS, LONG, "mentions in the lake")
          .column(N_SURFACES, INT, "different spellings met")
          .nullable(FIRST_SEEN, DATE, "earliest date of an article that names it")
          .nullable(LAST_SEEN, DATE, "latest date of an article that names it")
          .key(ENTITY_ID);

  private Entities() {}
}
