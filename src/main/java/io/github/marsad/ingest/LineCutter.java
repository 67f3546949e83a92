package io.github.marsad.ingest;

import java.io.IOException;

/** Every line is a record, numbered by its place in the file. */
final class LineCutter implements Cutter {
  private final RecordBytes in;
  private final long length;
  private int line;
  private boolean more = true;

  LineCutter(RecordBytes in) {
    this(in, 0, Long.MAX_VALUE);
  }

  /**
   * Cuts the lines of a stretch of a file.
   *
   * @param before how many lines come before
   * @param length a line that begins after so many bytes is none of the stretch
   */
  LineCutter(RecordBytes in, int before, long length) {
    this.in = in;
    this.line = before;
    this.length = length;
  }

  @Override
  public Cut next() throws IOException {
    if (!more || in.total() >= length) {
      return null;
    }
    in.begin();
    more = in.readLine();
    int end = more ? 1 : 0;
    return new Cut(++line, in.bytes(end), in.length() - end, null);
  }
}
