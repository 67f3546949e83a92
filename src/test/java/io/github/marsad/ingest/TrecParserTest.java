package io.github.marsad.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** TREC-like records are cut by their tags, whole or rejected. */
class TrecParserTest {
  private static final String DOC =
      """
      <DOC>
      <DOCNO>X-1</DOCNO>
      <URL>https://daffatan.example/a?x=1&y=2</URL>
      <SRC>جريدة الضفتين</SRC>
      <CAT>محليات</CAT>
      <TITLE>سوق &amp; جسر</TITLE>
      <TIME>12/03/2017</TIME>
      <AUTHOR></AUTHOR>
      <ABSTRACT>خلاصة</ABSTRACT>
      <TEXT>
      سطر أول R&D.
      سطر ثان 3 < 4 &lt;b&gt; &quot;نص&quot; &apos; &nbsp; &#169;
      </TEXT>
      </DOC>
      """;

  private static List<Parsed> parse(String text, String... settings) {
    return Formats.parse(new TrecParser(), text, settings);
  }

  @Test
  void readsEveryField() {
    RawArticle article = Formats.article(parse(DOC));
    assertEquals(1, article.record());
    assertEquals("X-1", article.id());
    assertEquals("https://daffatan.example/a?x=1&y=2", article.url());
    assertEquals("جريدة الضفتين", article.outlet());
    assertEquals("سوق & جسر", article.title());
    assertEquals("محليات", article.category());
    assertEquals("خلاصة", article.summary());
    assertEquals("2017-03-12", String.valueOf(article.date().date()));
  }

  @Test
  void onlyThePredefinedEntitiesAreReplaced() {
    assertEquals(
        "سطر أول R&D.\nسطر ثان 3 < 4 <b> \"نص\" ' &nbsp; &#169;",
        Formats.article(parse(DOC)).body());
  }

  @Test
  void anEntityIsReplacedOnce() {
    assertEquals("&lt;", Formats.article(parse(DOC.replace("خلاصة", "&amp;lt;"))).summary());
  }

  @Test
  void emptyAndMissingFieldsAreNull() {
    assertNull(Formats.article(parse(DOC)).author());
    RawArticle bare = Formats.article(parse("<DOC><TEXT>متن</TEXT></DOC>"));
    assertEquals("متن", bare.body());
    assertNull(bare.id());
    assertNull(bare.title());
    assertEquals(PublicationDate.NONE, bare.date());
  }

  @Test
  void recordsAreNumberedAndDigestedEachAlone() {
    List<Parsed> records = parse(DOC + "\n\n" + DOC.replace("X-1", "X-2") + DOC);
    assertEquals(List.of("1:article", "2:article", "3:article"), Formats.fates(records));
    RawArticle first = (RawArticle) records.get(0);
    assertEquals(first.sha256(), ((RawArticle) records.get(2)).sha256());
    assertNotEquals(first.sha256(), ((RawArticle) records.get(1)).sha256());
    assertEquals(DOC.strip().getBytes(StandardCharsets.UTF_8).length, first.bytes());
  }

  @Test
  void anUnclosedRecordIsRejectedAndTheNextIsRead() {
    String cut = DOC.substring(0, DOC.indexOf("</TEXT>"));
    List<Parsed> records = parse(DOC + cut + DOC + cut);
    assertEquals(
        List.of("1:article", "2:unreadable", "3:article", "4:unreadable"), Formats.fates(records));
    assertEquals(cut.getBytes(StandardCharsets.UTF_8).length, ((Reject) records.get(1)).bytes());
  }

  @Test
  void aFileWithoutARecordIsOneReject() {
    List<Parsed> records = parse("<?xml version=\"1.0\"?><root/>");
    assertEquals(List.of("0:unreadable"), Formats.fates(records));
    assertTrue(((Reject) records.get(0)).detail().contains("<DOC>"), records::toString);
  }

  @Test
  void aFileOfManyRecordsMayBeLargerThanARecord() {
    List<Parsed> records = parse(DOC.repeat(20), "ingest.max-record-bytes=1000");
    assertEquals(20, records.size(), records::toString);
  }

  @Test
  void whatStandsAroundRecordsIsLeftOut() {
    assertEquals(
        List.of("1:article"),
        Formats.fates(parse("\uFEFF<?xml version=\"1.0\"?>\n<docs>" + DOC + "</docs>")));
  }
}
