package io.github.marsad.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.ingest.Formats.News;
import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.lake.table.Articles;
import io.github.marsad.lake.table.Rejects;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The matrix of formats: every format brings the same article home, packed or not and in every
 * charset, and says what is wrong with a file that is empty, cut, broken or hostile.
 */
class InputFormatTest {
  private static final List<String> BODY =
      List.of(
          "افتتح رئيس البلدية صباح الأحد الجسر الجديد فوق النهر، بعد ثلاث سنوات من العمل المتقطع،"
              + " بحضور عدد كبير من سكان الضفتين الذين انتظروا طويلا.",
          "وقال المهندس «سلمان»: \"الجسر يحمل 40 طنا\"، وأضاف أن العمل فيه توقّف مرتين.");
  private static final News NEWS =
      new News("افتتاح جسر جديد فوق النهر 🕊 بعد ثلاث سنوات", "2017-03-12", BODY);

  /** The same without signs that only Unicode has. */
  private static final News PLAIN =
      new News(
          "افتتاح جسر جديد فوق النهر",
          "2017-03-12",
          List.of(BODY.get(0), "وقال المهندس سلمان إن الجسر يحمل 40 طنا."));

  private static final News MARKED =
      new News(NEWS.title(), NEWS.date(), List.of(BODY.get(0) + Formats.MARK, BODY.get(1)));
  private static final News ENGLISH =
      new News(
          "The council opened a bridge over the river",
          "2017-03-12",
          List.of("People of both banks came on Sunday and spoke to the engineer for a while."));

  /** Their bytes are counted, so nothing can be written otherwise around the article. */
  private static final Set<InputFormat> OF_BYTES = Set.of(InputFormat.PARQUET, InputFormat.WARC);

  @TempDir private Path folder;

  /** The rows that ingest makes of a file's bytes, its format told from them or given. */
  private List<Row> rows(byte[] bytes, InputFormat fixed, String... settings) throws IOException {
    return rows("file", bytes, fixed, settings);
  }

  private List<Row> rows(String name, byte[] bytes, InputFormat fixed, String... settings)
      throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    SourceFile source = new SourceFile(file.toUri().toString(), bytes.length);
    FileReader reader = new FileReader(Formats.options(settings), fixed, new Configuration());
    ParsedRows encoder = new ParsedRows(KnowledgeFiles.builtIn(), 0.5);
    List<Row> rows = new ArrayList<>();
    new RecordIterator(List.of(source), reader, encoder).forEachRemaining(rows::add);
    return rows;
  }

  private static byte[] good(InputFormat format, News news, Charset charset) {
    return Formats.of(format).good(news, charset);
  }

  private static byte[] good(InputFormat format) {
    return good(format, NEWS, StandardCharsets.UTF_8);
  }

  private static Object get(Row row, String column) {
    return row.get(ParsedRows.SCHEMA.fieldIndex(column));
  }

  private static List<Object> reasons(List<Row> rows) {
    return rows.stream().map(row -> get(row, Rejects.REASON)).toList();
  }

  private static void assertIs(News news, InputFormat format, List<Row> rows) {
    assertEquals(1, rows.size(), rows::toString);
    Row row = rows.get(0);
    assertNull(get(row, Rejects.REASON), row::toString);
    assertEquals(format.label(), get(row, Articles.SOURCE_FORMAT), row::toString);
    assertEquals(news.title(), get(row, Articles.TITLE));
    assertEquals(news.title() + "\n\n" + String.join("\n", news.body()), get(row, Articles.TEXT));
    assertEquals(
        news.title().codePointCount(0, news.title().length()), get(row, Articles.TITLE_END));
    assertEquals(news.date(), String.valueOf(get(row, Articles.PUBLISHED_DATE)));
    assertEquals("2017-03", get(row, "published_month"));
    assertEquals("ar", get(row, Articles.LANG));
  }

  @ParameterizedTest
  @EnumSource(InputFormat.class)
  void theArticleComesHome(InputFormat format) throws IOException {
    List<Row> rows = rows(good(format), null);
    assertIs(NEWS, format, rows);
    assertNull(get(rows.get(0), Articles.SOURCE_CHARSET));
    assertNull(get(rows.get(0), Articles.BROKEN_BYTES));
  }

  static Stream<Arguments> packed() {
    return Arrays.stream(InputFormat.values())
        .flatMap(format -> Arrays.stream(Packed.values()).map(way -> Arguments.of(format, way)));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("packed")
  void theArticleComesHomeFromAPackedFile(InputFormat format, Packed way) throws IOException {
    List<Row> rows = rows(way.pack(good(format)), null);
    assertIs(NEWS, format, rows);
    String uri = (String) get(rows.get(0), Articles.SOURCE_URI);
    String inner = way == Packed.ZIP ? "/file!/inner/file" : "/file";
    assertTrue(uri.split("#")[0].endsWith(inner), uri);
  }

  @ParameterizedTest(name = "{0} in {1}, cut")
  @MethodSource("packed")
  void aPackedFileThatIsCutIsRejected(InputFormat format, Packed way) throws IOException {
    byte[] whole = way.pack(good(format));
    List<Row> rows = rows(Arrays.copyOf(whole, whole.length / 2), null);
    assertTrue(reasons(rows).contains("unreadable"), rows::toString);
  }

  static Stream<Arguments> charsets() {
    return Arrays.stream(InputFormat.values())
        .flatMap(
            format ->
                Stream.of("windows-1256", "ISO-8859-6")
                    .map(charset -> Arguments.of(format, Charset.forName(charset))));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("charsets")
  void aLegacyCharsetIsRecognised(InputFormat format, Charset charset) throws IOException {
    List<Row> rows = rows(good(format, PLAIN, charset), null);
    assertIs(PLAIN, format, rows);
    assertEquals(charset.name(), get(rows.get(0), Articles.SOURCE_CHARSET));
  }

  static Stream<Arguments> wide() {
    return Arrays.stream(InputFormat.values())
        .filter(format -> !OF_BYTES.contains(format))
        .flatMap(
            format ->
                Stream.of("UTF-16LE", "UTF-16BE", "UTF-32LE")
                    .map(charset -> Arguments.of(format, Charset.forName(charset))));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("wide")
  void wideCharsetsAreRecognisedByTheirMark(InputFormat format, Charset charset)
      throws IOException {
    String text = new String(good(format), StandardCharsets.UTF_8);
    List<Row> rows = rows(("\uFEFF" + text).getBytes(charset), null);
    assertIs(NEWS, format, rows);
    assertEquals(charset.name(), get(rows.get(0), Articles.SOURCE_CHARSET));
  }

  @ParameterizedTest(name = "{0} in {1} without a mark")
  @MethodSource("wide")
  void utf16NeedsNoMark(InputFormat format, Charset charset) throws IOException {
    if (charset.name().startsWith("UTF-16")) {
      String text = new String(good(format), StandardCharsets.UTF_8);
      assertIs(NEWS, format, rows(text.getBytes(charset), null));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = InputFormat.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"PARQUET", "WARC"})
  void aByteOrderMarkAndCarriageReturnsChangeNothing(InputFormat format) throws IOException {
    String text = new String(good(format), StandardCharsets.UTF_8);
    String marked = "\uFEFF" + text.replace("\r", "").replace("\n", "\r\n");
    assertIs(NEWS, format, rows(marked.getBytes(StandardCharsets.UTF_8), null));
  }

  @ParameterizedTest
  @EnumSource(InputFormat.class)
  void aFewBrokenBytesAreReplacedAndCounted(InputFormat format) throws IOException {
    byte[] bytes = Formats.of(format).marked(MARKED, (byte) 0xFF, (byte) 0xD8, (byte) '!');
    List<Row> rows = rows(bytes, null);
    assertEquals(1, rows.size(), rows::toString);
    assertEquals(2, get(rows.get(0), Articles.BROKEN_BYTES), rows::toString);
    String text = (String) get(rows.get(0), Articles.TEXT);
    assertTrue(text.contains("طويلا.\uFFFD\uFFFD!\n"), text);
  }

  @ParameterizedTest
  @EnumSource(InputFormat.class)
  void manyBrokenBytesAreRejectedWithTheirNumber(InputFormat format) throws IOException {
    byte[] broken = new byte[40];
    Arrays.fill(broken, (byte) 0xFF);
    byte[] bytes =
        format == InputFormat.PARQUET
            ? good(format, NEWS, Charset.forName("IBM420"))
            : Formats.of(format).marked(MARKED, broken);
    List<Row> rows = rows(bytes, null);
    assertEquals(List.of("unreadable"), reasons(rows), rows::toString);
    String detail = (String) get(rows.get(0), Rejects.DETAIL);
    assertTrue(detail.matches(".*not UTF-8: \\d+ of \\d+ bytes are broken.*"), detail);
  }

  @ParameterizedTest
  @EnumSource(InputFormat.class)
  void anEmptyFileIsOneReject(InputFormat format) throws IOException {
    List<Row> rows = rows(new byte[0], format);
    assertEquals(List.of("empty"), reasons(rows));
    assertNull(get(rows.get(0), Articles.SOURCE_FORMAT));
  }

  @ParameterizedTest
  @EnumSource(InputFormat.class)
  void aFileWithoutAnArticleIsOneReject(InputFormat format) throws IOException {
    List<Row> rows = rows(Formats.of(format).empty(), format);
    assertEquals(1, rows.size(), rows::toString);
    assertTrue(List.of("empty", "unreadable").containsAll(reasons(rows)), rows::toString);
  }

  @ParameterizedTest
  @EnumSource(value = InputFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "PAGE")
  void aFileThatIsCutIsRejected(InputFormat format) throws IOException {
    byte[] whole = good(format);
    for (int share = 60; share <= 90; share++) {
      List<Row> rows = rows(Arrays.copyOf(whole, whole.length * share / 100), null);
      assertEquals(List.of("unreadable"), reasons(rows), rows::toString);
    }
  }

  /** A page does not say where it ends; half a letter does. */
  @Test
  void aPageCutWithinALetterTellsOfTheBrokenByte() throws IOException {
    byte[] whole = good(InputFormat.PAGE);
    int cut = whole.length - 1;
    while (whole[cut] >= 0) {
      cut--;
    }
    List<Row> rows = rows(Arrays.copyOf(whole, cut), null);
    assertEquals(1, get(rows.get(0), Articles.BROKEN_BYTES), rows::toString);
  }

  @ParameterizedTest
  @EnumSource(InputFormat.class)
  void whereverAFileIsCutItHasRows(InputFormat format) throws IOException {
    byte[] whole = good(format);
    for (int length = 1; length < whole.length; length += 7) {
      List<Row> rows = rows(Arrays.copyOf(whole, length), null);
      assertFalse(rows.isEmpty(), "cut at " + length);
    }
  }

  @TestFactory
  Stream<DynamicTest> whatIsMadeToDoHarmIsRejected() {
    return Arrays.stream(InputFormat.values())
        .flatMap(
            format ->
                Formats.of(format).hostile().entrySet().stream()
                    .map(
                        file ->
                            DynamicTest.dynamicTest(
                                format + ": " + file.getKey(),
                                () -> assertRejected(format, file.getValue()))));
  }

  private void assertRejected(InputFormat format, byte[] bytes) throws IOException {
    for (InputFormat fixed : Arrays.asList(format, null)) {
      List<Row> rows = rows(bytes, fixed);
      assertFalse(rows.isEmpty(), "no row");
      assertFalse(reasons(rows).contains(null), rows::toString);
      for (Row row : rows) {
        assertFalse(((String) get(row, Rejects.DETAIL)).isBlank(), row::toString);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(InputFormat.class)
  void nulAndControlsOfTerminalsAreBlanks(InputFormat format) throws IOException {
    byte[] bytes = Formats.of(format).marked(MARKED, (byte) 0, (byte) 27, (byte) 7);
    List<Row> rows = rows(bytes, null);
    String text = (String) get(rows.get(0), Articles.TEXT);
    assertTrue(text != null && text.contains("طويلا.\n"), rows::toString);
    assertTrue(text.chars().noneMatch(c -> c != '\n' && Character.isISOControl(c)), text);
  }

  @ParameterizedTest
  @EnumSource(InputFormat.class)
  void marksOfDirectionStayInTheText(InputFormat format) throws IOException {
    News steered =
        new News(NEWS.title(), NEWS.date(), List.of(BODY.get(0) + "\u202Eab\u2066", BODY.get(1)));
    assertIs(steered, format, rows(good(format, steered, StandardCharsets.UTF_8), null));
  }

  @ParameterizedTest
  @EnumSource(InputFormat.class)
  void aRecordThatIsTooLargeIsRejected(InputFormat format) throws IOException {
    byte[] bytes = good(format);
    String most = "ingest.max-record-bytes=";
    assertEquals(List.of("too_large"), reasons(rows(bytes, null, most + 100)));
    assertIs(NEWS, format, rows(bytes, null, most + bytes.length));
  }

  @ParameterizedTest
  @EnumSource(
      value = InputFormat.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"WARC"})
  void anotherLanguageIsRejected(InputFormat format) throws IOException {
    byte[] english = good(format, ENGLISH, StandardCharsets.UTF_8);
    assertEquals(List.of("language"), reasons(rows(english, null)));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<DOC>| TREC",
        "~ \n<DOC>~| TREC",
        "<DOC id=\"AFP_ARB_20040101.0001\" type=\"story\" >| TREC",
        "<doc>| TREC",
        "~<root>\n<DOC>~| TREC",
        "~<!DOCTYPE docs><docs><doc id=\"1\">~| TREC",
        "~متن مقطوع</TEXT></DOC>\n<DOC>\n<DOCNO>~| TREC",
        "~<P>\nمتن</P>\n<P>\nمقطوع\n</P>\n</TEXT></DOC>\n<DOC>\n<TEXT><P>~| TREC",
        "~A sample record:\n<DOC>\n<DOCNO>1</DOCNO></DOC>~| PAGE",
        "<docs>| PAGE",
        "<DOCNO>| PAGE",
        "<?xml version=1>| TREC",
        "~<?xml version=1?><!-- a --><DOC>~| TREC",
        "<html>| HTML",
        "<!DOCTYPE html>| HTML",
        "~<?xml version=1?><!-- a --><html~| HTML",
        "~<!-- saved --><HTML>~| HTML",
        "<b>| PAGE",
        "<script>| PAGE",
        "~<script src=a.js></script><link rel=stylesheet href=a.css><title>~| HTML",
        "~<link rel=a href=b>\n<meta charset=utf-8>\n<p>خبر~| HTML",
        "~<div class=a><p>خبر</p><p>خبر</p></div>~| HTML",
        "~<center><table><tr><td>خبر</td></tr></table></center>~| HTML",
        "~<br>\n<br>خبر<br>خبر<br>~| HTML",
        "~<table width=100%><tr><td>خبر</td></tr></table>~| HTML",
        "~<META http-equiv=x content=y>~| HTML",
        "~<!-- a --><!-- b -->\n<div><p>خبر</p><p>~| HTML",
        "~\n \n\r\n<html>~| HTML",
        "~<br />\n<b>Warning</b>:  include(): failed in <b>/a.php</b> on line <b>1</b><br />\n<html><head>~| HTML",
        "~Warning: include(): failed in /a.php on line 1\n<html><head><title>خبر</title></head>~| HTML",
        "~HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>~| HTML",
        "~HTTP/1.1 200 OK\nServer: a\n\n<div><p>خبر</p><p>~| HTML",
        "~HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nخبر~| PAGE",
        "~HTTP/1.1 بروتوكول قديم\nخبر~| PAGE",
        "~<b>خبر</b> طويل وفيه <b>كلمة</b>~| PAGE",
        "~<خبر> عن <div> وعن <p> وعن <table> وعن <td>~| PAGE",
        "~<p>خبر واحد~| PAGE",
        "~خبر عن وسم <html> ووسم <body> في لغة الصفحات~| PAGE",
        "~خبر عن 3 < 5 و <b> و <br> و <p>~| PAGE",
        "~<record><p>خبر</p><p>خبر</p><p>خبر</p></record>~| PAGE",
        "~{\"text\": \"<html><head><title>خبر</title></head><body>\"}~| JSONL",
        "~id,text\n1,<html><head><title>خبر</title></head><body>~| CSV",
        "~<DOC><html><head><title><body><p>~| TREC",
        "WARC/1.0| WARC",
        "WARC| PAGE",
        "{\"text\": 1}| JSONL",
        "~\uFEFF {\"a\"~| JSONL",
        "~{\"a\": \"b\nc\"}~| JSONL",
        "~x\n{\"a\": 1}\n{\"a\": 2}~| JSONL",
        "~{\"a\": 1}\n{\"a\": 1}~| JSONL",
        "~{\"a\": 1,\n{\"a\": 1}~| JSONL",
        "~{\"a\": [\n{\"a\": 1}]}~| JSON",
        "~{\n \"text\": 1\n}~| JSON",
        "~{\"a\": {\r\n\"b\": 1}}~| JSON",
        "~{\"status\": \"ok\", \"articles\": [{~| JSON",
        "~{\"data\": {\"text\": 1}}\n{\"data\": {}}~| JSONL",
        "~{\"articles\": [{\"text\": 1}]}\n{\"text\": 1}~| JSONL",
        "~{\"articles\": [{\"text\": 1}]}\n\n~| JSON",
        "~{\"articles\": [{\"text\": 1},\n{\"text\": 1}]}~| JSON",
        "~{\"articles\": [{\"text\": \"a\n{\"text\": 1}~| JSONL",
        "~{\"hits\": {\"n\": 1, \"hits\": [{\"_id\": 1}~| JSON",
        "[{\"text\": 1}]| JSON",
        "~[\n\n {~| JSON",
        "[]| JSON",
        "~id,text\n1,a~| CSV",
        "~\"id\";\"Text\"\n~| CSV",
        "~label\tmain-text\tarticleBody\n~| CSV",
        "خبر| PAGE",
        "[1]| PAGE",
        "[صورة] خبر| PAGE",
        "{خبر}| PAGE",
        "~text\nmore~| CSV",
        "~\"Text\"\nmore~| CSV",
        "text| PAGE",
        "~id|text\n1|a~| CSV",
        "~Home | Text | Sport\nmore~| PAGE",
        "a, text of a page| PAGE",
        "~~| PAGE"
      })
  void aFileTellsItsFormatByItsHead(String head, InputFormat format) {
    assertEquals(format, InputFormat.detect(head, Formats.options()));
  }

  @Test
  void aCrawlTellsWhenItFetchedAPage() throws IOException {
    Row row = rows(good(InputFormat.WARC), null).get(0);
    Instant fetched = ((Timestamp) get(row, Articles.CRAWLED_AT)).toInstant();
    assertEquals(Instant.parse(Warcs.DATE), fetched);
    assertEquals("http://dar.example/1", get(row, Articles.SOURCE_KEY));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a.csv|title,date~جسر على النهر,2018-02-14",
        "a.csv|title,date~جسر على النهر,2018-02-14~سوق جديد,2018-02-15~",
        "a.CSV|bericht,art~افتتح الجسر صباحا,خبر~",
        "a.tsv|title\tdate~جسر على النهر\t2018-02-14~",
        "a.csv|العنوان;التاريخ~جسر على النهر;2018-02-14~"
      })
  void aSmallFileThatIsNamedATableIsOne(String name, String lines) throws IOException {
    byte[] table = utf8(lines.replace('~', '\n').replace("\\t", "\t"));
    List<Row> rows = rows(name, table, null);
    assertEquals(List.of("empty"), reasons(rows));
    assertTrue(((String) get(rows.get(0), Rejects.DETAIL)).contains("ingest.field.text"));
    assertEquals(rows.size(), rows(name + ".gz", Packed.GZ.pack(table), null).size());
    assertEquals(List.of("empty"), reasons(rows("x.zip", Packed.zip(name, table), null)));
    assertEquals("page", get(rows("a.txt", table, null).get(0), Articles.SOURCE_FORMAT));
  }

  @Test
  void aPageIsAPageWhateverItsName() throws IOException {
    List<Row> rows = rows("a.csv", good(InputFormat.PAGE), null);
    assertIs(NEWS, InputFormat.PAGE, rows);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[\"%s\", \"%s\"]",
        "\uFEFF [\"%s\"]\n",
        "[[\"%s\", 1], [\"%s\", 2]]",
        "[1, 2, null]"
      })
  void jsonWithoutARecordIsARejectAndNoPage(String json) throws IOException {
    String file = json.replace("%s", BODY.get(0));
    List<Row> rows = rows(utf8(file), null);
    assertEquals(List.of("empty"), reasons(rows));
    assertTrue(((String) get(rows.get(0), Rejects.DETAIL)).contains("holds no record"));
    List<Object> cut = reasons(rows(utf8("[رويترز] " + BODY.get(0) + " [انتهى]"), null));
    assertNull(cut.get(0), "a page in brackets");
  }

  @Test
  void aFileThatIsGoneIsAReject() throws IOException {
    SourceFile gone = new SourceFile(folder.resolve("gone").toUri().toString(), 10);
    FileReader reader = new FileReader(Formats.options(), null, new Configuration());
    Parsed parsed = reader.open(gone).records().next();
    assertEquals(Reject.Reason.UNREADABLE, ((Reject) parsed).reason(), parsed::toString);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"source\": \"OSCAR-2301\"| null",
        "\"source\": \"OSCAR-2301\", \"url\": \"www.aljazeera.net/news\"| m:al-jazeera",
        "\"source\": \"CC-MAIN-2023\", \"domain\": \"aljazeera.net\"| m:al-jazeera",
        "\"source_domain\": \"www.aljazeera.net\"| m:al-jazeera",
        "\"source_domain\": \"www.dar.example\"| outlet:dar-example"
      })
  void anOutletIsTold(String fields, String id) throws IOException {
    String json = new String(good(InputFormat.JSONL), StandardCharsets.UTF_8).strip();
    String line = json.replaceFirst("\\{", "{" + fields + ", ");
    Row row = rows(line.getBytes(StandardCharsets.UTF_8), null).get(0);
    assertEquals(id, String.valueOf(get(row, Articles.OUTLET_ID)), row::toString);
  }
}
