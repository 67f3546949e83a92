package io.github.marsad.knowledge;

import io.github.marsad.model.EntityType;

/**
 * What one surface form names.
 *
 * @param entityId {@code country:XX} for states and for places in them; null for a place of no
 *     state
 * @param kind how the form names it
 * @param placeId the place, for CAPITAL and PLACE
 * @param standsAlone whether a SHORT form needs no full mention in the same article
 */
public record Form(
    String entityId,
    EntityType type,
    String country,
    Kind kind,
    String placeId,
    boolean standsAlone) {

  /** Kinds of form; CAPITAL becomes a metonym or a place by its context. */
  public enum Kind {
    NAME,
    DEMONYM,
    CAPITAL,
    PLACE,
    FULL,
    SHORT
  }

  public boolean isCountry() {
    return type == EntityType.COUNTRY;
  }
}
