package io.github.marsad.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;

/** Reads a small file whole, or says why it cannot be. */
final class WholeFile {
  private WholeFile() {}

  /**
   * The records that a function finds in the bytes and text of a file, or one reject.
   *
   * @param maxBytes the most bytes to read
   */
  static Iterator<Parsed> parse(
      InputStream in, int maxBytes, BiFunction<byte[], String, List<Parsed>> records)
      throws IOException {
    byte[] bytes = in.readNBytes((int) Math.min(maxBytes + 1L, Integer.MAX_VALUE - 8));
    if (bytes.length > maxBytes) {
      String detail = "more than " + maxBytes + " bytes; see ingest.max-record-bytes";
      return reject(Reject.Reason.TOO_LARGE, detail, bytes.length);
    }
    try {
      TextDecoder.Text text = new TextDecoder().decode(bytes);
      int controls = Controls.of(text.text()).controls();
      Encoding encoding = text.encoding().withControls(controls);
      return records.apply(bytes, text.text()).stream()
          .map(parsed -> encoded(parsed, encoding))
          .iterator();
    } catch (BrokenTextException e) {
      return reject(Reject.Reason.UNREADABLE, e.getMessage(), bytes.length);
    }
  }

  private static Parsed encoded(Parsed parsed, Encoding encoding) {
    return parsed instanceof RawArticle article ? article.withEncoding(encoding) : parsed;
  }

  private static Iterator<Parsed> reject(Reject.Reason reason, String detail, long bytes) {
    return List.<Parsed>of(new Reject(0, reason, detail, bytes)).iterator();
  }
}
