package io.github.marsad.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.lake.table.Articles;
import io.github.marsad.lake.table.Mentions;
import io.github.marsad.lake.table.Quotes;
import io.github.marsad.lake.table.Sentences;
import io.github.marsad.lake.table.Stances;
import io.github.marsad.lake.table.Table;
import io.github.marsad.testing.SampleLake;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of every annotation are the code points of the article between its offsets. */
class OffsetsTest {
  /** Fathatan to sukun: the vowel signs, shadda among them. */
  private static final Pattern VOWEL_SIGN = Pattern.compile("[\\x{064B}-\\x{0652}]");

  private static final Map<String, String> TEXTS = new HashMap<>();

  @BeforeAll
  static void readTexts() {
    for (Row article : SampleLake.rows(Articles.TABLE)) {
      TEXTS.put(article.getAs(Articles.ARTICLE_ID), article.getAs(Articles.TEXT));
    }
  }

  static Stream<Arguments> surfaces() {
    return Stream.of(
        Arguments.of(Sentences.TABLE, Sentences.TEXT, Sentences.SPAN_BEGIN, Sentences.SPAN_END),
        Arguments.of(Mentions.TABLE, Mentions.SURFACE, Mentions.SPAN_BEGIN, Mentions.SPAN_END),
        Arguments.of(Quotes.TABLE, Quotes.TEXT, Quotes.SPAN_BEGIN, Quotes.SPAN_END),
        Arguments.of(Stances.TABLE, Stances.CUE, Stances.CUE_BEGIN, Stances.CUE_END));
  }

  /** Words that may be missing: they are empty where there are no offsets, and only there. */
  static Stream<Arguments> optionalSurfaces() {
    return Stream.of(
        Arguments.of(Quotes.TABLE, Quotes.VERB, Quotes.VERB_BEGIN, Quotes.VERB_END),
        Arguments.of(Quotes.TABLE, Quotes.SPEAKER_TEXT, Quotes.SPEAKER_BEGIN, Quotes.SPEAKER_END),
        Arguments.of(Stances.TABLE, Stances.TARGET_TEXT, Stances.TARGET_BEGIN, Stances.TARGET_END));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("surfaces")
  void theSurfaceStandsBetweenItsOffsets(Table table, String surface, String begin, String end) {
    List<Row> rows = SampleLake.rows(table);
    List<String> faults = new ArrayList<>();
    for (Row row : rows) {
      String stands = between(row, begin, end);
      if (stands.isEmpty() || !stands.equals(row.getAs(surface))) {
        faults.add(fault(row, surface, stands));
      }
    }
    assertTrue(!rows.isEmpty(), "the sample has no " + table.name());
    assertEquals("", String.join("\n", faults));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("optionalSurfaces")
  void theSurfaceIsEmptyWithoutOffsets(Table table, String surface, String begin, String end) {
    List<String> faults = new ArrayList<>();
    int present = 0;
    for (Row row : SampleLake.rows(table)) {
      boolean hasOffsets = row.getAs(begin) != null && row.getAs(end) != null;
      String stands = hasOffsets ? between(row, begin, end) : "";
      present += hasOffsets ? 1 : 0;
      boolean isHalf = (row.getAs(begin) == null) != (row.getAs(end) == null);
      if (isHalf || hasOffsets == stands.isEmpty() || !stands.equals(row.getAs(surface))) {
        faults.add(fault(row, surface, stands));
      }
    }
    assertTrue(present > 0, "the sample has no " + surface + " with offsets");
    assertEquals("", String.join("\n", faults));
  }

  /** Without such a mention, offsets in UTF-16 would pass. */
  @Test
  void aMentionStandsAfterAnEmoji() {
    assertTrue(
        SampleLake.rows(Mentions.TABLE).stream().anyMatch(OffsetsTest::isAfterAnEmoji),
        "no mention of the sample stands after a character beyond the basic plane");
  }

  /** Without such a mention, a surface of the folded text would pass. */
  @Test
  void aMentionHasAVowelSign() {
    assertTrue(
        SampleLake.rows(Mentions.TABLE).stream()
            .anyMatch(row -> VOWEL_SIGN.matcher(row.getAs(Mentions.SURFACE)).find()),
        "no mention of the sample has a vowel sign");
  }

  @Test
  void lengthsAreCountedInCodePoints() {
    List<String> faults = new ArrayList<>();
    for (Row article : SampleLake.rows(Articles.TABLE)) {
      String text = article.getAs(Articles.TEXT);
      String headline = text.substring(0, unit(text, article.getAs(Articles.TITLE_END)));
      int length = text.codePointCount(0, text.length());
      if (length != article.<Integer>getAs(Articles.N_CHARS)
          || !headline.equals(article.getAs(Articles.TITLE))) {
        faults.add(length + " characters, headline \"" + headline + "\": " + article);
      }
    }
    assertEquals("", String.join("\n", faults));
  }

  private static boolean isAfterAnEmoji(Row mention) {
    String text = text(mention);
    int begin = mention.getAs(Mentions.SPAN_BEGIN);
    return unit(text, begin) > begin;
  }

  private static String between(Row row, String begin, String end) {
    String text = text(row);
    int from = unit(text, row.getAs(begin));
    return text.substring(from, text.offsetByCodePoints(from, length(row, begin, end)));
  }

  private static int length(Row row, String begin, String end) {
    return row.<Integer>getAs(end) - row.<Integer>getAs(begin);
  }

  private static int unit(String text, int codePoint) {
    return text.offsetByCodePoints(0, codePoint);
  }

  private static String text(Row row) {
    return TEXTS.get(row.<String>getAs(Articles.ARTICLE_ID));
  }

  private static String fault(Row row, String surface, String stands) {
    return "text has \"" + stands + "\", " + surface + " is \"" + row.getAs(surface) + "\": " + row;
  }
}
