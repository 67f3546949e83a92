package io.github.marsad.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Arrays and laid-out objects are read one element after the other. */
class JsonParserTest {
  private static final String ONE = "{\"text\": \"متن [\\\"}\", \"id\": 1}";

  private static List<Parsed> parse(String text, String... settings) {
    return Formats.parse(new JsonParser(), text, settings);
  }

  private static List<String> fates(String text, String... settings) {
    return Formats.fates(parse(text, settings));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ONE,ONE]",
        " [ ONE ,\n ONE ] ",
        "ONEONE",
        "ONE\n\nONE",
        "[ONE][ONE]",
        "ONE\rONE\r",
        "{\"a\": ONE, \"b\": ONE}",
        "{\"updated\": \"x\", \"a\": ONE,\n \"b\": ONE, \"n\": 2, \"m\": \"}\\\"{\"}",
        "\u001EONE\n\u001EONE\n",
        "{\"status\": \"ok\", \"Total\": 2, \"articles\": [ONE,\nONE]}",
        "{\"@graph\": [ONE, ONE]}",
        "{\"rows\": [{\"row\": ONE}, {\"row\": ONE}]}"
      })
  void elementsAreNumberedFromOne(String layout) {
    assertEquals(List.of("1:article", "2:article"), fates(layout.replace("ONE", ONE)));
  }

  @Test
  void aStringMayHoldBracketsAndQuotes() {
    assertEquals("متن [\"}", Formats.article(parse("[" + ONE + "]")).body());
  }

  @Test
  void whatIsNoObjectIsARejectAndTheNextIsRead() {
    assertEquals(
        List.of(
            "1:article",
            "2:unreadable",
            "3:unreadable",
            "4:unreadable",
            "5:article",
            "6:empty",
            "7:unreadable"),
        fates("[" + ONE + ", 1, \"text\", [" + ONE + "], " + ONE + ", {}, {\"text\" \"x\"}]"));
  }

  @Test
  void anArrayThatIsNotClosedIsTold() {
    assertEquals(List.of("1:article", "2:unreadable"), fates("[" + ONE + ","));
    assertEquals(List.of("1:article", "2:unreadable"), fates("[" + ONE + ",{\"text\": \"a"));
  }

  @Test
  void anElementThatIsTooLargeIsLeftOut() {
    String large = "{\"text\": \"" + "ط".repeat(1_000) + "\"}";
    List<Parsed> records =
        parse("[" + ONE + "," + large + "," + ONE + "]", "ingest.max-record-bytes=1000");
    assertEquals(List.of("1:article", "2:too_large", "3:article"), Formats.fates(records));
    assertEquals(2_012, ((Reject) records.get(1)).bytes());
  }

  @Test
  void deepNestingSpoilsItsElementAlone() {
    String deep = "{\"text\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    assertEquals(
        List.of("1:article", "2:unreadable", "3:article"),
        fates("[" + ONE + "," + deep + "," + ONE + "]"));
  }

  private static String record(int id) {
    return "{\"id\": " + id + ", \"text\": \"متن\", \"tags\": [{\"id\": 7}, {\"id\": 8}]}";
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "{\"id\": 2, \"text\": \"متن, \"tags\": []}",
        "{\"id\": 2, \"tags\": [], \"text\": \"متن}",
        "{\"id\": 2, \"text\": متن\"}",
        "{\"id\": 2, text: \"متن\"}",
        "{\"id\": 2, \"text: \"متن\"}",
        "{\"id\": 2, \"text\": \"متن\"",
        "{\"id\": 2, \"source\": {\"name\": \"x\", \"text\": \"متن\"}",
        "{\"id\": 2, \"tags\": [{\"id\": 5}, \"text\": \"متن\"}",
        "{\"id\": 2, \"tags\": [\"x\"}, \"text\": \"متن\"}",
        "{\"id\": 2, \"text\": \"قال \"نعم\" ثم\"}",
        "{\"id\": 2, \"text\": \"قال \"نعم ثم\"}",
        "{\"id\": 2, \"text\" \"متن\"}",
        "{\"id\": 2 \"text\": \"متن\"}",
        "{\"id\": 2, \"path\": \"C:\\\", \"text\": \"متن\"}",
        "{'id': 2, 'text': 'متن'}",
        "{\"id\": 2, \"text\": \"متن\\x\"}",
        "{\"id\": 2, \"text\": nul, \"x\": 1}"
      })
  void aBrokenElementSpoilsItselfAlone(String broken) {
    List<String> fates = List.of("1:article", "2:unreadable", "3:article", "4:article");
    String list = "[" + record(1) + ",\n" + broken + ", " + record(3) + "," + record(4) + "\n]";
    assertEquals(fates, fates(list));
    assertEquals(fates, fates("{\"articles\": " + list + ", \"n\": 3}"));
    String fourth = list.replace("[" + record(1) + ",\n", "[");
    List<String> others = List.of("1:unreadable", "2:article", "3:article");
    assertEquals(others, fates(fourth));
    String last = "[" + record(1) + "," + record(2) + "," + broken + "]";
    assertEquals(List.of("1:article", "2:article", "3:unreadable"), fates(last));
    String lines = record(1) + "\n" + broken + "\n" + record(3) + "\n" + record(4);
    assertEquals(fates, fates(lines));
  }

  @Test
  void aBraceTooManyIsARejectOfItsOwn() {
    assertEquals(
        List.of("1:article", "2:unreadable", "3:article"),
        fates("[" + record(1) + "}, " + record(2) + "]"));
  }

  @Test
  void recordsThatBeginWithOtherKeysAreFoundAfterABrokenOne() {
    String other = "{\"text\": \"متن\", \"id\": 2}";
    String broken = "{\"id\": 3, \"text\": \"متن}";
    assertEquals(
        List.of("1:article", "2:article", "3:unreadable", "4:article", "5:article"),
        fates("[" + record(1) + "," + other + "," + broken + "," + other + "," + ONE + "]"));
  }

  @Test
  void aBrokenRecordOfManyBuffersSpoilsItselfAlone() {
    String broken = "{\"id\": 2, \"text\": \"" + "متن ".repeat(100_000) + "}";
    assertEquals(
        List.of("1:article", "2:unreadable", "3:article"),
        fates("[" + record(1) + "," + broken + "," + record(3) + "]"));
  }

  @Test
  void whatComesAfterABrokenElementIsWhole() {
    List<Parsed> records =
        parse("[{\"id\": 1, \"text\": \"x}, {\"id\": 2, \"text\": \"متن\"}, " + record(3) + "]");
    assertEquals(List.of("1:unreadable", "2:article", "3:article"), Formats.fates(records));
    assertEquals("2", ((RawArticle) records.get(1)).id());
    assertEquals("متن", ((RawArticle) records.get(1)).body());
    String detail = ((Reject) records.get(0)).detail();
    assertTrue(detail.contains("missing"), detail);
  }

  @Test
  void recordsOfSeveralEnvelopesHaveNumbersOfTheirOwn() {
    String envelope = "{\"articles\": [" + ONE + "," + ONE + "]}\n";
    assertEquals(
        List.of("1:article", "2:article", "3:article", "4:article", "5:article"),
        fates(envelope + envelope + ONE));
    assertEquals(
        List.of("1:article", "2:article", "3:article", "4:article"),
        fates("[" + envelope + "," + envelope + "]"));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "{\"took\": 3, \"hits\": {\"total\": {\"value\": 2}, \"hits\": [{\"_id\": \"a\","
            + " \"_source\": ONE}, {\"_id\": \"b\", \"_source\": ONE}]}}",
        "{\"responseHeader\": {\"status\": 0}, \"response\": {\"numFound\": 2, \"docs\": [ONE,"
            + " ONE]}}",
        "{\"response\": {\"results\": [{\"id\": 1, \"fields\": ONE}, {\"fields\": ONE}]}}",
        "{\"data\": [{\"id\": 1, \"attributes\": ONE}, {\"attributes\": ONE}], \"meta\": {}}",
        "{\"news\": [ONE], \"n\": 1, \"posts\": [ONE]}",
        "{\"rss\": 1, \"channel\": {\"items\": [ONE, ONE], \"ttl\": [1]}}"
      })
  void answersOfSearchEngines(String layout) {
    String text = layout.replace("ONE", ONE);
    assertEquals(List.of("1:article", "2:article"), fates(text));
    assertEquals(InputFormat.JSON, InputFormat.detect(text, Formats.options()));
  }

  @Test
  void anObjectWithATextIsNoEnvelope() {
    String items = "\"items\": [{\"text\": \"x\"}, {\"text\": \"y\"}]";
    assertEquals(List.of("1:article"), fates("{\"text\": \"متن\", " + items + "}"));
    RawArticle after = Formats.article(parse("{" + items + ", \"text\": \"متن\"}"));
    assertEquals("متن", after.body());
  }

  @Test
  void anEnvelopeOrArrayThatIsCutKeepsWhatWasRead() {
    assertEquals(
        List.of("1:article", "2:unreadable"), fates("{\"articles\": [" + ONE + ", {\"text\": \"x"));
    assertEquals(List.of("1:article", "2:unreadable"), fates("{\"articles\": [" + ONE + ","));
    assertEquals(List.of("1:article", "2:unreadable"), fates("{\"articles\": [" + ONE + "]"));
  }

  @Test
  void anEnvelopeMayBeLargerThanAnyRecord() {
    String most = "ingest.max-record-bytes=200";
    String records = String.join(",", Collections.nCopies(50, ONE));
    List<Parsed> all = parse("{\"n\": 50, \"results\": [" + records + "], \"m\": 1}" + ONE, most);
    assertEquals(51, all.size());
    assertTrue(all.stream().allMatch(parsed -> parsed instanceof RawArticle), all::toString);
    String text = "{\"text\": \"متن\", \"items\": [" + records + "]}";
    assertEquals(List.of("1:too_large", "2:article"), fates(text + ONE, most));
  }

  @Test
  void anArrayIsReadWithoutBeingHeld() {
    assertIsStreamed("[");
  }

  @Test
  void anEnvelopeIsReadWithoutBeingHeld() {
    assertIsStreamed("{\"status\": \"ok\", \"articles\": [");
  }

  private static void assertIsStreamed(String begin) {
    InputStream endless =
        new SequenceInputStream(
            Collections.enumeration(
                IntStream.range(0, 20_000)
                    .mapToObj(i -> (i == 0 ? begin : ",") + ONE + " ".repeat(1_000))
                    .map(
                        text ->
                            (InputStream)
                                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                    .toList()));
    Iterator<Parsed> records = new JsonParser().parse(endless, Formats.options());
    for (int i = 0; i < 20_000; i++) {
      assertTrue(records.next() instanceof RawArticle);
    }
    assertTrue(records.next() instanceof Reject reject && reject.detail().contains("array"));
  }

  @Test
  void manySmallEnvelopesAndBreaksTakeNoLongerThanTheirBytes() {
    String envelope = "{\"data\": [{\"text\": \"x\"}]}\n";
    assertEquals(40_000, parse(envelope.repeat(40_000)).size());
    String broken = "{\"id\": 1, \"text\": \"x}, ";
    assertEquals(60_000, parse("[" + broken.repeat(60_000)).size());
    assertTrue(parse("[" + "{\"a\" 1, [".repeat(100_000)).size() < 100_001);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ONE\rONE", "ONEONE", "ONE ONE\n", "{\"a\": ONE, \"b\": ONE}"})
  void objectsOnOneLineAreNoJsonLines(String layout) {
    String file = layout.replace("ONE", ONE);
    assertEquals(InputFormat.JSON, InputFormat.detect(file, Formats.options()));
    assertEquals(InputFormat.JSONL, InputFormat.detect(ONE + "\r\n" + file, Formats.options()));
  }

  @Test
  void anObjectWithATextOrWithoutOneInItIsNoMap() {
    assertEquals(
        List.of("1:article"), fates("{\"quoted\": ONE, \"text\": \"متن\"}".replace("ONE", ONE)));
    assertEquals(List.of("1:empty"), fates("{\"a\": {\"b\": {}}, \"c\": {}}"));
    assertEquals(List.of("1:article"), fates("{\"_source\": ONE}".replace("ONE", ONE)));
  }

  @Test
  void aMapMayBeLargerThanAnyRecordAndOneThatIsCutKeepsWhatWasRead() {
    String records = ("\"k\": " + ONE + ", ").repeat(50);
    List<Parsed> read = parse("{" + records + "\"k\": {\"text\": ", "ingest.max-record-bytes=200");
    assertEquals(51, read.size(), read::toString);
    assertTrue(read.subList(0, 50).stream().allMatch(RawArticle.class::isInstance));
    assertTrue(read.get(50) instanceof Reject reject && reject.detail().contains("ends within"));
  }

  @Test
  void aBrokenRecordOfAMapSpoilsItselfAlone() {
    String broken = "{\"text\" \"متن\", \"id\": 1}";
    assertEquals(
        List.of("1:article", "2:unreadable", "3:article"),
        fates("{\"a\": ONE, \"b\": ".replace("ONE", ONE) + broken + ", \"c\": " + ONE + "}"));
  }
}
