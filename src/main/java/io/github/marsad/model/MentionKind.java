package io.github.marsad.model;

import java.util.Locale;

/** How a mention names its entity: the first four for countries, the last three for actors. */
public enum MentionKind {
  NAME,
  DEMONYM,
  METONYM,
  PLACE,
  FULL,
  SHORT,
  ALIAS;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind with this label. */
  public static MentionKind of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
