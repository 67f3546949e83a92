package io.github.marsad.ingest.html;

import org.jsoup.nodes.Element;

/** Tells tables of data, whose rows are lines, from those that only lay a page out. */
final class DataTables {
  private static final int LONGEST_CELL = 120;
  private static final int MOST_TEXT = 20_000;

  private DataTables() {}

  static boolean is(Element element, Furniture furniture) {
    if (!element.normalName().equals("table")
        || furniture.length(element) > MOST_TEXT
        || element.getElementsByTag("table").size() > 1) {
      return false;
    }
    int rows = 0;
    for (Element row : element.getElementsByTag("tr")) {
      int cells = 0;
      for (Element cell : row.children()) {
        if (furniture.length(cell) > LONGEST_CELL) {
          return false;
        }
        cells += furniture.length(cell) > 0 ? 1 : 0;
      }
      rows += cells > 1 ? 1 : 0;
    }
    return rows > 1;
  }
}
