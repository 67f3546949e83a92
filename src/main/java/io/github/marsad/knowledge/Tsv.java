package io.github.marsad.knowledge;

import io.github.marsad.language.arabic.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table in a text file: {@code #} comment lines, one line of column names, then rows; cells are
 * separated by tabs, several values in a cell by {@code |}.
 */
public final class Tsv {
  private final String file;
  private final List<String> columns;
  private final List<Row> rows;

  private Tsv(String file, List<String> columns, List<Row> rows) {
    this.file = file;
    this.columns = columns;
    this.rows = rows;
  }

  /** One row and the line it stands on. */
  public final class Row {
    private final int line;
    private final String[] cells;

    private Row(int line, String[] cells) {
      this.line = line;
      this.cells = cells;
    }

    /** The cell under a column, trimmed; empty when the cell is. */
    public String get(String column) {
      int at = columns.indexOf(column);
      if (at < 0) {
        throw new KnowledgeException(file + ": no column \"" + column + "\"; it has " + columns);
      }
      return cells[at].strip();
    }

    /** A cell that must not be empty. */
    public String require(String column) {
      String value = get(column);
      if (value.isEmpty()) {
        throw error("empty \"" + column + "\"; every line needs one");
      }
      return value;
    }

    /** The values of a cell, empty ones left out. */
    public List<String> list(String column) {
      return Arrays.stream(get(column).split("\\|"))
          .map(String::strip)
          .filter(value -> !value.isEmpty())
          .toList();
    }

    /** The Arabic names of a line, the usual one first; a line without any is an error. */
    List<String> names() {
      List<String> names = list("names");
      if (names.isEmpty()) {
        throw error("no Arabic name for " + cells[0].strip());
      }
      return names;
    }

    /** A decimal number within bounds. */
    double number(String column, double least, double most) {
      String value = require(column);
      try {
        double number = Double.parseDouble(value);
        if (number >= least && number <= most) {
          return number;
        }
      } catch (NumberFormatException e) {
        throw error(column + " is a number, not \"" + value + "\"");
      }
      throw error(column + " is from " + least + " to " + most + ", not " + value);
    }

    public KnowledgeException error(String what) {
      return new KnowledgeException(file + ":" + line + ": " + what);
    }
  }

  /** Parses a file; a row with too few or too many cells is an error that names its line. */
  public static Tsv parse(String file, String text) {
    List<String> columns = null;
    List<String[]> cells = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    String[] split = text.split("\r?\n", -1);
    for (int i = 0; i < split.length; i++) {
      if (split[i].isBlank() || split[i].startsWith("#")) {
        continue;
      }
      String[] values = split[i].split("\t", -1);
      if (columns == null) {
        columns = List.of(values);
      } else if (values.length != columns.size()) {
        throw new KnowledgeException(
            file
                + ":"
                + (i + 1)
                + ": "
                + values.length
                + " cells, but there are "
                + columns.size()
                + " columns "
                + columns);
      } else {
        cells.add(values);
        lines.add(i + 1);
      }
    }
    if (columns == null) {
      throw new KnowledgeException(file + ": no line of column names");
    }
    return withRows(file, columns, cells, lines);
  }

  private static Tsv withRows(
      String file, List<String> columns, List<String[]> cells, List<Integer> lines) {
    List<Row> rows = new ArrayList<>(cells.size());
    Tsv tsv = new Tsv(file, columns, rows);
    for (int i = 0; i < cells.size(); i++) {
      rows.add(tsv.new Row(lines.get(i), cells.get(i)));
    }
    return tsv;
  }

  /** Lines of a file that holds one value a line. */
  public static List<String> lines(String file, String text) {
    Map<String, Integer> lines = new LinkedHashMap<>();
    int at = 0;
    for (String raw : text.lines().toList()) {
      at++;
      String line = raw.strip();
      Integer before = line.isEmpty() || line.startsWith("#") ? null : lines.putIfAbsent(line, at);
      if (before != null) {
        throw new KnowledgeException(
            file + ":" + at + ": a second line for " + line + "; the first is line " + before);
      }
    }
    return List.copyOf(lines.keySet());
  }

  public List<Row> rows() {
    return rows;
  }

  /** The same table, once it is sure that no two lines have the same folded value in a column. */
  Tsv unique(String column) {
    Map<String, Integer> lines = new HashMap<>();
    for (Row row : rows) {
      Integer before = lines.putIfAbsent(Folding.fold(row.require(column)), row.line);
      if (before != null) {
        throw row.error("a second line for " + row.get(column) + "; the first is line " + before);
      }
    }
    return this;
  }
}
