package io.github.marsad.ingest;

import java.io.IOException;

/** Cuts a file into records. */
interface Cutter {
  /** The next record; null at the end of the file. */
  Cut next() throws IOException;
}
