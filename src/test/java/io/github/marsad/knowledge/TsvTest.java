package io.github.marsad.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in text files are read cell by cell, and what is wrong is told with file and line. */
class TsvTest {
  private static final String TEXT = "# a comment\n\nid\tnames\n1\t a | b||c \n\n# more\n2\t\n";

  private static List<Tsv.Row> rows(String text) {
    return Tsv.parse("x.tsv", text).rows();
  }

  private static String refusal(String text) {
    return assertThrows(KnowledgeException.class, () -> rows(text)).getMessage();
  }

  @Test
  void cellsAreFoundByColumn() {
    List<Tsv.Row> rows = rows(TEXT);
    assertEquals(List.of("1", "2"), rows.stream().map(row -> row.get("id")).toList());
    assertEquals("a | b||c", rows.get(0).get("names"));
    assertEquals(List.of("a", "b", "c"), rows.get(0).list("names"));
    assertEquals(List.of(), rows.get(1).list("names"));
  }

  @Test
  void lineEndsOfWindowsChangeNothing() {
    List<Tsv.Row> rows = rows(TEXT.replace("\n", "\r\n"));
    assertEquals(List.of("a", "b", "c"), rows.get(0).list("names"));
    assertEquals("", rows.get(1).get("names"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "3\ta\tb"})
  void aWrongCellCountNamesFileAndLine(String line) {
    String message = refusal(TEXT + line + "\n");
    assertTrue(message.startsWith("x.tsv:8: "), message);
    assertTrue(message.contains(line.split("\t", -1).length + " cells"), message);
    assertTrue(message.contains("[id, names]"), message);
  }

  @Test
  void anEmptyCellThatIsNeededNamesFileAndLine() {
    Tsv.Row row = rows(TEXT).get(1);
    KnowledgeException e = assertThrows(KnowledgeException.class, () -> row.require("names"));
    assertTrue(e.getMessage().startsWith("x.tsv:7: "), e::getMessage);
    assertTrue(e.getMessage().contains("\"names\""), e::getMessage);
  }

  @Test
  void anUnknownColumnIsToldWithTheColumnsThereAre() {
    Tsv.Row row = rows(TEXT).get(0);
    KnowledgeException e = assertThrows(KnowledgeException.class, () -> row.get("nmaes"));
    assertTrue(e.getMessage().contains("\"nmaes\""), e::getMessage);
    assertTrue(e.getMessage().contains("[id, names]"), e::getMessage);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# comment only\n"})
  void aFileWithoutColumnsIsRefused(String text) {
    assertTrue(refusal(text).startsWith("x.tsv: "), () -> refusal(text));
  }

  @Test
  void aListFileHoldsOneValueALine() {
    assertEquals(List.of("a", "b c"), Tsv.lines("words.txt", "# x\n a \n\nb c\r\n"));
  }
}
