package io.github.marsad.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Reads the bytes of one file's records as text. UTF-8 comes first, then the charset that the file
 * states, then the legacy Arabic charsets, told by what their letters would spell. A few broken
 * bytes are replaced by U+FFFD and counted; many are an error.
 */
final class TextDecoder {
  /** Of all bytes, at most this share may be broken. */
  static final double MOST_BROKEN = 0.01;

  private static final char MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  private final Charset stated;
  private Charset recognised;

  TextDecoder() {
    this(null);
  }

  /**
   * A decoder for one file.
   *
   * @param stated the charset that the file says it has, or null
   */
  TextDecoder(Charset stated) {
    this.stated = StandardCharsets.UTF_8.equals(stated) ? null : stated;
  }

  /** A text and how it was read. */
  record Text(String text, Encoding encoding) {}

  /** The text of bytes; a byte-order mark is left out. */
  Text decode(byte[] bytes) throws BrokenTextException {
    String fast = new String(bytes, StandardCharsets.UTF_8);
    if (fast.indexOf(REPLACEMENT) < 0) {
      return new Text(unmarked(fast), Encoding.UTF_8);
    }
    Decoded utf8 = Decoded.of(bytes, 0, bytes.length, StandardCharsets.UTF_8);
    if (utf8.broken() == 0 || isMostlyUtf8(utf8, bytes.length)) {
      return text(utf8, null);
    }
    Charset other = stated != null ? stated : legacy(bytes);
    return other == null ? bounded(utf8, bytes.length, null) : decode(bytes, other);
  }

  /** The text of bytes in a charset that is known. */
  static Text decode(byte[] bytes, Charset charset) throws BrokenTextException {
    return bounded(Decoded.of(bytes, 0, bytes.length, charset), bytes.length, charset);
  }

  private static Text bounded(Decoded decoded, int length, Charset charset)
      throws BrokenTextException {
    if (decoded.broken() > MOST_BROKEN * length) {
      throw new BrokenTextException(detail(decoded, length, charset));
    }
    return text(decoded, charset);
  }

  /** Broken here and there, with letters of several bytes that are whole. */
  private static boolean isMostlyUtf8(Decoded utf8, int length) {
    int whole = 0;
    for (int i = 0; i < utf8.text().length(); i++) {
      char c = utf8.text().charAt(i);
      whole += c > 0x7F && c != REPLACEMENT ? 1 : 0;
    }
    return utf8.broken() <= MOST_BROKEN * length && whole > utf8.broken();
  }

  /** The legacy charset of these bytes, or else that of an earlier record of the file; or null. */
  private Charset legacy(byte[] bytes) {
    Charset found = LegacyCharset.of(bytes);
    recognised = found == null ? recognised : found;
    return recognised;
  }

  private static Text text(Decoded decoded, Charset charset) {
    Encoding encoding =
        charset == null && decoded.broken() == 0
            ? Encoding.UTF_8
            : new Encoding(charset == null ? null : charset.name(), decoded.broken());
    return new Text(unmarked(decoded.text()), encoding);
  }

  private static String unmarked(String text) {
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  private static String detail(Decoded decoded, int length, Charset charset) {
    return String.format(
        Locale.ROOT,
        "not %s: %d of %d bytes are broken, the first at byte %d%s",
        charset == null ? "UTF-8" : charset.name(),
        decoded.broken(),
        length,
        decoded.firstBroken(),
        charset == null ? "; no Arabic charset that is known fits" : "");
  }
}
