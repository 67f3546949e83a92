package io.github.marsad.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void predefinedAndNumberedEntitiesAreReplacedAndOthersStay() {
    assertEquals(
        "سطر أول R&D.\nسطر ثان 3 < 4 <b> \"نص\" ' &nbsp; ©", Formats.article(parse(DOC)).body());
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

  /** A story as the Gigaword corpora have it: attributes, a dateline, paragraphs. */
  private static final String STORY =
      """
      <DOC id="AFP_ARB_20040102.0001" type="story" >
      <HEADLINE>
      افتتاح جسر جديد
      </HEADLINE>
      <DATELINE>
      الضفتان 2-1 (اف ب)-
      </DATELINE>
      <TEXT>
      <P>
      افتتح رئيس البلدية الجسر
      صباح الجمعة.
      </P>
      <P>
      وحضر سكان الضفتين.
      </P>
      </TEXT>
      </DOC>
      """;

  @Test
  void aStoryOfGigawordIsReadWithItsDatelineAndParagraphs() {
    RawArticle article = Formats.article(parse(STORY));
    assertEquals("AFP_ARB_20040102.0001", article.id());
    assertEquals("افتتاح جسر جديد", article.title());
    assertEquals(
        List.of("الضفتان 2-1 (اف ب)- افتتح رئيس البلدية الجسر صباح الجمعة.", "وحضر سكان الضفتين."),
        Lines.of(article.body()));
    assertEquals("2004-01-02", String.valueOf(article.date().date()));
    assertEquals(PublicationDate.Method.METADATA, article.date().method());
    assertEquals("AFP_ARB", article.outlet());
  }

  @Test
  void aDateAndASourceThatAreStatedAreStrongerThanTheId() {
    RawArticle article =
        Formats.article(
            parse(STORY.replace("<TEXT>", "<SOURCE>جريدة</SOURCE><DATE>2004-01-03</DATE><TEXT>")));
    assertEquals("2004-01-03", String.valueOf(article.date().date()));
    assertEquals("جريدة", article.outlet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"X_ARB_20040102.0001", "AFP_ARB_20041302.0001", "JA-politic-89-20040102", "7"})
  void digitsInOtherIdsAreNoDate(String id) {
    RawArticle article = Formats.article(parse(STORY.replace("AFP_ARB_20040102.0001", id)));
    assertEquals(PublicationDate.NONE, article.date());
    assertEquals(id, article.id());
  }

  @Test
  void namesOfOtherCollectionsAreKnown() {
    String doc =
        """
        <doc>
        <docid>9</docid><HL>عنوان</HL><BYLINE>كاتبة</BYLINE>
        <date_time>2004-01-02 10:30</date_time><Source>جريدة</Source>
        <text>متن</text>
        </doc>
        """;
    RawArticle article = Formats.article(parse(doc));
    assertEquals("9", article.id());
    assertEquals("عنوان", article.title());
    assertEquals("كاتبة", article.author());
    assertEquals("جريدة", article.outlet());
    assertEquals("2004-01-02", String.valueOf(article.date().date()));
    assertEquals("متن", article.body());
  }

  @Test
  void settingsMapFurtherNamesAndTheFormatsOwnStay() {
    String doc = "<DOC><DOCNO>1</DOCNO><INHALT>متن</INHALT><RUBRIK>عنوان</RUBRIK></DOC>";
    RawArticle article =
        Formats.article(parse(doc, "ingest.field.text=inhalt", "ingest.field.title=rubrik|title"));
    assertEquals("متن", article.body());
    assertEquals("عنوان", article.title());
    assertEquals("خلاصة", Formats.article(parse(DOC, "ingest.field.text=inhalt")).summary());
    assertTrue(Formats.article(parse(DOC, "ingest.field.text=inhalt")).body().contains("سطر أول"));
  }

  @Test
  void wrappersAreLookedIntoAndTheirFieldsAreWeaker() {
    String doc =
        "<DOC><HEADER><TITLE>داخل</TITLE><DATE_TIME>2004-01-02</DATE_TIME></HEADER>"
            + "<BODY><HEADLINE>عنوان</HEADLINE><TEXT>أول</TEXT><TEXT>ثان</TEXT></BODY>"
            + "<TITLE>خارج</TITLE></DOC>";
    RawArticle article = Formats.article(parse(doc));
    assertEquals("خارج", article.title());
    assertEquals("أول\nثان", article.body());
    assertEquals("2004-01-02", String.valueOf(article.date().date()));
  }

  @Test
  void entitiesAreDecodedAndWhatIsNoneStays() {
    String text = "&#x642;&#1607;&#xD800;&#0;&#99999999999; &nbsp; & &amp;lt; &unknown; ؛";
    assertEquals(
        "قه&#xD800;&#0;&#99999999999; &nbsp; & &lt; &unknown; ؛",
        Formats.article(parse("<DOC><TEXT>" + text + "</TEXT></DOC>")).body());
  }

  @Test
  void tagsGoAndWhatOnlyLooksLikeThemStays() {
    String text =
        "أ<br/>ب<!-- x --> <b class=\"y\">ج</b> 3 < 4 > 2 <P>د <![CDATA[<i>&amp;]]> <وسم>";
    assertEquals(
        List.of("أ", "ب ج 3 < 4 > 2", "د <i>&amp; <وسم>"),
        Lines.of(Formats.article(parse("<DOC><TEXT>" + text + "</TEXT></DOC>")).body()));
  }

  @Test
  void brokenRecordsAreRejectedAndTheOthersRead() {
    String rest = STORY.substring(STORY.indexOf("صباح"));
    String open = STORY.replace("</TEXT>", "");
    String cut = STORY.substring(0, STORY.indexOf("وحضر"));
    List<Parsed> records =
        parse(rest + STORY + open + DOC + cut + STORY.toLowerCase(Locale.ROOT) + cut);
    assertEquals(
        List.of(
            "1:unreadable",
            "2:article",
            "3:unreadable",
            "4:article",
            "5:unreadable",
            "6:article",
            "7:unreadable"),
        Formats.fates(records));
    assertEquals("</DOC> has no <DOC>", ((Reject) records.get(0)).detail());
    assertEquals("<TEXT> has no end", ((Reject) records.get(2)).detail());
    assertEquals("<DOC> has no </DOC>", ((Reject) records.get(4)).detail());
    assertEquals("afp_arb_20040102.0001", ((RawArticle) records.get(5)).id());
  }

  @Test
  void tagsWithoutEndTakeNoTimeThatGrowsWithTheirSquare() {
    String tags = "<a><b><title><![CDATA[<!--&&<".repeat(100_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          String inner = "<DOC>" + tags + "</b><TEXT>متن " + tags + "</TEXT>" + tags + "</DOC>";
          assertTrue(Formats.article(parse(inner)).body().contains("متن"));
        });
  }

  private static final String RUNNING = "افتتحت البلدية مساء السبت مكتبة جديدة على ضفة النهر.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<DOC><HEADLINE>عنوان</HEADLINE>RUN</DOC>",
        "<DOC>RUN<HEADLINE>عنوان</HEADLINE></DOC>",
        "<DOC><HEADLINE>عنوان</HEADLINE><STORY>RUN</STORY></DOC>",
        "<DOC><HEADLINE>عنوان</HEADLINE><STORY><P>RUN</P></STORY></DOC>",
        "<DOC><RECORD><HEADLINE>عنوان</HEADLINE><LANG>ar</LANG><STORY>RUN</STORY></RECORD></DOC>",
        "<DOC><RECORD><HEADLINE>عنوان</HEADLINE>RUN</RECORD></DOC>",
        "<doc id=\"1\" title=\"عنوان\">RUN</doc>",
        "<x:doc id=\"1\" xmlns:x=\"y\"><x:title>عنوان</x:title><x:text><x:p>RUN</x:p></x:text></x:doc>"
      })
  void textThatNoKnownElementHoldsIsTheBody(String doc) {
    RawArticle article = Formats.article(parse(doc.replace("RUN", RUNNING)));
    assertEquals("عنوان", article.title());
    assertEquals(RUNNING, article.body().strip());
  }

  @Test
  void textBesideTheBodyStandsInItsOrderAndLabelsAreNone() {
    String doc =
        "<DOC><LANG>العربية</LANG><KEYS>جسر نهر سوق مكتبة بلدية</KEYS>قبل<TEXT>متن</TEXT>بعد"
            + "<MORE>RUN</MORE></DOC>";
    assertEquals(
        List.of("قبل", "متن", "بعد", RUNNING),
        Lines.of(Formats.article(parse(doc.replace("RUN", RUNNING))).body()));
  }

  @Test
  void textAroundRecordsIsARejectThatSaysSo() {
    List<Parsed> records = parse("<root>" + DOC + RUNNING + "\n" + DOC + "</root>\n" + RUNNING);
    assertEquals(
        List.of("1:article", "2:unreadable", "3:article", "4:unreadable"), Formats.fates(records));
    Reject between = (Reject) records.get(1);
    assertEquals("text stands outside of <DOC> and </DOC>", between.detail());
    assertEquals(
        List.of("1:unreadable", "2:article"), Formats.fates(parse("3 < 4 <root>\n" + DOC)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFEFF<?xml version='1.0'?><!DOCTYPE d [<!ENTITY a \"b\">]>\n<a b='c'><!-- نص > -->",
        "<add>\u001A\n",
        "<ns:docs>"
      })
  void markupAroundRecordsIsNoText(String around) {
    assertEquals(List.of("1:article"), Formats.fates(parse(around + DOC + "</a>\n</b>\u0000")));
  }

  @Test
  void theDateOfADumpIsWhenItWasCrawled() {
    String doc = "<DOC><DATE>2021-03-04T05:06:07Z</DATE><DUMP>شتاء</DUMP><TEXT>متن</TEXT></DOC>";
    RawArticle article = Formats.article(parse(doc));
    assertEquals(PublicationDate.NONE, article.date());
    assertEquals("2021-03-04T05:06:07Z", String.valueOf(article.crawledAt()));
    String undumped = doc.replace("<DUMP>شتاء</DUMP>", "");
    assertEquals("2021-03-04", String.valueOf(Formats.article(parse(undumped)).date().date()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><p>أول&nbsp;سطر</p><script>var x = 1;</script><p>ثان</p></div>",
        "<![CDATA[<p>أول سطر</p><style>p {}</style><p>ثان</p>]]>",
        "&lt;p&gt;أول سطر&lt;/p&gt;&lt;p&gt;ثان&lt;/p&gt;",
        "أول سطر<br>ثان"
      })
  void htmlInABodyIsReadAsInEveryFormat(String body) {
    RawArticle article = Formats.article(parse("<DOC><TEXT>" + body + "</TEXT></DOC>"));
    assertEquals(List.of("أول سطر", "ثان"), Lines.of(article.body()));
  }
}
