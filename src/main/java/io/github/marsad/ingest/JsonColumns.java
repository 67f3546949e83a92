package io.github.marsad.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.marsad.job.Setting;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Objects that hold a table by its columns, as pandas writes it: each field is an object from row
 * to value, or an array with a value a row. An array of paragraphs is a text's own, so the columns
 * of arrays are told by as many headlines.
 */
final class JsonColumns {
  private static final String FIRST_ROW = "0";

  private JsonColumns() {}

  /** The rows of a table in their order; none of an object that holds no table. */
  static List<JsonNode> rows(JsonNode object, FieldMap fields) {
    JsonNode texts = column(object, fields, Setting.FIELD_TEXT);
    if (texts == null) {
      return List.of();
    }
    boolean isMap = texts.isObject() && texts.has(FIRST_ROW);
    JsonNode titles = column(object, fields, Setting.FIELD_TITLE);
    boolean isArray = texts.isArray() && titles != null && titles.isArray();
    boolean isTable = isArray && texts.size() > 1 && titles.size() == texts.size();
    return isMap || isTable ? new ArrayList<>(table(object, texts).values()) : List.of();
  }

  /** The first field of a meaning that has more than one value in it. */
  private static JsonNode column(JsonNode object, FieldMap fields, Setting meaning) {
    Iterator<Map.Entry<String, JsonNode>> entries = object.fields();
    while (entries.hasNext()) {
      Map.Entry<String, JsonNode> entry = entries.next();
      if (entry.getValue().isContainerNode() && fields.isOf(entry.getKey(), meaning)) {
        return entry.getValue();
      }
    }
    return null;
  }

  private static Map<String, ObjectNode> table(JsonNode object, JsonNode texts) {
    Map<String, ObjectNode> rows = new LinkedHashMap<>();
    keys(texts).forEach(key -> rows.put(key, JsonNodeFactory.instance.objectNode()));
    object
        .fields()
        .forEachRemaining(
            column ->
                rows.forEach(
                    (key, row) -> {
                      JsonNode value = value(column.getValue(), key);
                      if (value != null) {
                        row.set(column.getKey(), value);
                      }
                    }));
    return rows;
  }

  private static List<String> keys(JsonNode column) {
    List<String> keys = new ArrayList<>();
    if (column.isObject()) {
      column.fieldNames().forEachRemaining(keys::add);
    } else {
      for (int i = 0; i < column.size(); i++) {
        keys.add(Integer.toString(i));
      }
    }
    return keys;
  }

  private static JsonNode value(JsonNode column, String row) {
    return column.isArray() ? column.get(Integer.parseInt(row)) : column.get(row);
  }
}
