package io.github.marsad.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;

/** Reads the records of one file. */
interface RecordParser {
  /**
   * The records of a file in its order, articles and rejects, read as they are asked for. An error
   * of the file system on the way is an {@link java.io.UncheckedIOException}.
   */
  Iterator<Parsed> parse(InputStream in, ParseOptions options) throws IOException;
}
