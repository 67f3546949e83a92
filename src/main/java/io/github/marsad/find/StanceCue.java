package io.github.marsad.find;

import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.StanceForm;
import io.github.marsad.knowledge.StancePredicate;
import io.github.marsad.model.Span;

/**
 * A predicate of stance where it stands.
 *
 * @param first its first word
 * @param last its last word
 * @param span its letters without the clitics before them, UTF-16
 * @param form what the lexicon says of it
 * @param governor the preposition before it, folded, or empty
 * @param objectPronoun whether a pronoun at its end is its object
 * @param negation what the particles before it do to it, or null
 * @param particle those particles, UTF-16, or null
 */
record StanceCue(
    int first,
    int last,
    Span span,
    StanceForm form,
    String governor,
    boolean objectPronoun,
    Lexicon.Negation negation,
    Span particle) {

  /** The most words from a predicate to its target's phrase. */
  static final int TO_TARGET = 16;

  /** The most words between two cues of one stance. */
  static final int TO_SAME = 5;

  StancePredicate predicate() {
    return form.predicate();
  }

  /** Whether a preposition leads from the predicate to its target. */
  boolean frames(String governor) {
    return predicate().takes(governor);
  }
}
