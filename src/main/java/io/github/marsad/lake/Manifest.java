package io.github.marsad.lake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one version of the lake holds and what each part was made from.
 *
 * @param tables by name, the parts of each
 */
public record Manifest(String runId, Map<String, TreeMap<String, Part>> tables) {
  /** The one part of a table that is not partitioned. */
  public static final String WHOLE = "*";

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  /**
   * A month of a table, or the whole of it.
   *
   * @param key digest of all that its rows are a function of
   */
  public record Part(String key, long rows) {}

  static Manifest empty(String runId) {
    return new Manifest(runId, new TreeMap<>());
  }

  /** The parts of a table, empty when it was never written. */
  public Map<String, Part> parts(String table) {
    return tables.getOrDefault(table, new TreeMap<>());
  }

  public long rows(String table) {
    return parts(table).values().stream().mapToLong(Part::rows).sum();
  }

  /**
   * One key for all that a table holds: changes when any part does. Parts without rows do not
   * count, so that an empty table has the key of one that was never written.
   */
  public String key(String table) {
    StringBuilder keys = new StringBuilder(table);
    parts(table)
        .forEach(
            (month, part) -> {
              if (part.rows() > 0) {
                keys.append('\n').append(month).append(part.key());
              }
            });
    return Digest.sha256(keys.toString());
  }

  String toJson() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Manifest fromJson(String text) {
    try {
      return JSON.readValue(text, Manifest.class);
    } catch (JsonProcessingException e) {
      throw new LakeException("the manifest of the lake's version is damaged: " + e.getMessage());
    }
  }
}
