package io.github.marsad.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each line is an article or a reject that says why. */
class JsonLinesParserTest {
  private static final String LINE =
      "{\"id\": 7, \"url\": \"https://daffatan.example/7\", \"source\": \"جريدة الضفتين\","
          + " \"title\": \"جسر\", \"text\": \"متن\\nثان\", \"date\": \"2017-03-12\", \"abstract\":"
          + " \"خلاصة\", \"category\": \"محليات\", \"author\": \"سمر\"}";

  private static List<Parsed> parse(String text, String... settings) {
    return Formats.parse(new JsonLinesParser(), text, settings);
  }

  @Test
  void readsEveryField() {
    RawArticle article = Formats.article(parse(LINE));
    assertEquals(1, article.record());
    assertEquals("7", article.id());
    assertEquals("https://daffatan.example/7", article.url());
    assertEquals("جريدة الضفتين", article.outlet());
    assertEquals("جسر", article.title());
    assertEquals("متن\nثان", article.body());
    assertEquals("خلاصة", article.summary());
    assertEquals("2017-03-12", String.valueOf(article.date().date()));
    assertEquals("محليات", article.category());
    assertEquals("سمر", article.author());
    assertEquals(LINE.getBytes(StandardCharsets.UTF_8).length, article.bytes());
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(strings = {",", " ,", ", ", ",\r"})
  void aCommaAfterAWholeObjectIsNoFault(String comma) {
    String line = LINE + comma + "\n";
    List<Parsed> records = parse(line + line + LINE.substring(0, 40) + "},\n" + LINE);
    assertEquals(
        List.of("1:article", "2:article", "3:unreadable", "4:article"), Formats.fates(records));
    assertEquals(Formats.article(parse(LINE)).body(), ((RawArticle) records.get(0)).body());
  }

  @Test
  void moreThanACommaAfterAnObjectIsAFault() {
    assertEquals(List.of("1:unreadable"), Formats.fates(parse(LINE + ",,\n")));
    assertEquals(List.of("1:unreadable"), Formats.fates(parse(LINE + ", x\n")));
  }

  @Test
  void fieldsAreMappedBySettings() {
    RawArticle article =
        Formats.article(
            parse(
                "{\"kopf\": \"جسر\", \"inhalt\": \"متن\", \"tag\": \"12/03/2017\", \"text\": \"x\"}",
                "ingest.field.title=kopf",
                "ingest.field.text=inhalt",
                "ingest.field.date=tag"));
    assertEquals("جسر", article.title());
    assertEquals("متن", article.body());
    assertEquals("2017-03-12", String.valueOf(article.date().date()));
  }

  @Test
  void theFirstMappedFieldThatHoldsSomethingWins() {
    String line = "{\"body\": \"ثان\", \"text\": \" \", \"content\": \"ثالث\", \"title\": null}";
    RawArticle article = Formats.article(parse(line));
    assertEquals("ثان", article.body());
    assertNull(article.title());
  }

  @Test
  void listsAndNamedObjectsAreValues() {
    RawArticle article =
        Formats.article(
            parse(
                "{\"articleBody\": [\"متن\", \"ثان\"], \"author\": [{\"name\": \"سمر\"}, \"زيد\","
                    + " null], \"publisher\": {\"@type\": \"Organization\", \"name\": \"جريدة\"},"
                    + " \"headline\": {\"ar\": 1}, \"url\": [\"https://a.example/\", \"x\"]}"));
    assertEquals("متن\nثان", article.body());
    assertEquals("سمر, زيد", article.author());
    assertEquals("جريدة", article.outlet());
    assertEquals("https://a.example/", article.url());
    assertNull(article.title());
  }

  @Test
  void halfACharacterIsReplacedAndCounted() {
    RawArticle article =
        Formats.article(parse("{\"text\": \"متن \\ud83d \\ud83d\\ude00 \\ude00\", \"id\": 1}"));
    assertEquals("متن \uFFFD \uD83D\uDE00 \uFFFD", article.body());
    assertEquals(4, article.encoding().brokenBytes());
  }

  @Test
  void aLineIsReadInTheCharsetOfAnEarlierOne() {
    Charset legacy = Charset.forName("windows-1256");
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes((LINE + "\n").getBytes(legacy));
    file.writeBytes("{\"text\": \"و\"}\n".getBytes(legacy));
    file.writeBytes(LINE.getBytes(StandardCharsets.UTF_8));
    List<Parsed> records = Formats.parse(new JsonLinesParser(), file.toByteArray());
    assertEquals(List.of("1:article", "2:article", "3:article"), Formats.fates(records));
    assertEquals("و", ((RawArticle) records.get(1)).body());
    assertEquals("windows-1256", ((RawArticle) records.get(1)).encoding().charset());
    assertNull(((RawArticle) records.get(2)).encoding().charset());
  }

  @Test
  void theNumberOfARecordIsItsLine() {
    String file =
        "\uFEFF" + LINE + "\r\n\n  \n{\"a\": 1}\n[1]\n\"text\"\n{\"text\": \"cut\n" + LINE;
    assertEquals(
        List.of(
            "1:article", "4:empty", "5:unreadable", "6:unreadable", "7:unreadable", "8:article"),
        Formats.fates(parse(file)));
  }

  @Test
  void aMissingTextIsToldWithTheFieldsThatWereLookedFor() {
    Reject reject = (Reject) parse("{\"title\": \"جسر\"}").get(0);
    assertEquals(Reject.Reason.EMPTY, reject.reason());
    assertTrue(reject.detail().contains("[text, body, content, maintext, "), reject::detail);
  }

  @Test
  void aLineThatIsTooLongIsNotKeptInMemory() {
    String file = LINE + "\n{\"text\": \"" + "ط".repeat(1_000) + "\"}\n" + LINE;
    List<Parsed> records = parse(file, "ingest.max-record-bytes=1000");
    assertEquals(List.of("1:article", "2:too_large", "3:article"), Formats.fates(records));
    assertEquals(2_012, ((Reject) records.get(1)).bytes());
  }

  @Test
  void aLineAsLongAsAllowedIsRead() {
    int bytes = LINE.getBytes(StandardCharsets.UTF_8).length;
    assertEquals(
        List.of("1:article"),
        Formats.fates(parse(LINE + "\n", "ingest.max-record-bytes=" + bytes)));
    assertEquals(
        List.of("1:too_large"),
        Formats.fates(parse(LINE, "ingest.max-record-bytes=" + (bytes - 1))));
  }

  @Test
  void brokenUtf8SpoilsItsLineOnly() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes((LINE + "\n").getBytes(StandardCharsets.UTF_8));
    file.writeBytes("{\"text\": \"ab\u00FF\u00FE\u00FC\"}\n".getBytes(StandardCharsets.ISO_8859_1));
    file.writeBytes(LINE.getBytes(StandardCharsets.UTF_8));
    List<Parsed> records = Formats.parse(new JsonLinesParser(), file.toByteArray());
    assertEquals(List.of("1:article", "2:unreadable", "3:article"), Formats.fates(records));
    assertTrue(((Reject) records.get(1)).detail().contains("UTF-8"), records::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"x\":"})
  void deepNestingIsRefusedAndNoStackOverflow(String opening) {
    String deep = "{\"text\": \"متن\", \"x\": " + opening.repeat(200_000) + "\n" + LINE;
    assertEquals(List.of("1:unreadable", "2:article"), Formats.fates(parse(deep)));
  }

  @Test
  void twoObjectsOnOneLineAreTwoRecords() {
    List<String> fates = Formats.fates(parse(LINE + LINE));
    assertEquals(List.of("1.1:article", "1.2:article"), fates);
  }

  @Test
  void aLineThatIsAnEnvelopeHoldsSeveralRecords() {
    String file =
        "{\"articles\": [" + LINE + ", {\"text\" 1}, " + LINE + "]}\n{\"articles\": []}\n" + LINE;
    assertEquals(
        List.of("1.1:article", "1.2:unreadable", "1.3:article", "2:empty", "3:article"),
        Formats.fates(parse(file)));
  }

  @Test
  void aRecordMayStandInAnObjectOfItsLine() {
    String file =
        "{\"data\": " + LINE + "}\n{\"_index\": \"a\", \"_source\": " + LINE + "}\n{\"data\": 1}\n";
    assertEquals(
        List.of("1:article", "2:article", "3:empty"),
        Formats.fates(parse(file + "{\"data\": {}}")).subList(0, 3));
  }

  @Test
  void anEmptyFileHasNoRecords() {
    assertEquals(List.of(), parse(""));
    assertEquals(List.of(), parse("\n\n \n"));
  }

  @Test
  void numbersThatAreNoneAreNoValue() {
    RawArticle article =
        Formats.article(
            parse("{\"id\": NaN, \"title\": -Infinity, \"score\": Infinity, \"text\": \"متن\"}"));
    assertEquals("متن", article.body());
    assertNull(article.id());
    assertNull(article.title());
    assertEquals(List.of("1:empty"), Formats.fates(parse("{\"text\": NaN}")));
  }

  @Test
  void aLineThatIsAMapHoldsSeveralRecords() {
    String line = "{\"أ\": {\"text\": \"متن\"}, \"ب\": {\"text\": \"ثان\"}}\n";
    assertEquals(
        List.of("1.1:article", "1.2:article", "2:article"), Formats.fates(parse(line + LINE)));
  }

  @Test
  void aTableByColumnsHoldsARecordARow() {
    String arrays =
        "{\"title\": [\"جسر\", \"سوق\"], \"text\": [\"متن\", \"ثان\"], \"date\": [\"2017\"]}\n";
    String pandas =
        "{\"title\": {\"0\": \"جسر\", \"1\": null}, \"text\": {\"0\": \"متن\", \"1\": \"ثان\"}}\n";
    for (String table : List.of(arrays, pandas)) {
      List<Parsed> records = parse(table);
      assertEquals(List.of("1.1:article", "1.2:article"), Formats.fates(records));
      RawArticle first = (RawArticle) ((InnerRecord) records.get(0)).parsed();
      assertEquals("جسر", first.title());
      assertEquals("متن", first.body());
    }
    String paragraphs = "{\"title\": [\"جسر\"], \"text\": [\"متن\", \"ثان\"]}";
    assertEquals("متن\nثان", Formats.article(parse(paragraphs)).body());
  }
}
