package io.github.marsad.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headline, abstract and body become one text with tidy white space. */
class ArticleTextTest {
  private static final String BODY = "وصل الوفد إلى المدينة صباحا.\nوغادر مساء.";

  @Test
  void aBlankLineStandsBetweenHeadlineAndBody() {
    ArticleText text = ArticleText.of("وصول الوفد", null, BODY);
    assertEquals(new ArticleText("وصول الوفد", "وصول الوفد\n\n" + BODY, 10), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وصل الوفد إلى المدينة صباحا.",
        "وصل الوفد الى المدينه صباحا",
        "  وَصل الوفد،\nإلى المدينة! ",
        "وغادر مساء.",
        " "
      })
  void anAbstractThatTheBodyRepeatsIsLeftOut(String summary) {
    assertEquals("عنوان\n\n" + BODY, ArticleText.of("عنوان", summary, BODY).text(), summary);
  }

  @Test
  void anAbstractOfItsOwnStandsBetweenHeadlineAndBody() {
    assertEquals(
        "عنوان\n\nالسلاح أول الملفات.\n" + BODY,
        ArticleText.of("عنوان", "السلاح أول الملفات.", BODY).text());
  }

  @Test
  void headlineEndsInCodePoints() {
    ArticleText text = ArticleText.of("🗳️ لندن تصوت 🕊", null, BODY);
    assertEquals(14, text.titleEnd(), text.title());
    int end = text.text().offsetByCodePoints(0, text.titleEnd());
    assertEquals(text.title(), text.text().substring(0, end));
  }

  @Test
  void whiteSpaceIsTidiedAndNothingElseChanges() {
    ArticleText text =
        ArticleText.of(
            " \uFEFFعنوان\t\u00A0طويل ",
            null,
            "\r\n  سطرٌ  أوّل… \r\n\r\n\u2029  سـطر «ثانٍ»\u000B?  \n \n");
    assertEquals("عنوان طويل\n\nسطرٌ أوّل…\nسـطر «ثانٍ» ?", text.text());
  }

  @Test
  void withoutAHeadlineTheTextIsTheBody() {
    assertEquals(new ArticleText("", BODY, 0), ArticleText.of(null, null, BODY));
    assertEquals(new ArticleText("", BODY, 0), ArticleText.of(" \n", null, BODY));
  }

  @Test
  void withoutABodyTheTextIsTheHeadline() {
    assertEquals(new ArticleText("عنوان", "عنوان", 5), ArticleText.of("عنوان", null, null));
    assertEquals("عنوان\n\nخلاصة", ArticleText.of("عنوان", "خلاصة", null).text());
  }

  @Test
  void withNothingTheTextIsEmpty() {
    assertEquals(new ArticleText("", "", 0), ArticleText.of(null, null, " \u00A0\n"));
  }

  @Test
  void aHeadlineOverTwoLinesBecomesOne() {
    assertEquals("سطر وسطر", ArticleText.of("سطر\n  وسطر", null, BODY).title());
  }
}
