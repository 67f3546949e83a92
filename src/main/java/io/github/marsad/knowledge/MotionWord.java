package io.github.marsad.knowledge;

import java.util.Set;

/**
 * A verb or noun of motion: the capital it takes is where somebody goes, not who acts there.
 *
 * @param takes the folded prepositions between it and the place; {@code object} or {@code patient}
 *     for none
 * @param example a sentence in which a capital is a mere place
 */
public record MotionWord(String id, Set<String> takes, String example) {
  /** Stands in {@link #takes} for a place that follows without a preposition. */
  public static final String OBJECT = "object";

  /**
   * Stands in {@link #takes} for an object that something else stands before: "a quake hit Tehran",
   * but not "Washington hit".
   */
  public static final String PATIENT = "patient";
}
