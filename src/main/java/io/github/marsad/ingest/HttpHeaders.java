package io.github.marsad.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headers of the answer that some crawlers save above a page.
 *
 * @param status the number of the answer, or 0 where there are no headers
 * @param charset as they name it, or null
 * @param length how many bytes they take, the empty line below them included
 */
record HttpHeaders(int status, String charset, int length) {
  private static final HttpHeaders NONE = new HttpHeaders(0, null, 0);
  private static final int LONGEST = 8192;
  private static final Pattern STATUS =
      Pattern.compile("HTTP/[0-9](?:\\.[0-9])? ([1-5][0-9]{2})(?: [^\\r\\n]{0,80})?\\r?\\n");
  private static final Pattern CHARSET =
      Pattern.compile("(?m)^content-type:[^\\r\\n;]{0,80};[ \\t]{0,4}charset=\"?([\\w.:-]{1,40})");

  /** The headers that bytes begin with. */
  static HttpHeaders of(byte[] bytes) {
    boolean begins = bytes.length > 5 && bytes[0] == 'H' && bytes[4] == '/';
    return begins
        ? of(new String(bytes, 0, Math.min(LONGEST, bytes.length), StandardCharsets.ISO_8859_1))
        : NONE;
  }

  /** The headers that a text begins with; each character counts as a byte. */
  static HttpHeaders of(String text) {
    Matcher status = STATUS.matcher(text);
    if (!status.lookingAt()) {
      return NONE;
    }
    int end = status.end();
    while (end < text.length() && isHeader(text, end)) {
      end = text.indexOf('\n', end) + 1;
    }
    boolean closed = text.startsWith("\r\n", end) || text.startsWith("\n", end);
    if (!closed) {
      return NONE;
    }
    Matcher charset = CHARSET.matcher(text.substring(0, end).toLowerCase(Locale.ROOT));
    return new HttpHeaders(
        Integer.parseInt(status.group(1)),
        charset.find() ? charset.group(1) : null,
        text.indexOf('\n', end) + 1);
  }

  /** Whether a whole line stands there that is a header's, or goes on with the one before. */
  private static boolean isHeader(String text, int at) {
    int end = text.indexOf('\n', at);
    int colon = text.indexOf(':', at);
    boolean folded = text.charAt(at) == ' ' || text.charAt(at) == '\t';
    return end > 0 && (folded || (colon > at && colon < end));
  }
}
