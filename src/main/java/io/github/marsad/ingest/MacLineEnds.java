package io.github.marsad.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file whose lines end with a carriage return alone, with line ends as they are usual. */
final class MacLineEnds extends FilterInputStream {
  MacLineEnds(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    return c == '\r' ? '\n' : c;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int n = super.read(bytes, from, length);
    for (int i = from; i < from + n; i++) {
      bytes[i] = bytes[i] == '\r' ? (byte) '\n' : bytes[i];
    }
    return n;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
