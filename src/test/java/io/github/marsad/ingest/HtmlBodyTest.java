package io.github.marsad.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands within a body: lists in their order, no captions, words as they are written. */
class HtmlBodyTest {
  private static final String FIRST =
      "افتتح رئيس البلدية صباح الأحد سوق السمك الجديد قرب رصيف الميناء القديم، بحضور عدد كبير من"
          + " الصيادين وعائلاتهم.";
  private static final String LAST =
      "وقال المهندس المشرف إن السوق يضم أربعين متجرا، وإن العمل فيه توقف مرتين بسبب نقص المال.";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "<p>وتشمل الخطة:</p><ul><li>أربعون متجرا</li><li>قاعة للمزاد</li></ul> ~ وتشمل الخطة:⏎أربعون متجرا⏎قاعة للمزاد",
        "<ol><li>قاعة للمزاد<ul><li>مقاعد</li><li>شاشة</li></ul></li><li><p>مخزن</p></li></ol> ~ قاعة للمزاد⏎مقاعد⏎شاشة⏎مخزن",
        "<dl><dt>عدد المتاجر</dt><dd>أربعون متجرا</dd></dl> ~ عدد المتاجر⏎أربعون متجرا",
        "<blockquote><p>هذا يوم انتظرناه طويلا</p></blockquote> ~ هذا يوم انتظرناه طويلا",
        "<figure><img src=a><figcaption>السوق صباح الأحد.</figcaption></figure> ~ ``",
        "<div class=wp-caption><img src=a><p class=wp-caption-text>السوق صباح الأحد.</p></div> ~ ``",
        "<p>قال رئيس<span class=wp-caption><img src=a> السوق </span>البلدية إنه سعيد.</p> ~ قال رئيس البلدية إنه سعيد.",
        "<p>قال رئيس البلدية<span class=wp-caption> السوق </span>، وهو سعيد بالسوق.</p> ~ قال رئيس البلدية، وهو سعيد بالسوق.",
        "<p>قال &rlm;رئيس&lrm; البلدية\u202b إنه\u202c سعيد&rlm;.</p> ~ قال \u200fرئيس\u200e البلدية\u202b إنه\u202c سعيد\u200f.",
        "<p>قال <b>رئيس</b><i> البلدية</i> إنه<br>سعيد <a href=/x>جدا</a>.</p> ~ قال رئيس البلدية إنه سعيد جدا.",
        "<p>قال <b>رئ</b>يس البلدية إنه سعيد جدا.</p> ~ قال رئيس البلدية إنه سعيد جدا."
      })
  void isReadAsItIsShown(String within, String lines) {
    String title = "افتتاح سوق السمك الجديد في الميناء";
    for (String box : List.of("article", "div class=entry-content", "div")) {
      String page =
          "<html><head><title>"
              + title
              + "</title></head><body><h1>"
              + title
              + "</h1><"
              + box
              + ">"
              + "<p>"
              + FIRST
              + "</p>"
              + within
              + "<p>"
              + LAST
              + "</p></"
              + box.split(" ")[0]
              + "></body></html>";
      RawArticle article = Formats.article(Formats.parse(new HtmlParser(), page));
      String between = lines.isEmpty() ? "" : lines.replace("⏎", "\n") + "\n";
      assertEquals(FIRST + "\n" + between + LAST, article.body(), page);
    }
  }
}
