package io.github.marsad.lake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.marsad.lake.table.Table;
import io.github.marsad.lake.table.Tables;

/** The data dictionary: what {@code marsad tables} prints and {@code _runs/tables.json} holds. */
public final class Dictionary {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private Dictionary() {}

  /** All tables as JSON. */
  public static String json() {
    ObjectNode root = JSON.createObjectNode().put("schema_version", Tables.SCHEMA_VERSION);
    ArrayNode tables = root.putArray("tables");
    for (Table table : Tables.all()) {
      ObjectNode node = tables.addObject().put("name", table.name()).put("grain", table.grain());
      node.put("partitioned_by", table.byMonth() ? Table.PUBLISHED_MONTH : null);
      table.key().forEach(node.putArray("key")::add);
      ArrayNode columns = node.putArray("columns");
      for (Table.Field field : table.columns()) {
        columns
            .addObject()
            .put("name", field.name())
            .put("type", field.type().simpleString())
            .put("nullable", field.nulls() == Table.Nulls.ALLOWED)
            .put("description", field.description());
      }
    }
    try {
      return JSON.writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All tables as text for people. */
  public static String text() {
    StringBuilder text = new StringBuilder();
    for (Table table : Tables.all()) {
      text.append(text(table)).append('\n');
    }
    return text.toString();
  }

  /** One table as text for people. */
  public static String text(Table table) {
    StringBuilder text = new StringBuilder();
    text.append(table.name()).append("\n  ").append(table.grain()).append('\n');
    for (Table.Field field : table.columns()) {
      String type = type(field);
      text.append("  ").append(pad(field.name(), 20)).append(' ').append(pad(type, 14)).append(' ');
      text.append(field.description()).append('\n');
    }
    return text.toString();
  }

  private static String type(Table.Field field) {
    String name = field.type().simpleString();
    String plain = name.startsWith("array<struct") ? "array<struct>" : name;
    return field.nulls() == Table.Nulls.ALLOWED ? plain + "?" : plain;
  }

  private static String pad(String text, int width) {
    return text.length() >= width ? text : text + " ".repeat(width - text.length());
  }
}
