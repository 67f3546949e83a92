package io.github.marsad.lake.table;

import static io.github.marsad.lake.table.Types.LONG;
import static io.github.marsad.lake.table.Types.STRING;

import io.github.marsad.model.CountryCodes;
import java.util.Locale;

/** Actors by countries as a matrix: one column a state. */
public final class CoMentionMatrix {
  public static final String ACTOR_ID = "actor_id";
  public static final String NAME_AR = "name_ar";
  public static final String NAME_EN = "name_en";

  public static final Table TABLE = table();

  private CoMentionMatrix() {}

  /** The column of a state. */
  public static String columnOf(String country) {
    return "c_" + country.toLowerCase(Locale.ROOT);
  }

  private static Table table() {
    Table.Builder table =
        Table.of("co_mention_matrix", "One row for each actor: articles that name it, by country.")
            .column(ACTOR_ID, STRING, "the actor")
            .column(NAME_AR, STRING, "its Arabic name")
            .column(NAME_EN, STRING, "its English name");
    for (String code : CountryCodes.all()) {
      table.column(columnOf(code), LONG, "articles that name the actor and " + code);
    }
    return table.key(ACTOR_ID);
  }
}
