package io.github.marsad.ingest;

import java.io.IOException;

/**
 * Cuts JSON into its objects by strings and brackets: the elements of an array, or objects one
 * after the other, over however many lines. Each is parsed later on its own, so that the memory for
 * an array does not grow with it and a broken element spoils itself alone.
 */
final class JsonCutter implements Cutter {
  private final RecordBytes in;
  private int number;
  private boolean inArray;
  private boolean ended;

  JsonCutter(RecordBytes in) {
    this.in = in;
  }

  @Override
  public Cut next() throws IOException {
    int c = begin();
    if (c < 0) {
      return end();
    }
    return c == '{' || c == '[' ? nested() : plain();
  }

  /** Reads on to the first byte of a record; -1 at the end. */
  private int begin() throws IOException {
    while (true) {
      in.begin();
      int c = in.read();
      if (c == '[' && !inArray) {
        inArray = true;
      } else if (c == ']' && inArray) {
        inArray = false;
      } else if (c > ' ' && c != ',' && !isMark(c)) {
        return c;
      } else if (c < 0) {
        return -1;
      }
    }
  }

  /** A byte of a byte-order mark, before the first record. */
  private boolean isMark(int c) {
    return number == 0 && !inArray && (c == 0xEF || c == 0xBB || c == 0xBF);
  }

  private Cut end() {
    if (!inArray || ended) {
      return null;
    }
    ended = true;
    return new Cut(++number, new byte[0], 0, "the file ends within the array");
  }

  private Cut nested() throws IOException {
    long depth = 1;
    boolean inString = false;
    while (depth > 0) {
      int c = in.read();
      if (c < 0) {
        ended = true;
        return cut("the file ends within the record");
      }
      if (inString) {
        inString = c != '"';
        if (c == '\\') {
          in.read();
        }
      } else if (c == '"') {
        inString = true;
      } else if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
      }
    }
    return cut(null);
  }

  /** What is no object: up to the next comma, bracket or line. */
  private Cut plain() throws IOException {
    int c = in.peek();
    while (c >= 0 && c != ',' && c != ']' && c != '{' && c != '\n') {
      in.read();
      c = in.peek();
    }
    return cut("no JSON object stands here");
  }

  private Cut cut(String fault) {
    return new Cut(++number, in.bytes(0), in.length(), fault);
  }
}
