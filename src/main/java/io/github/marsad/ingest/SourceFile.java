package io.github.marsad.ingest;

import java.io.Serializable;

/**
 * A file to read, or a stretch of its lines. A class and no record, since a cluster may be set to
 * Kryo, which knows none.
 */
final class SourceFile implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String uri;
  private final long bytes;
  private final LineRange lines;

  SourceFile(String uri, long bytes) {
    this(uri, bytes, null);
  }

  private SourceFile(String uri, long bytes, LineRange lines) {
    this.uri = uri;
    this.bytes = bytes;
    this.lines = lines;
  }

  /** A stretch of its lines. */
  SourceFile only(LineRange range) {
    return new SourceFile(uri, range.bytes(), range);
  }

  String uri() {
    return uri;
  }

  long bytes() {
    return bytes;
  }

  /** The lines to read; null for the whole file. */
  LineRange lines() {
    return lines;
  }

  @Override
  public String toString() {
    return uri + " (" + bytes + " bytes)";
  }
}
