package io.github.marsad.ingest;

import com.univocity.parsers.csv.CsvFormat;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import com.univocity.parsers.csv.UnescapedQuoteHandling;
import java.util.regex.Pattern;

/**
 * What separates the fields of a CSV file, told by its header: tab, comma, semicolon, a bar without
 * blanks around it, or nothing where there is one column.
 */
enum CsvDialect {
  TAB('\t'),
  COMMA(','),
  SEMICOLON(';'),
  BAR('|'),
  /** One column: a separator that no text has. */
  NONE('\u001F');

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
    if (end >= 0 && fields.isText(unquoted(header.strip()))) {
      return NONE;
    }
    for (CsvDialect dialect : values()) {
      if (header.indexOf(dialect.delimiter) >= 0 && !(dialect == BAR && header.contains(" |"))) {
        for (String name :
            header.split(Pattern.quote(String.valueOf(dialect.delimiter)), MOST_COLUMNS)) {
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

  /** The fields of a row whose quotes are signs of the text. */
  String[] plain(String row) {
    return row.split(Pattern.quote(String.valueOf(delimiter)), -1);
  }

  /** A parser of single rows with quotes, whose length is bounded by who cuts them. */
  CsvParser parser(CsvQuoting quoting) {
    CsvFormat format = new CsvFormat();
    format.setDelimiter(delimiter);
    if (quoting == CsvQuoting.ESCAPED) {
      format.setQuoteEscape('\\');
      format.setCharToEscapeQuoteEscaping('\\');
    }
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
