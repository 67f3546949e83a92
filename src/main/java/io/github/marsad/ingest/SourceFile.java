package io.github.marsad.ingest;

import java.io.Serializable;

/** A file to read. A class and no record, since a cluster may be set to Kryo, which knows none. */
final class SourceFile implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String uri;
  private final long bytes;

  SourceFile(String uri, long bytes) {
    this.uri = uri;
    this.bytes = bytes;
  }

  String uri() {
    return uri;
  }

  long bytes() {
    return bytes;
  }

  @Override
  public String toString() {
    return uri + " (" + bytes + " bytes)";
  }
}
