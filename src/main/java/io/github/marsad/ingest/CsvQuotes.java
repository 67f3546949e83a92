package io.github.marsad.ingest;

/**
 * Follows the quotes of one row, line by line, and counts its fields. A quote opens where a field
 * begins and closes where one ends; within, it is written twice, or after a backslash. Quotes that
 * are neither are told apart by their neighbours: one that opens after a blank and closes later is
 * a writer's who does not double them; one that closes with nothing open shows that the field's
 * first quote was a sign of its text; one that begins another field, that the field was never
 * closed.
 */
final class CsvQuotes {
  private static final String BEFORE_OPENING = " \t([{:";

  private final char delimiter;
  private final boolean escapes;
  private int fields = 1;
  private boolean atBegin = true;
  private boolean open;
  private int inner;
  private boolean isUndoubled;
  private boolean hasEscapes;
  private boolean isSkipped;
  private int before = '\n';
  private Stray stray = Stray.NONE;

  /** What a quote shows that should not stand where it does. */
  enum Stray {
    NONE,
    /** The field's first quote is one of its text. */
    OF_TEXT,
    /** Another field begins within the quotes. */
    OF_ANOTHER_FIELD,
    /** A line ends with a quote that may close the field or one that opened within it. */
    UNBALANCED
  }

  /**
   * Follows one row.
   *
   * @param escapes whether a backslash makes the sign after it one of the text
   */
  CsvQuotes(char delimiter, boolean escapes) {
    this.delimiter = delimiter;
    this.escapes = escapes;
  }

  /** Reads on by one line, unless a stray quote was found. */
  void read(byte[] line) {
    for (int i = 0; i < line.length; i++) {
      read(line[i], i + 1 < line.length ? line[i + 1] : '\n');
    }
  }

  /** Reads on by one byte, which stands before another; a line's end is {@code \n}. */
  void read(int c, int after) {
    if (isSkipped) {
      isSkipped = false;
    } else if (stray == Stray.NONE && open) {
      within(c, after);
    } else if (stray == Stray.NONE) {
      open = atBegin && c == '"';
      atBegin = c == delimiter;
      fields += atBegin ? 1 : 0;
      inner = 0;
    }
    before = c;
  }

  private void within(int c, int after) {
    if (c == '\\' && escapes) {
      isSkipped = true;
    } else if (c == '"' && after == '"' && !escapes) {
      isSkipped = true;
    } else if (c == '"' && (after == delimiter || after == '\n' || after == '\r')) {
      open = false;
      stray = inner > 0 && after != delimiter ? Stray.UNBALANCED : Stray.NONE;
    } else if (c == '"') {
      bare();
    }
  }

  private void bare() {
    if (before == delimiter || before == '\n') {
      stray = Stray.OF_ANOTHER_FIELD;
    } else if (before == '\\') {
      hasEscapes = true;
    } else if (BEFORE_OPENING.indexOf(before) >= 0) {
      inner++;
      isUndoubled = true;
    } else if (inner > 0) {
      inner--;
    } else {
      stray = Stray.OF_TEXT;
    }
  }

  int fields() {
    return fields;
  }

  /** Whether the row goes on in the next line. */
  boolean isOpen() {
    return open && stray == Stray.NONE;
  }

  Stray stray() {
    return stray;
  }

  /** Whether quotes within a field are not written twice, so that where it ends is a guess. */
  boolean isUndoubled() {
    return isUndoubled;
  }

  /** Whether quotes stand after a backslash where none was expected. */
  boolean hasEscapes() {
    return hasEscapes;
  }

  /** How many fields a line has whose quotes are signs of the text. */
  static int plainFields(byte[] line, char delimiter) {
    int fields = 1;
    for (byte b : line) {
      fields += b == delimiter ? 1 : 0;
    }
    return fields;
  }
}
