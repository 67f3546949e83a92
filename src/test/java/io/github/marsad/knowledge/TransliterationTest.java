package io.github.marsad.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Given and family names by their lists, the rest letter by letter. */
class TransliterationTest {
  private static final Lexicon LEXICON = Knowledge.of(KnowledgeFiles.builtIn()).lexicon();

  @ParameterizedTest
  @CsvSource({
    "أندرو برونسون, Andrew Brunson",
    "حزب الكرامة والتنمية, Al-Karama wa-al-Tanmia Party",
    "خالد بن سلمان, Khaled bin Salman",
    "ديمتري ماليكوف, Dmitry Malikov",
    "سليم الحداد, Salim al-Haddad",
    "عبد الرحمن القباني, Abdul Rahman al-Qabbani",
    "عبد الله المالكي, Abdullah al-Maliki",
    "نور الدين الزرقتي, Noureddine al-Zarqati",
    "محمد زرقيتا, Mohammed Zarqita",
    "توماس مولر, Thomas Muler",
    "حزب الغد, Al-Ghad Party"
  })
  void namesInLatinLetters(String name, String expected) {
    assertEquals(expected, Transliteration.of(name, LEXICON));
  }
}
