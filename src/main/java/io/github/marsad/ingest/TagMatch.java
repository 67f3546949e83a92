package io.github.marsad.ingest;

/** Tells byte by byte when a tag of one name was read: its name is followed by a blank or ends. */
final class TagMatch {
  private final String begin;
  private final byte[] seen;
  private int matched;

  /**
   * A tag to look for.
   *
   * @param begin how it begins, in small letters of ASCII; capitals match as well
   */
  TagMatch(String begin) {
    this.begin = begin;
    this.seen = new byte[begin.length() + 1];
  }

  /** Whether the tag's name ends with this byte; it has one {@code <}, its first byte. */
  boolean endsWith(int c) {
    if (matched == begin.length()) {
      seen[matched] = (byte) c;
      matched = 0;
      if (c == '>' || c <= ' ') {
        return true;
      }
    }
    boolean goesOn = lower(c) == begin.charAt(matched);
    matched = goesOn ? matched : 0;
    if (goesOn || c == '<') {
      seen[matched++] = (byte) c;
    }
    return false;
  }

  private static int lower(int c) {
    return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
  }

  /** The bytes of the tag that was read last, as they stand in the file. */
  byte[] matched() {
    return seen.clone();
  }
}
