package io.github.marsad.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The first bytes of a file, by which it tells what it is. */
record Head(byte[] bytes) {

  /** The head of a stream, which stays to be read; shorter where the stream breaks off. */
  static Head of(BufferedInputStream in) throws IOException {
    byte[] bytes = new byte[InputFormat.HEAD];
    int length = 0;
    in.mark(InputFormat.HEAD);
    try {
      int n = in.read(bytes);
      while (n > 0) {
        length += n;
        n = in.read(bytes, length, bytes.length - length);
      }
    } catch (IOException e) {
      if (length == 0) {
        throw e;
      }
    }
    in.reset();
    return new Head(Arrays.copyOf(bytes, length));
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
