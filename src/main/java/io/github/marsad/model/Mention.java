package io.github.marsad.model;

/**
 * A stretch of text that names a country or an actor.
 *
 * @param entityId {@code country:XX} for states, else the actor's id
 * @param country ISO 3166-1 alpha-2 of the state named or of the actor's state; null when none
 * @param placeId the place that stands for the country; null unless the kind is PLACE
 * @param nested whether the mention lies inside another one
 * @param method how it was found: gazetteer, grammar, coreference
 * @param confidence from 0 to 1
 */
public record Mention(
    int sentenceNo,
    Span span,
    String entityId,
    EntityType type,
    String country,
    MentionKind kind,
    String placeId,
    boolean nested,
    String method,
    double confidence) {

  public boolean isCountry() {
    return type == EntityType.COUNTRY;
  }

  public Mention withSpan(Span other) {
    return new Mention(
        sentenceNo, other, entityId, type, country, kind, placeId, nested, method, confidence);
  }
}
