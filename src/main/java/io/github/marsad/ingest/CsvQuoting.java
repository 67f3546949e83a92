package io.github.marsad.ingest;

/** What quotes are in a row of CSV. */
enum CsvQuoting {
  /** They stand around fields, and twice within them. */
  DOUBLED,
  /** They stand around fields, and after a backslash within them. */
  ESCAPED,
  /** They are signs of the text. */
  NONE
}
