package io.github.marsad.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Bytes read as text in one charset.
 *
 * @param text the text; each run of broken bytes that the charset tells apart stands as U+FFFD
 * @param broken how many bytes were broken
 * @param firstBroken where the first of them is, or -1
 */
record Decoded(String text, int broken, int firstBroken) {
  private static final char REPLACEMENT = '\uFFFD';

  static Decoded of(byte[] bytes, int from, int length, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, length);
    CharBuffer out = CharBuffer.allocate((int) (length * (double) decoder.maxCharsPerByte()) + 1);
    int broken = 0;
    int first = -1;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      first = broken == 0 ? in.position() - from : first;
      broken += result.length();
      in.position(in.position() + result.length());
      out.put(REPLACEMENT);
      result = decoder.decode(in, out, true);
    }
    decoder.flush(out);
    return new Decoded(out.flip().toString(), broken, first);
  }
}
