package io.github.marsad.cli;

import io.github.marsad.language.arabic.Letters;
import java.util.List;
import java.util.Locale;

/**
 * Lays rows out as text for a terminal. Each cell is isolated, so that right-to-left text keeps its
 * column; control and direction characters, which could steer a terminal, are shown as escapes.
 */
final class TextTable {
  private static final char ISOLATE = '\u2068';
  private static final char END_ISOLATE = '\u2069';
  private static final String GAP = "  ";

  private final List<String> header;
  private final List<List<String>> rows;

  TextTable(List<String> header, List<List<String>> rows) {
    this.header = header;
    this.rows = rows.stream().map(row -> row.stream().map(TextTable::safe).toList()).toList();
  }

  /** One line a row, cells cut at a width. */
  String horizontal(int widest) {
    int[] widths = new int[header.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = header.get(i).length();
      for (List<String> row : rows) {
        widths[i] = Math.max(widths[i], Math.min(widest, width(row.get(i))));
      }
    }
    StringBuilder text = new StringBuilder();
    line(text, header, widths);
    for (List<String> row : rows) {
      line(text, row, widths);
    }
    return text.append(count()).toString();
  }

  /** One line a column, whole cells. */
  String vertical() {
    int widest = header.stream().mapToInt(String::length).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      for (int i = 0; i < header.size(); i++) {
        text.append(header.get(i)).append(" ".repeat(widest - header.get(i).length()));
        text.append(GAP).append(isolated(row.get(i))).append('\n');
      }
      text.append('\n');
    }
    return text.append(count()).toString();
  }

  private String count() {
    return rows.size() == 1 ? "1 row\n" : rows.size() + " rows\n";
  }

  private static void line(StringBuilder text, List<String> cells, int[] widths) {
    for (int i = 0; i < widths.length; i++) {
      String cell = cut(cells.get(i), widths[i]);
      text.append(isolated(cell));
      boolean last = i == widths.length - 1;
      text.append(last ? "\n" : " ".repeat(Math.max(0, widths[i] - width(cell))) + GAP);
    }
  }

  private static String isolated(String cell) {
    boolean rightToLeft = cell.chars().anyMatch(c -> Letters.isArabic((char) c));
    return rightToLeft ? ISOLATE + cell + END_ISOLATE : cell;
  }

  private static String cut(String cell, int width) {
    if (width(cell) <= width) {
      return cell;
    }
    int end = 0;
    int used = 0;
    while (used < width - 1) {
      int point = cell.codePointAt(end);
      used += width(point);
      end += Character.charCount(point);
    }
    return cell.substring(0, end) + "\u2026";
  }

  private static int width(String text) {
    return text.codePoints().map(TextTable::width).sum();
  }

  /** Columns that a terminal gives a character: none for marks, two for emoji and wide letters. */
  private static int width(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    return point >= 0x1100 && (point >= 0x1F300 || Character.isIdeographic(point)) ? 2 : 1;
  }

  /** Line ends as arrows; controls and direction marks as escapes. */
  static String safe(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              if (point == '\n') {
                safe.append('\u21B5');
              } else if (Character.isISOControl(point) || steersDirection(point)) {
                safe.append(String.format(Locale.ROOT, "\\u%04X", point));
              } else {
                safe.appendCodePoint(point);
              }
            });
    return safe.toString();
  }

  private static boolean steersDirection(int point) {
    return (point >= 0x200E && point <= 0x200F)
        || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069)
        || point == 0x061C;
  }
}
