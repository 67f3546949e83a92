package io.github.marsad.knowledge;

import io.github.marsad.model.EntityType;

/**
 * A word that begins the name of a body, from {@code organization_heads.tsv}.
 *
 * @param nameEn the word in English
 * @param inside whether it is part of the name
 * @param definite whether words with the article may follow it in the name
 */
public record OrganizationHead(EntityType type, String nameEn, boolean inside, boolean definite) {
  static OrganizationHead of(Tsv.Row row) {
    row.require("example");
    return new OrganizationHead(
        type(row),
        row.require("name_en"),
        choice(row, "inside", "yes", "no"),
        choice(row, "tail", "definite", "unknown"));
  }

  private static EntityType type(Tsv.Row row) {
    try {
      return EntityType.of(row.require("type"));
    } catch (IllegalArgumentException e) {
      throw row.error(e.getMessage());
    }
  }

  private static boolean choice(Tsv.Row row, String column, String yes, String no) {
    String value = row.require(column);
    if (!value.equals(yes) && !value.equals(no)) {
      throw row.error(column + " is " + yes + " or " + no + ", not \"" + value + "\"");
    }
    return value.equals(yes);
  }
}
