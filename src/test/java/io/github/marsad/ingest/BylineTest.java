package io.github.marsad.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.lake.table.Articles;
import java.time.Duration;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An article's own words name its outlet where the source does not. */
class BylineTest {
  private static final String TITLE = "افتتاح جسر جديد فوق النهر";
  private static final String TEXT =
      "افتتح رئيس البلدية الجسر الجديد فوق النهر، بعد ثلاث سنوات من العمل المتقطع.";
  private static final KnowledgeFiles FILES = KnowledgeFiles.builtIn();
  private static final Byline BYLINE = new Byline(FILES, Knowledge.of(FILES).outlets());

  private static String outlet(String author, String first, String last) {
    return BYLINE.outletOf(author, ArticleText.of(TITLE, null, first + TEXT + last));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "رويترز; m:reuters",
        "(رويترز); m:reuters",
        "المصدر: رويترز; m:reuters",
        "المصدر : وكالة الأنباء السورية; m:sana",
        "Source: Reuters; m:reuters",
        "نقلا عن: الجزيرة نت; m:al-jazeera",
        "المصدر: سانا + وكالة سانا; m:sana",
        "المصدر : الجزيرة + وكالات; m:al-jazeera",
        "المصدر: الجزيرة + وكالات + مواقع التواصل الاجتماعي; m:al-jazeera",
        "المصدر: سكاي نيوز عربية - وكالات; m:sky-news-arabia",
        "المصدر: الوكالات، رويترز; m:reuters"
      })
  void aLastLineMayBeTheSource(String line, String id) {
    assertEquals(id, outlet(null, "", "\n" + line));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "القاهرة - أ ف ب - ; m:afp",
        "القاهرة (رويترز) - ; m:reuters",
        "دمشق، 3 آذار (سانا) – ; m:sana",
        "دمشق في 3 آذار (سانا) – ; m:sana",
        "دمشق - سانا: ; m:sana",
        "بيروت – رويترز – ; m:reuters"
      })
  void aDatelineMayNameIt(String begin, String id) {
    assertEquals(id, outlet(null, begin.strip() + " ", ""));
  }

  @Test
  void bracketsAtTheEndAndTheAuthorMayNameIt() {
    assertEquals("m:reuters", outlet(null, "", " (رويترز)."));
    assertEquals("m:reuters", outlet("رويترز", "", ""));
    assertEquals("m:afp", outlet("وكالة فرانس برس", "", "\nالمصدر: رويترز"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\nوكالات",
        "\nالمصدر: وكالات",
        "\nالمصدر: رويترز + أ ف ب",
        "\nالمصدر: رويترز + أ ف ب + وكالات",
        "\nالمصدر: مكتب الضفتين + وكالات",
        "\nالمصدر: وكالات + مواقع",
        "\nالمصدر: مكتب الضفتين",
        "\nونقلت رويترز ذلك عن رئيس البلدية",
        " (انتهى)",
        "\n(",
        "\n:"
      })
  void noOutletIsGuessed(String last) {
    assertEquals(null, outlet(null, "", last));
    assertEquals(null, outlet("فريق التحرير", "", last));
  }

  @Test
  void aHostileLastLineTakesNoTime() {
    String dots = "\n" + ".".repeat(2_000_000) + "x";
    assertEquals(
        null, assertTimeoutPreemptively(Duration.ofSeconds(5), () -> outlet(null, "", dots)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"قال لرويترز - ", "الحياة - رويترز - ", "العمل (رويترز) صعب. "})
  void aTextIsNoDateline(String begin) {
    assertEquals(null, outlet(null, begin, ""));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "-; -; m:reuters",
        "الجزيرة; -; m:al-jazeera",
        "-; https://www.sana.sy/news/1; m:sana",
        "-; https://news.example/1; -",
        "مكتب الضفتين; -; outlet:مكتب-الضفتين"
      })
  void anAgencyOnAnotherOutletsPageIsNotItsOutlet(String name, String url, String id) {
    RawArticle raw =
        new RawArticle(
            1,
            "1",
            url,
            name,
            TITLE,
            null,
            TEXT + "\n(رويترز)",
            PublicationDate.NONE,
            null,
            null,
            1,
            "00");
    Row row = new ParsedRows(FILES, 0.5).row("file:///a", InputFormat.JSONL, raw);
    assertEquals(id, row.getAs(ParsedRows.SCHEMA.fieldIndex(Articles.OUTLET_ID)));
  }
}
