package io.github.marsad.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes bytes strictly: broken ones are an error, never replaced in silence. */
final class Utf8 {
  private Utf8() {}

  /** Bytes that are not UTF-8. */
  static final class BrokenException extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenException(int at) {
      super("not UTF-8: broken at byte " + at);
    }
  }

  /** The text of bytes; a byte-order mark is left out. */
  static String decode(byte[] bytes, int from, int length) throws BrokenException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, length);
    CharBuffer out = CharBuffer.allocate(length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new BrokenException(in.position() - from);
    }
    String text = out.flip().toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
