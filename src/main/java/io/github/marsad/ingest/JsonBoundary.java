package io.github.marsad.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds where, within a broken record, the next one begins: an opening brace after a comma, a
 * closing brace or a line's end, and the first key, which is that of the records before where they
 * all begin with the same one. Quotes are not believed, since one of them may be missing.
 */
final class JsonBoundary {
  private static final int LONGEST = 256;

  private final String key;
  private final byte[] seen = new byte[LONGEST];
  private int length;
  private int keyBegin;
  private int before;

  /**
   * Looks for the beginning of a record.
   *
   * @param key its first key, or null for any
   */
  JsonBoundary(String key) {
    this.key = key;
  }

  /** A record may have begun with these bytes, that were read already. */
  void begin(byte... bytes) {
    before = ',';
    for (byte b : bytes) {
      take(b & 0xFF);
    }
  }

  /** Takes the next byte; whether with it the beginning of a record is complete. */
  boolean take(int c) {
    if (length > 0 && length < LONGEST && goesOn(c)) {
      seen[length++] = (byte) c;
      return c == '"' && keyBegin > 0 && length > keyBegin && isKey();
    }
    length = 0;
    keyBegin = 0;
    if (c == '{' && (before == ',' || before == '}' || before == '\n')) {
      seen[length++] = (byte) c;
    }
    before = c > ' ' || c == '\n' ? c : before;
    return false;
  }

  /** A key that is complete and none goes on no longer. */
  private boolean goesOn(int c) {
    if (keyBegin == 0) {
      keyBegin = c == '"' ? length + 1 : 0;
      return c <= ' ' || c == '"';
    }
    boolean closed = length > keyBegin && seen[length - 1] == '"';
    return !closed && c != '\\';
  }

  private boolean isKey() {
    return key == null || key.equals(key());
  }

  /** The first key of the record that was found. */
  String key() {
    return new String(seen, keyBegin, length - 1 - keyBegin, StandardCharsets.UTF_8);
  }

  /** The bytes with which it begins. */
  byte[] bytes() {
    return Arrays.copyOf(seen, length);
  }
}
