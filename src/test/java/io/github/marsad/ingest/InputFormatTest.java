package io.github.marsad.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

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
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every format brings the same article home, and says what is wrong with a malformed file. */
class InputFormatTest {
  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
  private static final String TITLE = "افتتاح جسر جديد فوق النهر 🕊 بعد ثلاث سنوات";
  private static final List<String> BODY =
      List.of(
          "افتتح رئيس البلدية صباح الأحد الجسر الجديد فوق النهر، بعد ثلاث سنوات من العمل المتقطع،"
              + " بحضور عدد كبير من سكان الضفتين الذين انتظروا طويلا.",
          "وقال المهندس «سلمان»: \"الجسر يحمل 40 طنا\"، وأضاف أن العمل فيه توقّف مرتين.");

  @TempDir private Path folder;

  /** The article as a file of a format. */
  private static String write(InputFormat format) {
    switch (format) {
      case PAGE:
        return TITLE + "\n\n12.03.2017 | 10:05\n\n" + String.join("\n\n", BODY) + "\n";
      case TREC:
        return "<DOC>\n<DOCNO>1</DOCNO>\n<TITLE>"
            + TITLE
            + "</TITLE>\n<TIME>12/03/2017</TIME>\n<TEXT>\n"
            + String.join("\n", BODY)
            + "\n</TEXT>\n</DOC>\n";
      case JSONL:
        return "{\"id\": \"1\", \"title\": \""
            + TITLE
            + "\", \"date\": \"2017-03-12\", \"text\": \""
            + String.join("\\n", BODY).replace("\"", "\\\"")
            + "\"}\n";
      case HTML:
        return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>"
            + TITLE
            + "</title>\n<meta property=\"article:published_time\" content=\"2017-03-12\">\n"
            + "</head><body><h1>"
            + TITLE
            + "</h1>\n<div class=\"entry-content\"><p>"
            + String.join("</p>\n<p>", BODY)
            + "</p></div></body></html>\n";
      case WARC:
        return Warcs.response("http://dar.example/1", "text/html", write(InputFormat.HTML));
      default:
        throw new IllegalArgumentException("write the article in the format " + format);
    }
  }

  /** The rows that ingest makes of a file's bytes, its format told from them or given. */
  private List<Row> rows(byte[] bytes, InputFormat fixed, String... settings) throws IOException {
    Path file = Files.write(folder.resolve("file"), bytes);
    SourceFile source = new SourceFile(file.toUri().toString(), bytes.length);
    FileReader reader = new FileReader(Formats.options(settings), fixed, new Configuration());
    ParsedRows encoder = new ParsedRows(KnowledgeFiles.builtIn(), 0.5);
    List<Row> rows = new ArrayList<>();
    new RecordIterator(List.of(source), reader, encoder).forEachRemaining(rows::add);
    return rows;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Object get(Row row, String column) {
    return row.get(ParsedRows.SCHEMA.fieldIndex(column));
  }

  private static List<Object> reasons(List<Row> rows) {
    return rows.stream().map(row -> get(row, Rejects.REASON)).toList();
  }

  @ParameterizedTest
  @EnumSource(InputFormat.class)
  void theArticleComesHome(InputFormat format) throws IOException {
    List<Row> rows = rows(utf8(write(format)), null);
    assertEquals(1, rows.size(), rows::toString);
    Row row = rows.get(0);
    assertEquals(format.label(), get(row, Articles.SOURCE_FORMAT), row::toString);
    assertEquals(TITLE, get(row, Articles.TITLE));
    assertEquals(TITLE + "\n\n" + String.join("\n", BODY), get(row, Articles.TEXT));
    assertEquals(TITLE.codePointCount(0, TITLE.length()), get(row, Articles.TITLE_END));
    assertEquals("2017-03-12", String.valueOf(get(row, Articles.PUBLISHED_DATE)));
    assertEquals("2017-03", get(row, "published_month"));
    assertEquals("ar", get(row, Articles.LANG));
  }

  @ParameterizedTest
  @EnumSource(
      value = InputFormat.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"WARC"})
  void aByteOrderMarkAndCarriageReturnsChangeNothing(InputFormat format) throws IOException {
    Row plain = rows(utf8(write(format)), null).get(0);
    Row marked = rows(utf8("\uFEFF" + write(format).replace("\n", "\r\n")), null).get(0);
    for (String column : List.of(Articles.SOURCE_FORMAT, Articles.TEXT, Articles.PUBLISHED_DATE)) {
      assertEquals(get(plain, column), get(marked, column), column);
    }
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
  void aFileCutWithinALetterIsRejected(InputFormat format) throws IOException {
    byte[] whole = utf8(write(format));
    byte[] cut = Arrays.copyOf(whole, utf8(write(format).split("الجديد", 2)[0]).length + 1);
    assertEquals(List.of("unreadable"), reasons(rows(cut, null)));
  }

  @ParameterizedTest
  @EnumSource(value = InputFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "PAGE")
  void aFileCutBetweenLettersIsRejected(InputFormat format) throws IOException {
    String cut = write(format).split("الجديد", 2)[0];
    assertEquals(List.of("unreadable"), reasons(rows(utf8(cut), null)));
  }

  @ParameterizedTest
  @EnumSource(
      value = InputFormat.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"HTML", "WARC"})
  void bytesOfAnotherEncodingAreRejected(InputFormat format) throws IOException {
    List<Row> rows = rows(write(format).getBytes(WINDOWS_1256), null);
    assertEquals(List.of("unreadable"), reasons(rows));
    assertEquals(format.label(), get(rows.get(0), Articles.SOURCE_FORMAT));
  }

  @ParameterizedTest
  @EnumSource(InputFormat.class)
  void aRecordThatIsTooLargeIsRejected(InputFormat format) throws IOException {
    byte[] bytes = utf8(write(format));
    String most = "ingest.max-record-bytes=";
    assertEquals(List.of("too_large"), reasons(rows(bytes, null, most + 100)));
    assertEquals(1, rows(bytes, null, most + bytes.length).size());
    assertNull(get(rows(bytes, null, most + bytes.length).get(0), Rejects.REASON));
  }

  @ParameterizedTest
  @EnumSource(
      value = InputFormat.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"WARC"})
  void anotherLanguageIsRejected(InputFormat format) throws IOException {
    String english = write(format);
    for (String arabic : List.of(TITLE, BODY.get(0), BODY.get(1).replace("\"", "\\\""))) {
      english = english.replace(arabic, "The council opened a bridge over the river on Sunday");
    }
    english = english.replace(BODY.get(1), "and the engineer spoke to the people of both banks");
    assertEquals(List.of("language"), reasons(rows(utf8(english), null)));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "<DOC>; TREC",
        "' \n<DOC>'; TREC",
        "<?xml version=1>; TREC",
        "{\"text\": 1}; JSONL",
        "'\uFEFF {'; JSONL",
        "خبر; PAGE",
        "'<html>'; HTML",
        "'<!DOCTYPE html>'; HTML",
        "'<?xml version=1?><!-- a --><html'; HTML",
        "'<!-- saved --><HTML>'; HTML",
        "'<b>'; PAGE",
        "'WARC/1.0'; WARC",
        "'WARC'; PAGE",
        "'[1]'; PAGE",
        "''; PAGE"
      },
      quoteCharacter = '\'')
  void aFileTellsItsFormatByItsHead(String head, InputFormat format) {
    assertEquals(format, InputFormat.detect(head));
  }

  @Test
  void aCrawlTellsWhenItFetchedAPage() throws IOException {
    Row row = rows(utf8(write(InputFormat.WARC)), null).get(0);
    Instant fetched = ((Timestamp) get(row, Articles.CRAWLED_AT)).toInstant();
    assertEquals(Instant.parse(Warcs.DATE), fetched);
    assertEquals("http://dar.example/1", get(row, Articles.SOURCE_KEY));
  }

  @Test
  void aFileThatIsGoneIsAReject() throws IOException {
    SourceFile gone = new SourceFile(folder.resolve("gone").toUri().toString(), 10);
    FileReader reader = new FileReader(Formats.options(), null, new Configuration());
    Parsed parsed = reader.open(gone).records().next();
    assertEquals(Reject.Reason.UNREADABLE, ((Reject) parsed).reason(), parsed::toString);
  }
}
