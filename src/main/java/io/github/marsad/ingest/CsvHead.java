package io.github.marsad.ingest;

import java.util.Locale;

/**
 * How a CSV file begins. Before its header may stand a line that states the separator, as
 * spreadsheets write it, and lines of comment.
 *
 * @param dialect what separates its fields
 * @param before how many lines stand before the header
 * @param hasHeader whether the header is one whose names are known
 * @param isMac whether lines end as they did on old Macintoshes, with a carriage return alone
 */
record CsvHead(CsvDialect dialect, int before, boolean hasHeader, boolean isMac) {
  private static final String SEPARATOR = "sep=";
  private static final String COMMENT = "#";

  /** How a file begins whose first characters these are; null when it is no CSV. */
  static CsvHead of(String head, FieldMap fields) {
    boolean isMac = isMac(head);
    String text = isMac ? head.replace('\r', '\n') : head;
    CsvDialect stated = null;
    int before = 0;
    int number = 0;
    int at = text.startsWith("\uFEFF") ? 1 : 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      String line = text.substring(at, end < 0 ? text.length() : end);
      CsvDialect dialect = CsvDialect.ofHeader(line, end >= 0, fields);
      if (dialect != null) {
        return new CsvHead(dialect, before > 0 ? number : 0, true, isMac);
      }
      CsvDialect separator = stated(line);
      if (separator == null && !line.isBlank() && !line.startsWith(COMMENT)) {
        break;
      }
      number++;
      before = line.isBlank() ? before : number;
      stated = separator == null ? stated : separator;
      at = end < 0 ? text.length() : end + 1;
    }
    CsvDialect table = stated != null ? stated : CsvTable.dialect(text.substring(at));
    return table == null ? null : new CsvHead(table, before, false, isMac);
  }

  /**
   * How a file begins that is said to be a table and of which {@link #of} cannot tell it; null when
   * nothing bears that out, neither two names that are known in its first line nor two rows of the
   * same number of fields.
   */
  static CsvHead named(String head, FieldMap fields) {
    boolean isMac = isMac(head);
    String text = isMac ? head.replace('\r', '\n') : head;
    String tidy = text.startsWith("\uFEFF") ? text.substring(1) : text;
    int end = tidy.indexOf('\n');
    CsvDialect known = CsvDialect.ofNames(end < 0 ? tidy : tidy.substring(0, end), fields);
    CsvDialect dialect = known != null ? known : CsvTable.small(tidy);
    return dialect == null ? null : new CsvHead(dialect, 0, false, isMac);
  }

  private static CsvDialect stated(String line) {
    String tidy = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    boolean states =
        tidy.length() == SEPARATOR.length() + 1
            && tidy.toLowerCase(Locale.ROOT).startsWith(SEPARATOR);
    return states ? CsvDialect.of(tidy.charAt(SEPARATOR.length())) : null;
  }

  private static boolean isMac(String head) {
    int end = head.indexOf('\r');
    return end >= 0
        && end + 1 < head.length()
        && head.charAt(end + 1) != '\n'
        && head.lastIndexOf('\n', end) < 0;
  }
}
