package io.github.marsad.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Tells an envelope from a record: an object without a text of its own that holds a list of
 * records, as answers of news services and search engines do. The list is a field of the object, or
 * of one or two objects in it: {@code articles}, {@code response.docs}, {@code hits.hits}.
 */
final class JsonEnvelope {
  /** So many objects, one in the other, may stand around a list. */
  static final int DEEPEST = 3;

  private static final Set<String> LISTS =
      Set.of(
          "articles",
          "data",
          "docs",
          "documents",
          "entries",
          "hits",
          "items",
          "news",
          "posts",
          "records",
          "results",
          "rows",
          "stories",
          "@graph");

  private static final Set<String> AROUND =
      Set.of(
          "articles", "channel", "data", "feed", "hits", "news", "response", "result", "results");

  private JsonEnvelope() {}

  /**
   * Whether an array may be a list of records.
   *
   * @param path the names of the fields around it, from the first, the innermost its own
   * @param depth how many those are
   */
  static boolean isList(String[] path, int depth) {
    for (int i = 1; i < depth; i++) {
      if (!AROUND.contains(path[i])) {
        return false;
      }
    }
    return LISTS.contains(path[depth]);
  }

  /**
   * Whether an object that holds such a list has a text of its own, so that it is a record.
   *
   * @param bytes the object, or as much of it as was read
   * @param list where its list's first object begins
   * @param depth how many objects are around the list
   */
  static boolean hasText(byte[] bytes, int list, int depth, ParseOptions options) {
    try {
      return hasText(new String(bytes, StandardCharsets.UTF_8), options);
    } catch (IOException e) {
      String before = new String(bytes, 0, list, StandardCharsets.UTF_8) + "]" + "}".repeat(depth);
      try {
        return hasText(before, options);
      } catch (IOException broken) {
        return false;
      }
    }
  }

  private static boolean hasText(String object, ParseOptions options) throws IOException {
    return JsonRecord.fields(JsonRecord.object(object), options).hasText();
  }
}
