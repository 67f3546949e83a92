package io.github.marsad.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The lines of a CSV file, some of which may be put back to be read again: no more of them in all
 * than a few times what the file has until then, so that time does not grow with its square.
 */
final class CsvLines {
  private static final int MOST_AGAIN = 4;

  private final RecordBytes in;
  private final char delimiter;
  private final int most;
  private final Deque<Line> again = new ArrayDeque<>();
  private int number;
  private long putBack;

  /**
   * A file's lines.
   *
   * @param most how many bytes of a line are kept
   */
  CsvLines(RecordBytes in, char delimiter, int most) {
    this.in = in;
    this.delimiter = delimiter;
    this.most = most;
  }

  /**
   * A line with its end.
   *
   * @param number from 1
   * @param bytes its bytes, or its first ones when it is too long
   * @param length how many bytes it has
   * @param quotes of a line that is too long: where its quotes led, if a row begins with it
   */
  record Line(int number, byte[] bytes, long length, CsvQuotes quotes) {
    boolean has(int wanted) {
      for (byte b : bytes) {
        if (b == wanted) {
          return true;
        }
      }
      return false;
    }

    boolean isBlank() {
      return length == bytes.length && new String(bytes, StandardCharsets.ISO_8859_1).isBlank();
    }
  }

  /** The next line; null at the end. */
  Line next() throws IOException {
    return again.isEmpty() ? read() : again.pop();
  }

  private Line read() throws IOException {
    in.begin();
    int c = in.read();
    if (c < 0) {
      return null;
    }
    if (number == 0) {
      c = unmarked(c);
    }
    while (c >= 0 && c != '\n' && in.length() <= most) {
      c = in.read();
    }
    CsvQuotes quotes = in.length() > most && c != '\n' ? longLine(c) : null;
    return new Line(++number, in.bytes(0), in.length(), quotes);
  }

  private CsvQuotes longLine(int last) throws IOException {
    CsvQuotes quotes = new CsvQuotes(delimiter, false);
    quotes.read(in.bytes(0));
    int c = last;
    while (c >= 0 && c != '\n') {
      quotes.read(c, in.peek() < 0 ? '\n' : in.peek());
      c = in.read();
    }
    return quotes;
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

  /** Puts lines back, to be read next. */
  void unread(List<Line> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      again.push(lines.get(i));
      putBack += lines.get(i).length();
    }
  }

  /** Whether lines may be read to see what they are, and be put back. */
  boolean mayLookAhead() {
    return putBack <= MOST_AGAIN * (most + in.total());
  }
}
