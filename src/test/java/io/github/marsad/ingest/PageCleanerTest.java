package io.github.marsad.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.marsad.ingest.PageCleaner.Page;
import io.github.marsad.knowledge.KnowledgeFiles;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headline, date and paragraphs are kept; what the site put around them goes. */
class PageCleanerTest {
  private static final String TITLE = "افتتاح جسر جديد فوق النهر بعد ثلاث سنوات من العمل";
  private static final String FIRST =
      "افتتح رئيس البلدية صباح الأحد الجسر الجديد فوق النهر، بعد ثلاث سنوات من العمل المتقطع،"
          + " بحضور عدد كبير من سكان الضفتين الذين انتظروا هذا اليوم طويلا.";
  private static final String SECOND =
      "وقال المهندس المشرف إن الجسر يحمل أربعين طنا، وإن العمل فيه توقف مرتين بسبب نقص المال، قبل"
          + " أن تعود الورشة إلى عملها في الربيع الماضي من دون انقطاع.";

  private final DateReader dates = new DateReader(KnowledgeFiles.builtIn());
  private final PageCleaner cleaner =
      new PageCleaner(new Boilerplate(KnowledgeFiles.builtIn()), dates);

  private Page clean(String... lines) {
    return cleaner.clean(List.of(lines));
  }

  @Test
  void aPageWithoutFurnitureIsKeptWhole() {
    Page page = clean(TITLE, FIRST, SECOND, "مكتب الضفتين");
    assertEquals(TITLE, page.title());
    assertEquals(List.of(FIRST, SECOND, "مكتب الضفتين"), page.paragraphs());
  }

  @Test
  void furnitureAtBothEndsGoes() {
    Page page =
        clean(
            "close",
            "الرئيسية > أخبار محلية",
            TITLE,
            "12.03.2017 | 10:05",
            "شارك",
            "Facebook Twitter WhatsApp",
            FIRST,
            SECOND,
            "جريدة الضفتين",
            "مواضيع ذات صلة",
            "سوق جديدة على الضفة",
            "اطبع",
            "17",
            "[email protected]",
            "جميع الحقوق محفوظة");
    assertEquals(TITLE, page.title());
    assertEquals(List.of(FIRST, SECOND, "جريدة الضفتين"), page.paragraphs());
    assertEquals("2017-03-12", String.valueOf(page.date().date()));
  }

  /** A word that is no date's makes a date's line one of the text. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ثورة 25 يناير 2011",
        "أحداث 11 سبتمبر 2001",
        "حرب 6 أكتوبر 1973",
        "اتفاق 17 مايو 1983",
        "زلزال 6 فبراير 2023",
        "قمة 14 أبريل 2018",
        "مرسوم 5 آذار 2018",
        "مواليد 3 مارس 1950",
        "في ذكرى 25 يناير 2011",
        "مرسوم صدر في 5 آذار 2018",
        "ميثاق الأربعاء 14 فبراير 2018",
        "الميلاد: 3 مارس 1950"
      })
  void aDateBehindAWordIsTheTexts(String line) {
    Page alone = clean(TITLE, line, FIRST, SECOND);
    assertEquals(List.of(line, FIRST, SECOND), alone.paragraphs());
    assertEquals(PublicationDate.NONE, alone.date());
    Page dated = clean(TITLE, line, "14 فبراير 2017", FIRST, line, SECOND);
    assertEquals(List.of(line, FIRST, line, SECOND), dated.paragraphs());
    assertEquals("2017-02-14", String.valueOf(dated.date().date()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "القاهرة 14 فبراير 2017",
        "دمشق - 14 فبراير 2017",
        "القاهرة في 14 فبراير 2017",
        "الرياض الثلاثاء 14 فبراير 2017",
        "رويترز 14 فبراير 2017",
        "تل أبيب 14 فبراير 2017",
        "الضفتان - 14 فبراير 2017"
      })
  void aDateBehindAPlaceOrAMarkIsTheArticles(String line) {
    Page page = clean(TITLE, line, FIRST, SECOND);
    assertEquals(List.of(FIRST, SECOND), page.paragraphs());
    assertEquals("2017-02-14", String.valueOf(page.date().date()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "الرئيسية > أخبار محلية",
        "الرئيسية » أخبار محلية » النهر",
        "أخبار / البلدة",
        "أخبار محلية | البلدة",
        "أخبار محلية",
        "الرئيسيةأخبارمحليات"
      })
  void aBreadcrumbIsNoHeadline(String breadcrumb) {
    assertEquals(TITLE, clean(breadcrumb, TITLE, FIRST).title(), breadcrumb);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "آخر تحديث: 14 مارس 2017 - 11:02",
        "آخر تحديث 14/03/2017 11:02",
        "تم التحديث: 11:02 14/3/2017",
        "Last updated: 14 March 2017"
      })
  void theLastUpdateIsNoPublicationDate(String line) {
    Page page = clean(line, TITLE, FIRST);
    assertEquals(PublicationDate.NONE, page.date(), line);
    assertEquals(TITLE, page.title());
    assertEquals(List.of(FIRST), page.paragraphs());
  }

  @Test
  void thePublicationDateIsReadBesideALastUpdate() {
    Page page = clean("آخر تحديث: 14 مارس 2017 - 11:02", TITLE, "الأحد 12 مارس 2017", FIRST);
    assertEquals("2017-03-12", String.valueOf(page.date().date()));
    assertEquals(List.of(FIRST), page.paragraphs());
  }

  @Test
  void onlyTheFirstDateCounts() {
    Page page = clean(TITLE, "12.03.2017", FIRST, "13.03.2017", SECOND);
    assertEquals("2017-03-12", String.valueOf(page.date().date()));
  }

  @Test
  void aDateInsideTheBodyIsNoPublicationDate() {
    assertEquals(PublicationDate.NONE, clean(TITLE, FIRST, "12.03.2017", SECOND).date());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "آخر تحديث للخرائط جرى قبل عامين، بحسب البلدية.",
        "تابعونا على الجسر، قال رئيس البلدية ضاحكا للصحافيين.",
        "شارك هذا الخبر سكان الضفة الأخرى قبل أن يصل الإعلام.",
        "نستخدم ملفات تعريف الارتباط، قال المبرمج، ولا نبيعها."
      })
  void aBodyLineThatMerelyBeginsLikeFurnitureStays(String line) {
    assertEquals(List.of(FIRST, line, SECOND), clean(TITLE, FIRST, line, SECOND).paragraphs());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"اقرأ أيضا: سوق جديدة على الضفة", "شاهد أيضا: صور الجسر", "شارك", "12", "***"})
  void teasersAndWholeFurnitureGoFromTheBodyToo(String line) {
    assertEquals(List.of(FIRST, SECOND), clean(TITLE, FIRST, line, SECOND).paragraphs(), line);
  }

  @Test
  void shortParagraphsAfterTheLastLongOneStay() {
    Page page = clean(TITLE, FIRST, "وانتهى الحفل ظهرا.", "ثم عاد الناس إلى بيوتهم.", "التعليقات");
    assertEquals(
        List.of(FIRST, "وانتهى الحفل ظهرا.", "ثم عاد الناس إلى بيوتهم."), page.paragraphs());
  }

  @Test
  void aLongLineIsNeverFurniture() {
    String line = "جميع الحقوق محفوظة للسكان، قال المحامي. " + FIRST + " " + SECOND;
    assertEquals(List.of(FIRST, line), clean(TITLE, FIRST, line).paragraphs());
  }

  @Test
  void aLastParagraphThatMerelyBeginsLikeFurnitureStays() {
    String line =
        "تابعونا على الجسر كل صباح، قال رئيس البلدية للصحافيين. "
            + "وسار الناس معه. ".repeat(5).strip();
    assertEquals(List.of(FIRST, line), clean(TITLE, FIRST, line).paragraphs());
  }

  @Test
  void aPageOfFurnitureAloneIsEmpty() {
    assertEquals(new Page(null, List.of(), PublicationDate.NONE), clean("شارك", "اطبع", "12"));
    assertEquals(new Page(null, List.of(), PublicationDate.NONE), clean());
  }
}
