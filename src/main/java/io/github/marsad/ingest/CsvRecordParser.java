package io.github.marsad.ingest;

import com.univocity.parsers.csv.CsvParser;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;

/** CSV and TSV with a header: fields in quotes may hold delimiters and line ends. */
final class CsvRecordParser implements RecordParser {
  @Override
  public Iterator<Parsed> parse(InputStream in, ParseOptions options) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, InputFormat.HEAD);
    CsvDialect dialect = CsvDialect.of(Head.of(buffered).text(), options.fieldMap());
    Rows rows = new Rows(buffered, dialect == null ? CsvDialect.COMMA : dialect, options);
    return new CutRecords(rows.cutter, options.maxRecordBytes(), rows::read);
  }

  /** The rows of one file. */
  private static final class Rows {
    private final ParseOptions options;
    private final CsvCutter cutter;
    private final CsvParser parser;
    private final TextDecoder decoder = new TextDecoder();
    private String[] header;

    Rows(InputStream in, CsvDialect dialect, ParseOptions options) {
      this.options = options;
      this.cutter =
          new CsvCutter(new RecordBytes(in, options.maxRecordBytes()), dialect.delimiter());
      this.parser = dialect.parser();
    }

    List<Parsed> read(Cut cut) throws IOException, BrokenTextException {
      TextDecoder.Text text = decoder.decode(cut.bytes());
      if (text.text().isBlank()) {
        return List.of();
      }
      String[] values = parser.parseLine(line(text.text()));
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

    private Fields fields(String[] values) {
      Fields fields = new Fields(options);
      for (int i = 0; i < values.length; i++) {
        if (header[i] != null) {
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
