package io.github.marsad.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * JSON lines: one object a line, its fields mapped by the settings {@code ingest.field.*}. A line
 * that is an envelope ({@link JsonEnvelope}) holds several records, numbered within it.
 */
final class JsonLinesParser implements RecordParser {
  @Override
  public Iterator<Parsed> parse(InputStream in, ParseOptions options) {
    return records(new LineCutter(new RecordBytes(in, options.maxRecordBytes())), options);
  }

  /** The records of some lines. */
  static Iterator<Parsed> records(LineCutter lines, ParseOptions options) {
    TextDecoder decoder = new TextDecoder();
    return new CutRecords(lines, options.maxRecordBytes(), cut -> read(cut, decoder, options));
  }

  private static List<Parsed> read(Cut cut, TextDecoder decoder, ParseOptions options)
      throws IOException, BrokenTextException {
    TextDecoder.Text text = decoder.decode(cut.bytes());
    if (text.text().isBlank()) {
      return List.of();
    }
    boolean holdsList = text.text().indexOf('[') >= 0;
    try {
      Parsed record = JsonRecord.read(cut, text, options);
      boolean mayHold = holdsList && record instanceof Reject;
      List<Parsed> inner = mayHold ? inner(cut, decoder, options) : List.of();
      return inner.isEmpty() ? List.of(record) : inner;
    } catch (IOException e) {
      List<Parsed> inner = holdsList ? inner(cut, decoder, options) : List.of();
      if (inner.isEmpty()) {
        throw e;
      }
      return inner;
    }
  }

  /** The records of a line that is an envelope; none of any other line. */
  private static List<Parsed> inner(Cut line, TextDecoder decoder, ParseOptions options) {
    InputStream in = new ByteArrayInputStream(line.bytes());
    JsonCutter cutter = new JsonCutter(new RecordBytes(in, options.maxRecordBytes()), options);
    Iterator<Parsed> records =
        new CutRecords(
            cutter,
            options.maxRecordBytes(),
            cut -> List.of(JsonRecord.read(cut, decoder.decode(cut.bytes()), options)));
    List<Parsed> inner = new ArrayList<>();
    records.forEachRemaining(
        record -> inner.add(new InnerRecord(line.number(), inner.size() + 1, record)));
    return cutter.isEnvelope() ? inner : List.of();
  }
}
