package io.github.marsad.ingest;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells by its name whether a file is meant as a table, be it packed. */
final class TableName {
  private static final Pattern TABLE =
      Pattern.compile("\\.(?:csv|tsv)(?:\\.(?:gz|gzip|bz2|zst|zstd))?(?:~[0-9]++)?\\z");

  private TableName() {}

  /** Whether a file or entry of an archive is named {@code .csv} or {@code .tsv}. */
  static boolean is(String uri) {
    return TABLE.matcher(uri.toLowerCase(Locale.ROOT)).find();
  }
}
