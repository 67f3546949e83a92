package io.github.marsad.furniture;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.regexp_extract;

import io.github.marsad.lake.table.Articles;
import org.apache.spark.sql.Column;

/**
 * Within what an article is compared with others: its outlet; where none is known the host of its
 * address; else the folder that it was read from.
 */
final class Origin {
  private static final String HOST = "^(?:[A-Za-z]{1,10}:)?//(?:www\\.)?([^/:?#\\s]{1,253})";
  private static final String FOLDER = "^([^#]*)/";

  private static final String IN_A_FOLDER = "folder ";

  private Origin() {}

  static Column key() {
    return coalesce(
        col(Articles.OUTLET_ID),
        col(Articles.OUTLET),
        named("host ", lower(part(Articles.URL, HOST))),
        named(IN_A_FOLDER, part(Articles.SOURCE_URI, FOLDER)),
        lit("nowhere"));
  }

  /** Whether a key is but a folder, in which articles of several outlets may lie. */
  static Column isFolder(String key) {
    return col(key).startsWith(IN_A_FOLDER);
  }

  /** What a pattern finds in a column; null when nothing. */
  private static Column part(String column, String pattern) {
    return nullif(regexp_extract(col(column), pattern, 1), lit(""));
  }

  /** Told apart from the names of outlets. */
  private static Column named(String kind, Column name) {
    return concat(lit(kind), name);
  }
}
