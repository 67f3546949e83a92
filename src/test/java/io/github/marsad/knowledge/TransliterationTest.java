package io.github.marsad.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Given names by their list, the rest letter by letter. */
class TransliterationTest {
  private static final Lexicon LEXICON = Knowledge.of(KnowledgeFiles.builtIn()).lexicon();

  @ParameterizedTest
  @CsvSource({
    "أندرو برونسون, Andrew Brunsun",
    "خالد بن سلمان, Khaled bin Salman",
    "ديمتري ماليكوف, Dmitry Malikuf",
    "سليم الحداد, Salim al-Hdad"
  })
  void namesInLatinLetters(String name, String expected) {
    assertEquals(expected, Transliteration.of(name, LEXICON));
  }
}
