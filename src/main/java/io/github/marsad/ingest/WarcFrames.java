package io.github.marsad.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

  /** After so many wrong lengths a file's blocks are not searched for records any more. */
  private static final int MOST_WRONG_LENGTHS = 64;

  private final int most;
  private final WarcBytes bytes;
  private boolean ended;
  private int wrongLengths;

  /** A cutter of a plain stream into records of at most so many bytes. */
  WarcFrames(InputStream in, int most) {
    this.bytes = new WarcBytes(in);
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
    bytes.begin();
    try {
      byte[] line = bytes.line(BEGIN.length);
      while (line != null && isBlank(line)) {
        line = bytes.line(BEGIN.length);
      }
      if (line == null) {
        ended = true;
        return null;
      }
      return begins(line) ? record(line) : garbage();
    } catch (Gunzip.DamagedException e) {
      return fault(e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Frame garbage() throws IOException {
    skipToRecord();
    String detail = bytes.count() + " bytes that are no record";
    return new Frame(null, bytes.count(), Reject.Reason.UNREADABLE, detail);
  }

  /** Reads to the next line that begins a record, and keeps that line for the next frame. */
  private void skipToRecord() throws IOException {
    byte[] line = bytes.line(BEGIN.length);
    while (line != null && !begins(line)) {
      if (bytes.hasGivenUp()) {
        ended = true;
        return;
      }
      line = bytes.line(BEGIN.length);
    }
    ended = line == null;
    if (line != null) {
      bytes.unread(line, 0);
    }
  }

  private Frame record(byte[] first) throws IOException {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    header.write(first);
    long length = -1;
    byte[] line = first;
    while (!isBlank(line)) {
      line = bytes.line(LONGEST_HEADER);
      if (line == null) {
        ended = true;
        return fault("the file ends within a record's header");
      }
      header.write(line);
      if (begins(line)) {
        bytes.unread(line, 0);
        return fault(ENDLESS);
      }
      if (header.size() > LONGEST_HEADER) {
        skipToRecord();
        return fault(ENDLESS);
      }
      length = length < 0 ? length(line) : length;
    }
    if (length < 0) {
      return fault("a record without a Content-Length");
    }
    return length > most ? tooLarge(length) : block(header, (int) length);
  }

  private Frame fault(String detail) {
    return new Frame(null, bytes.count(), Reject.Reason.UNREADABLE, detail);
  }

  private Frame tooLarge(long length) throws IOException {
    skipToRecord();
    String detail = "a record of " + length + " bytes; see ingest.max-record-bytes";
    return new Frame(null, bytes.count(), Reject.Reason.TOO_LARGE, detail);
  }

  private Frame block(ByteArrayOutputStream header, int length) throws IOException {
    byte[] block = bytes.readUpTo(length);
    byte[] end = bytes.readUpTo(LINE_ENDS);
    int blank = 0;
    while (blank < end.length && (end[blank] == '\r' || end[blank] == '\n')) {
      blank++;
    }
    bytes.unread(end, blank);
    if (block.length == length && (blank > 1 || end.length == 0 || end[blank] == BEGIN[0])) {
      header.write(block);
      return new Frame(header.toByteArray(), bytes.count(), null, null);
    }
    return wrongLength(block, length);
  }

  /** The record is lost; the next is looked for within its block, then after it. */
  private Frame wrongLength(byte[] block, int length) throws IOException {
    int next = recordWithin(block);
    if (next >= 0 && wrongLengths++ < MOST_WRONG_LENGTHS) {
      bytes.unread(block, next);
    } else {
      skipToRecord();
    }
    return fault("a record that does not end after its Content-Length of " + length);
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
}
