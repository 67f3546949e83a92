package io.github.marsad.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.knowledge.KnowledgeFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Arabic is told from its neighbours in script and from other scripts. */
class LanguageTest {
  private static final Languages LANGUAGES = new Languages(KnowledgeFiles.builtIn());
  private static final String ARABIC =
      "اجتمع مجلس البلدة مساء الأحد لبحث أعمال الطريق الجديدة، ووعد رئيسه بإنهائها قبل الشتاء.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        ARABIC,
        "أُعيدَ فتحُ الجسرِ بعدَ شهرين",
        "ﺃﻋﻴﺪ ﻓﺘﺢ ﺍﻟﺠﺴﺮ",
        "ارتفع السعر إلى 1200 ليرة (10%)",
        "شارك چيمس في اللقاء الذي عقد في قاعة البلدية الكبيرة مساء أمس بحضور عدد كبير من السكان"
      })
  void arabicIsArabic(String text) {
    Language language = LANGUAGES.of(text);
    assertEquals("ar", language.code(), text);
    assertTrue(language.confidence() > 0.9, language::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "شورای شهر امروز درباره پروژه تازه گفت‌وگو کرد و گزارشی چاپ شد",
        "شہر کی کونسل نے آج نئی سڑک کے بارے میں بات چیت کی",
        "ئەنجومەنی شار ئەمڕۆ گفتوگۆی لەبارەی ڕێگای نوێ کرد و پێشنیاری چاککردنی کرد"
      })
  void otherLanguagesOfTheScriptAreNot(String text) {
    assertNotEquals("ar", LANGUAGES.of(text).code(), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The town council met on Sunday to talk about the new road.",
        "Совет города обсудил новую дорогу",
        "市議会は新しい道路について話し合った",
        "The council (المجلس) met again"
      })
  void otherScriptsCannotBeTold(String text) {
    Language language = LANGUAGES.of(text);
    assertNotEquals("ar", language.code(), text);
    assertTrue(language.confidence() > 0.5, language::toString);
  }

  @Test
  void withoutLettersNothingSpeaksForALanguage() {
    assertEquals(new Language("und", 0), LANGUAGES.of("12:30 … 🕊"));
    assertEquals(new Language("und", 0), LANGUAGES.of(""));
  }

  @Test
  void aLongEnglishCaptionMakesArabicLessCertainAndNotAnotherLanguage() {
    Language language = LANGUAGES.of(ARABIC + "\nMayor opening the bridge, archive photo, Sunday");
    assertEquals("ar", language.code());
    assertTrue(language.confidence() > 0.5 && language.confidence() < 0.8, language::toString);
  }

  @Test
  void confidenceIsTheShareOfArabicLetters() {
    assertEquals(new Language("ar", 0.75), LANGUAGES.of("سلام ab سل"));
  }
}
