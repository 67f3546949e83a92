package io.github.marsad.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * JSON lines: one object a line, its fields mapped by the settings {@code ingest.field.*}. A line
 * that is an envelope ({@link JsonEnvelope}), a map of records or several objects holds several
 * records, numbered within it. A comma after an object that is whole, as where an array was cut
 * into lines, is no fault.
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
    TextDecoder.Text text = withoutComma(decoder.decode(cut.bytes()));
    if (text.text().isBlank()) {
      return List.of();
    }
    try {
      List<Parsed> records = JsonRecord.read(cut, text, options);
      boolean mayHold = records.get(0) instanceof Reject && text.text().indexOf('{', 1) > 0;
      List<Parsed> inner = mayHold ? inner(cut, decoder, options) : List.of();
      return inner.isEmpty() ? records : inner;
    } catch (IOException e) {
      List<Parsed> inner = inner(cut, decoder, options);
      if (inner.isEmpty()) {
        throw e;
      }
      return inner;
    }
  }

  /** A line without the comma that ends it, where an object ends before it. */
  private static TextDecoder.Text withoutComma(TextDecoder.Text line) {
    String text = line.text().stripTrailing();
    if (!text.endsWith(",")) {
      return line;
    }
    String before = text.substring(0, text.length() - 1).stripTrailing();
    return before.endsWith("}") ? new TextDecoder.Text(before, line.encoding()) : line;
  }

  /** The records of a line that holds several, as an envelope does; none of any other line. */
  private static List<Parsed> inner(Cut line, TextDecoder decoder, ParseOptions options) {
    InputStream in = new ByteArrayInputStream(line.bytes());
    JsonCutter cutter = new JsonCutter(new RecordBytes(in, options.maxRecordBytes()), options);
    Iterator<Parsed> records =
        new CutRecords(
            cutter,
            options.maxRecordBytes(),
            cut -> JsonRecord.read(cut, decoder.decode(cut.bytes()), options));
    List<Parsed> inner = new ArrayList<>();
    records.forEachRemaining(
        record -> inner.add(new InnerRecord(line.number(), inner.size() + 1, flat(record))));
    boolean areWhole = inner.size() > 1 && inner.stream().allMatch(JsonLinesParser::isWhole);
    return cutter.isEnvelope() || areWhole ? inner : List.of();
  }

  private static boolean isWhole(Parsed parsed) {
    return parsed instanceof InnerRecord inner
        && !(inner.parsed() instanceof Reject reject
            && reject.reason() == Reject.Reason.UNREADABLE);
  }

  /** Records of a table within a line are numbered as the line's own. */
  private static Parsed flat(Parsed parsed) {
    return parsed instanceof InnerRecord inner ? inner.parsed() : parsed;
  }
}
