package io.github.marsad.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * JSON that is no JSON lines: an array of objects, objects over several lines, and an object
 * without a text of its own that holds the array of records, as answers of news services do.
 */
final class JsonParser implements RecordParser {
  private static final List<String> LISTS =
      List.of(
          "articles",
          "data",
          "docs",
          "documents",
          "hits",
          "items",
          "news",
          "posts",
          "records",
          "results",
          "rows",
          "@graph");
  private static final Pattern ENVELOPE =
      Pattern.compile("\"(?:" + String.join("|", LISTS) + ")\"\\s*+:\\s*+\\[\\s*+\\{");

  /** Whether a file begins as an object that holds an array of records. */
  static boolean isEnvelope(String head) {
    return ENVELOPE.matcher(head).find();
  }

  @Override
  public Iterator<Parsed> parse(InputStream in, ParseOptions options) {
    Reading reading = new Reading(options);
    return new CutRecords(
        new JsonCutter(new RecordBytes(in, options.maxRecordBytes())),
        options.maxRecordBytes(),
        reading::read);
  }

  /** Reads one file; counts on where one object holds many records. */
  private static final class Reading {
    private final ParseOptions options;
    private final TextDecoder decoder = new TextDecoder();
    private int further;

    Reading(ParseOptions options) {
      this.options = options;
    }

    List<Parsed> read(Cut cut) throws IOException, BrokenTextException {
      TextDecoder.Text text = decoder.decode(cut.bytes());
      JsonNode object = JsonRecord.object(text.text());
      Fields fields = JsonRecord.fields(object, options);
      JsonNode list = fields.hasText() ? null : list(object);
      if (list == null) {
        return List.of(fields.article(numbered(cut, further), text.encoding()));
      }
      List<Parsed> records = new ArrayList<>();
      for (JsonNode element : list) {
        byte[] bytes = element.toString().getBytes(StandardCharsets.UTF_8);
        int number = cut.number() + further + records.size();
        Cut record = new Cut(number, bytes, bytes.length, null);
        records.add(JsonRecord.fields(element, options).article(record, text.encoding()));
      }
      further += records.size() - 1;
      return records;
    }

    /** The array of objects that an object is the envelope of, or null. */
    private static JsonNode list(JsonNode object) {
      for (String name : LISTS) {
        JsonNode list = object.get(name);
        if (list != null && list.isArray() && list.size() > 0 && list.get(0).isObject()) {
          return list;
        }
      }
      return null;
    }

    private static Cut numbered(Cut cut, int further) {
      return new Cut(cut.number() + further, cut.bytes(), cut.length(), null);
    }
  }
}
