package io.github.marsad.ingest;

import io.github.marsad.ingest.CsvLines.Line;
import io.github.marsad.ingest.CsvQuotes.Stray;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts CSV into its rows: a line's end within quotes ends no row. Where a field's quote is closed
 * nowhere, or by what follows it shows to be a sign of the text, its line is a row by itself whose
 * quotes are signs of the text, provided it has as many fields as the header; else it is a fault.
 * Either way the next line is read as if nothing had been: a stray quote costs one row at the most.
 */
final class CsvCutter implements Cutter {
  private static final int LINES_TO_COMPARE = 3;

  private final CsvLines lines;
  private final char delimiter;
  private final int most;
  private int number = -1;
  private int columns = -1;
  private int begun;
  private boolean escapes;
  private int quotedRows;
  private int rowsOfSigns;
  private CsvQuoting quoting = CsvQuoting.DOUBLED;

  CsvCutter(RecordBytes in, char delimiter, int most) {
    this.lines = new CsvLines(in, delimiter, most);
    this.delimiter = delimiter;
    this.most = most;
  }

  /** Reads over lines before the header. */
  void skip(int number) throws IOException {
    for (int i = 0; i < number; i++) {
      lines.next();
    }
  }

  /** The line, from 1, where the last row begins. */
  int line() {
    return begun;
  }

  /** What quotes are in the last row. */
  CsvQuoting quoting() {
    return quoting;
  }

  /**
   * A row that was tried.
   *
   * @param tooLong whether it is longer than a record may be, and goes on
   * @param isCutFile whether the file ends within it
   */
  private record Attempt(List<Line> lines, CsvQuotes quotes, boolean tooLong, boolean isCutFile) {
    boolean isWhole() {
      return !quotes.isOpen() && quotes.stray() == Stray.NONE;
    }

    private List<Line> further() {
      return lines.subList(1, lines.size());
    }
  }

  /** The next row; the first, which is the header, is number 0. */
  @Override
  public Cut next() throws IOException {
    Line first = lines.next();
    if (first == null) {
      return null;
    }
    begun = first.number();
    quoting = escapes ? CsvQuoting.ESCAPED : CsvQuoting.DOUBLED;
    if (first.quotes() != null) {
      return tooLong(new Attempt(List.of(first), first.quotes(), true, false));
    }
    if (!first.has('"')) {
      columns = columns < 0 ? CsvQuotes.plainFields(first.bytes(), delimiter) : columns;
      return cut(List.of(first), null);
    }
    Attempt attempt = best(first);
    if (attempt.isWhole() && (fits(attempt) || !attempt.quotes.isUndoubled())) {
      columns = columns < 0 ? attempt.quotes.fields() : columns;
      quotedRows++;
      return cut(attempt.lines, null);
    }
    return attempt.tooLong && !isRowAlone(attempt) ? tooLong(attempt) : alone(attempt);
  }

  private boolean fits(Attempt attempt) {
    return columns < 0 || attempt.quotes.fields() == columns;
  }

  /** The row with quotes as they were in the file until now, or else in the other way. */
  private Attempt best(Line first) throws IOException {
    Attempt attempt = attempt(first, escapes);
    boolean wrong = !attempt.isWhole() || !fits(attempt);
    if (escapes ? wrong : attempt.quotes.hasEscapes()) {
      lines.unread(attempt.further());
      Attempt other = attempt(first, !escapes);
      if (other.isWhole() && fits(other)) {
        quoting = escapes ? CsvQuoting.DOUBLED : CsvQuoting.ESCAPED;
        escapes = true;
        return other;
      }
      lines.unread(other.further());
      return attempt(first, escapes);
    }
    return attempt;
  }

  private Attempt attempt(Line first, boolean withEscapes) throws IOException {
    CsvQuotes quotes = new CsvQuotes(delimiter, withEscapes);
    List<Line> read = new ArrayList<>(List.of(first));
    quotes.read(first.bytes());
    long length = first.length();
    boolean mayLookAhead = lines.mayLookAhead();
    while (quotes.isOpen() && mayLookAhead) {
      Line line = lines.next();
      if (line == null) {
        return new Attempt(read, quotes, false, true);
      }
      read.add(line);
      length += line.length();
      quotes.read(line.bytes());
      mayLookAhead = length <= most;
    }
    return new Attempt(read, quotes, quotes.isOpen() && length > most, false);
  }

  /** The first line as a row without quotes, or a fault; the other lines are read anew. */
  private Cut alone(Attempt attempt) throws IOException {
    boolean isRow = isRowAlone(attempt);
    String fault = "line " + begun + ": a quote is opened and never closed";
    if (!isRow && attempt.isCutFile && areNoRows(attempt.further())) {
      return cut(attempt.lines, fault);
    }
    lines.unread(attempt.further());
    quoting = CsvQuoting.NONE;
    rowsOfSigns += isRow ? 1 : 0;
    return cut(attempt.lines.subList(0, 1), isRow ? null : fault);
  }

  /**
   * Whether the first line has the header's fields when quotes are signs of the text. Where its
   * quote may as well be one that a cut file never closes, the lines after it must have them too.
   */
  private boolean isRowAlone(Attempt attempt) throws IOException {
    int fields = plainFields(attempt.lines.get(0));
    columns = columns < 0 ? fields : columns;
    if (fields != columns) {
      return false;
    }
    Stray stray = attempt.quotes.stray();
    boolean within = attempt.lines.size() == 1 && stray == Stray.OF_ANOTHER_FIELD;
    if (within || stray == Stray.OF_TEXT || attempt.isWhole()) {
      return true;
    }
    return columns > 1 && (isLastOfSigns(attempt) || areRowsAfter(attempt));
  }

  /** Whether the file ends with this line, and quotes in it were signs of the text as a rule. */
  private boolean isLastOfSigns(Attempt attempt) {
    return attempt.isCutFile && attempt.lines.size() == 1 && rowsOfSigns > quotedRows;
  }

  private boolean areRowsAfter(Attempt attempt) throws IOException {
    List<Line> after = new ArrayList<>(attempt.further());
    List<Line> more = new ArrayList<>();
    Line line = after.size() < LINES_TO_COMPARE ? lines.next() : null;
    while (line != null) {
      more.add(line);
      line = after.size() + more.size() < LINES_TO_COMPARE ? lines.next() : null;
    }
    lines.unread(more);
    after.addAll(more);
    List<Line> compared = after.stream().limit(LINES_TO_COMPARE).filter(l -> !l.isBlank()).toList();
    return !compared.isEmpty() && compared.stream().allMatch(l -> plainFields(l) == columns);
  }

  private boolean areNoRows(List<Line> further) {
    return columns > 1 && further.stream().noneMatch(line -> plainFields(line) == columns);
  }

  private int plainFields(Line line) {
    return CsvQuotes.plainFields(line.bytes(), delimiter);
  }

  /** Reads over the rest of a row that is too long, to where another begins at the latest. */
  private Cut tooLong(Attempt attempt) throws IOException {
    long length = attempt.lines.stream().mapToLong(Line::length).sum();
    Line line = lines.next();
    while (line != null && attempt.quotes.isOpen()) {
      attempt.quotes.read(line.bytes());
      boolean isNext = attempt.quotes.stray() == Stray.OF_ANOTHER_FIELD;
      length += isNext ? 0 : line.length();
      line = isNext ? line : lines.next();
    }
    lines.unread(line == null ? List.of() : List.of(line));
    return new Cut(++number, new byte[0], length, null);
  }

  private Cut cut(List<Line> row, String fault) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    row.forEach(line -> bytes.writeBytes(line.bytes()));
    byte[] all = row.size() == 1 ? row.get(0).bytes() : bytes.toByteArray();
    long length = row.stream().mapToLong(Line::length).sum();
    int end = all.length > 0 && all[all.length - 1] == '\n' ? 1 : 0;
    return new Cut(++number, Arrays.copyOf(all, all.length - end), length - end, fault);
  }
}
