package io.github.marsad.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.LongNode;
import io.github.marsad.ingest.html.HtmlText;
import io.github.marsad.ingest.html.PageException;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a JSON object as the fields of an article. A field may also be an array, or an object with
 * a name or a value, as in schema.org, WordPress and exports of MongoDB.
 */
final class JsonRecord {
  /**
   * Bare controls, which JSON forbids, do no harm: the text is tidied of them. Numbers that are
   * none, as pandas writes them for no value, are read as no value.
   */
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  /** HTML, as WordPress gives it. */
  private static final String RENDERED = "rendered";

  /** A moment, as MongoDB exports it: ISO 8601, or milliseconds since 1970. */
  private static final String DATE = "$date";

  private static final List<String> NAMES =
      List.of("name", "@value", "value", "#text", "text", RENDERED, DATE, "$oid", "$numberLong");

  /** Objects within a record that hold more of its fields, as dumps and crawls write them. */
  private static final Set<String> WRAPPERS =
      Set.of("_source", "meta", "metadata", "row", "warc_headers");

  /** Objects that hold the fields of a record which has no text outside of them. */
  private static final Set<String> INNER =
      Set.of(
          "_source",
          "meta",
          "metadata",
          "row",
          "warc_headers",
          "data",
          "doc",
          "attributes",
          "fields");

  private static final int DEEPEST = 2;

  private JsonRecord() {}

  /**
   * The article of a record; a reject when it has no text, an error when it is no object. An object
   * of columns holds an article a row.
   */
  static List<Parsed> read(Cut cut, TextDecoder.Text text, ParseOptions options)
      throws IOException {
    JsonNode object = object(text.text());
    List<JsonNode> rows = JsonColumns.rows(object, options.fieldMap());
    if (rows.isEmpty()) {
      return List.of(fields(object, options).article(cut, text.encoding()));
    }
    List<Parsed> articles = new ArrayList<>();
    for (JsonNode row : rows) {
      int number = articles.size() + 1;
      Cut inner = new Cut(number, cut.bytes(), cut.length(), null);
      Parsed article = fields(row, options).article(inner, text.encoding());
      articles.add(new InnerRecord(cut.number(), number, article));
    }
    return articles;
  }

  /** Whether a field of this name, in small letters, holds fields of the record it is in. */
  static boolean isInner(String name) {
    return INNER.contains(name);
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
  static Fields fields(JsonNode object, ParseOptions options) throws IOException {
    Fields fields = fields(object, WRAPPERS, options);
    return fields.hasText() ? fields : fields(object, INNER, options);
  }

  private static Fields fields(JsonNode object, Set<String> wrappers, ParseOptions options)
      throws IOException {
    Fields fields = new Fields(options);
    add(object, wrappers, 0, fields, options);
    return fields;
  }

  private static void add(
      JsonNode object, Set<String> wrappers, int depth, Fields fields, ParseOptions options)
      throws IOException {
    Iterator<Map.Entry<String, JsonNode>> entries = object.fields();
    while (entries.hasNext()) {
      Map.Entry<String, JsonNode> entry = entries.next();
      String name = entry.getKey();
      if (depth < DEEPEST && entry.getValue().isObject() && wrappers.contains(name)) {
        add(entry.getValue(), wrappers, depth + 1, fields, options);
      } else if (fields.isKnown(name)) {
        fields.put(name, text(name, entry.getValue(), options.fieldMap()), depth);
      }
    }
  }

  /** The text of a value, or of the values of an array; null when there is none. */
  private static String text(String name, JsonNode value, FieldMap map) throws IOException {
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

  private static String single(JsonNode value) throws IOException {
    if (!value.isObject()) {
      return isValue(value) ? value.asText() : null;
    }
    for (String name : NAMES) {
      JsonNode inner = value.get(name);
      if (inner != null && isValue(inner)) {
        return meant(name, inner);
      }
    }
    JsonNode date = value.path(DATE).path("$numberLong");
    return date.isTextual() ? meant(DATE, LongNode.valueOf(date.asLong())) : null;
  }

  private static boolean isValue(JsonNode node) {
    boolean isNumber = !node.isFloatingPointNumber() || Double.isFinite(node.doubleValue());
    return node.isValueNode() && !node.isNull() && isNumber;
  }

  private static String meant(String name, JsonNode value) throws IOException {
    if (name.equals(DATE) && value.isIntegralNumber()) {
      return Instant.ofEpochMilli(value.asLong()).toString();
    }
    try {
      return name.equals(RENDERED) ? HtmlText.of(value.asText()) : value.asText();
    } catch (PageException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
