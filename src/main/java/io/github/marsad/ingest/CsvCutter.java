package io.github.marsad.ingest;

import java.io.IOException;

/**
 * Cuts CSV into its rows: a line's end within quotes ends no row. A quote opens only where a field
 * begins, and closes only where one ends, so that stray quotes do no harm.
 */
final class CsvCutter implements Cutter {
  private final RecordBytes in;
  private final char delimiter;
  private int number = -1;
  private int line;
  private int begun;

  CsvCutter(RecordBytes in, char delimiter) {
    this.in = in;
    this.delimiter = delimiter;
  }

  /** The line, from 1, where the last row begins. */
  int line() {
    return begun;
  }

  /** The next row; the first, which is the header, is number 0. */
  @Override
  public Cut next() throws IOException {
    in.begin();
    begun = line + 1;
    int c = in.read();
    if (c < 0) {
      return null;
    }
    if (number < 0) {
      c = unmarked(c);
    }
    boolean atBegin = true;
    while (c >= 0 && c != '\n') {
      if (atBegin && c == '"' && !skipQuoted()) {
        return cut(0, "line " + begun + ": a quote is opened and never closed");
      }
      atBegin = c == delimiter;
      c = in.read();
    }
    line++;
    return cut(c < 0 ? 0 : 1, null);
  }

  /** The first byte after a byte-order mark. */
  private int unmarked(int c) throws IOException {
    if (c == 0xEF && in.peek() == 0xBB) {
      in.read();
      in.read();
      in.begin();
      return in.read();
    }
    return c;
  }

  /** Reads to the quote that closes a field; false when there is none. */
  private boolean skipQuoted() throws IOException {
    int c = in.read();
    while (c >= 0) {
      line += c == '\n' ? 1 : 0;
      if (c == '"') {
        int after = in.peek();
        if (after == '"') {
          in.read();
        } else if (after < 0 || after == delimiter || after == '\n' || after == '\r') {
          return true;
        }
      }
      c = in.read();
    }
    return false;
  }

  private Cut cut(int last, String fault) {
    return new Cut(++number, in.bytes(last), in.length() - last, fault);
  }
}
