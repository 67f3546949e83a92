package io.github.marsad.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.knowledge.Tsv;
import java.time.Instant;
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
}
