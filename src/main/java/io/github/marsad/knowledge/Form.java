package io.github.marsad.knowledge;

import io.github.marsad.model.EntityType;

/**
 * What one surface form names. Several states may share a form; the context decides between them.
 *
 * @param entityId {@code country:XX} for states and for places in them; null for a place of no
 *     state
 * @param kind how the form names it
 * @param placeId the place, for CAPITAL and PLACE; for NAME the capital that bears the same name
 * @param standsAlone whether a SHORT form needs no full mention in the same article, and a PLACE no
 *     noun before it that says what kind of place it is
 */
public record Form(
    String entityId,
    EntityType type,
    String country,
    Kind kind,
    String placeId,
    boolean standsAlone) {

  /**
   * Kinds of form; CAPITAL becomes a metonym or a place by its context; JOINT names several; a
   * DIVISION needs its noun; a LOCAL form is short and several bear it, each in its own state.
   */
  public enum Kind {
    NAME,
    JOINT,
    DEMONYM,
    CAPITAL,
    PLACE,
    DIVISION,
    FULL,
    SHORT,
    LOCAL
  }

  /** The same form for a person of a state. */
  public Form of(String state) {
    return new Form(entityId, type, state, kind, placeId, standsAlone);
  }

  /** The short form of the same entity, which a full one must introduce. */
  public Form inShort() {
    return new Form(entityId, type, country, Kind.SHORT, null, false);
  }

  public boolean isCountry() {
    return type == EntityType.COUNTRY;
  }
}
