package io.github.marsad.language.arabic;

import io.github.marsad.model.Span;

/**
 * A word as written, clitics and all.
 *
 * @param begin first UTF-16 unit
 * @param end one past the last UTF-16 unit
 * @param form the folded word, never empty
 */
public record Token(int begin, int end, String form) {
  public Span span() {
    return new Span(begin, end);
  }

  public boolean isDefinite() {
    return form.length() > 2 && form.startsWith(Letters.ARTICLE);
  }
}
