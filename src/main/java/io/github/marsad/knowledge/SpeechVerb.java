package io.github.marsad.knowledge;

import java.util.List;

/**
 * A word that introduces somebody's words.
 *
 * @param takes what stands before the content: the particles, {@code quote}, {@code noun}
 * @param example a sentence that holds it
 */
public record SpeechVerb(String id, Form form, List<String> takes, String example) {
  /** How the word is built into its sentence. */
  public enum Form {
    VERB,
    PARTICIPLE,
    PARTICLE
  }
}
