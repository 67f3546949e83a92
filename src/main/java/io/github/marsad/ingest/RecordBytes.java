package io.github.marsad.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads a stream byte by byte and keeps those of one record, never more than allowed. */
final class RecordBytes {
  private final InputStream in;
  private final int most;
  private final byte[] buffer = new byte[1 << 16];
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private byte[] again = {};
  private int againPosition;
  private int limit;
  private int position;
  private int begin;
  private long before;
  private long filled;

  /**
   * The bytes of a stream.
   *
   * @param most how many bytes of a record to keep
   */
  RecordBytes(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  /** The next byte, 0 to 255; -1 at the end. */
  int read() throws IOException {
    if (position == limit && !fill()) {
      return -1;
    }
    return buffer[position++] & 0xFF;
  }

  /** Reads up to the end of a line; whether there was one. */
  boolean readLine() throws IOException {
    while (position < limit || fill()) {
      int end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      position = Math.min(limit, end + 1);
      if (end < limit) {
        return true;
      }
    }
    return false;
  }

  /** The byte after, which stays to be read; -1 at the end. */
  int peek() throws IOException {
    if (position == limit && !fill()) {
      return -1;
    }
    return buffer[position] & 0xFF;
  }

  private boolean fill() throws IOException {
    keep(position);
    limit = againPosition < again.length ? refill() : Math.max(0, in.read(buffer));
    filled += limit;
    position = 0;
    begin = 0;
    return limit > 0;
  }

  /** Takes bytes that were gone back over; returns how many. */
  private int refill() {
    int n = Math.min(buffer.length, again.length - againPosition);
    System.arraycopy(again, againPosition, buffer, 0, n);
    againPosition += n;
    if (againPosition == again.length) {
      again = new byte[0];
      againPosition = 0;
    }
    return n;
  }

  /**
   * Goes back to a byte of the record, which is no longer than what is kept of it. A record begins
   * there, and its bytes are read once more.
   */
  void rewind(int offset) {
    if (before == 0) {
      position = begin + offset;
      begin = position;
      return;
    }
    keep(position);
    byte[] record = kept.toByteArray();
    byte[] rest = Arrays.copyOfRange(again, againPosition, again.length);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(record, offset, record.length - offset);
    all.write(buffer, position, limit - position);
    all.writeBytes(rest);
    filled -= limit - position + record.length - offset;
    again = all.toByteArray();
    againPosition = 0;
    limit = 0;
    position = 0;
    begin();
  }

  private void keep(int end) {
    int room = most - kept.size();
    kept.write(buffer, begin, Math.max(0, Math.min(room, end - begin)));
    before += end - begin;
    begin = end;
  }

  /** A record begins at the byte that is read next. */
  void begin() {
    kept.reset();
    before = 0;
    begin = position;
  }

  /** A record begins whose first bytes were read already. */
  void begin(byte[] first) {
    begin();
    kept.write(first, 0, Math.min(most, first.length));
    before = first.length;
  }

  /** How many bytes were read in all. */
  long total() {
    return filled - limit + position;
  }

  /** How many bytes the record has until now. */
  long length() {
    return before + position - begin;
  }

  /**
   * The record's bytes, as many as are kept, but its last ones.
   *
   * @param last how many bytes at its end are no part of it, as a line's end
   */
  byte[] bytes(int last) {
    if (before == 0) {
      return Arrays.copyOfRange(buffer, begin, begin + Math.min(most, position - begin - last));
    }
    keep(position);
    byte[] all = kept.toByteArray();
    int length = (int) Math.min(all.length, before - last);
    return length == all.length ? all : Arrays.copyOf(all, length);
  }
}
