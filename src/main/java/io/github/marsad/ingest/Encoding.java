package io.github.marsad.ingest;

/**
 * How the bytes of a record were read as text.
 *
 * @param charset the charset, or null for UTF-8
 * @param brokenBytes bytes that were no text and stand as U+FFFD
 */
record Encoding(String charset, int brokenBytes) {
  static final Encoding UTF_8 = new Encoding(null, 0);

  /** How a record of two parts was read. */
  Encoding and(Encoding other) {
    return new Encoding(charset == null ? other.charset : charset, brokenBytes + other.brokenBytes);
  }
}
