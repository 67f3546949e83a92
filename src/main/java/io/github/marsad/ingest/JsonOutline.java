package io.github.marsad.ingest;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * Follows the outline of one JSON value byte by byte: strings, brackets, and which of key, colon,
 * value and comma comes next. It is no parser: what a number or an escape looks like, a comma or
 * value too few are left to one. So whatever a parser reads has a sound outline, and an outline
 * that breaks is told where it breaks, not at the end of the file.
 */
final class JsonOutline {
  /** What a byte came to. */
  enum Step {
    /** The value goes on. */
    ON,
    /** The value ended with this byte. */
    END,
    /** The first object of a list of records begins with this byte. */
    LIST,
    /** The byte cannot stand here. */
    BROKEN
  }

  private enum Expected {
    KEY,
    COLON,
    VALUE,
    SCALAR,
    COMMA
  }

  /** As deep as parsers go. */
  private static final int DEEPEST = 1_000;

  private static final int LONGEST_KEY = 64;

  private final BitSet objects = new BitSet();
  private final String[] path = new String[JsonEnvelope.DEEPEST + 1];
  private final byte[] key = new byte[LONGEST_KEY];
  private int keyLength;
  private String firstKey;
  private int depth;
  private Expected expected = Expected.VALUE;
  private boolean inString;
  private boolean inKey;
  private boolean escaped;
  private boolean listOpened;
  private int tail;

  /** The outline of an object whose first key was read. */
  static JsonOutline afterKey(String first) {
    JsonOutline outline = new JsonOutline();
    outline.enclose(1, Expected.COLON);
    outline.firstKey = first;
    outline.path[1] = first;
    return outline;
  }

  /** What goes on after a list whose first object began with the last byte. */
  JsonOutline afterList() {
    JsonOutline outline = new JsonOutline();
    outline.enclose(depth - 2, Expected.COMMA);
    System.arraycopy(path, 0, outline.path, 0, path.length);
    return outline;
  }

  private void enclose(int objectsAround, Expected next) {
    depth = objectsAround;
    objects.set(1, objectsAround + 1);
    expected = next;
  }

  boolean isInString() {
    return inString;
  }

  /** Whether nothing but objects is open, and no string. */
  boolean isOfObjects() {
    return !inString && objects.nextClearBit(1) > depth;
  }

  /** How many brackets are open. */
  int depth() {
    return depth;
  }

  /** The first key of the outermost object; null before it is read. */
  String firstKey() {
    return firstKey;
  }

  /** Whether the string before ended as if a record had begun within it, so: {@code }, {"}. */
  boolean endedInARecord() {
    return tail == '{';
  }

  /** Takes the next byte. */
  Step take(int c) {
    if (inString) {
      inString(c);
      return Step.ON;
    }
    if (c <= ' ') {
      expected = expected == Expected.SCALAR ? Expected.COMMA : expected;
      return Step.ON;
    }
    boolean list = listOpened && c == '{';
    listOpened = false;
    Step step =
        switch (c) {
          case '"' -> string();
          case '{', '[' -> open(c);
          case '}', ']' -> close(c);
          case ',' -> comma();
          case ':' -> colon();
          default -> scalar();
        };
    return list && step == Step.ON ? Step.LIST : step;
  }

  private void inString(int c) {
    if (escaped) {
      escaped = false;
    } else if (c == '\\') {
      escaped = true;
    } else if (c == '"') {
      inString = false;
      endKey();
      return;
    }
    tail(c);
    if (inKey && keyLength < LONGEST_KEY) {
      key[keyLength++] = (byte) c;
    }
  }

  /** Remembers whether a string ends in a comma or brace and an opening brace. */
  private void tail(int c) {
    if (c > ' ') {
      boolean opens = c == '{' && (tail == ',' || tail == '}');
      tail = opens || c == ',' || c == '}' ? c : 0;
    }
  }

  private void endKey() {
    if (!inKey) {
      return;
    }
    inKey = false;
    if (depth < path.length && objects.get(depth)) {
      path[depth] = new String(key, 0, keyLength, StandardCharsets.UTF_8);
      firstKey = depth == 1 && firstKey == null ? path[1] : firstKey;
    }
  }

  private Step string() {
    if (expected != Expected.KEY && expected != Expected.VALUE) {
      return Step.BROKEN;
    }
    inKey = expected == Expected.KEY;
    keyLength = 0;
    tail = 0;
    inString = true;
    expected = inKey ? Expected.COLON : Expected.COMMA;
    return Step.ON;
  }

  private Step open(int c) {
    if (expected != Expected.VALUE || depth == DEEPEST) {
      return Step.BROKEN;
    }
    listOpened = c == '[' && isInObjects() && JsonEnvelope.isList(path, depth);
    objects.set(++depth, c == '{');
    expected = c == '{' ? Expected.KEY : Expected.VALUE;
    return Step.ON;
  }

  private boolean isInObjects() {
    return depth > 0 && depth < path.length && objects.nextClearBit(1) > depth;
  }

  private Step close(int c) {
    boolean fits = depth > 0 && objects.get(depth) == (c == '}') && expected != Expected.COLON;
    if (!fits) {
      return Step.BROKEN;
    }
    objects.clear(depth--);
    expected = Expected.COMMA;
    return depth == 0 ? Step.END : Step.ON;
  }

  private Step comma() {
    if (expected == Expected.KEY || expected == Expected.COLON) {
      return Step.BROKEN;
    }
    expected = objects.get(depth) ? Expected.KEY : Expected.VALUE;
    return Step.ON;
  }

  private Step colon() {
    if (expected != Expected.COLON) {
      return Step.BROKEN;
    }
    expected = Expected.VALUE;
    return Step.ON;
  }

  private Step scalar() {
    if (expected != Expected.VALUE && expected != Expected.SCALAR) {
      return Step.BROKEN;
    }
    expected = Expected.SCALAR;
    return Step.ON;
  }
}
