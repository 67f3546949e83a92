package io.github.marsad.ingest;

/** Tells JSON lines from objects that are laid out over several lines. */
final class JsonLayout {
  private JsonLayout() {}

  /**
   * Whether the first line of a file ends within an object, outside a string, and the object goes
   * on in the next: a line that is cut short, with the next object after it, does not.
   */
  static boolean isOverManyLines(String head) {
    int end = head.indexOf('\n');
    int next = end;
    while (next >= 0 && next < head.length() && head.charAt(next) <= ' ') {
      next++;
    }
    if (end < 0 || next >= head.length() || !endsWithin(head, end)) {
      return false;
    }
    String line = head.substring(0, end).stripTrailing();
    char last = line.charAt(line.length() - 1);
    return head.charAt(next) != '{' || last == '[' || last == ':';
  }

  private static boolean endsWithin(String head, int end) {
    int depth = 0;
    boolean inString = false;
    for (int i = 0; i < end; i++) {
      char c = head.charAt(i);
      if (inString) {
        i += c == '\\' ? 1 : 0;
        inString = c != '"';
      } else if (c == '"') {
        inString = true;
      } else if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
      }
    }
    return depth > 0 && !inString;
  }
}
