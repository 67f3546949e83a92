package io.github.marsad.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Pages made to break a parser end soon, in an article or a reject, with little memory. */
class HostilePageTest {
  private static final String TEXT =
      "افتتح رئيس البلدية صباح الأحد الجسر الجديد فوق النهر، بعد ثلاث سنوات من العمل المتقطع، بحضور"
          + " عدد كبير من سكان الضفتين الذين انتظروا هذا اليوم طويلا.";
  private static final String HEAD =
      "<!DOCTYPE html><html><head><title>الجسر الجديد</title><meta property='og:type'"
          + " content='article'></head><body><h1>الجسر الجديد</h1>";
  private static final String ARTICLE = "<p>" + TEXT + "</p>";
  private static final String END = "</body></html>";
  private static final Duration SOON = Duration.ofSeconds(30);

  /** Pages by what is wrong with them; each is an article unless its name says no. */
  private static Map<String, String> pages() {
    Map<String, String> pages = new TreeMap<>();
    int many = 150_000;
    pages.put("deep divs", "<div>".repeat(many) + ARTICLE);
    pages.put("deep spans", ARTICLE + "<span>".repeat(many));
    pages.put("deep tables", ARTICLE + "<table><tr><td>".repeat(50_000));
    pages.put("deep lists", ARTICLE + "<ul><li>".repeat(70_000));
    pages.put("deep quotes", ARTICLE + "<blockquote>".repeat(many));
    pages.put("open formatting", ARTICLE + formatting(5_000));
    pages.put("no: many anchors", ARTICLE + "<a href=x>y".repeat(many / 2));
    pages.put("wide", ARTICLE + "<i></i>".repeat(many));
    pages.put("long attribute", ARTICLE + "<img alt='" + "ا".repeat(3_000_000) + "'>");
    pages.put("many attributes", ARTICLE + "<img " + attributes(300_000) + ">");
    pages.put("many classes", ARTICLE + "<b class='" + "a b ".repeat(900_000) + "'>x</b>");
    pages.put("distinct classes", ARTICLE + classes(100_000));
    pages.put("line breaks", ARTICLE + "<div>" + "كلمة<br>".repeat(many) + "</div>");
    pages.put("script", ARTICLE + "<script>" + "if (a < b) document.write('<p>');".repeat(90_000));
    pages.put("open comment", ARTICLE + "<!-- " + "- ".repeat(900_000));
    pages.put("open tag", ARTICLE + "<p " + "x".repeat(900_000));
    pages.put("open entity", ARTICLE + "<p>&" + "amp".repeat(900_000));
    pages.put("brackets", ARTICLE + "<".repeat(900_000));
    pages.put("closing tags", ARTICLE + "</p>".repeat(many) + "</b>".repeat(many));
    pages.put("data tables", ARTICLE + tables());
    pages.put("many short paragraphs", ARTICLE + "<p>كلمة</p>".repeat(60_000));
    pages.put("many links", "<p><a href=x>عنوان قصة أخرى</a></p>".repeat(5) + many("class=x"));
    pages.put("many bylines", ARTICLE + many("class=date"));
    pages.put("many headlines", ARTICLE + many("class=title"));
    pages.put("many bodies", ARTICLE + many("class=article-body"));
    pages.put("many dates", ARTICLE + many("itemprop=datePublished"));
    pages.put("deep dates", ARTICLE + "<time datetime=2018>".repeat(many));
    pages.put("deep bylines", ARTICLE + "<div class=date>".repeat(many));
    pages.put("names of systems", ARTICLE + names(60_000));
    pages.put("commas in JSON", ARTICLE + json("{" + ",".repeat(900_000) + "}"));
    pages.put("deep JSON", ARTICLE + json("{\"a\":".repeat(400_000)));
    pages.put("deep JSON list", ARTICLE + json("[".repeat(900_000)));
    pages.put("many articles in JSON", ARTICLE + json(jsonArticles(20_000)));
    pages.put("long number in JSON", ARTICLE + json("{\"a\":" + "9".repeat(900_000) + "}"));
    pages.put("body in JSON", ARTICLE + json(jsonBody()));
    pages.put("no: too many tags", ARTICLE + "<i></i>".repeat(1_000_000));
    return pages;
  }

  private static String formatting(int elements) {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < elements; i++) {
      html.append("<b id=").append(i).append("><i title=").append(i).append('>');
    }
    return html + "<p>".repeat(elements * 10);
  }

  private static String attributes(int count) {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < count; i++) {
      html.append('a').append(i).append("=1 ");
    }
    return html.toString();
  }

  private static String classes(int count) {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < count; i++) {
      html.append("<b class='share").append(i).append("'>x</b>");
    }
    return html.toString();
  }

  private static String tables() {
    String cells = "<tr>" + "<td>1</td>".repeat(20) + "</tr>";
    return ("<table>" + cells.repeat(40)).repeat(200);
  }

  private static String many(String attribute) {
    return ("<div " + attribute + ">كلمة</div>").repeat(40_000) + ARTICLE;
  }

  private static String names(int count) {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < count; i++) {
      html.append("<i data-testid=share").append(i).append("></i>");
    }
    return html.toString();
  }

  private static String json(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }

  private static String jsonArticles(int count) {
    return "[" + "{\"@type\":\"NewsArticle\",\"headline\":\"x\"},".repeat(count) + "{}]";
  }

  private static String jsonBody() {
    return "{\"@type\":\"NewsArticle\",\"articleBody\":\"" + "<div>".repeat(90_000) + "\"}";
  }

  @TestFactory
  List<DynamicTest> everyPageEndsSoon() {
    return pages().entrySet().stream()
        .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> check(page)))
        .toList();
  }

  private static void check(Map.Entry<String, String> page) {
    List<Parsed> records =
        assertTimeoutPreemptively(
            SOON, () -> Formats.parse(new HtmlParser(), HEAD + page.getValue() + END));
    assertEquals(1, records.size(), records::toString);
    boolean article = records.get(0) instanceof RawArticle raw && raw.body().contains(TEXT);
    assertEquals(!page.getKey().startsWith("no: "), article, () -> shown(records.get(0)));
  }

  private static String shown(Parsed parsed) {
    String text = parsed.toString();
    return text.substring(0, Math.min(500, text.length()));
  }

  @Test
  void nulBytesAreNoText() {
    String page = HEAD + ARTICLE.replace(" ", "\u0000 ") + "\u0000" + END;
    assertEquals(TEXT, Formats.article(Formats.parse(new HtmlParser(), page)).body());
  }

  @Test
  void noFileOfThisMachineIsRead() {
    String page =
        "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
            + "<html><head><title>الجسر</title><base href='file:///etc/'><link rel=canonical"
            + " href='file:///etc/passwd'><meta property='og:type' content='article'></head><body>"
            + "<p>"
            + TEXT
            + " &x;</p><iframe src='passwd'></iframe></body></html>";
    RawArticle article = Formats.article(Formats.parse(new HtmlParser(), page));
    assertEquals(TEXT + " &x;", article.body());
    assertEquals(null, article.url());
  }

  @Test
  void aFewBrokenBytesOutsideTheArticleAreForgiven() {
    byte[] page = (HEAD + ARTICLE + "<footer>@</footer>" + END).getBytes(StandardCharsets.UTF_8);
    byte[] outside = page.clone();
    outside[new String(page, StandardCharsets.ISO_8859_1).indexOf('@')] = (byte) 0xD8;
    assertEquals(TEXT, Formats.article(Formats.parse(new HtmlParser(), outside)).body());
    assertEquals(
        Encoding.UTF_8, Formats.article(Formats.parse(new HtmlParser(), outside)).encoding());
  }

  @Test
  void brokenBytesWithinTheArticleAreCountedAndManyOfThemRejected() {
    String rest = "<!-- " + "script ".repeat(3_000) + "-->";
    byte[] page = (HEAD + ARTICLE + rest + END).getBytes(StandardCharsets.UTF_8);
    int begin = new String(page, StandardCharsets.ISO_8859_1).indexOf("<p>") + 3;
    byte[] few = page.clone();
    few[begin] = (byte) 0xFF;
    RawArticle article = Formats.article(Formats.parse(new HtmlParser(), few));
    assertEquals(new Encoding(null, 2), article.encoding());
    byte[] many = page.clone();
    Arrays.fill(many, begin, begin + 20, (byte) 0xFF);
    List<Parsed> records = Formats.parse(new HtmlParser(), many);
    assertEquals(List.of("0:unreadable"), Formats.fates(records));
    assertTrue(((Reject) records.get(0)).detail().contains("not UTF-8: 20 of"), records::toString);
  }

  @Test
  void bytesThatAreNoPageAreAReject() {
    byte[] noise = new byte[200_000];
    new java.util.Random(1).nextBytes(noise);
    List<Parsed> records = Formats.parse(new HtmlParser(), noise);
    assertTrue(records.size() == 1 && records.get(0) instanceof Reject, records::toString);
  }
}
