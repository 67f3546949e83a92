package io.github.marsad.knowledge;

import io.github.marsad.model.EntityType;
import java.util.Locale;

/**
 * A word that begins the name of a body, from {@code organization_heads.tsv}.
 *
 * @param nameEn the word in English
 * @param inside whether it is part of the name
 * @param tail what words may follow it in the name
 */
public record OrganizationHead(EntityType type, String nameEn, boolean inside, Tail tail) {

  /** What names a body after its head; quotation marks around it always do. */
  public enum Tail {
    /** Only words in quotation marks. */
    QUOTED,
    /** These, and wording that only names have: martyrs of, liberation that is national. */
    WORDING,
    /** These, and words that are none of the language. */
    UNKNOWN,
    /** These, and two words or more with the article. */
    DEFINITE
  }

  static OrganizationHead of(Tsv.Row row) {
    row.require("example");
    return new OrganizationHead(type(row), row.require("name_en"), isInside(row), tail(row));
  }

  private static EntityType type(Tsv.Row row) {
    try {
      return EntityType.of(row.require("type"));
    } catch (IllegalArgumentException e) {
      throw row.error(e.getMessage());
    }
  }

  private static boolean isInside(Tsv.Row row) {
    String value = row.require("inside");
    if (!value.equals("yes") && !value.equals("no")) {
      throw row.error("inside is yes or no, not \"" + value + "\"");
    }
    return value.equals("yes");
  }

  private static Tail tail(Tsv.Row row) {
    String value = row.require("tail");
    for (Tail tail : Tail.values()) {
      if (value.equals(tail.name().toLowerCase(Locale.ROOT))) {
        return tail;
      }
    }
    throw row.error("tail is definite, unknown, wording or quoted, not \"" + value + "\"");
  }
}
