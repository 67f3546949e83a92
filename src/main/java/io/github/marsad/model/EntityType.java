package io.github.marsad.model;

import java.util.Locale;

/** What an entity is; the label is what the tables say. */
public enum EntityType {
  COUNTRY,
  PERSON,
  ORGANIZATION,
  ARMED_GROUP,
  INSTITUTION,
  MEDIA,

  /** A thing that stances are taken towards; no entity is one. */
  ISSUE;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The type of entities with this label; another label is an error that names it. */
  public static EntityType of(String label) {
    for (EntityType type : values()) {
      if (type != ISSUE && type.label().equals(label)) {
        return type;
      }
    }
    throw new IllegalArgumentException("unknown entity type \"" + label + "\"");
  }
}
