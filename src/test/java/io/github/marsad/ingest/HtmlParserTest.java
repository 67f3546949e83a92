package io.github.marsad.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.ingest.HtmlFixtures.Fixture;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of many templates give their article, and nothing that stands around it. */
class HtmlParserTest {

  static List<Fixture> fixtures() {
    return HtmlFixtures.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fixtures")
  void thePageGivesItsArticle(Fixture fixture) {
    List<Parsed> records = Formats.parse(new HtmlParser(), fixture.page());
    if (fixture.fields().containsKey("reject")) {
      assertEquals(List.of("0:empty"), Formats.fates(records), records::toString);
      return;
    }
    RawArticle article = Formats.article(records);
    assertEquals(String.join("\n", fixture.lines()), article.body());
    assertEquals(fixture.fields().get("title"), article.title());
    assertEquals(fixture.fields().get("lead"), article.summary());
    String date = article.date().date() == null ? null : article.date().date().toString();
    assertEquals(fixture.fields().get("date"), date, article.date()::toString);
    assertEquals(fixture.fields().get("zone"), article.date().zone());
    for (Map.Entry<String, String> field : others(article)) {
      if (fixture.fields().containsKey(field.getKey())) {
        assertEquals(fixture.fields().get(field.getKey()), field.getValue(), field.getKey());
      }
    }
  }

  private static List<Map.Entry<String, String>> others(RawArticle article) {
    List<Map.Entry<String, String>> others = new ArrayList<>();
    others.add(new java.util.AbstractMap.SimpleEntry<>("author", article.author()));
    others.add(new java.util.AbstractMap.SimpleEntry<>("outlet", article.outlet()));
    others.add(new java.util.AbstractMap.SimpleEntry<>("section", article.category()));
    others.add(new java.util.AbstractMap.SimpleEntry<>("url", article.url()));
    return others;
  }

  private static final String PAGE =
      "<html><head><title>افتتاح جسر النهر</title><meta property='og:type' content='article'></head>"
          + "<body><h1>افتتاح جسر النهر</h1><p>افتتح رئيس البلدية صباح الأحد الجسر الجديد فوق النهر،"
          + " بعد ثلاث سنوات من العمل المتقطع.</p></body></html>";

  @Test
  void theHeadersOfAnAnswerAreNoTextAndNameTheCharset() {
    String headers =
        "HTTP/1.1 200 OK\r\nServer: a\r\nContent-Type: text/html; charset=windows-1256";
    byte[] file = (headers + "\r\n\r\n" + PAGE).getBytes(Charset.forName("windows-1256"));
    RawArticle article = Formats.article(Formats.parse(new HtmlParser(), file));
    assertEquals("افتتاح جسر النهر", article.title());
    assertTrue(article.body().startsWith("افتتح رئيس"), article.body());
    assertEquals("windows-1256", article.encoding().charset());
  }

  @Test
  void anAnswerThatIsNoPageIsAReject() {
    String file = "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n" + PAGE;
    List<Parsed> records = Formats.parse(new HtmlParser(), file);
    assertEquals(List.of("0:http_status"), Formats.fates(records), records::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK",
        "HTTP/1.1 200 OK\r\nServer: a",
        "HTTP/1.1 خبر\r\n\r\n",
        "HTTP/1.1 200 OK\r\nسطر بلا نقطتين\r\n\r\n",
        "HTTP/x.y 200 OK\r\n\r\n"
      })
  void whatIsNoWholeHeaderIsText(String text) {
    assertEquals(0, HttpHeaders.of(text).length());
    assertEquals(0, HttpHeaders.of(text.getBytes(StandardCharsets.UTF_8)).length());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "<span>تاريخ النشر</span><span>: 2017/01/24</span>",
        "<b>تاريخ النشر</b><br><br><i>2017/01/24</i>",
        "<div class=meta><span class=views>334</span><span>24</span><span>يناير</span>2017</div>",
        "<div class=date>آخر تحديث: <span class=date>26/01/2017</span></div><div>24/01/2017</div>",
        "<table><tr><td>القسم</td><td>محليات</td></tr><tr><td>تاريخ النشر</td><td>24/01/2017"
            + "</td></tr></table>",
        "<p class=info>نشرت بواسطة محرر الصفحة في 24/01/2017 - 10:30</p>",
        "<div>24.01.2017 10:30 <i></i> 334</div>",
        "<ul class=post-meta><li>بقلم سامر</li><li>24/01/2017</li><li>10:30 ص</li></ul>",
        "<time class='entry-date updated' datetime='2017-01-24'>أمس</time>",
        "<span>24 يناير 2017</span> آخر تحديث <time class=updated>26 يناير 2017</time>",
        "<p class=date><span>24/01/2017</span> <b>آخر تحديث:</b> <i>26/01/2017</i></p>",
        "<meta itemprop=dateModified content='2017-01-26'><span class=date>24 يناير 2017</span>",
        "<p>24 يناير 2017 (تاريخ النشر) 26 يناير 2017 (آخر تحديث)</p>",
        "<span>القاهرة <time datetime='2017-01-24'>أمس</time></span>",
        "<time itemprop='dateModified' datetime='2017-01-26'>26 يناير 2017</time><p>24 يناير 2017"
            + "</p>"
      })
  void aDateBelowTheHeadlineIsReadWhateverItsElements(String line) {
    String page = PAGE.replace("</h1>", "</h1>" + line);
    RawArticle article = Formats.article(Formats.parse(new HtmlParser(), page));
    assertEquals("2017-01-24", String.valueOf(article.date().date()));
    assertTrue(article.body().startsWith("افتتح رئيس"), article.body());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "<div class=date>آخر تحديث: <span class=date>26/01/2017</span></div>",
        "<div><span>آخر تحديث</span><span>: 26/01/2017</span></div>",
        "<div class=card><a href=x>خمسة أسئلة عن سوق الجملة</a><span class=date>26/01/2017</span></div>",
        "<span class='updated' >26/01/2017</span>",
        "<time itemprop='dateModified' datetime='2017-01-26'>26 يناير 2017</time>",
        "<div><time itemprop='dateModified' datetime='2017-01-26'>26 يناير 2017</time></div>",
        "<div>1970-01-01</div>",
        "<span>26 يناير 2017 (آخر تعديل)</span>",
        "<p>26 يناير 2017 | آخر تحديث</p>",
        "<p>26/01/2017 :آخر تحديث</p>",
        "<p>26 يناير 2017 - تم التحديث</p>",
        "<span>حُدّث: 26 يناير 2017</span>",
        "<div>26 يناير 2017</div><div>آخر تعديل</div>",
        "<div>مهلة التسجيل: 26 يناير 2017</div>",
        "<div>المهلة: 26 يناير 2017</div>",
        "<div>طبع في 26 يناير 2017</div>",
        "<div>24-26 يناير 2017</div>",
        "<div>من 24 إلى 26 يناير 2017</div>",
        "<div>24 و26 يناير 2017</div>",
        "<time datetime='2017-01-26' data-type='modified'>26 يناير 2017</time>",
        "<span>آخر تحديث <time datetime='2017-01-26'>قبل ساعة</time></span>",
        "<span><time datetime='2017-01-26'>26 يناير 2017</time> (آخر تحديث)</span>",
        "<time datetime='2017-01-26'>آخر تحديث 26 يناير 2017</time>",
        "<meta itemprop=dateModified content='2017-01-26'><span class=date>26 يناير 2017</span>",
        "<p>26 يناير 2017 <meta itemprop=dateModified content='2017-01-26T10:00:00Z'></p>",
        "<div>2099-01-01</div>"
      })
  void aDateOfSomethingElseIsNone(String line) {
    String page = PAGE.replace("</h1>", "</h1>" + line);
    RawArticle article = Formats.article(Formats.parse(new HtmlParser(), page));
    assertEquals(PublicationDate.NONE, article.date());
  }

  /** Where the metadata are in UTC, the day that the page shows is the source's own. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "2018-02-13T22:30:00+00:00; <span>الأربعاء 14 فبراير 2018</span>; 2018-02-14",
        "2018-02-13T22:30:00Z; <div>تاريخ النشر: 14/02/2018</div>; 2018-02-14",
        "2018-02-13T10:00:00Z; <time>14 فبراير 2018</time>; 2018-02-14",
        "2018-02-13T22:30:00Z; <p>14/02/2018 01:30 بتوقيت مكة</p>; 2018-02-14",
        "2018-02-13T22:30:00Z; <p>14/02/2018 10:30 بتوقيت مكة</p>; 2018-02-13",
        "2018-02-13T09:59:59Z; <span>14 فبراير 2018</span>; 2018-02-13",
        "2018-02-13T22:30:00Z; <span>15 فبراير 2018</span>; 2018-02-13",
        "2018-02-13T02:30:00Z; <span>12 فبراير 2018</span>; 2018-02-13",
        "2018-02-13T22:30:00+03:00; <span>14 فبراير 2018</span>; 2018-02-13",
        "2018-02-13T22:30:00; <span>14 فبراير 2018</span>; 2018-02-13",
        "2018-02-13T22:30:00Z; <span>آخر تحديث: 14 فبراير 2018</span>; 2018-02-13",
        "2018-02-13T22:30:00Z; <span>ثورة 14 فبراير 2018</span>; 2018-02-13"
      })
  void theDayShownIsThatOfAMomentInUtc(String published, String shown, String day) {
    String meta = "<meta property='article:published_time' content='" + published + "'></head>";
    String bare = PAGE.replace("</head>", meta);
    RawArticle plain = Formats.article(Formats.parse(new HtmlParser(), bare));
    String page = bare.replace("</h1>", "</h1>" + shown);
    RawArticle article = Formats.article(Formats.parse(new HtmlParser(), page));
    assertEquals(day, String.valueOf(article.date().date()));
    assertEquals(plain.date().at(), article.date().at());
    assertEquals(plain.date().zone(), article.date().zone());
    assertEquals(plain.date().method(), article.date().method());
    String above = bare.replace("<h1>", "<div>14 فبراير 2018</div><h1>");
    RawArticle clock = Formats.article(Formats.parse(new HtmlParser(), above));
    assertEquals("2018-02-13", String.valueOf(clock.date().date()));
  }

  /** Crosshead, abstract, a list's item: a word that is no date's makes its line the text's. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "<h3>ثورة 25 يناير 2011</h3>",
        "<p>حرب 6 أكتوبر 1973</p>",
        "<ul><li>ثورة 25 يناير 2011</li><li>اتفاق 17 مايو 1983</li></ul>"
      })
  void aDateBehindAWordStaysInTheText(String lines) {
    String second = "<p>وقال المهندس المشرف إن العمل توقف مرتين بسبب نقص المال.</p>";
    String page = PAGE.replace("</p></body>", "</p>" + lines + second + "</body>");
    RawArticle article = Formats.article(Formats.parse(new HtmlParser(), page));
    assertEquals(PublicationDate.NONE, article.date());
    String text = lines.replaceAll("<[^>]+>", " ").strip();
    assertTrue(article.body().replaceAll("\\s+", " ").contains(text.replaceAll("\\s+", " ")), page);
    String dek = "</h1><div class=sub>ثورة 25 يناير 2011</div>";
    String bare = page.replace("</h1>", dek);
    assertEquals(
        PublicationDate.NONE, Formats.article(Formats.parse(new HtmlParser(), bare)).date());
    String dated = page.replace("</h1>", dek + "<div class=meta>14 فبراير 2018</div>");
    RawArticle shown = Formats.article(Formats.parse(new HtmlParser(), dated));
    assertEquals("2018-02-14", String.valueOf(shown.date().date()));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "<div>الأحد 28 ربيع الآخر 1438 هـ الموافق 26 يناير 2017</div>",
        "<div class=row>26 يناير 2017</div><ul><li><a href=/>الرئيسية</a></li><li><a"
            + " href=/s>محليات</a></li><li><a href=/t>رياضة</a></li></ul>",
        "<div class=row>26 يناير 2017</div><nav><a href=/>الرئيسية</a></nav>",
        "<div class=a>26 يناير 2017</div><div class=mainmenu><a href=/>الرئيسية</a></div>",
        "<div class=current-date>26 يناير 2017</div>",
        "<table><tr><td>26 يناير 2017</td></tr><tr><td><a href=/>الرئيسية</a></td><td><a"
            + " href=/s>محليات</a></td><td><a href=/t>رياضة</a></td></tr></table>",
        "<div><span>26 يناير 2017</span></div><div><a href=/>الرئيسية</a> | <a href=/s>محليات</a> |"
            + " <a href=/t>رياضة</a></div>"
      })
  void norDoesItWhereNoBoxHoldsTheArticle(String above) {
    String page = PAGE.replace("<h1>", above + "<h1>");
    RawArticle found = Formats.article(Formats.parse(new HtmlParser(), page));
    assertEquals(PublicationDate.NONE, found.date(), page);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "<div>الأحد 28 ربيع الآخر 1438 هـ الموافق 26 يناير 2017</div>@",
        "<div class=row>26 يناير 2017</div><ul><li><a href=/>الرئيسية</a></li><li><a"
            + " href=/s>محليات</a></li><li><a href=/t>رياضة</a></li></ul>@",
        "<div class=row>26 يناير 2017</div><nav><a href=/>الرئيسية</a></nav>@",
        "<div id=today>26 يناير 2017</div>@",
        "<header>26 يناير 2017</header>@",
        "@<div>الخميس 26 يناير 2017</div>",
        "<div><div>الخميس 26 يناير 2017</div><div><span><a href=/>الرئيسية</a><a href=/s>محليات</a>"
            + "<a href=/t>رياضة</a></span></div>@</div>"
      })
  void theDayThatAPageShowsItsVisitorDatesNoArticle(String around) {
    String article = PAGE.replaceAll(".*<body>", "<article>").replaceAll("</body>.*", "</article>");
    String body = around.replace("@", article);
    String page = PAGE.replaceAll("<body>.*</body>", "<body>" + body + "</body>");
    RawArticle found = Formats.article(Formats.parse(new HtmlParser(), page));
    assertEquals(PublicationDate.NONE, found.date(), page);
    assertTrue(found.body().startsWith("افتتح رئيس"), found.body());
    String dated = page.replace("</h1>", "</h1><span>24 يناير 2017</span>");
    RawArticle below = Formats.article(Formats.parse(new HtmlParser(), dated));
    assertEquals("2017-01-24", String.valueOf(below.date().date()), dated);
  }

  @Test
  void everyPageIsToldFromText() {
    for (Fixture fixture : fixtures()) {
      String head =
          new String(
              fixture.page(),
              0,
              Math.min(InputFormat.HEAD, fixture.page().length),
              StandardCharsets.UTF_8);
      assertEquals(InputFormat.HTML, InputFormat.detect(head, Formats.options()), fixture.name());
    }
    assertTrue(fixtures().size() > 20);
  }
}
