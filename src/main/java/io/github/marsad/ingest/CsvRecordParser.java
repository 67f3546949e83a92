package io.github.marsad.ingest;

import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.CsvParser;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * CSV and TSV with a header: fields in quotes may hold delimiters and line ends. Quotes within are
 * doubled or stand after a backslash, as each row shows.
 */
final class CsvRecordParser implements RecordParser {
  /** What databases write for no value. */
  private static final String NULL = "\\N";

  private static final CsvHead NO_HEAD = new CsvHead(CsvDialect.COMMA, 0, true, false);

  @Override
  public Iterator<Parsed> parse(InputStream in, ParseOptions options) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, InputFormat.HEAD);
    String begin = Head.of(buffered).text();
    CsvHead told = CsvHead.of(begin, options.fieldMap());
    CsvHead found = told != null ? told : CsvHead.named(begin, options.fieldMap());
    CsvHead head = found == null ? NO_HEAD : found;
    if (found != null && !found.hasHeader()) {
      long bytes = buffered.transferTo(OutputStream.nullOutputStream());
      return List.<Parsed>of(new Reject(0, Reject.Reason.EMPTY, noHeader(found), bytes)).iterator();
    }
    Rows rows = new Rows(head.isMac() ? new MacLineEnds(buffered) : buffered, head, options);
    return new CutRecords(rows.cutter, options.maxRecordBytes(), rows::read);
  }

  private static String noHeader(CsvHead head) {
    return "a table of columns separated by "
        + head.dialect().name().toLowerCase(Locale.ROOT)
        + " whose header names no text; write a header, or map its columns by the settings"
        + " ingest.field.text, ingest.field.title, ingest.field.date ...";
  }

  /** The rows of one file. */
  private static final class Rows {
    private final ParseOptions options;
    private final CsvCutter cutter;
    private final CsvDialect dialect;
    private final Map<CsvQuoting, CsvParser> parsers = new EnumMap<>(CsvQuoting.class);
    private final TextDecoder decoder = new TextDecoder();
    private String[] header;

    Rows(InputStream in, CsvHead head, ParseOptions options) throws IOException {
      this.options = options;
      this.dialect = head.dialect();
      int most = options.maxRecordBytes();
      this.cutter = new CsvCutter(new RecordBytes(in, most), dialect.delimiter(), most);
      cutter.skip(head.before());
    }

    List<Parsed> read(Cut cut) throws IOException, BrokenTextException {
      TextDecoder.Text text = decoder.decode(cut.bytes());
      if (text.text().isBlank()) {
        return List.of();
      }
      String[] values = values(line(text.text()));
      if (header == null) {
        header = values;
        return List.of();
      }
      if (values.length != header.length) {
        throw new IOException(
            "line "
                + cutter.line()
                + ": "
                + values.length
                + " fields, but the header has "
                + header.length);
      }
      return List.of(fields(values).article(cut, text.encoding()));
    }

    private String[] values(String row) throws IOException {
      CsvQuoting quoting = cutter.quoting();
      try {
        return quoting == CsvQuoting.NONE
            ? dialect.plain(row)
            : parsers.computeIfAbsent(quoting, dialect::parser).parseLine(row);
      } catch (TextParsingException e) {
        boolean isWide = e.getCause() instanceof ArrayIndexOutOfBoundsException;
        String fault =
            isWide ? "more than " + CsvDialect.MOST_COLUMNS + " fields" : "no row of CSV";
        throw new IOException("line " + cutter.line() + ": " + fault, e);
      }
    }

    private Fields fields(String[] values) {
      Fields fields = new Fields(options);
      for (int i = 0; i < values.length; i++) {
        if (header[i] != null && !NULL.equals(values[i])) {
          fields.put(header[i], values[i]);
        }
      }
      return fields;
    }

    private static String line(String row) {
      return row.endsWith("\r") ? row.substring(0, row.length() - 1) : row;
    }
  }
}
