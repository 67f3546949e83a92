package io.github.marsad.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a JSON object as the fields of an article. A field may also be an array, or an object with
 * a name or a value, as in schema.org.
 */
final class JsonRecord {
  /** Bare controls, which JSON forbids, do no harm: the text is tidied of them. */
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .build();

  private static final List<String> NAMES = List.of("name", "@value", "value", "#text", "text");

  /** Objects within a record that hold more of its fields, as dumps and crawls write them. */
  private static final Set<String> WRAPPERS =
      Set.of("_source", "meta", "metadata", "row", "warc_headers");

  private static final int DEEPEST = 2;

  private JsonRecord() {}

  /** The article of a record; a reject when it has no text, an error when it is no object. */
  static Parsed read(Cut cut, TextDecoder.Text text, ParseOptions options) throws IOException {
    return fields(object(text.text()), options).article(cut, text.encoding());
  }

  /** The object of a text; an error when it is none. */
  static JsonNode object(String text) throws IOException {
    try {
      JsonNode node = JSON.readTree(text);
      if (node == null || !node.isObject()) {
        throw new IOException("the record is no JSON object");
      }
      return node;
    } catch (JsonProcessingException e) {
      throw new IOException("not JSON: " + Failures.bounded(e.getOriginalMessage()), e);
    }
  }

  /** The fields of an object that mean something, those in an object about the record as well. */
  static Fields fields(JsonNode object, ParseOptions options) {
    Fields fields = new Fields(options);
    add(object, 0, fields, options);
    return fields;
  }

  private static void add(JsonNode object, int depth, Fields fields, ParseOptions options) {
    Iterator<Map.Entry<String, JsonNode>> entries = object.fields();
    while (entries.hasNext()) {
      Map.Entry<String, JsonNode> entry = entries.next();
      String name = entry.getKey();
      if (depth < DEEPEST && entry.getValue().isObject() && WRAPPERS.contains(name)) {
        add(entry.getValue(), depth + 1, fields, options);
      } else if (fields.isKnown(name)) {
        fields.put(name, text(name, entry.getValue(), options.fieldMap()), depth);
      }
    }
  }

  /** The text of a value, or of the values of an array; null when there is none. */
  private static String text(String name, JsonNode value, FieldMap map) {
    if (!value.isArray()) {
      return single(value);
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode element : value) {
      String text = single(element);
      if (text != null && !text.isBlank()) {
        texts.add(text);
      }
    }
    return map.join(name, texts);
  }

  private static String single(JsonNode value) {
    if (value.isObject()) {
      for (String name : NAMES) {
        JsonNode inner = value.get(name);
        if (inner != null && inner.isValueNode() && !inner.isNull()) {
          return inner.asText();
        }
      }
      return null;
    }
    return value.isValueNode() && !value.isNull() ? value.asText() : null;
  }
}
