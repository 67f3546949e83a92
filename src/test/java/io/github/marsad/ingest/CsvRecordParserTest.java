package io.github.marsad.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows are cut where they end and not where a line within quotes does. */
class CsvRecordParserTest {
  private static List<Parsed> parse(String text, String... settings) {
    return Formats.parse(new CsvRecordParser(), text, settings);
  }

  private static List<String> fates(String text, String... settings) {
    return Formats.fates(parse(text, settings));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void fieldsInQuotesHoldAnything(String delimiter) {
    String file =
        "id,Title,body\n7,\"عنوان, \"\"جديد\"\"; و\tآخر\",\"سطر\nثان\r\nثالث\"\n"
            .replace(",", delimiter);
    RawArticle article = Formats.article(parse("\uFEFF" + file));
    assertEquals("7", article.id());
    assertEquals("عنوان, \"جديد\"; و\tآخر".replace(",", delimiter), article.title());
    assertEquals(List.of("سطر", "ثان", "ثالث"), Lines.of(article.body()));
    assertEquals(1, article.record());
  }

  @Test
  void theHeaderMayStandInQuotesBehindAByteOrderMark() {
    assertEquals(List.of("1:article"), fates("\uFEFF\"text\",\"a,\nb\"\nمتن,x\n"));
  }

  @Test
  void strayQuotesDoNoHarm() {
    List<Parsed> records =
        parse("id,text\n1,قال \"نعم\" ثم مضى\n2,\"قال \\\"نعم\\\" ثم مضى\"\n3,\"\"\"نعم\"\"\"\n");
    assertEquals(List.of("1:article", "2:article", "3:article"), Formats.fates(records));
    assertEquals("قال \"نعم\" ثم مضى", ((RawArticle) records.get(0)).body());
    assertTrue(((RawArticle) records.get(1)).body().contains("نعم"), records::toString);
    assertEquals("\"نعم\"", ((RawArticle) records.get(2)).body());
  }

  @Test
  void aRowOfAnotherLengthIsToldWithItsLine() {
    List<Parsed> records = parse("id,text\n1,\"أ\nب\"\n2\n3,متن,x\n\n4,متن\n");
    assertEquals(
        List.of("1:article", "2:unreadable", "3:unreadable", "5:article"), Formats.fates(records));
    assertEquals("line 4: 1 fields, but the header has 2", ((Reject) records.get(1)).detail());
    assertEquals("line 5: 3 fields, but the header has 2", ((Reject) records.get(2)).detail());
  }

  @Test
  void emptyFieldsAtARowsEndCount() {
    assertEquals(List.of("1:article"), fates("text\ttitle\tdate\nمتن\t\t\n"));
    assertEquals(List.of("1:empty"), fates("title,text\r\nعنوان,\r\n"));
  }

  @Test
  void aQuoteThatIsNeverClosedIsToldWithItsLine() {
    List<Parsed> records = parse("id,text\n1,متن\n2,\"متن\n3,متن\n");
    assertEquals(List.of("1:article", "2:unreadable"), Formats.fates(records));
    assertTrue(((Reject) records.get(1)).detail().startsWith("line 3: a quote"), records::toString);
  }

  @Test
  void aRowThatIsTooLongIsLeftOut() {
    assertEquals(
        List.of("1:too_large", "2:article"),
        fates("id,text\n1," + "ط".repeat(500) + "\n2,متن\n", "ingest.max-record-bytes=100"));
  }

  @Test
  void aCommentSignIsText() {
    assertEquals(List.of("1:article"), fates("text,id\n#متن,1\n"));
  }
}
