package io.github.marsad.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The first bytes of a file, by which it tells what it is. */
record Head(byte[] bytes) {
  private static final int LONGEST_LETTER = 4;

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

  /** Whether it is UTF-8, of which it may end within a letter. */
  boolean isUtf8() {
    Decoded decoded = Decoded.of(bytes, 0, bytes.length, StandardCharsets.UTF_8);
    return decoded.broken() == 0 || decoded.firstBroken() >= bytes.length - LONGEST_LETTER + 1;
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
