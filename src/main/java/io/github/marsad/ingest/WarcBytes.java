package io.github.marsad.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The bytes of a WARC file, some of which may be put back; counts those of one frame. */
final class WarcBytes {
  /** So much without a record is no WARC file, or a compression bomb. */
  private static final long GIVE_UP = 4L << 30;

  private final InputStream in;
  private byte[] again = {};
  private int at;
  private long count;

  WarcBytes(InputStream in) {
    this.in = in;
  }

  /** A frame begins. */
  void begin() {
    count = 0;
  }

  /** How many bytes the frame has until now. */
  long count() {
    return count;
  }

  /** Whether the frame is longer than any. */
  boolean hasGivenUp() {
    return count > GIVE_UP;
  }

  private int read() throws IOException {
    int c = at < again.length ? again[at++] & 0xff : in.read();
    count += c < 0 ? 0 : 1;
    return c;
  }

  /** At most so many bytes; fewer at the end. */
  byte[] readUpTo(int length) throws IOException {
    int kept = Math.min(length, again.length - at);
    byte[] bytes = Arrays.copyOfRange(again, at, at + kept);
    at += kept;
    if (kept < length) {
      byte[] more = in.readNBytes(length - kept);
      bytes = Arrays.copyOf(bytes, kept + more.length);
      System.arraycopy(more, 0, bytes, kept, more.length);
    }
    count += bytes.length;
    return bytes;
  }

  /** Puts bytes back, from one of them on, to be read next. */
  void unread(byte[] bytes, int from) {
    int kept = again.length - at;
    byte[] joined = Arrays.copyOfRange(bytes, from, bytes.length + kept);
    System.arraycopy(again, at, joined, bytes.length - from, kept);
    again = joined;
    at = 0;
    count -= bytes.length - from;
  }

  /** A line with its end, of a longer one the first bytes only unless it begins a record. */
  byte[] line(int longest) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(128);
    int c = read();
    if (c < 0) {
      return null;
    }
    while (c >= 0) {
      if (line.size() < longest || line.size() < 128) {
        line.write(c);
      }
      if (c == '\n' || hasGivenUp()) {
        break;
      }
      c = read();
    }
    return line.toByteArray();
  }
}
