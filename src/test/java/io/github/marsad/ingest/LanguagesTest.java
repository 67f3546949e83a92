package io.github.marsad.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.knowledge.Tsv;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every paragraph of {@code paragraphs.tsv} alone, and articles that mix languages. */
class LanguagesTest {
  private static final Languages LANGUAGES = new Languages(KnowledgeFiles.builtIn());
  private static final TreeMap<String, List<String>> PARAGRAPHS = read("paragraphs.tsv");

  private static TreeMap<String, List<String>> read(String file) {
    TreeMap<String, List<String>> texts = new TreeMap<>();
    try (InputStream in = LanguagesTest.class.getResourceAsStream("/languages/" + file)) {
      String tsv = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (Tsv.Row row : Tsv.parse(file, tsv).rows()) {
        texts
            .computeIfAbsent(row.require("language"), code -> new ArrayList<>())
            .add(row.require("text"));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return texts;
  }

  @TestFactory
  List<DynamicTest> everyParagraph() {
    List<DynamicTest> tests = new ArrayList<>();
    PARAGRAPHS.forEach(
        (code, texts) ->
            texts.forEach(
                text ->
                    tests.add(
                        DynamicTest.dynamicTest(
                            code + ": " + text,
                            () -> assertEquals(code, LANGUAGES.of(text).code(), text)))));
    assertTrue(tests.size() >= 180, tests.size() + " paragraphs");
    return tests;
  }

  /**
   * Single lines that the lists were not made for: none of Arabic lost, hardly one taken for it.
   */
  @Test
  void headlinesOfOtherDays() {
    List<String> wrong = new ArrayList<>();
    read("headlines.tsv")
        .forEach(
            (code, texts) ->
                texts.stream()
                    .filter(text -> !LANGUAGES.of(text).code().equals(code))
                    .forEach(text -> wrong.add(code + " " + text)));
    assertTrue(wrong.size() <= 1, wrong::toString);
    assertTrue(wrong.stream().noneMatch(line -> line.startsWith("ar ")), wrong::toString);
  }

  private static String article(String code, Random random, int paragraphs) {
    List<String> texts = PARAGRAPHS.get(code);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < paragraphs; i++) {
      lines.add(texts.get(random.nextInt(texts.size())));
    }
    return String.join("\n", lines);
  }

  @Test
  void aCaptionOfAThirdOfTheTextDoesNotSpoilAnArticle() {
    Random random = new Random(5);
    for (String other : PARAGRAPHS.keySet()) {
      for (int i = 0; i < 100 && !other.equals("ar"); i++) {
        String arabic = article("ar", random, 6);
        String caption = article(other, random, 3);
        caption = caption.substring(0, Math.min(caption.length(), arabic.length() / 2));
        String text = random.nextBoolean() ? caption + "\n" + arabic : arabic + "\n" + caption;
        assertEquals("ar", LANGUAGES.of(text).code(), text);
      }
    }
  }

  @Test
  void anArticleOfAnotherLanguageThatQuotesArabicIsNotArabic() {
    Random random = new Random(6);
    for (String other : List.of("fa", "ur", "ckb", "ps", "ug", "sd", "azb", "ms-Arab", "kmr")) {
      for (int i = 0; i < 50; i++) {
        String quote = article("ar", random, 1);
        String text = article(other, random, 5) + "\n" + quote.substring(0, quote.length() / 2);
        assertEquals(other, LANGUAGES.of(text).code(), text);
      }
    }
  }

  @Test
  void aNameAloneGoesWithTheRestOfTheArticle() {
    Language language = LANGUAGES.of("تهران\n" + PARAGRAPHS.get("fa").get(0));
    assertEquals("fa", language.code());
    assertEquals(1, language.confidence());
  }

  @Test
  void textWithoutEvidenceIsArabicAndWithoutLettersNothing() {
    assertEquals(new Language("ar", 1), LANGUAGES.of("سلام"));
    assertEquals(new Language("und", 0), LANGUAGES.of("2018\n!"));
    assertEquals(new Language("und", 0), LANGUAGES.of(""));
    assertEquals("ar", LANGUAGES.of("\uD83D\uDD4A\uD83D سلام \uDD4A").code());
  }
}
