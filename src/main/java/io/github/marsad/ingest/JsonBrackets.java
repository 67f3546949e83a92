package io.github.marsad.ingest;

/** Counts the brackets of a broken record, those in strings left out. */
final class JsonBrackets {
  private long depth;
  private boolean inString;
  private boolean escaped;

  JsonBrackets(int depth) {
    this.depth = depth;
  }

  /** Takes the next byte; whether it closes the outermost bracket. */
  boolean closedBy(int c) {
    if (inString) {
      inString = escaped || c != '"';
      escaped = !escaped && c == '\\';
      return false;
    }
    inString = c == '"';
    if (c == '{' || c == '[') {
      depth++;
    } else if (c == '}' || c == ']') {
      depth = Math.max(0, depth - 1);
      return depth == 0;
    }
    return false;
  }
}
