package io.github.marsad.model;

/** The holder or the target of a stance: who it is and where the text names it. */
public record Party(String id, EntityType type, String country, Span span) {
  /** The party that a mention names. A place, like any mention of a state, stands for its state. */
  public static Party of(Mention mention) {
    return new Party(mention.entityId(), mention.type(), mention.country(), mention.span());
  }
}
