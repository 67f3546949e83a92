package io.github.marsad.ingest;

import static io.github.marsad.ingest.Warcs.gzip;
import static io.github.marsad.ingest.Warcs.joined;
import static io.github.marsad.ingest.Warcs.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages come out of a crawl whatever is around them and whatever is broken beside them. */
class WarcParserTest {
  private static final String TITLE = "افتتاح جسر جديد فوق النهر بعد ثلاث سنوات";
  private static final String TEXT =
      "افتتح رئيس البلدية صباح الأحد الجسر الجديد فوق النهر، بعد ثلاث سنوات من العمل المتقطع، بحضور"
          + " عدد كبير من سكان الضفتين الذين انتظروا هذا اليوم طويلا.";
  private static final String PAGE =
      "<!DOCTYPE html><html><head><title>"
          + TITLE
          + "</title><meta property='og:type' content='article'></head><body><h1>"
          + TITLE
          + "</h1><p>"
          + TEXT
          + "</p></body></html>";
  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8";

  private static byte[] page(int n) {
    return Warcs.response("http://dar.example/" + n, OK, utf8(PAGE));
  }

  private static List<Parsed> parse(byte[]... records) {
    return Formats.parse(new WarcParser(), joined(records));
  }

  private static List<String> fates(byte[]... records) {
    return Formats.fates(parse(records));
  }

  private static void assertPage(byte[] record) {
    RawArticle article = Formats.article(parse(record));
    assertEquals(TITLE, article.title());
    assertEquals(TEXT, article.body());
  }

  @Test
  void aPageHasItsAddressAndWhenItWasFetched() {
    RawArticle article = Formats.article(parse(page(1)));
    assertEquals(TITLE, article.title());
    assertEquals(TEXT, article.body());
    assertEquals("http://dar.example/1", article.url());
    assertEquals(Instant.parse(Warcs.DATE), article.crawledAt());
    assertEquals(1, article.record());
  }

  @Test
  void whatTheCrawlerNotesIsNoRecordOfOurs() {
    String target = "WARC-Target-URI: http://dar.example/1\r\n";
    assertEquals(
        List.of("3:article"),
        fates(
            Warcs.record("warcinfo", "Content-Type: application/warc-fields\r\n", utf8("a: b\r\n")),
            Warcs.record("request", target, utf8("GET / HTTP/1.1\r\n\r\n")),
            page(1),
            Warcs.record("metadata", target, utf8("fetchTimeMs: 1\r\n")),
            Warcs.record(
                "response",
                "WARC-Target-URI: dns:dar.example\r\nContent-Type: text/dns\r\n",
                utf8("dar.example. 1 IN A 192.0.2.1"))));
  }

  @ParameterizedTest(name = "{0} {1} is {2}")
  @CsvSource({
    "200 OK,text/html,article",
    "200 OK,application/xhtml+xml;charset=utf-8,article",
    "203 Other,TEXT/HTML,article",
    "301 Moved,text/html,http_status",
    "404 Not Found,text/html,http_status",
    "500 Broken,text/html,http_status",
    "206 Partial,text/html,http_status",
    "200 OK,image/jpeg,not_html",
    "200 OK,application/pdf,not_html",
    "200 OK,application/json,not_html"
  })
  void answersThatAreNoPagesAreCountedApart(String status, String type, String fate) {
    String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type;
    assertEquals(
        List.of("1:" + fate), fates(Warcs.response("http://dar.example/x", http, utf8(PAGE))));
  }

  @Test
  void theDetailTellsStatusTypeAndAddress() {
    Parsed moved =
        parse(Warcs.response("http://dar.example/a", "HTTP/1.1 404 Gone", utf8(""))).get(0);
    assertEquals("HTTP status 404 for http://dar.example/a", ((Reject) moved).detail());
    String pdf = "HTTP/1.1 200 OK\r\nContent-Type: application/pdf";
    Parsed other = parse(Warcs.response("http://dar.example/b", pdf, utf8("%PDF"))).get(0);
    assertEquals("application/pdf at http://dar.example/b", ((Reject) other).detail());
  }

  @Test
  void aPageWithoutATypeIsToldByItsContent() {
    assertPage(Warcs.response("http://dar.example/1", "HTTP/1.0 200 OK", utf8(PAGE)));
    assertEquals(
        List.of("1:not_html"),
        fates(Warcs.response("http://dar.example/1", "HTTP/1.0 200 OK", utf8("GIF89a"))));
  }

  @Test
  void aResourceIsAPageWithoutHttp() {
    String fields = "WARC-Target-URI: file:///a.html\r\nContent-Type: text/html\r\n";
    assertPage(Warcs.record("resource", fields, utf8(PAGE)));
    String image = "WARC-Target-URI: file:///a.png\r\nContent-Type: image/png\r\n";
    assertEquals(List.of("1:not_html"), fates(Warcs.record("resource", image, utf8("x"))));
  }

  @Test
  void aRevisitIsARepetition() {
    String fields =
        "WARC-Target-URI: http://dar.example/1\r\nWARC-Profile:"
            + " http://netpreserve.org/warc/1.0/revisit/identical-payload-digest\r\n"
            + "Content-Type: application/http\r\n";
    assertEquals(
        List.of("1:repeated", "2:article"),
        fates(Warcs.record("revisit", fields, utf8("HTTP/1.1 200 OK\r\n\r\n")), page(2)));
  }

  @Test
  void chunkedPagesAreJoined() {
    byte[] text = utf8(PAGE);
    byte[] first = Arrays.copyOf(text, 301);
    byte[] rest = Arrays.copyOfRange(text, 301, text.length);
    byte[] chunked =
        joined(
            utf8("12d\r\n"),
            first,
            utf8("\r\n" + Integer.toHexString(rest.length) + "\r\n"),
            rest,
            utf8("\r\n0\r\n\r\n"));
    String http = OK + "\r\nTransfer-Encoding: chunked";
    assertPage(Warcs.response("http://dar.example/1", http, chunked));
    assertPage(Warcs.response("http://dar.example/1", http, text));
  }

  @Test
  void encodedPagesAreDecoded() throws IOException {
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
      out.write(utf8(PAGE));
    }
    String encoding = OK + "\r\nContent-Encoding: ";
    String url = "http://dar.example/1";
    assertPage(Warcs.response(url, encoding + "gzip\r\nContent-Length: 20", gzip(utf8(PAGE))));
    assertPage(Warcs.response(url, encoding + "deflate", deflated.toByteArray()));
    assertPage(Warcs.response(url, encoding + "gzip", utf8(PAGE)));
    assertPage(Warcs.response(url, encoding + "br", utf8(PAGE)));
    assertEquals(
        List.of("1:unreadable"), fates(Warcs.response(url, encoding + "compress", utf8(PAGE))));
  }

  /** Written by the brotli command: an uncompressed meta-block would not show that it decodes. */
  @Test
  void brotliIsDecoded() {
    byte[] brotli = Base64.getDecoder().decode(BROTLI);
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br";
    RawArticle article =
        Formats.article(parse(Warcs.response("http://dar.example/1", http, brotli)));
    assertEquals("ماء", article.title());
    assertTrue(article.body().startsWith("عاد الماء"), article.body());
  }

  private static final String BROTLI =
      "GyABQJwHdqxlYLIw2j9q7GwQnjq3kLMOHMFSTIeAjBncCw2uYnx0csBce5hoiZdkGEHAmeXpDul50or1"
          + "zERpoV4SoDQpOFcEGXBAgPwaWj+JP1gUw0dQgyQFV2AFiQQtxlHNTT0hSSxtmZQfTR/QXtbQUqcc4Zgp"
          + "0ZC/bQh4Ag==";

  @Test
  void theCharsetOfHttpComesFirst() {
    byte[] page = PAGE.getBytes(Charset.forName("windows-1256"));
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1256";
    assertPage(Warcs.response("http://dar.example/1", http, page));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE"})
  void aPageInAnotherCharsetIsReadWhateverIsStated(String charset) {
    byte[] page = PAGE.getBytes(Charset.forName(charset));
    for (String stated : List.of("", "; charset=utf-8", "; charset=ISO-8859-1")) {
      String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html" + stated;
      byte[] record = Warcs.response("http://dar.example/1", http, page);
      assertPage(record);
      RawArticle article = Formats.article(parse(record));
      assertEquals(new Encoding(charset, 0), article.encoding(), stated);
    }
  }

  @Test
  void aPageThatIsWesternIsReadAsStated() {
    String french =
        PAGE.replace(TEXT, "Le président a été reçu à l'hôtel où siège déjà. ".repeat(9));
    byte[] page = french.replace(TITLE, "L'été").getBytes(StandardCharsets.ISO_8859_1);
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=iso-8859-1";
    RawArticle article = Formats.article(parse(Warcs.response("http://dar.example/1", http, page)));
    assertEquals("L'été", article.title());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void garbageBetweenRecordsIsOneReject(boolean compressed) {
    byte[] garbage = utf8("no record\r\nat all\r\n\r\n");
    List<String> fates =
        compressed
            ? fates(gzip(page(1)), gzip(garbage), gzip(page(2)))
            : fates(page(1), garbage, page(2));
    assertEquals(List.of("1:article", "2:unreadable", "3:article"), fates);
  }

  @Test
  void aWrongLengthLosesItsRecordAlone() {
    String longer = new String(page(1), StandardCharsets.UTF_8);
    int length = Integer.parseInt(longer.replaceAll("(?s).*Content-Length: (\\d+).*", "$1"));
    byte[] tooLong = utf8(longer.replace("Length: " + length, "Length: " + (length + 700)));
    assertEquals(
        List.of("1:unreadable", "2:article", "3:article"), fates(tooLong, page(2), page(3)));
    byte[] tooShort = utf8(longer.replace("Length: " + length, "Length: " + (length - 50)));
    assertEquals(List.of("1:unreadable", "2:article"), fates(tooShort, page(2)));
    for (String wrong : List.of("-5", "many", "99999999999999999999")) {
      byte[] none = utf8(longer.replace("Length: " + length, "Length: " + wrong));
      assertEquals(List.of("1:unreadable", "2:article"), fates(none, page(2)), wrong);
    }
  }

  @Test
  void aCutFileKeepsWhatStoodBefore() {
    byte[] whole = joined(page(1), page(2));
    for (int cut : new int[] {page(1).length + 20, page(1).length + 300, whole.length - 100}) {
      assertEquals(
          List.of("1:article", "2:unreadable"), fates(Arrays.copyOf(whole, cut)), "cut at " + cut);
    }
    byte[] zipped = joined(gzip(page(1)), gzip(page(2)));
    for (int less : new int[] {4, 30, 200}) {
      assertEquals(
          List.of("1:article", "2:unreadable"),
          fates(Arrays.copyOf(zipped, zipped.length - less)),
          "cut by " + less);
    }
    Reject cut = (Reject) parse(Arrays.copyOf(zipped, zipped.length - 30)).get(1);
    assertEquals("damaged gzip: the file ends within a member", cut.detail());
  }

  @Test
  void aDamagedMemberLosesItsRecordAlone() {
    byte[] damaged = gzip(page(2));
    Arrays.fill(damaged, 40, 80, (byte) 0x55);
    assertEquals(
        List.of("1:article", "2:unreadable", "3:article"),
        fates(gzip(page(1)), damaged, gzip(page(3))));
  }

  @Test
  void aPageThatTheCrawlerCutIsRejectedOnlyIfItsArticleIsCut() {
    String fields =
        "WARC-Truncated: length\r\nWARC-Target-URI: http://dar.example/1\r\n"
            + "Content-Type: application/http\r\n";
    String tail = PAGE.replace("</body></html>", "<footer><a href='/'>عن الموقع</a> نحن موقع");
    assertPage(Warcs.record("response", fields, utf8(OK + "\r\n\r\n" + tail)));
    String within = PAGE.substring(0, PAGE.indexOf("الضفتين"));
    List<Parsed> records = parse(Warcs.record("response", fields, utf8(OK + "\r\n\r\n" + within)));
    assertEquals(List.of("1:unreadable"), Formats.fates(records));
    assertTrue(((Reject) records.get(0)).detail().contains("LENGTH"), records::toString);
  }

  @Test
  void aRecordOrPageThatIsTooLargeIsRejectedAndTheNextIsRead() {
    byte[] large = Warcs.response("http://dar.example/1", OK, new byte[9000]);
    String bomb = OK + "\r\nContent-Encoding: gzip";
    byte[] zipped = Warcs.response("http://dar.example/1", bomb, gzip(new byte[5_000_000]));
    assertEquals(
        List.of("1:too_large", "2:too_large", "3:article"),
        Formats.fates(
            Formats.parse(
                new WarcParser(), joined(large, zipped, page(3)), "ingest.max-record-bytes=8000")));
  }

  @Test
  void anEndlessHeaderIsBounded() {
    byte[] endless = utf8("WARC/1.0\r\nX: " + "a".repeat(300_000) + "\r\n");
    assertEquals(List.of("1:unreadable", "2:article"), fates(endless, page(2)));
    byte[] many = utf8("WARC/1.0\r\n" + "X: a\r\n".repeat(50_000));
    assertEquals(List.of("1:unreadable", "2:article"), fates(many, page(2)));
  }

  @Test
  void thousandsOfWrongRecordsAreNotReadAThousandTimes() {
    byte[] claims = utf8("WARC/1.0\r\nContent-Length: 9000000\r\n\r\n".repeat(20_000));
    List<String> fates = fates(claims, page(1));
    assertTrue(fates.size() < 70 && fates.get(0).equals("1:unreadable"), fates::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X: a",
        "Content-Type:",
        "Content-Type: application/octet-stream",
        "Content-Type: ;"
      })
  void whereNoTypeIsNamedTheContentTells(String header) {
    String http = "HTTP/1.1 200 OK\r\n" + header;
    assertPage(Warcs.response("http://dar.example/1", http, utf8(PAGE)));
    assertEquals(
        List.of("1:not_html"),
        fates(Warcs.response("http://dar.example/1", http, utf8("%PDF-1.4 " + TEXT))));
  }
}
