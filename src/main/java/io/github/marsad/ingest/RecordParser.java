package io.github.marsad.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import org.apache.parquet.io.InputFile;

/** Reads the records of one file. */
interface RecordParser {
  /**
   * The records of a file in its order, articles and rejects, read as they are asked for. An error
   * of the file system on the way is an {@link java.io.UncheckedIOException}. An iterator that is
   * {@link java.io.Closeable} is closed after its last record.
   */
  Iterator<Parsed> parse(InputStream in, ParseOptions options) throws IOException;

  /** The same of a file that is not packed; formats that read it at any place override this. */
  default Iterator<Parsed> parse(InputFile file, InputStream in, ParseOptions options)
      throws IOException {
    return parse(in, options);
  }
}
