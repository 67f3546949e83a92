package io.github.marsad.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.lake.table.Articles;
import io.github.marsad.lake.table.Rejects;
import io.github.marsad.lake.table.Runs;
import io.github.marsad.testing.SampleLake;
import io.github.marsad.testing.TestSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of records: on a few rows, and on the sample corpus. */
class IngestJobTest {

  private static Row parsed(String file, int record, String id) {
    return parsed(file, record, id, null);
  }

  private static Row parsed(String file, int record, String id, String reason) {
    Object[] values = new Object[ParsedRows.SCHEMA.length()];
    values[ParsedRows.SCHEMA.fieldIndex(ParsedRows.SOURCE_FILE)] = file;
    values[ParsedRows.SCHEMA.fieldIndex(ParsedRows.RECORD)] = record;
    values[ParsedRows.SCHEMA.fieldIndex(ParsedRows.IS_ARTICLE)] = reason == null;
    values[ParsedRows.SCHEMA.fieldIndex(Rejects.REASON)] = reason;
    values[ParsedRows.SCHEMA.fieldIndex(Articles.ARTICLE_ID)] = id;
    values[ParsedRows.SCHEMA.fieldIndex(Articles.SOURCE_URI)] = file + "#" + record;
    return RowFactory.create(values);
  }

  /** An article that the lake has, from a source. */
  private static Row known(String id, String uri) {
    Object[] values = new Object[Articles.TABLE.columns().size()];
    values[Articles.TABLE.schema().fieldIndex(Articles.ARTICLE_ID)] = id;
    values[Articles.TABLE.schema().fieldIndex(Articles.SOURCE_URI)] = uri;
    return RowFactory.create(values);
  }

  private static Map<String, String> fates(List<Row> parsed, List<Row> articles) {
    Dataset<Row> rows = TestSession.get().createDataFrame(parsed, ParsedRows.SCHEMA);
    Dataset<Row> lake = TestSession.get().createDataFrame(articles, Articles.TABLE.schema());
    Map<String, String> fates = new TreeMap<>();
    for (Row row : Fates.of(rows, lake).collectAsList()) {
      fates.put(row.getAs(Articles.SOURCE_URI), row.getAs("fate"));
    }
    assertEquals(parsed.size(), fates.size(), fates::toString);
    return fates;
  }

  @Test
  void aRecordIsNewOrSeenOrRepeatedOrRejected() {
    Map<String, String> fates =
        fates(
            List.of(
                parsed("a", 1, "n"),
                parsed("a", 2, "s"),
                parsed("a", 3, "r"),
                parsed("a", 4, null, "language")),
            List.of(known("s", "a#2"), known("r", "elsewhere#1"), known("other", "a#9")));
    assertEquals(Map.of("a#1", "new", "a#2", "seen", "a#3", "repeated", "a#4", "language"), fates);
  }

  @Test
  void whatACrawlHoldsBesidePagesIsNoFaultOfTheInput() {
    Map<String, Long> counts =
        Map.of(
            "new",
            5L,
            "empty",
            2L,
            "repeated",
            3L,
            "language",
            900L,
            "http_status",
            700L,
            "not_html",
            80L);
    assertEquals(2, Tally.rejected(counts));
    assertEquals(780, Tally.noRecordsOfOurs(counts));
  }

  @Test
  void withinARunTheEarlierFileByCodePointOrderWins() {
    Map<String, String> fates =
        fates(
            List.of(
                parsed("file:///b", 1, "x"),
                parsed("file:///a", 9, "x"),
                parsed("file:///Z", 1, "y"),
                parsed("file:///a", 1, "y"),
                parsed("\uD83D\uDD4A", 1, "z"),
                parsed("\uFDF2", 1, "z")),
            List.of());
    assertEquals("new", fates.get("file:///a#9"), fates::toString);
    assertEquals("repeated", fates.get("file:///b#1"), fates::toString);
    assertEquals("new", fates.get("file:///Z#1"), fates::toString);
    assertEquals("repeated", fates.get("file:///a#1"), fates::toString);
    assertEquals("new", fates.get("\uFDF2#1"), fates::toString);
    assertEquals("repeated", fates.get("\uD83D\uDD4A#1"), fates::toString);
  }

  @Test
  void recordNumbersAreComparedAsNumbers() {
    Map<String, String> fates =
        fates(List.of(parsed("f", 10, "x"), parsed("f", 9, "x"), parsed("f", 100, "x")), List.of());
    assertEquals(Map.of("f#9", "new", "f#10", "repeated", "f#100", "repeated"), fates);
  }

  @Test
  void theSourceThatTheLakeHasStaysAlsoWhenAnEarlierOneComes() {
    Map<String, String> fates =
        fates(List.of(parsed("a", 1, "x"), parsed("b", 1, "x")), List.of(known("x", "b#1")));
    assertEquals(Map.of("a#1", "repeated", "b#1", "seen"), fates);
  }

  @Test
  void rejectsAreNeverTakenForRepeats() {
    Map<String, String> fates =
        fates(List.of(parsed("a", 1, null, "empty"), parsed("b", 1, null, "empty")), List.of());
    assertEquals(Map.of("a#1", "empty", "b#1", "empty"), fates);
  }

  private static List<SourceFile> files(int number, long bytes) {
    return IntStream.range(0, number).mapToObj(i -> new SourceFile("file:///" + i, bytes)).toList();
  }

  private static void assertSameFiles(List<SourceFile> files, List<List<SourceFile>> tasks) {
    List<SourceFile> all = new ArrayList<>();
    tasks.forEach(all::addAll);
    assertEquals(files, all);
    assertTrue(tasks.stream().noneMatch(List::isEmpty), "no empty task");
  }

  @ParameterizedTest(name = "{0} files of {1} bytes on {2} cores: {3} to {4} tasks")
  @CsvSource({
    "10000, 2048, 2, 2, 8",
    "10000, 2048, 64, 64, 200",
    "10000, 0, 4, 3, 3",
    "1, 5, 8, 1, 1",
    "8, 100000000, 4, 8, 8",
    "0, 0, 4, 0, 0"
  })
  void smallFilesArePackedTogether(int number, long bytes, int cores, int fewest, int most) {
    List<SourceFile> files = files(number, bytes);
    List<List<SourceFile>> tasks = ReadTasks.of(files, cores);
    assertTrue(tasks.size() >= fewest && tasks.size() <= most, () -> tasks.size() + " tasks");
    assertSameFiles(files, tasks);
  }

  @Test
  void articlesAndRejectsAreAllRecords() {
    long articles = SampleLake.read(Articles.TABLE).count();
    long rejects = SampleLake.read(Rejects.TABLE).count();
    Map<String, Long> counts = SampleLake.rows(Runs.TABLE).get(0).getJavaMap(7);
    assertEquals(33, articles);
    assertEquals(counts.get("records"), articles + rejects, counts::toString);
  }

  @Test
  void whatIsBrokenOnPurposeIsRejectedForItsReason() {
    Map<String, String> reasons = new TreeMap<>();
    String root = SampleLake.INPUT.toUri().toString().replaceFirst("/?$", "/");
    for (Row row : SampleLake.rows(Rejects.TABLE)) {
      String uri = row.getAs(Rejects.SOURCE_URI);
      reasons.put(uri.replace(root, ""), row.getAs(Rejects.REASON));
      assertTrue(!row.<String>getAs(Rejects.DETAIL).isBlank(), row::toString);
    }
    Map<String, String> expected = new HashMap<>();
    expected.put("SOURCES.md", "language");
    expected.put("broken/bad-bytes.txt", "unreadable");
    expected.put("broken/empty.txt", "empty");
    expected.put("broken/not-arabic.txt", "language");
    expected.put("broken/persian.txt", "language");
    expected.put("broken/truncated.jsonl#1", "unreadable");
    expected.put("broken/truncated.jsonl#2", "empty");
    expected.put("broken/truncated.jsonl#3", "unreadable");
    expected.put("broken/unclosed.xml#1", "unreadable");
    expected.put("wire/articles.jsonl#11", "repeated");
    assertEquals(new TreeMap<>(expected), reasons);
  }

  @Test
  void idsAreTwentyHexDigitsAndUnique() {
    List<String> ids =
        SampleLake.rows(Articles.TABLE).stream()
            .map(row -> row.<String>getAs(Articles.ARTICLE_ID))
            .toList();
    assertTrue(ids.stream().allMatch(id -> id.matches("[0-9a-f]{20}")), ids::toString);
    assertEquals(ids.size(), ids.stream().distinct().count(), ids::toString);
  }

  private static Row article(String file) {
    List<Row> rows =
        SampleLake.rows(Articles.TABLE).stream()
            .filter(row -> row.<String>getAs(Articles.SOURCE_URI).endsWith("/" + file))
            .toList();
    assertEquals(1, rows.size(), file);
    return rows.get(0);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "01-munich-truce; 2016-02-12; اتفاق في ميونيخ على وقف القتال في سوريا خلال أسبوع",
        "02-geneva-ceasefire; 2016-09-10;"
            + " لافروف وكيري يعلنان من جنيف خطة جديدة للتهدئة في سورية",
        "03-turkey-russia-letter; 2016-06-28;"
            + " الكرملين: رسالة من أردوغان تعتذر إلى عائلة الطيار الروسي",
        "04-brexit-vote; 2016-06-24; 🗳️ البريطانيون يختارون الخروج من الاتحاد الأوروبي",
        "05-southwest-syria-truce; 2017-07-10;"
            + " جنوب سوريا يلتقط أنفاسه مع دخول هدنة عمّان حيز التنفيذ",
        "06-tunisia-chahed; none; البرلمان التونسي يمنح الثقة لحكومة يوسف الشاهد",
        "07-gulf-crisis-cairo; 2017-07-06;" + " الدول الأربع تأسف لرد الدوحة والكويت تواصل وساطتها",
        "08-danang-statement; 2017-11-11;" + " بيان روسي أمريكي من دانانغ: لا حل عسكريا في سوريا",
        "09-kurdish-referendum; none;"
            + " 92 في المئة يؤيدون الاستقلال في استفتاء إقليم كردستان وبغداد ترفض",
        "10-assembly-jerusalem-vote; none;" + " 128 دولة ترفض في الجمعية العامة تغيير وضع القدس"
      })
  void everyPageHasItsTitleAndDate(String file, String date, String title) {
    Row row = article("pages/" + file + ".txt");
    assertEquals(title, row.getAs(Articles.TITLE));
    Object read = row.getAs(Articles.PUBLISHED_DATE);
    assertEquals(date, read == null ? "none" : read.toString());
    assertEquals(read == null ? "none" : "header", row.getAs(Articles.DATE_METHOD));
    String text = row.getAs(Articles.TEXT);
    int end = text.offsetByCodePoints(0, row.getAs(Articles.TITLE_END));
    assertEquals(title, text.substring(0, end));
    assertEquals("\n\n", text.substring(end, end + 2));
  }

  @Test
  void noFurnitureIsLeftOnAnyPage() {
    for (Row row : SampleLake.rows(Articles.TABLE)) {
      String text = row.getAs(Articles.TEXT);
      for (String furniture :
          List.of(
              "شارك\n", "Facebook", "RELATED", "جميع الحقوق", "آخر تحديث", "email", "اترك تعليق")) {
        assertTrue(!text.contains(furniture), () -> furniture + " in " + text);
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "trec/02-unsc-2254.xml#1, false",
    "trec/04-yemen-kuwait-talks.xml#1, true",
  })
  void anAbstractIsAddedOnlyWhenTheBodyLacksIt(String file, boolean added) {
    String text = article(file).getAs(Articles.TEXT);
    assertEquals(added, text.contains("وفدان على طاولة واحدة"), text);
    List<String> lines = text.lines().toList();
    assertEquals(lines.stream().distinct().toList(), lines, "no line stands twice");
  }

  @Test
  void countsOfAnArticleAreThoseOfItsText() {
    for (Row row : SampleLake.rows(Articles.TABLE)) {
      String text = row.getAs(Articles.TEXT);
      assertEquals(text.codePointCount(0, text.length()), row.<Integer>getAs(Articles.N_CHARS));
      assertEquals(text.strip(), text);
    }
  }

  @Test
  void anArchiveReadAgainAddsNothing(@TempDir Path folder) throws IOException {
    byte[] good = Formats.of(InputFormat.PAGE).good(NEWS, StandardCharsets.UTF_8);
    byte[] zip = Packed.zip("a!/b", good, "c", "no Arabic\n".getBytes(StandardCharsets.UTF_8));
    Path input = Files.createDirectories(folder.resolve("in!"));
    Files.write(input.resolve("pages.zip"), zip);
    Path lake = folder.resolve("lake");
    for (int run = 0; run < 2; run++) {
      assertEquals(0, ingest(input, lake));
      List<Row> rejects = SampleLake.read(lake, Rejects.TABLE).collectAsList();
      assertEquals(1, rejects.size(), rejects::toString);
      String uri = rejects.get(0).getAs(Rejects.SOURCE_URI);
      assertTrue(uri.endsWith("/in%21/pages.zip!/c"), uri);
      assertEquals(1, SampleLake.read(lake, Articles.TABLE).count());
    }
  }

  @Test
  void brokenBytesAreTold(@TempDir Path folder) throws IOException {
    byte[] good = Formats.of(InputFormat.JSONL).good(NEWS, StandardCharsets.UTF_8);
    Path input = folder.resolve("lines");
    Files.write(input, Formats.marked(good, (byte) 0xFF, (byte) 0xFF));
    Path lake = folder.resolve("lake");
    assertEquals(0, ingest(input, lake));
    Row article = SampleLake.read(lake, Articles.TABLE).first();
    assertEquals(2, article.<Integer>getAs(Articles.BROKEN_BYTES), article::toString);
    Row run = SampleLake.read(lake, Runs.TABLE).first();
    assertEquals(2L, run.getJavaMap(run.fieldIndex(Runs.COUNTS_IN)).get(Articles.BROKEN_BYTES));
  }

  @Test
  void controlsDirectionMarksAndSkippedFilesAreCounted(@TempDir Path folder) throws IOException {
    byte[] good = Formats.of(InputFormat.PAGE).good(NEWS, StandardCharsets.UTF_8);
    String page = new String(good, StandardCharsets.UTF_8).strip();
    Path input = Files.createDirectories(folder.resolve("in"));
    Files.writeString(input.resolve("page.txt"), "\u0000" + page + " \u0000\u202E\u200F");
    Files.writeString(
        input.resolve("lines.jsonl"),
        "{\"text\": \"" + NEWS.title() + "\\u0000 \\u0001\u2067\"}\n");
    Files.writeString(input.resolve("_x"), page);
    Files.createDirectories(input.resolve(".x"));
    byte[] empty = new byte[0];
    Files.write(input.resolve("a.zip"), Packed.zip("._a", empty, "_a", good, "__MACOSX/b", empty));
    Files.createSymbolicLink(input.resolve("link"), folder.resolve("nowhere"));
    Path lake = folder.resolve("lake");
    assertEquals(0, ingest(input, lake));
    for (Row article : SampleLake.read(lake, Articles.TABLE).collectAsList()) {
      String text = article.getAs(Articles.TEXT);
      assertTrue(text.chars().noneMatch(c -> c < ' ' && c != '\n'), text);
    }
    Row run = SampleLake.read(lake, Runs.TABLE).first();
    Map<Object, Object> counts = run.getJavaMap(run.fieldIndex(Runs.COUNTS_IN));
    assertEquals(4L, counts.get("control_characters"), counts::toString);
    assertEquals(3L, counts.get("direction_marks"), counts::toString);
    assertEquals(5L, counts.get("skipped_files"), counts::toString);
  }

  /** A crawl of ten English pages, an error, an image and one of ours, as its share may be. */
  @Test
  void aCrawlThatIsMostlyNotArabicIsReadAndAFileThatIsMostlyBrokenIsNot(@TempDir Path folder)
      throws IOException {
    byte[] ours = Formats.of(InputFormat.WARC).good(NEWS, StandardCharsets.UTF_8);
    byte[] english = Formats.of(InputFormat.WARC).good(ENGLISH, StandardCharsets.UTF_8);
    String gone = "HTTP/1.1 404 Not Found\r\nContent-Type: text/html";
    String image = "HTTP/1.1 200 OK\r\nContent-Type: image/png";
    byte[] crawl = Warcs.joined(ours, Warcs.response("http://dar.example/2", gone, new byte[3]));
    crawl = Warcs.joined(crawl, Warcs.response("http://dar.example/3", image, new byte[3]));
    for (int i = 0; i < 10; i++) {
      crawl = Warcs.joined(crawl, english);
    }
    Path file = Files.write(folder.resolve("crawl.warc"), crawl);
    Path lake = folder.resolve("lake");
    assertEquals(0, strict(file, lake));
    assertEquals(1, SampleLake.read(lake, Articles.TABLE).count());
    assertEquals(12, SampleLake.read(lake, Rejects.TABLE).count());
    Path broken = Files.writeString(folder.resolve("broken.jsonl"), "{\"text\": \"\n".repeat(9));
    assertEquals(3, strict(broken, lake));
  }

  private static int strict(Path input, Path lake) {
    return SampleLake.marsad("ingest", "--input", input.toString(), "--lake", lake.toString());
  }

  private static final Formats.News ENGLISH =
      new Formats.News(
          "The council opened a bridge over the river",
          "2017-03-12",
          List.of("People of both banks came on Sunday and spoke to the engineer for a while."));

  private static int ingest(Path input, Path lake) {
    return SampleLake.marsad(
        "ingest",
        "--input",
        input.toString(),
        "--lake",
        lake.toString(),
        "--set",
        "ingest.max-rejected=1");
  }

  private static final Formats.News NEWS =
      new Formats.News(
          "افتتاح جسر جديد فوق النهر",
          "2017-03-12",
          List.of(
              "افتتح رئيس البلدية صباح الأحد الجسر الجديد فوق النهر، بعد ثلاث سنوات من العمل"
                  + Formats.MARK
                  + " المتقطع، بحضور عدد كبير من سكان الضفتين الذين انتظروا طويلا."));
}
