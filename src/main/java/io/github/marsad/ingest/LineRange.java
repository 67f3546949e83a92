package io.github.marsad.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/**
 * A stretch of a file of lines: those that begin in it, whole. So the stretches of a file hold each
 * line once, wherever they are cut, and every line has the number that it has in the file. A class
 * and no record, as {@link SourceFile}.
 */
final class LineRange implements Serializable {
  private static final long serialVersionUID = 1L;

  private final long begin;
  private final long end;
  private final int before;

  /**
   * A stretch of a file.
   *
   * @param begin its first byte
   * @param end the byte after its last
   * @param before how many line ends come before it
   */
  LineRange(long begin, long end, int before) {
    this.begin = begin;
    this.end = end;
    this.before = before;
  }

  LineRange after(int lineEnds) {
    return new LineRange(begin, end, lineEnds);
  }

  boolean isFirst() {
    return begin == 0;
  }

  long bytes() {
    return end - begin;
  }

  /**
   * Cuts its lines.
   *
   * @param in the file from its first byte
   */
  LineCutter cutter(InputStream in, int most) throws IOException {
    if (isFirst()) {
      return new LineCutter(new RecordBytes(in, most), 0, end);
    }
    in.skipNBytes(begin - 1);
    RecordBytes bytes = new RecordBytes(in, most);
    boolean within = bytes.read() != '\n';
    if (within) {
      bytes.begin();
      bytes.readLine();
    }
    return new LineCutter(bytes, before + (within ? 1 : 0), bytes() + 1);
  }

  /** How many line ends there are in it. */
  int lineEnds(InputStream in) throws IOException {
    in.skipNBytes(begin);
    byte[] buffer = new byte[1 << 16];
    int count = 0;
    long left = bytes();
    while (left > 0) {
      int n = in.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (n < 0) {
        return count;
      }
      for (int i = 0; i < n; i++) {
        count += buffer[i] == '\n' ? 1 : 0;
      }
      left -= n;
    }
    return count;
  }

  @Override
  public String toString() {
    return begin + " to " + end + " after " + before + " lines";
  }
}
