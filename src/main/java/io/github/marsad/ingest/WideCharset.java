package io.github.marsad.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Recognises UTF-16 and UTF-32 by a byte-order mark, and UTF-16 without one by its high bytes: in
 * Arabic and ASCII text every second byte is 0 or 6, which UTF-8 text does not have.
 */
final class WideCharset {
  private static final double LEAST = 0.7;
  private static final int ARABIC_BLOCK = 0x06;

  private WideCharset() {}

  /** The charset of a file that begins so; null when it is none of these. */
  static Charset of(byte[] head) {
    Charset marked = marked(head);
    if (marked != null || head.length < 4 || isAscii(head)) {
      return marked;
    }
    int pairs = head.length / 2;
    int high = 0;
    int low = 0;
    for (int i = 0; i + 1 < head.length; i += 2) {
      high += isHigh(head[i]) ? 1 : 0;
      low += isHigh(head[i + 1]) ? 1 : 0;
    }
    if (Math.max(high, low) < LEAST * pairs || Math.min(high, low) > (1 - LEAST) * pairs) {
      return null;
    }
    return high > low ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }

  /** Beginning with four letters of ASCII, as Parquet and WARC do, whatever is in them. */
  private static boolean isAscii(byte[] head) {
    for (int i = 0; i < 4; i++) {
      if (head[i] <= 0 || !Character.isLetterOrDigit(head[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHigh(byte b) {
    return b == 0 || b == ARABIC_BLOCK;
  }

  private static Charset marked(byte[] head) {
    if (begins(head, 0xFF, 0xFE, 0, 0)) {
      return Charset.forName("UTF-32LE");
    }
    if (begins(head, 0, 0, 0xFE, 0xFF)) {
      return Charset.forName("UTF-32BE");
    }
    if (begins(head, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return begins(head, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean begins(byte[] head, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
