package io.github.marsad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a record holds can neither steer the terminal nor turn its lines round. */
class TextTableTest {
  private static final String HOSTILE =
      "خبر\0 \u001B[2J\u0007 \u202Eabc\u2066 \u200F\u009B1m\r\nثان";

  @Test
  void controlsAndMarksOfDirectionAreShownAsEscapes() {
    assertEquals(
        "خبر\\u0000 \\u001B[2J\\u0007 \\u202Eabc\\u2066 \\u200F\\u009B1m\\u000D\u21B5ثان",
        TextTable.safe(HOSTILE));
  }

  @Test
  void everyCellIsMadeSafe() {
    TextTable table = new TextTable(List.of("text"), List.of(List.of(HOSTILE)));
    for (String printed : List.of(table.horizontal(100), table.vertical())) {
      assertTrue(printed.codePoints().noneMatch(TextTableTest::steers), printed);
    }
  }

  /** Line ends and the marks that isolate a cell are the table's own. */
  private static boolean steers(int c) {
    return (Character.isISOControl(c) && c != '\n') || (c >= 0x202A && c <= 0x202E) || c == 0x2066;
  }
}
