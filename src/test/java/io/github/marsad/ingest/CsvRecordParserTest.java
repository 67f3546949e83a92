package io.github.marsad.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows are cut where they end and not where a line within quotes does. */
class CsvRecordParserTest {
  private static List<Parsed> parse(String text, String... settings) {
    return Formats.parse(new CsvRecordParser(), text, settings);
  }

  private static List<String> fates(String text, String... settings) {
    return Formats.fates(parse(text, settings));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void fieldsInQuotesHoldAnything(String delimiter) {
    String file =
        "id,Title,body\n7,\"عنوان, \"\"جديد\"\"; و\tآخر\",\"سطر\nثان\r\nثالث\"\n"
            .replace(",", delimiter);
    RawArticle article = Formats.article(parse("\uFEFF" + file));
    assertEquals("7", article.id());
    assertEquals("عنوان, \"جديد\"; و\tآخر".replace(",", delimiter), article.title());
    assertEquals(List.of("سطر", "ثان", "ثالث"), Lines.of(article.body()));
    assertEquals(1, article.record());
  }

  @Test
  void theHeaderMayStandInQuotesBehindAByteOrderMark() {
    assertEquals(List.of("1:article"), fates("\uFEFF\"text\",\"a,\nb\"\nمتن,x\n"));
  }

  @Test
  void strayQuotesDoNoHarm() {
    List<Parsed> records =
        parse("id,text\n1,قال \"نعم\" ثم مضى\n2,\"قال \\\"نعم\\\" ثم مضى\"\n3,\"\"\"نعم\"\"\"\n");
    assertEquals(List.of("1:article", "2:article", "3:article"), Formats.fates(records));
    assertEquals("قال \"نعم\" ثم مضى", ((RawArticle) records.get(0)).body());
    assertTrue(((RawArticle) records.get(1)).body().contains("نعم"), records::toString);
    assertEquals("\"نعم\"", ((RawArticle) records.get(2)).body());
  }

  @Test
  void aRowOfAnotherLengthIsToldWithItsLine() {
    List<Parsed> records = parse("id,text\n1,\"أ\nب\"\n2\n3,متن,x\n\n4,متن\n");
    assertEquals(
        List.of("1:article", "2:unreadable", "3:unreadable", "5:article"), Formats.fates(records));
    assertEquals("line 4: 1 fields, but the header has 2", ((Reject) records.get(1)).detail());
    assertEquals("line 5: 3 fields, but the header has 2", ((Reject) records.get(2)).detail());
  }

  @Test
  void emptyFieldsAtARowsEndCount() {
    assertEquals(List.of("1:article"), fates("text\ttitle\tdate\nمتن\t\t\n"));
    assertEquals(List.of("1:empty"), fates("title,text\r\nعنوان,\r\n"));
  }

  private static List<String> bodies(List<Parsed> records) {
    return records.stream()
        .map(r -> r instanceof RawArticle a ? a.body() : ((Reject) r).reason().code())
        .toList();
  }

  @Test
  void aQuoteThatIsNeverClosedCostsNoOtherRow() {
    List<Parsed> records = parse("id,text\n1,متن\n2,\"متن\n3,متن\n4,\"متن\"\n");
    assertEquals(List.of("متن", "\"متن", "متن", "متن"), bodies(records));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void aTextThatBeginsWithAQuotedNameIsARowOfItsOwn(String delimiter) {
    String file =
        "id\ttitle\ttext\n1\tع\tمتن\n2\t\"سوريا\" تعلن\tقالت \"نعم\"\n3\tع\t\"سوريا\" تعلن \"ذلك\"\n"
            + "4\t\"ع\"\tمتن\n5\tع\t\"سطر\nثان\"\n";
    List<Parsed> records = parse(file.replace("\t", delimiter));
    assertEquals(
        List.of("متن", "قالت \"نعم\"", "\"سوريا\" تعلن \"ذلك\"", "متن", "سطر\nثان"),
        bodies(records));
    assertEquals("\"سوريا\" تعلن", ((RawArticle) records.get(1)).title());
    assertEquals("ع", ((RawArticle) records.get(3)).title());
  }

  @Test
  void aFileCutWithinQuotesIsToldWithItsLine() {
    List<Parsed> records = parse("id,text\n1,متن\n2,\"متن\nسطر ثان\nثالث");
    assertEquals(List.of("1:article", "2:unreadable"), Formats.fates(records));
    assertEquals("line 3: a quote is opened and never closed", ((Reject) records.get(1)).detail());
  }

  @Test
  void aQuoteThatIsNotClosedWithinARecordsBoundCostsItsRow() {
    String rows = "3,متن\n".repeat(300);
    List<Parsed> records = parse("id,text\n2,\"متن\n" + rows, "ingest.max-record-bytes=200");
    assertEquals(301, records.size());
    assertTrue(records.stream().allMatch(RawArticle.class::isInstance), records::toString);
  }

  @Test
  void aRowOfManyLinesThatIsTooLongIsOneReject() {
    String body = "سطر من متن طويل\n".repeat(100);
    assertEquals(
        List.of("1:article", "2:too_large", "3:article"),
        fates("id,text\n1,متن\n2,\"" + body + "\"\n3,متن\n", "ingest.max-record-bytes=200"));
    assertEquals(
        List.of("1:too_large", "2:article"),
        fates("id,text\n1,\"" + body + "\n\"2\",\"متن\"\n", "ingest.max-record-bytes=200"));
  }

  @Test
  void quotesAfterABackslashAreThoseOfTheText() {
    String file =
        "id,text,title\n1,\"قال \\\"نعم\\\", ثم مضى\",\"ع \\\\\"\n2,متن,\\N\n3,\"قال \\\"نعم\\\"\nومضى\",\"\"\n"
            + "4,\"قال \"\"نعم\"\", ومضى\",ع\n";
    List<Parsed> records = parse(file);
    assertEquals(
        List.of("قال \"نعم\", ثم مضى", "متن", "قال \"نعم\"\nومضى", "قال \"نعم\", ومضى"),
        bodies(records));
    assertEquals("ع \\", ((RawArticle) records.get(0)).title());
    assertNull(((RawArticle) records.get(1)).title());
  }

  @Test
  void aBackslashBeforeAClosingQuoteIsText() {
    assertEquals(List.of("قرص C:\\", "متن"), bodies(parse("text,id\n\"قرص C:\\\",1\n\"متن\",2\n")));
  }

  @Test
  void quotesThatAreNotDoubledCloseWhereTheFieldEnds() {
    assertEquals(
        List.of("قال \"نعم\" ثم مضى", "قال \"نعم\" ثم\nمضى"),
        bodies(parse("id,text\n1,\"قال \"نعم\" ثم مضى\"\n2,\"قال \"نعم\" ثم\nمضى\"\n")));
  }

  @Test
  void whereAFieldMayEndAtTwoPlacesNoArticleIsCutShort() {
    assertEquals(
        List.of("unreadable", "unreadable", "متن"),
        bodies(parse("id,text\n1,\"قال \"نعم\"\nثم مضى\"\n2,متن\n")));
  }

  /** Texts of signs that matter to CSV, the first and last a letter. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder("م");
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append("\",\n\\ لس".charAt(random.nextInt(7)));
    }
    return text.append("ن").toString();
  }

  @Test
  void whatIsWellWrittenIsReadAsWrittenAndAStrayQuoteCostsItsRowAlone() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      List<String> texts = new ArrayList<>();
      StringBuilder file = new StringBuilder("id,text,title\n");
      int stray = random.nextInt(20);
      for (int i = 0; i < 20; i++) {
        String text = text(random);
        file.append(i).append(",\"").append(text.replace("\"", "\"\"")).append("\",ع\n");
        texts.add(text);
        if (i == stray) {
          file.append("99,\"سوريا\" تعلن,\"ع\n");
          texts.add("\"سوريا\" تعلن");
        }
      }
      assertEquals(texts, bodies(parse(file.toString())), file.toString());
    }
  }

  @Test
  void oneColumnIsEnough() {
    assertEquals(
        List.of("قال, نعم", "سطر\nثان", "\"سوريا\" تعلن"),
        bodies(parse("text\nقال, نعم\n\"سطر\nثان\"\n\"سوريا\" تعلن\n")));
  }

  @Test
  void quotesTakeNoTimeThatGrowsWithTheirSquare() {
    String[] rows = {
      "a,\"\"\" \"x \n", "a,\"\"\"x\n", "a,\"x\n", "\"\n", "a,\"x \"\n", "\\\"\n\"a\\\n"
    };
    for (String row : rows) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> parse("id,text\n" + row.repeat(60_000)), row);
    }
  }

  @Test
  void aRowThatIsTooLongIsLeftOut() {
    assertEquals(
        List.of("1:too_large", "2:article"),
        fates("id,text\n1," + "ط".repeat(500) + "\n2,متن\n", "ingest.max-record-bytes=100"));
  }

  @Test
  void aCommentSignIsText() {
    assertEquals(List.of("1:article"), fates("text,id\n#متن,1\n"));
  }

  private static final String ROWS = "جسر,\"متن, أول\",2017-03-12\nسوق,متن,2017-03-13\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sep=,\r\ntitle,text,date\r\n",
        "SEP=,\ntitle,text,date\n",
        "# a comment, with \"one quote\n#\n\ntitle,text,date\n",
        "\uFEFF# a comment\nsep=,\ntitle,text,date\n",
        "العنوان,النص,التاريخ\n",
        "\"عُنوان\",نص_الخبر,تاريخ النشر\n",
        "عنوان الخبر,المُحتوي,تاريخ الاصدار\n"
      })
  void whatStandsBeforeTheHeaderIsSkippedAndArabicNamesAreKnown(String head) {
    assertEquals(InputFormat.CSV, InputFormat.detect(head + ROWS, Formats.options()));
    List<Parsed> records = parse(head + ROWS);
    assertEquals(List.of("متن, أول", "متن"), bodies(records));
    RawArticle first = (RawArticle) records.get(0);
    assertEquals(1, first.record());
    assertEquals("جسر", first.title());
    assertEquals("2017-03-12", String.valueOf(first.date().date()));
  }

  @Test
  void aSeparatorThatIsStatedHolds() {
    String file = "sep=;\ntitle;text\nجسر, سوق;متن, نص\n";
    assertEquals(List.of("متن, نص"), bodies(parse(file)));
    assertEquals("line 4: 1 fields, but the header has 2", detail(parse(file + "متن\n"), 1));
  }

  private static String detail(List<Parsed> records, int index) {
    return ((Reject) records.get(index)).detail();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Headline,Bericht,When\nجسر,\"متن, أول\",2017\nسوق,\"متن\nثان\",2017\nنهر,متن,2018\n",
        "جسر\tمتن\t2017\r\nسوق\tمتن\t2018\r\nنهر\tمتن\t2018\r\n",
        "جسر;متن;2017\rسوق;متن;2018\rنهر;متن;2018\r",
        "Bericht;When\nجسر;1\nسوق;2\nنهر;3\nباب;4\n",
        "sep=|\nBericht|When\nجسر|1\n"
      })
  void aTableWhoseHeaderIsUnknownIsOneRejectThatNamesTheSettings(String file) {
    assertEquals(InputFormat.CSV, InputFormat.detect(file, Formats.options()));
    List<Parsed> records = parse(file);
    assertEquals(List.of("0:empty"), Formats.fates(records));
    assertTrue(detail(records, 0).contains("ingest.field.text"), records::toString);
    String[] mapped = {"ingest.field.text=bericht", "ingest.field.title=headline"};
    assertEquals(
        file.contains("Bericht"),
        parse(file, mapped).stream().allMatch(RawArticle.class::isInstance),
        file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "جسر, سوق\n\nقال, ثم مضى\nسار, وعاد\nكتب, وقرأ\nباع, واشترى\n",
        "جسر\n\nباع 1,000 كتاب و2,000 قلم\nواشترى 3,000 كتاب و4,000 دفتر\n",
        "النص\n\nافتتح الجسر صباحا\nثم أغلق\n",
        "الكاتب | المقال\nافتتح الجسر صباحا\n",
        "# عنوان\n\nافتتح الجسر صباحا\n",
        "المقال,كتبه سامر\nافتتح الجسر صباحا\n"
      })
  void proseIsNoTable(String page) {
    assertEquals(InputFormat.PAGE, InputFormat.detect(page, Formats.options()));
  }

  @Test
  void linesMayEndAsOnOldMacintoshes() {
    String file = "title,text\rجسر,\"متن\rثان\"\rسوق,متن";
    assertEquals(InputFormat.CSV, InputFormat.detect(file, Formats.options()));
    assertEquals(List.of("متن\nثان", "متن"), bodies(parse(file)));
  }

  @Test
  void whereQuotesAreSignsOfTheTextTheyAreInTheLastRowToo() {
    String rows = "title\ttext\nع\t\"قال أول\nع\t\"قال ثان\nع\t\"قال ثالث";
    assertEquals(List.of("\"قال أول", "\"قال ثان", "\"قال ثالث"), bodies(parse(rows)));
    assertEquals(
        List.of("قال أول", "unreadable"), bodies(parse("title\ttext\nع\t\"قال أول\"\nع\t\"قال")));
  }

  @Test
  void aRowOfTooManyFieldsIsToldInWords() {
    List<Parsed> records = parse("id,text\n" + ",".repeat(2_000) + "\n1,متن\n");
    assertEquals(List.of("1:unreadable", "2:article"), Formats.fates(records));
    assertEquals("line 2: more than 1000 fields", detail(records, 0));
  }
}
