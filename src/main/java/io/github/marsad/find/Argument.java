package io.github.marsad.find;

import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.model.Mention;
import io.github.marsad.model.MentionKind;
import io.github.marsad.model.Span;

/**
 * A mention with the words that belong to it: a person's name takes in the nationality or the body
 * before it; an office alone stands for the person whom the article named with it.
 *
 * @param head the mention it stands for
 * @param described the nationality or institution taken in, or null
 * @param first its first word
 * @param last its last word
 * @param title whether an office stands here and no name
 */
record Argument(Mention head, Mention described, int first, int last, boolean title) {
  Span span() {
    return new Span(
        described == null ? head.span().begin() : described.span().begin(), head.span().end());
  }

  /** Whether it may act: a place does not. */
  boolean acts() {
    return head.kind() != MentionKind.PLACE;
  }

  boolean isSame(Argument other) {
    return head.entityId().equals(other.head.entityId());
  }

  /** The preposition glued to its first word, or 0. */
  char preposition(Article article) {
    int letters = span().begin() - article.token(first).begin();
    char last = letters > 0 ? article.token(first).form().charAt(letters - 1) : 0;
    return Clitics.isPreposition(last) ? last : 0;
  }
}
