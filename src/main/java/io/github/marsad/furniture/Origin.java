package io.github.marsad.furniture;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.udf;

import io.github.marsad.knowledge.Address;
import io.github.marsad.lake.table.Articles;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;

/**
 * Within what an article is compared with others: its outlet; where none is known the host of its
 * address; else the folder that it was read from.
 */
final class Origin {
  /** A host that is no domain, as a number. */
  private static final String HOST = "^(?:[A-Za-z]{1,10}:)?//([^/:?#\\s]{1,253})";

  private static final String WWW = "www.";
  private static final UserDefinedFunction DOMAIN =
      udf((UDF1<String, String>) Origin::domain, DataTypes.StringType);

  private static final String FOLDER = "^([^#]*)/";

  private static final String IN_A_FOLDER = "folder ";

  private Origin() {}

  static Column key() {
    return coalesce(
        col(Articles.OUTLET_ID),
        col(Articles.OUTLET),
        named("host ", coalesce(DOMAIN.apply(col(Articles.URL)), lower(part(Articles.URL, HOST)))),
        named(IN_A_FOLDER, part(Articles.SOURCE_URI, FOLDER)),
        lit("nowhere"));
  }

  /** Whether a key is but a folder, in which articles of several outlets may lie. */
  static Column isFolder(String key) {
    return col(key).startsWith(IN_A_FOLDER);
  }

  /** The domain of an address, with a scheme or without; null when it begins with none. */
  private static String domain(String url) {
    String host = url == null ? null : Address.of(url).host();
    return host != null && host.startsWith(WWW) ? host.substring(WWW.length()) : host;
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
