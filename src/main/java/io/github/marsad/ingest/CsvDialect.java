package io.github.marsad.ingest;

import com.univocity.parsers.csv.CsvFormat;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import com.univocity.parsers.csv.UnescapedQuoteHandling;

/** What separates the fields of a CSV file, told by its header: tab, comma or semicolon. */
enum CsvDialect {
  TAB('\t'),
  COMMA(','),
  SEMICOLON(';');

  private static final int MOST_COLUMNS = 1_000;

  private final char delimiter;

  CsvDialect(char delimiter) {
    this.delimiter = delimiter;
  }

  char delimiter() {
    return delimiter;
  }

  /** The dialect in which a file's first line is a header with a text column; null if in none. */
  static CsvDialect of(String head, FieldMap fields) {
    int end = head.indexOf('\n');
    String header = end < 0 ? head : head.substring(0, end);
    for (CsvDialect dialect : values()) {
      if (header.indexOf(dialect.delimiter) >= 0) {
        for (String name : header.split(String.valueOf(dialect.delimiter), MOST_COLUMNS)) {
          if (fields.isText(unquoted(name.strip()))) {
            return dialect;
          }
        }
      }
    }
    return null;
  }

  private static String unquoted(String name) {
    boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
    return quoted ? name.substring(1, name.length() - 1) : name;
  }

  /** A parser of single rows, whose length is bounded by who cuts them. */
  CsvParser parser() {
    CsvFormat format = new CsvFormat();
    format.setDelimiter(delimiter);
    format.setComment('\0');
    format.setLineSeparator("\n");
    format.setNormalizedNewline('\n');
    CsvParserSettings settings = new CsvParserSettings();
    settings.setFormat(format);
    settings.setMaxColumns(MOST_COLUMNS);
    settings.setMaxCharsPerColumn(-1);
    settings.setIgnoreLeadingWhitespaces(false);
    settings.setIgnoreTrailingWhitespaces(false);
    settings.setUnescapedQuoteHandling(UnescapedQuoteHandling.STOP_AT_CLOSING_QUOTE);
    return new CsvParser(settings);
  }
}
