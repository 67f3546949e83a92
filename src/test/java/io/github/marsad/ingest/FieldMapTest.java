package io.github.marsad.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.knowledge.Tsv;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records as common corpora write them come to the same article. */
class FieldMapTest {
  private static RawArticle read(String json, String... settings) {
    return Formats.article(Formats.parse(new JsonLinesParser(), json, settings));
  }

  private static void assertBridge(RawArticle article, String date, String crawled) {
    assertEquals("جسر", article.title());
    assertEquals("متن", article.body());
    assertEquals("https://daffatan.example/7", article.url());
    assertEquals("daffatan.example", article.outlet());
    assertEquals(date, String.valueOf(article.date().date()));
    assertEquals(crawled == null ? null : Instant.parse(crawled), article.crawledAt());
  }

  @Test
  void newsPlease() {
    RawArticle article =
        read(
            "{\"authors\": [\"سمر\"], \"date_download\": \"2017-03-14 08:00:01\", \"date_modify\":"
                + " null, \"date_publish\": \"2017-03-12 10:05:00\", \"description\": \"خلاصة\","
                + " \"filename\": \"x.json\", \"language\": \"ar\", \"maintext\": \"متن\","
                + " \"source_domain\": \"daffatan.example\", \"title\": \"جسر\", \"title_page\":"
                + " null, \"url\": \"https://daffatan.example/7\"}");
    assertBridge(article, "2017-03-12", "2017-03-14T08:00:01Z");
    assertEquals("سمر", article.author());
    assertEquals("خلاصة", article.summary());
  }

  @Test
  void aDateOfExtractionIsNoDateOfPublication() {
    RawArticle article =
        read(
            "{\"source\": \"daffatan.example\", \"url\": \"https://daffatan.example/7\","
                + " \"date_extracted\": \"2015-07-21 02:51:32\", \"title\": \"جسر\", \"author\":"
                + " \"\", \"content\": \"متن\"}");
    assertBridge(article, "null", "2015-07-21T02:51:32Z");
    assertEquals(PublicationDate.NONE, article.date());
    assertNull(article.author());
  }

  @Test
  void schemaOrg() {
    assertBridge(
        read(
            "{\"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"headline\":"
                + " \"جسر\", \"articleBody\": \"متن\", \"datePublished\":"
                + " \"2017-03-12T10:05:00+03:00\", \"publisher\": {\"@type\": \"Organization\","
                + " \"name\": \"daffatan.example\"}, \"url\": \"https://daffatan.example/7\"}"),
        "2017-03-12",
        null);
  }

  @Test
  void crawlDumps() {
    RawArticle mc4 =
        read(
            "{\"text\": \"متن\", \"timestamp\": \"2019-01-21T10:11:12Z\", \"url\":"
                + " \"https://daffatan.example/7\"}");
    assertEquals(Instant.parse("2019-01-21T10:11:12Z"), mc4.crawledAt());
    assertEquals(PublicationDate.NONE, mc4.date());
    RawArticle oscar =
        read(
            "{\"content\": \"متن\", \"warc_headers\": {\"warc-target-uri\":"
                + " \"https://daffatan.example/7\", \"warc-date\": \"2021-09-16T22:58:00Z\"}}");
    assertEquals("https://daffatan.example/7", oscar.url());
    assertEquals(Instant.parse("2021-09-16T22:58:00Z"), oscar.crawledAt());
  }

  @Test
  void theDateOfADumpIsThatOfItsCrawl() {
    String fineWeb =
        "{\"text\": \"متن\", \"id\": \"<urn:uuid:1>\", \"dump\": \"CC-MAIN-2013-20\", \"url\":"
            + " \"https://daffatan.example/7\", \"date\": \"2013-05-18T05:48:54Z\"}";
    assertEquals(PublicationDate.NONE, read(fineWeb).date());
    assertEquals(Instant.parse("2013-05-18T05:48:54Z"), read(fineWeb).crawledAt());
    RawArticle dated = read(fineWeb.replace("\"date\"", "\"date_published\""));
    assertEquals("2013-05-18", String.valueOf(dated.date().date()));
    assertNull(dated.crawledAt());
  }

  @Test
  void newsApi() {
    String json =
        "{\"source\": {\"id\": null, \"name\": \"daffatan.example\"}, \"author\": null, \"title\":"
            + " \"جسر\", \"description\": \"خلاصة\", \"url\": \"https://daffatan.example/7\","
            + " \"publishedAt\": \"2017-03-12T10:05:00Z\", \"content\": null";
    assertBridge(read(json + ", \"body\": \"متن\"}"), "2017-03-12", null);
    assertEquals(
        List.of("1:empty"), Formats.fates(Formats.parse(new JsonLinesParser(), json + "}")));
  }

  @Test
  void wordPress() {
    RawArticle article =
        read(
            "{\"id\": 7, \"date\": \"2017-03-12T10:05:00\", \"link\":"
                + " \"https://daffatan.example/7\", \"title\": {\"rendered\": \"جسر &#8211;"
                + " <em>نهر</em>\"}, \"content\": {\"rendered\": \"<p>متن &amp; ثان<\\/p>\\n\\n"
                + "<div>ثالث<br />رابع<\\/div><script>x()<\\/script>\", \"protected\": false}}");
    assertEquals("جسر \u2013 نهر", article.title());
    assertEquals("متن & ثان\nثالث رابع", article.body());
    assertEquals("2017-03-12", String.valueOf(article.date().date()));
  }

  @Test
  void mongoExport() {
    String json =
        "{\"_id\": {\"$oid\": \"58c5\"}, \"text\": \"متن\", \"published_at\": {\"$date\": DATE},"
            + " \"crawled_at\": {\"$date\": {\"$numberLong\": \"1489399500000\"}}}";
    for (String date : List.of("\"2017-03-12T10:05:00Z\"", "1489313100000")) {
      RawArticle article = read(json.replace("DATE", date));
      assertEquals("58c5", article.id());
      assertEquals(Instant.parse("2017-03-12T10:05:00Z"), article.date().at());
      assertEquals(Instant.parse("2017-03-13T10:05:00Z"), article.crawledAt());
    }
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<P>متن</P><p>ثان</p>|متن~ثان",
        "متن.<br>ثان|متن.~ثان",
        "متن <b>ثان</b> &amp; 3 < 4|متن <b>ثان</b> & 3 < 4",
        "أ < ب > ج </|أ < ب > ج </"
      })
  void aBodyWithBlocksOfHtmlIsTurnedToText(String body, String text) {
    RawArticle article = read("{\"plain_text\": \"" + body + "\"}");
    assertEquals(text.replace('~', '\n'), article.body());
  }

  @Test
  void aBodyThatIsNothingButTagsHoldsNoText() {
    List<Parsed> records =
        Formats.parse(
            new JsonLinesParser(),
            "{\"text\": \"<p></p>\"}\n{\"text\": \"" + "<p></p>".repeat(200_000) + "\"}");
    assertEquals(List.of("1:empty", "2:too_large"), Formats.fates(records));
  }

  @Test
  void anOuterFieldIsStrongerThanAnInnerOne() {
    RawArticle article =
        read("{\"meta\": {\"text\": \"x\", \"title\": \"جسر\"}, \"article\": \"متن\"}");
    assertEquals("متن", article.body());
    assertEquals("جسر", article.title());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"HeadLine", "head_line", "HEAD-LINE", "Head Line"})
  void namesMatchWithoutCaseAndSigns(String name) {
    assertEquals("جسر", read("{\"" + name + "\": \"جسر\", \"TEXT\": \"متن\"}").title());
  }

  @Test
  void oneFieldMayMeanTwoThings() {
    RawArticle article =
        read(
            "{\"link\": \"https://a.example/\", \"text\": \"متن\"}",
            "ingest.field.id=link",
            "ingest.field.url=link");
    assertEquals("https://a.example/", article.id());
    assertEquals("https://a.example/", article.url());
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "2017-03-12T10:05:00Z, 2017-03-12T10:05:00Z",
    "2017-03-12 10:05, 2017-03-12T10:05:00Z",
    "2017-03-12T10:05:00.25+03:00, 2017-03-12T07:05:00.250Z",
    "2017-03-12 10:05:00 UTC, 2017-03-12T10:05:00Z",
    "20170312T100500Z, 2017-03-12T10:05:00Z",
    "20170312100500, ",
    "2017-03-12, 2017-03-12T00:00:00Z",
    "1489313100, 2017-03-12T10:05:00Z",
    "1489313100.5, 2017-03-12T10:05:00Z",
    "2017-13-12, ",
    "0001-01-01T00:00:00Z, ",
    "12/03/2017, ",
    "yesterday, "
  })
  void momentsOfCrawlersAreRead(String text, Instant moment) {
    assertEquals(moment, Moments.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"domain\": \"daffatan.example\", ", ""})
  void aCorpusIsNoOutletAndHidesNone(String domain) {
    String json = "{%s\"source\": \"OSCAR-2301\", \"text\": \"متن\"}";
    String outlet = domain.isEmpty() ? "OSCAR-2301" : "daffatan.example";
    assertEquals(outlet, read(json.formatted(domain)).outlet());
    String after = "{\"source\": \"OSCAR-2301\", %s\"text\": \"متن\"}";
    assertEquals(outlet, read(after.formatted(domain)).outlet());
  }

  @Test
  void everyCorpusIsToldFromOutlets() {
    for (Tsv.Row row : CorpusNames.rows()) {
      assertTrue(CorpusNames.isCorpus(row.require("example")), row.get("example"));
      assertFalse(CorpusNames.isCorpus(row.get("outlet")), row.get("outlet"));
    }
    Tsv outlets = Tsv.parse("outlets.tsv", KnowledgeFiles.builtIn().text("outlets.tsv"));
    for (Tsv.Row row : outlets.rows()) {
      row.list("names").forEach(name -> assertFalse(CorpusNames.isCorpus(name), name));
    }
  }

  @Test
  void everyFurtherNameIsKnownAndItsExampleIsAHeader() {
    FieldMap map = Formats.options().fieldMap();
    for (Tsv.Row row : FieldNames.rows()) {
      List<String> header = List.of(row.require("example").split(","));
      assertTrue(row.list("names").stream().anyMatch(header::contains), () -> row.get("example"));
      for (String name : row.list("names")) {
        String meaning = FieldMap.MEANINGS.get(map.places(name).get(0).meaning()).key();
        assertEquals("ingest.field." + row.get("meaning"), meaning, name);
        assertEquals(1, map.places(name).size(), name);
      }
    }
  }

  @ParameterizedTest(name = "{0}, {1}, {2}")
  @CsvSource({
    "news_title, raw_content, created_at",
    "newsTitle, article_text, post_date",
    "title, raw_text, datetime",
    "title, body_html, published_on",
    "title, story, publish_time",
    "title, news_body, pubDate"
  })
  void namesOfScrapersAndDatabasesAreKnown(String title, String text, String date) {
    String json = "{\"%s\": \"جسر\", \"%s\": \"متن\", \"%s\": \"2017-03-12\"}";
    RawArticle article = read(json.formatted(title, text, date));
    assertEquals("جسر", article.title());
    assertEquals("متن", article.body());
    assertEquals("2017-03-12", String.valueOf(article.date().date()));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "\"published_at\": \"2017-03-12\"",
        "\"تاريخ النشر\": \"2017-03-12\"",
        "\"meta\": {\"row\": {\"post_date\": \"2017-03-12\"}}"
      })
  void whenARowWasCreatedCountsLastAndWhenItWasChangedNever(String published) {
    String row =
        "{\"created_at\": \"2019-05-06\", \"updated_at\": \"2020-01-01\", %s\"text\": \"متن\"}";
    assertEquals("2017-03-12", String.valueOf(read(row.formatted(published + ", ")).date().date()));
    assertEquals("2019-05-06", String.valueOf(read(row.formatted("")).date().date()));
    String changed = row.replace("\"created_at\": \"2019-05-06\", ", "").formatted("");
    assertEquals(PublicationDate.NONE, read(changed).date());
  }

  @Test
  void settingsAreStrongerThanTheArabicNames() {
    String json = "{\"النص\": \"متن\", \"text\": \"آخر\", \"المصدر\": \"سمر\"}";
    assertEquals("آخر", read(json).body());
    assertEquals("متن", read(json, "ingest.field.text=النص|text").body());
    assertEquals("سمر", read(json, "ingest.field.author=المصدر").author());
    assertNull(read(json, "ingest.field.author=المصدر").outlet());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "قال&nbsp;نعم, قال\u00A0نعم",
        "&quot;نعم&quot; &laquo;لا&raquo; &#171;&#xAB;, \"نعم\" «لا» ««",
        "R&amp;D &lt;ب&gt; &amp;lt;, R&D <ب> &lt;",
        "أ&ب؛ & &nbsp &nosuch; &#0; &#xD800; &;, أ&ب؛ & &nbsp &nosuch; &#0; &#xD800; &;",
        "&lt;p&gt;أول&lt;/p&gt;, أول"
      })
  void referencesToCharactersAreReplacedOnceWhereTheyAreWhole(String written, String read) {
    String json = "{\"title\": \"%s\", \"text\": \"%s\"}";
    RawArticle article = read(json.formatted("ع &amp; غ", written.replace("\"", "\\\"")));
    assertEquals(read, article.body());
    assertEquals("ع & غ", article.title());
  }
}
