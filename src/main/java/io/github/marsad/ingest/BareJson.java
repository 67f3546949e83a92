package io.github.marsad.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** Tells a text that is one JSON array or object from a page that begins with a bracket. */
final class BareJson {
  private static final JsonFactory JSON = new JsonFactory();

  private BareJson() {}

  /** Whether a text is one array or object from its first sign to its last. */
  static boolean is(String text) {
    String bare = (text.startsWith("\uFEFF") ? text.substring(1) : text).strip();
    boolean array = bare.startsWith("[") && bare.endsWith("]");
    boolean object = bare.startsWith("{") && bare.endsWith("}");
    return (array || object) && isOneValue(bare);
  }

  private static boolean isOneValue(String text) {
    try (JsonParser tokens = JSON.createParser(text)) {
      tokens.nextToken();
      tokens.skipChildren();
      return tokens.nextToken() == null;
    } catch (IOException e) {
      return false;
    }
  }
}
