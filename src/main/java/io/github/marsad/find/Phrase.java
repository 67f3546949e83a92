package io.github.marsad.find;

import io.github.marsad.model.MentionKind;
import io.github.marsad.model.Span;

/**
 * A noun phrase.
 *
 * @param first its first word, after the preposition where that stands alone
 * @param last its last word
 * @param governor the preposition before it, folded, or empty
 * @param argument who is named in it, or null
 * @param owned whether the name only says whose thing the phrase means: the decision of X
 * @param joined whether a conjunction joins it to the phrase before
 */
record Phrase(
    int first, int last, String governor, Argument argument, boolean owned, boolean joined) {

  /** Whether it may act: somebody or a state, not a thing of theirs and not a place. */
  boolean acts() {
    return argument != null && !owned && argument.head().kind() != MentionKind.PLACE;
  }

  /** Whether somebody is named in it who can be a target. */
  boolean isTarget() {
    return argument != null && argument.head().kind() != MentionKind.PLACE;
  }

  boolean isBare() {
    return governor.isEmpty();
  }

  Span span(Article article) {
    return article.span(first, last);
  }
}
