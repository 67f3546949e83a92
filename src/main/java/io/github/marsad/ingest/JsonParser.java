package io.github.marsad.ingest;

import java.io.InputStream;
import java.util.Iterator;

/**
 * JSON that is no JSON lines: an array of objects, objects over several lines, and objects that
 * hold the list of records ({@link JsonEnvelope}) or a map of them. Records are numbered through
 * the file.
 */
final class JsonParser implements RecordParser {
  @Override
  public Iterator<Parsed> parse(InputStream in, ParseOptions options) {
    TextDecoder decoder = new TextDecoder();
    return new CutRecords(
        new JsonCutter(new RecordBytes(in, options.maxRecordBytes()), options),
        options.maxRecordBytes(),
        cut -> JsonRecord.read(cut, decoder.decode(cut.bytes()), options));
  }
}
