package io.github.marsad.ingest;

/**
 * Tells a table without a header that is known from a page of text: its first lines have the same
 * number of fields, quotes respected, and no blanks beside the separators, as commas in prose have.
 */
final class CsvTable {
  private static final int FEW = 2;
  private static final int SOME = 3;
  private static final int MANY = 5;

  private final String text;
  private final char delimiter;
  private int columns;
  private int rows;
  private int fields = 1;
  private int quotedFields;
  private boolean inQuotes;
  private boolean isTable = true;

  /** Whether so few rows are enough as can agree at all. */
  private final boolean small;

  private CsvTable(String text, char delimiter, boolean small) {
    this.text = text;
    this.delimiter = delimiter;
    this.small = small;
  }

  /** The dialect in which a text that begins so is a table; null if in none. */
  static CsvDialect dialect(String text) {
    return dialect(text, false);
  }

  /** The same for a text that is said to be a table, of which two rows are enough. */
  static CsvDialect small(String text) {
    return dialect(text, true);
  }

  private static CsvDialect dialect(String text, boolean small) {
    for (CsvDialect dialect : CsvDialect.values()) {
      boolean isOne = dialect != CsvDialect.NONE;
      if (isOne && new CsvTable(text, dialect.delimiter(), small).isTable()) {
        return dialect;
      }
    }
    return null;
  }

  private boolean isTable() {
    int begin = 0;
    for (int i = 0; i < text.length() && isTable; i++) {
      char c = text.charAt(i);
      if (c == '"' && inQuotes && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        i++;
      } else if (c == '"' && (inQuotes || isBegin(i))) {
        inQuotes = !inQuotes;
        quotedFields += inQuotes && i > begin ? 1 : 0;
        isTable = inQuotes || isEnd(i + 1);
      } else if (!inQuotes && c == delimiter) {
        fields++;
        isTable = c == '\t' || !(isBlank(i - 1) || isBlank(i + 1));
      } else if (!inQuotes && c == '\n') {
        isTable = text.substring(begin, i).isBlank() || takeRow();
        begin = i + 1;
        fields = 1;
      }
    }
    return isTable && columns > 1 && isEnough();
  }

  private boolean takeRow() {
    columns = rows == 0 ? fields : columns;
    rows++;
    return fields == columns && columns > 1;
  }

  /** The longer the rows, the fewer can be seen; tabs and quotes are no signs of prose. */
  private boolean isEnough() {
    if (small) {
      return rows >= FEW;
    }
    boolean isSure = delimiter == '\t' || quotedFields > 0;
    if (columns == 2) {
      return rows >= (isSure ? SOME : MANY);
    }
    boolean isWithinRow = inQuotes && fields <= columns;
    return rows >= (isSure ? FEW : SOME) || (isWithinRow && rows > 0);
  }

  private boolean isBegin(int at) {
    return at == 0 || text.charAt(at - 1) == delimiter || text.charAt(at - 1) == '\n';
  }

  private boolean isEnd(int at) {
    return at >= text.length()
        || text.charAt(at) == delimiter
        || text.charAt(at) == '\n'
        || text.charAt(at) == '\r';
  }

  private boolean isBlank(int at) {
    return at >= 0 && at < text.length() && text.charAt(at) == ' ';
  }
}
