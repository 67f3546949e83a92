package io.github.marsad.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/**
 * A file being read, or an entry of an archive.
 *
 * @param uri the file, with {@code !/entry} after it when it is an entry
 * @param format its format, null until it is told
 * @param records what it holds
 * @param stream what is to be closed at its end
 * @param following the next entry of its archive, or null
 */
record Opened(
    String uri, InputFormat format, Iterator<Parsed> records, Closeable stream, Next following) {

  /** Opens the next entry of an archive. */
  interface Next {
    /** The entry; null after the last. */
    Opened open();
  }

  static Opened rejected(String uri, Reject.Reason reason, String detail, long bytes) {
    Reject reject = new Reject(0, reason, detail, bytes);
    return new Opened(uri, null, List.<Parsed>of(reject).iterator(), () -> {}, null);
  }

  Opened followedBy(Next next) {
    return new Opened(uri, format, records, stream, next);
  }

  void close() throws IOException {
    if (records instanceof Closeable closeable) {
      closeable.close();
    }
    stream.close();
  }
}
