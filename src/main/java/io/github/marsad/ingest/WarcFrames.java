package io.github.marsad.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * Cuts a WARC file into records, whose insides jwarc reads. What is between records, a header that
 * does not end, a length that is wrong: each is a fault of its own, and the next line that begins a
 * record is looked for.
 */
final class WarcFrames {
  private static final byte[] BEGIN = WarcParser.BEGIN.getBytes(StandardCharsets.US_ASCII);
  private static final int LINE_ENDS = 4;
  private static final int LONGEST_HEADER = 1 << 16;
  private static final String ENDLESS = "a record's header without an end";
  private static final String LENGTH = "content-length:";

  /** So much without a record is no WARC file, or a compression bomb. */
  private static final long GIVE_UP = 4L << 30;

  /** After so many wrong lengths a file's blocks are not searched for records any more. */
  private static final int MOST_WRONG_LENGTHS = 64;

  private final int most;
  private final InputStream in;
  private boolean ended;
  private byte[] again = {};
  private int at;
  private int wrongLengths;

  /** A cutter of a plain stream into records of at most so many bytes. */
  WarcFrames(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  /**
   * A record, or what is wrong in its place.
   *
   * @param bytes header and block; null when there is a fault
   * @param size how many bytes were read
   * @param fault what is wrong, or null
   */
  record Frame(byte[] bytes, long size, Reject.Reason reason, String fault) {}

  /** The next record or fault; null at the end. */
  Frame next() {
    if (ended) {
      return null;
    }
    Count count = new Count();
    try {
      byte[] line = line(count, BEGIN.length);
      while (line != null && isBlank(line)) {
        line = line(count, BEGIN.length);
      }
      if (line == null) {
        ended = true;
        return null;
      }
      return begins(line) ? record(line, count) : garbage(count);
    } catch (Gunzip.DamagedException e) {
      return fault(count, e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Frame garbage(Count count) throws IOException {
    skipToRecord(count);
    String detail = count.bytes + " bytes that are no record";
    return new Frame(null, count.bytes, Reject.Reason.UNREADABLE, detail);
  }

  /** Reads to the next line that begins a record, and keeps that line for the next frame. */
  private void skipToRecord(Count count) throws IOException {
    byte[] line = line(count, BEGIN.length);
    while (line != null && !begins(line)) {
      if (count.bytes > GIVE_UP) {
        ended = true;
        return;
      }
      line = line(count, BEGIN.length);
    }
    ended = line == null;
    if (line != null) {
      unread(line, 0, count);
    }
  }

  private Frame record(byte[] first, Count count) throws IOException {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    header.write(first);
    long length = -1;
    byte[] line = first;
    while (!isBlank(line)) {
      line = line(count, LONGEST_HEADER);
      if (line == null) {
        ended = true;
        return fault(count, "the file ends within a record's header");
      }
      header.write(line);
      if (begins(line)) {
        unread(line, 0, count);
        return fault(count, ENDLESS);
      }
      if (header.size() > LONGEST_HEADER) {
        skipToRecord(count);
        return fault(count, ENDLESS);
      }
      length = length < 0 ? length(line) : length;
    }
    if (length < 0) {
      return fault(count, "a record without a Content-Length");
    }
    return length > most ? tooLarge(length, count) : block(header, (int) length, count);
  }

  private Frame fault(Count count, String detail) {
    return new Frame(null, count.bytes, Reject.Reason.UNREADABLE, detail);
  }

  private Frame tooLarge(long length, Count count) throws IOException {
    skipToRecord(count);
    String detail = "a record of " + length + " bytes; see ingest.max-record-bytes";
    return new Frame(null, count.bytes, Reject.Reason.TOO_LARGE, detail);
  }

  private Frame block(ByteArrayOutputStream header, int length, Count count) throws IOException {
    byte[] block = readUpTo(length, count);
    byte[] end = readUpTo(LINE_ENDS, count);
    int blank = 0;
    while (blank < end.length && (end[blank] == '\r' || end[blank] == '\n')) {
      blank++;
    }
    unread(end, blank, count);
    if (block.length == length && (blank > 1 || end.length == 0 || end[blank] == BEGIN[0])) {
      header.write(block);
      return new Frame(header.toByteArray(), count.bytes, null, null);
    }
    return wrongLength(block, length, count);
  }

  /** The record is lost; the next is looked for within its block, then after it. */
  private Frame wrongLength(byte[] block, int length, Count count) throws IOException {
    int next = recordWithin(block);
    if (next >= 0 && wrongLengths++ < MOST_WRONG_LENGTHS) {
      unread(block, next, count);
    } else {
      skipToRecord(count);
    }
    return fault(count, "a record that does not end after its Content-Length of " + length);
  }

  /** Where a record begins within a block whose length was wrong, or -1. */
  private static int recordWithin(byte[] block) {
    for (int i = 1; i + BEGIN.length <= block.length; i++) {
      if (block[i - 1] == '\n' && begins(block, i)) {
        return i;
      }
    }
    return -1;
  }

  private static long length(byte[] line) {
    String text = new String(line, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    if (!text.startsWith(LENGTH)) {
      return -1;
    }
    try {
      return Long.parseLong(text.substring(LENGTH.length()).strip());
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static boolean isBlank(byte[] line) {
    return line.length == 0
        || line[0] == '\n'
        || (line[0] == '\r' && (line.length == 1 || line[1] == '\n'));
  }

  private static boolean begins(byte[] line) {
    return begins(line, 0);
  }

  private static boolean begins(byte[] bytes, int at) {
    for (int i = 0; i < BEGIN.length; i++) {
      if (at + i >= bytes.length || bytes[at + i] != BEGIN[i]) {
        return false;
      }
    }
    return true;
  }

  private int read(Count count) throws IOException {
    int c = at < again.length ? again[at++] & 0xff : in.read();
    count.bytes += c < 0 ? 0 : 1;
    return c;
  }

  private byte[] readUpTo(int length, Count count) throws IOException {
    int kept = Math.min(length, again.length - at);
    byte[] bytes = Arrays.copyOfRange(again, at, at + kept);
    at += kept;
    if (kept < length) {
      byte[] more = in.readNBytes(length - kept);
      bytes = Arrays.copyOf(bytes, kept + more.length);
      System.arraycopy(more, 0, bytes, kept, more.length);
    }
    count.bytes += bytes.length;
    return bytes;
  }

  private void unread(byte[] bytes, int from, Count count) {
    int kept = again.length - at;
    byte[] joined = Arrays.copyOfRange(bytes, from, bytes.length + kept);
    System.arraycopy(again, at, joined, bytes.length - from, kept);
    again = joined;
    at = 0;
    count.bytes -= bytes.length - from;
  }

  /** A line with its end, of a longer one the first bytes only unless it begins a record. */
  private byte[] line(Count count, int longest) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(128);
    int c = read(count);
    if (c < 0) {
      return null;
    }
    while (c >= 0) {
      if (line.size() < longest || line.size() < 128) {
        line.write(c);
      }
      if (c == '\n' || count.bytes > GIVE_UP) {
        break;
      }
      c = read(count);
    }
    return line.toByteArray();
  }

  /** Bytes read for one frame. */
  private static final class Count {
    private long bytes;
  }
}
