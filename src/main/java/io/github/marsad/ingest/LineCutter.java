package io.github.marsad.ingest;

import java.io.IOException;

/** Every line is a record, numbered by its place. */
final class LineCutter implements Cutter {
  private final RecordBytes in;
  private int line;
  private boolean more = true;

  LineCutter(RecordBytes in) {
    this.in = in;
  }

  @Override
  public Cut next() throws IOException {
    if (!more) {
      return null;
    }
    in.begin();
    int c = in.read();
    while (c >= 0 && c != '\n') {
      c = in.read();
    }
    more = c >= 0;
    int end = more ? 1 : 0;
    return new Cut(++line, in.bytes(end), in.length() - end, null);
  }
}
