package io.github.marsad.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A piece of a page is told from text and read as a page, whatever it begins with. */
class HtmlFragmentTest {
  private static final String TITLE = "افتتاح سوق السمك الجديد في الميناء";
  private static final String FIRST =
      "افتتح رئيس البلدية صباح الأحد سوق السمك الجديد قرب رصيف الميناء القديم، بحضور عدد كبير من"
          + " الصيادين وعائلاتهم.";
  private static final String SECOND =
      "وقال المهندس المشرف إن السوق يضم أربعين متجرا، وإن العمل فيه توقف مرتين بسبب نقص المال.";

  private static RawArticle article(String form) {
    String page = form.replace("@T", TITLE).replace("@1", FIRST).replace("@2", SECOND);
    assertEquals(InputFormat.HTML, InputFormat.detect(page, Formats.options()), page);
    return Formats.article(Formats.parse(new HtmlParser(), page));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@T<br>@1<br>@2<br>",
        "@T<br>\n@1<br>\n@2",
        "<b>@T</b><br>@1<br>@2",
        "<strong>@T</strong><br/><br/>@1<br/>@2",
        "<font size=5 color=red>@T</font><br>@1<br>@2",
        "<center>@T</center>@1<br>@2",
        "<tr><td>@T</td></tr><tr><td>@1<br>@2</td></tr>",
        "<H1>@T</H1><P>@1<P>@2",
        "<!-- a copy -->\n<h2>@T</h2><p>@1</p><p>@2</p>",
        "\uFEFF \n\t<div><h1>@T</h1><p>@1</p><p>@2</p></div>",
        "<article><h1>@T</h1><p>@1</p><p>@2</p></article>",
        "<em>@T</em><p>@1</p><p>@2</p>",
        "<img src=a.jpg><br>@T<br>@1<br>@2",
        "<?xml version='1.0'?><html><body><h1>@T</h1><p>@1</p><p>@2</p></body></html>",
        "<html \u26A1><head><title>@T</title></head><body><p>@1</p><p>@2</p></body></html>",
        "<html><body><div>@T</div><br><br><div>@1</div><br><br><div>@2</div></body></html>",
        "<html><body><div><div class=t>@T</div><div>@1<br><br>@2</div></div></body></html>",
        "<html><head><title>@T</title></head><body><article><h1>@T</h1><p>@1</p><p>@2</p></article>",
        "<!DOCTYPE html><title>@T</title><body><h1>@T</h1><p>@1<p>@2",
        "<html><head><title>@T</title><script type='application/ld+json'>{'@type': 'NewsArticle',"
            + " 'headline': '@T', 'articleBody': '@1\\n@2'}</script></head><body><div"
            + " id=root></div></body></html>"
      })
  void headlineAndParagraphsAreRead(String form) {
    boolean json = form.contains("ld+json");
    RawArticle article =
        article(json ? form.replaceAll("'(?!>|application)(?<!type=')", "\"") : form);
    assertEquals(TITLE, article.title());
    assertEquals(FIRST + "\n" + SECOND, article.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>@1</p><p>@2</p>",
        "<p>@1\n<p>@2",
        "<div>@1</div><div>@2</div>",
        "@1<br>@2<br>"
      })
  void aPieceWithoutAHeadlineHasNone(String form) {
    RawArticle article = article(form);
    assertEquals(null, article.title());
    assertEquals(FIRST + "\n" + SECOND, article.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><head><title>@T</title></head><body><article><h1>@T</h1><p>@1</p><p>@2 وأضاف",
        "<html><body><h1>@T</h1><p>@1</p><p>@2</p><p>وأضاف أن الدفعة الأولى من المتاجر سلمت إلى"
      })
  void aPageThatEndsWithinItsArticleIsAReject(String form) {
    String page = form.replace("@T", TITLE).replace("@1", FIRST).replace("@2", SECOND);
    List<Parsed> records = Formats.parse(new HtmlParser(), page);
    assertEquals(List.of("0:unreadable"), Formats.fates(records), records::toString);
  }
}
