package io.github.marsad.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Tells a map from ids to records from a record: an object without a text of its own whose first
 * object within it has one.
 */
final class JsonMap {
  private final ParseOptions options;
  private long begin = -1;
  private long end = -1;

  JsonMap(ParseOptions options) {
    this.options = options;
  }

  /**
   * Sees a byte of the object.
   *
   * @param outline the object's, after the byte
   * @param length how many bytes of it were read
   */
  void see(int c, JsonOutline outline, long length) {
    if (begin < 0 && c == '{' && outline.depth() == 2 && outline.isOfObjects()) {
      begin = length - 1;
    } else if (begin >= 0 && end < 0 && c == '}' && outline.depth() == 1) {
      end = length;
    }
  }

  /** Where the first object within it begins. */
  long begin() {
    return begin;
  }

  /** Whether the object, as much of it as was read, is such a map. */
  boolean isOne(RecordBytes in) {
    if (end < 0) {
      return false;
    }
    byte[] bytes = in.bytes(0);
    if (!hasText(text(bytes, (int) begin, (int) end))) {
      return false;
    }
    String whole = text(bytes, 0, bytes.length);
    String until = text(bytes, 0, (int) end) + "}";
    return !hasText(isObject(whole) ? whole : until);
  }

  private static String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  private static boolean isObject(String text) {
    try {
      return JsonRecord.object(text).isObject();
    } catch (IOException e) {
      return false;
    }
  }

  private boolean hasText(String object) {
    try {
      return JsonRecord.fields(JsonRecord.object(object), options).hasText();
    } catch (IOException e) {
      return false;
    }
  }
}
