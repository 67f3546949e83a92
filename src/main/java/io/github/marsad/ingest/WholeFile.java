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
    byte[] bytes = in.readNBytes(maxBytes + 1);
    if (bytes.length > maxBytes) {
      String detail =
          "more than " + maxBytes + " bytes; see `marsad settings`, ingest.max-...-bytes";
      return reject(Reject.Reason.TOO_LARGE, detail, bytes.length);
    }
    try {
      return records.apply(bytes, Utf8.decode(bytes, 0, bytes.length)).iterator();
    } catch (Utf8.BrokenException e) {
      return reject(Reject.Reason.UNREADABLE, e.getMessage(), bytes.length);
    }
  }

  private static Iterator<Parsed> reject(Reject.Reason reason, String detail, long bytes) {
    return List.<Parsed>of(new Reject(0, reason, detail, bytes)).iterator();
  }
}
