package io.github.marsad.model;

/**
 * A stretch of an article's text, begin inclusive, end exclusive.
 *
 * <p>While text is being read the unit is the UTF-16 code unit, as in {@link String}; in an {@link
 * Annotation} and in every table it is the Unicode code point. {@link CodePoints} converts.
 */
public record Span(int begin, int end) implements Comparable<Span> {
  /** Refuses a span that ends before it begins. */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no such span: " + begin + ".." + end);
    }
  }

  public int length() {
    return end - begin;
  }

  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  public String of(String text) {
    return text.substring(begin, end);
  }

  /**
   * By begin; of two that begin together the longer first, so that the outer precedes the inner.
   */
  @Override
  public int compareTo(Span other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(other.end, end);
  }
}
