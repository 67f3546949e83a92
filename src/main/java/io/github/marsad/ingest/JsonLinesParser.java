package io.github.marsad.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;

/** JSON lines: one object a line, its fields mapped by the settings {@code ingest.field.*}. */
final class JsonLinesParser implements RecordParser {
  @Override
  public Iterator<Parsed> parse(InputStream in, ParseOptions options) {
    TextDecoder decoder = new TextDecoder();
    return new CutRecords(
        new LineCutter(new RecordBytes(in, options.maxRecordBytes())),
        options.maxRecordBytes(),
        cut -> read(cut, decoder.decode(cut.bytes()), options));
  }

  private static List<Parsed> read(Cut cut, TextDecoder.Text text, ParseOptions options)
      throws IOException {
    if (text.text().isBlank()) {
      return List.of();
    }
    Fields fields = JsonRecord.fields(JsonRecord.object(text.text()), options);
    return List.of(fields.article(cut, text.encoding()));
  }
}
