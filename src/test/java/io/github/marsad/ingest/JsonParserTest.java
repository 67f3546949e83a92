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

  @Test
  void recordsOfSeveralEnvelopesHaveNumbersOfTheirOwn() {
    String envelope = "{\"articles\": [" + ONE + "," + ONE + "]}\n";
    assertEquals(
        List.of("1:article", "2:article", "3:article", "4:article", "5:article"),
        fates(envelope + envelope + ONE));
  }

  @Test
  void anArrayIsReadWithoutBeingHeld() {
    InputStream endless =
        new SequenceInputStream(
            Collections.enumeration(
                IntStream.range(0, 20_000)
                    .mapToObj(i -> (i == 0 ? "[" : ",") + ONE + " ".repeat(1_000))
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
}
