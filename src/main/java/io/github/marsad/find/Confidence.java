package io.github.marsad.find;

import io.github.marsad.knowledge.Form;

/**
 * How far a mention is to be trusted, by the way it was found. Plain for now: set by hand in three
 * steps, not calibrated.
 */
final class Confidence {
  private static final double CERTAIN = 0.95;
  private static final double LIKELY = 0.85;

  /** Of whom an office of a state means, where no name stands. */
  static final double OFFICE = LIKELY;

  private static final double SHORT_WORD = 0.75;

  private Confidence() {}

  static double of(Candidate candidate) {
    if (candidate.form().kind() == Form.Kind.SHORT) {
      return LIKELY;
    }
    boolean single = candidate.words() == 1 && candidate.span().length() <= 4;
    return single && candidate.proclitics() > 0 ? SHORT_WORD : CERTAIN;
  }
}
