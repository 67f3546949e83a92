package io.github.marsad.ingest;

/**
 * How the bytes of a record were read as text.
 *
 * @param charset the charset, or null for UTF-8
 * @param brokenBytes bytes that were no text and stand as U+FFFD
 * @param controls how many controls of the record are not in what was read of it any more
 */
record Encoding(String charset, int brokenBytes, int controls) {
  static final Encoding UTF_8 = new Encoding(null, 0);

  Encoding(String charset, int brokenBytes) {
    this(charset, brokenBytes, 0);
  }

  Encoding withControls(int number) {
    return number == controls ? this : new Encoding(charset, brokenBytes, number);
  }

  /** How a record of two parts was read. */
  Encoding and(Encoding other) {
    return new Encoding(
        charset == null ? other.charset : charset,
        brokenBytes + other.brokenBytes,
        controls + other.controls);
  }
}
