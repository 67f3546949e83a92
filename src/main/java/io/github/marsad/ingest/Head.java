package io.github.marsad.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The first bytes of a file, by which it tells what it is. */
record Head(byte[] bytes) {

  /** The head of a stream, which stays to be read. */
  static Head of(BufferedInputStream in) throws IOException {
    in.mark(InputFormat.HEAD);
    byte[] bytes = in.readNBytes(InputFormat.HEAD);
    in.reset();
    return new Head(bytes);
  }

  /** Its text, as far as it is one. */
  String text() {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') < 0) {
      return text;
    }
    Charset legacy = LegacyCharset.of(bytes);
    return legacy == null ? text : new String(bytes, legacy);
  }
}
