package io.github.marsad.ingest;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.knowledge.Tsv;
import io.github.marsad.lake.table.Articles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every line of {@code dates.tsv}, from where the date stands to the columns of the table. */
class DateFormsTest {
  private static final String TITLE = "افتتاح جسر جديد فوق النهر بعد ثلاث سنوات من العمل";
  private static final String TEXT =
      "افتتح رئيس البلدية صباحا الجسر الجديد فوق النهر، بعد ثلاث سنوات من العمل المتقطع، بحضور عدد"
          + " كبير من سكان الضفتين الذين انتظروا هذا اليوم طويلا.";
  private static final KnowledgeFiles FILES = KnowledgeFiles.builtIn();
  private static final DateReader READER = new DateReader(FILES);
  private static final PageCleaner PAGES = new PageCleaner(new Boilerplate(FILES), READER);
  private static final ParsedRows ROWS = new ParsedRows(FILES, 0.5);

  private static String resource() {
    try (InputStream in = DateFormsTest.class.getResourceAsStream("/dates/dates.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @TestFactory
  List<DynamicTest> everyForm() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Tsv.Row row : Tsv.parse("dates.tsv", resource()).rows()) {
      String name = row.get("where") + ": " + row.get("text") + " " + row.get("url");
      tests.add(DynamicTest.dynamicTest(name, () -> check(row)));
    }
    assertTrue(tests.size() > 150, tests.size() + " forms");
    return tests;
  }

  private static void check(Tsv.Row row) {
    RawArticle raw = raw(row.get("where"), row.get("text"), row.get("url"));
    String expected =
        String.join(" | ", row.get("date"), row.get("at"), row.get("zone"), row.get("method"));
    assertEquals(expected, columns(raw), row.get("text") + " " + row.get("why"));
  }

  private static RawArticle raw(String where, String text, String url) {
    String address = url.isEmpty() ? null : url;
    switch (where) {
      case "metadata":
        return raw(READER.metadata(text), address, TEXT);
      case "dateline":
        return raw(PublicationDate.NONE, address, text + " " + TEXT);
      case "page":
        return raw(page(List.of(TITLE), text, List.of(TEXT)), address, TEXT);
      case "top":
        return raw(page(List.of(), text, List.of(TITLE, TEXT)), address, TEXT);
      default:
        return raw(PublicationDate.NONE, address, TEXT);
    }
  }

  private static PublicationDate page(List<String> before, String lines, List<String> after) {
    List<String> page = new ArrayList<>(before);
    for (String line : lines.split("⏎")) {
      page.add(line.strip().equals("T") ? TITLE : line.strip());
    }
    page.addAll(after);
    return PAGES.clean(page).date();
  }

  private static RawArticle raw(PublicationDate date, String url, String body) {
    return new RawArticle(
        1, "1", url, "مكتب الضفتين", TITLE, null, body, date, null, null, 1, "00");
  }

  private static String columns(RawArticle raw) {
    Row row = ROWS.row("file:///a", InputFormat.JSONL, raw);
    Date date = row.getAs(ParsedRows.SCHEMA.fieldIndex(Articles.PUBLISHED_DATE));
    Timestamp at = row.getAs(ParsedRows.SCHEMA.fieldIndex(Articles.PUBLISHED_AT));
    String zone = row.getAs(ParsedRows.SCHEMA.fieldIndex(Articles.PUBLISHED_ZONE));
    String method = row.getAs(ParsedRows.SCHEMA.fieldIndex(Articles.DATE_METHOD));
    return String.join(
        " | ",
        date == null ? "" : date.toString(),
        at == null ? "" : at.toInstant().toString(),
        zone == null ? "" : zone,
        method);
  }

  /** What was not yet published cannot be crawled; the day begins earlier in the east. */
  @Test
  void noDateIsLaterThanTheCrawl() {
    Instant crawl = Instant.parse("2018-02-14T12:00:00Z");
    for (String day : List.of("2018-02-13", "2018-02-14", "2018-02-15")) {
      assertEquals(
          day + " |  |  | metadata", columns(raw("metadata", day, "").withCrawledAt(crawl)));
    }
    RawArticle later = raw("metadata", "2018-02-16", "").withCrawledAt(crawl);
    assertEquals(" |  |  | none", columns(later));
    String url = "https://news.example/2018/02/13/title";
    RawArticle addressed = raw("metadata", "2018-02-16", url).withCrawledAt(crawl);
    assertEquals("2018-02-13 |  |  | url", columns(addressed));
  }

  /** Whatever a source writes into a date field, it is read or it is none. */
  @Test
  void noInputThrows() {
    Random random = new Random(20180214);
    String alphabet = "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲/-.:|()+[] ,،TZمصه\u200f\t\uD83D\uDD4A\\";
    List<String> words =
        List.of(
            "شباط",
            "فبراير",
            "كانون الثاني",
            "GMT",
            "2018",
            "14",
            "نشر",
            "آخر تحديث",
            "PM",
            "الأحد",
            "هـ",
            "1439",
            "Feb",
            "بتوقيت مكة",
            "https://a.b/",
            "99999999999",
            "(سانا) -");
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(14);
      for (int j = 0; j < length; j++) {
        boolean word = random.nextInt(3) == 0;
        text.append(
            word
                ? words.get(random.nextInt(words.size())) + " "
                : alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String input = text.toString();
      assertDoesNotThrow(
          () -> {
            plausible(READER.metadata(input), input);
            READER.line(input).ifPresent(line -> plausible(line.date(), input));
            UrlDate.of("https://a.b/" + input);
            READER.inside(input, 8);
          },
          input);
    }
  }

  private static void plausible(PublicationDate date, String input) {
    boolean none = date.equals(PublicationDate.NONE);
    boolean inRange =
        !none && date.date().getYear() >= 1900 && date.date().getYear() <= Days.LATEST;
    assertTrue(none || inRange, input + " " + date);
    assertEquals(date.at() == null, date.zone() == null, input);
  }

  /** A day written in any form is read as the same day. */
  @Test
  void whatIsWrittenIsRead() {
    List<DateTimeFormatter> forms =
        List.of(
                "yyyy-MM-dd",
                "yyyy/M/d",
                "yyyyMMdd",
                "d/M/yyyy",
                "dd.MM.yyyy",
                "dd-MM-yyyy",
                "d MMMM yyyy",
                "d MMM yyyy",
                "MMMM d, yyyy",
                "EEEE, d MMMM yyyy",
                "EEE MMM d yyyy",
                "EEEE dd/MM/yyyy",
                "yyyy-MM-dd'T00:00'",
                "d-MMM-yyyy")
            .stream()
            .map(form -> DateTimeFormatter.ofPattern(form, Locale.ENGLISH))
            .toList();
    String[] arabic =
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(" ");
    Random random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      LocalDate day = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(33_000));
      for (DateTimeFormatter form : forms) {
        if (form.equals(forms.get(11)) && day.getDayOfMonth() <= 12) {
          continue;
        }
        assertEquals(day, READER.metadata(form.format(day)).date(), form.format(day));
      }
      String named =
          day.getDayOfMonth() + " " + arabic[day.getMonthValue() - 1] + " " + day.getYear();
      assertEquals(day, READER.metadata(named).date(), named);
      assertEquals(day, READER.header("نشر في " + named).orElseThrow().date(), named);
    }
  }
}
