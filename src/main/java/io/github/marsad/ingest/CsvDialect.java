package io.github.marsad.ingest;

import com.univocity.parsers.csv.CsvFormat;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import com.univocity.parsers.csv.UnescapedQuoteHandling;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

  static final int MOST_COLUMNS = 1_000;

  private final char delimiter;

  CsvDialect(char delimiter) {
    this.delimiter = delimiter;
  }

  char delimiter() {
    return delimiter;
  }

  /**
   * The dialect in which a line is a header with a text column; null if in none. A word that is but
   * one of the further names may begin a text: another column must have a name that is known.
   *
   * @param isFollowed whether lines come after it
   */
  static CsvDialect ofHeader(String header, boolean isFollowed, FieldMap fields) {
    String one = unquoted(header.strip());
    if (isFollowed && fields.isText(one) && !fields.isFurther(one)) {
      return NONE;
    }
    for (CsvDialect dialect : values()) {
      if (header.indexOf(dialect.delimiter) >= 0 && !(dialect == BAR && header.contains(" |"))) {
        List<String> names = dialect.names(header);
        long known = names.stream().filter(name -> !fields.places(name).isEmpty()).count();
        if (names.stream().anyMatch(n -> fields.isText(n) && (known > 1 || !fields.isFurther(n)))) {
          return dialect;
        }
      }
    }
    return null;
  }

  /** The dialect in which a line has several names that are known; null if in none. */
  static CsvDialect ofNames(String header, FieldMap fields) {
    for (CsvDialect dialect : values()) {
      boolean isSeveral =
          dialect.names(header).stream().filter(name -> !fields.places(name).isEmpty()).count() > 1;
      if (isSeveral) {
        return dialect;
      }
    }
    return null;
  }

  private List<String> names(String header) {
    return Stream.of(header.split(Pattern.quote(String.valueOf(delimiter)), MOST_COLUMNS))
        .map(name -> unquoted(name.strip()))
        .toList();
  }

  /** The dialect of a separator that a file states; null when it is none of these. */
  static CsvDialect of(char stated) {
    return Stream.of(values()).filter(d -> d.delimiter == stated).findFirst().orElse(null);
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
