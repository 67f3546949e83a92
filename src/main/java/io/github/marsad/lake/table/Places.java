package io.github.marsad.lake.table;

import static io.github.marsad.lake.table.Types.DOUBLE;
import static io.github.marsad.lake.table.Types.STRING;
import static io.github.marsad.lake.table.Types.STRINGS;

/** Places. */
public final class Places {
  public static final String PLACE_ID = "place_id";
  public static final String NAME_AR = "name_ar";
  public static final String NAME_EN = "name_en";
  public static final String KIND = "kind";
  public static final String COUNTRY = "country";
  public static final String DISPUTED_WITH = "disputed_with";
  public static final String LATITUDE = "latitude";
  public static final String LONGITUDE = "longitude";
  public static final String SOURCE = "source";

  public static final Table TABLE =
      Table.of(
              "places",
              "One row for each place that is known. Names and coordinates whose source is GeoNames"
                  + " are licensed CC BY 4.0 by geonames.org.")
          .column(PLACE_ID, STRING, "an id of ours that never changes")
          .column(NAME_AR, STRING, "its usual Arabic name")
          .column(NAME_EN, STRING, "its English name")
          .column(KIND, STRING, "city, province, base, crossing, strait, sea ...")
          .nullable(COUNTRY, STRING, "its state; null for straits and seas")
          .column(DISPUTED_WITH, STRINGS, "ISO 3166-1 alpha-2 codes of other states that claim it")
          .nullable(LATITUDE, DOUBLE, "degrees north; null where no source gives it")
          .nullable(LONGITUDE, DOUBLE, "degrees east")
          .column(SOURCE, STRING, "who says so, with the licence to be named")
          .key(PLACE_ID);

  private Places() {}
}
