package io.github.marsad.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * Tells byte by byte when a tag of one name was read: its name is followed by a blank or ends. The
 * prefix of a namespace may stand before the name.
 */
final class TagMatch {
  private static final int LONGEST = 64;

  private final String begin;
  private final byte[] seen = new byte[LONGEST];
  private int length;
  private boolean inName;

  /**
   * A tag to look for.
   *
   * @param begin how it begins, in small letters of ASCII; capitals match as well
   */
  TagMatch(String begin) {
    this.begin = begin;
  }

  /** Whether the tag's name ends with this byte; it has one {@code <}, its first byte. */
  boolean endsWith(int c) {
    if (c == '<') {
      inName = true;
      length = 0;
    }
    if (!inName) {
      return false;
    }
    seen[length++] = (byte) c;
    boolean ends = c == '>' || c <= ' ';
    inName = !ends && length < LONGEST;
    return ends && isOurs();
  }

  private boolean isOurs() {
    String tag =
        new String(seen, 0, length - 1, StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT);
    int colon = tag.indexOf(':');
    int name = tag.startsWith("</") ? 2 : 1;
    return tag.equals(begin)
        || (colon > name && begin.equals(tag.substring(0, name) + tag.substring(colon + 1)));
  }

  /** The bytes of the tag that was read last, as they stand in the file. */
  byte[] matched() {
    return Arrays.copyOf(seen, length);
  }
}
