package io.github.marsad.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.knowledge.Tsv;
import io.github.marsad.model.Mention;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which actors a sentence names, known or not: minimal pairs of ours. */
class ActorContextTest {
  private static final Knowledge KNOWLEDGE = Knowledge.of(KnowledgeFiles.builtIn());
  private static final MentionFinder FINDER = new MentionFinder(KNOWLEDGE);

  private static List<Mention> actors(String text) {
    return FINDER.find(text, 0).stream().filter(mention -> !mention.isCountry()).toList();
  }

  private static String told(String sentence) {
    return actors(sentence).stream()
        .map(
            mention ->
                mention.type().label()
                    + " "
                    + mention.span().of(sentence)
                    + (mention.country() == null ? "" : " " + mention.country()))
        .collect(Collectors.joining("|"));
  }

  @Test
  void everySentenceNamesTheseActors() throws IOException {
    try (InputStream in = ActorContextTest.class.getResourceAsStream("/actors/contexts.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<String> failures = new ArrayList<>();
      List<Tsv.Row> rows = Tsv.parse("contexts.tsv", text).rows();
      for (Tsv.Row row : rows) {
        String sentence = row.require("sentence");
        if (!told(sentence).equals(row.get("actors"))) {
          failures.add(row.error(sentence + " -> " + told(sentence)).getMessage());
        }
      }
      assertTrue(rows.size() > 30, () -> "only " + rows.size() + " sentences");
      assertEquals(List.of(), failures, () -> String.join("\n", failures));
    }
  }

  @Test
  void everyHeadBeginsABodyInItsExample() {
    String file = "organization_heads.tsv";
    for (Tsv.Row row : Tsv.parse(file, KnowledgeFiles.builtIn().text(file)).rows()) {
      String example = row.require("example");
      assertTrue(
          actors(example).stream().anyMatch(actor -> actor.type().label().equals(row.get("type"))),
          () -> row.error(told(example)).getMessage());
    }
  }

  @ParameterizedTest(name = "{0} and {1} are one")
  @CsvSource({
    "قال سيرغي كراسنوف إن, قال سيرجي كراسنوف إن",
    "قال غوردون تايلور إن, قال جوردون تيلور إن",
    "قال عبد الله حداد إن, قال عبدالله حداد إن",
    "زار القس الأميركي أندرو مكفارلين القرية, قال أندرو مكفارلين إن",
    "قال ديمتري ماليكوف إن, قال دميتري مالكوف إن"
  })
  void oneIdForAllSpellings(String one, String other) {
    String id = actors(one).get(0).entityId();
    assertTrue(id.startsWith("x:"), id);
    assertEquals(id, actors(other).get(0).entityId());
  }

  @ParameterizedTest(name = "{0} and {1} are two")
  @CsvSource({
    "قال جون كرانفيل إن, قالت جين كرانفيل إن",
    "قال توم كرانفيل إن, قال تيم كرانفيل إن",
    "قال كريستيان كرانفيل إن, قالت كريستين كرانفيل إن"
  })
  void twoIdsForTwoFirstNames(String one, String other) {
    assertNotEquals(actors(one).get(0).entityId(), actors(other).get(0).entityId());
  }

  @Test
  void theLastNameMeansTheNearestOfTwoKnownPeople() {
    String text = "زار جيروم باول المدينة ثم تحدث كولن باول. وقال باول إن الحل قريب";
    List<Mention> found = actors(text);
    assertEquals(3, found.size(), () -> told(text));
    assertEquals("p:colin-powell", found.get(2).entityId());
  }

  @Test
  void arabicNamesThatDifferInVowelsAreTwo() {
    assertNotEquals(
        actors("قال محمد سالم حداد إن").get(0).entityId(),
        actors("قال محمد سليم حداد إن").get(0).entityId());
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "استقبل الملك عبد الله الوفد, 2012-05-01, p:abdullah-ii-of-jordan",
    "زار الملك عبد الله السعودية والسعوديين, 2012-05-01, p:abdullah-of-saudi-arabia",
    "استقبل الملك عبد الله الوفد, 2018-05-01, p:abdullah-ii-of-jordan",
    "زار الملك عبد الله الأردن, 2012-05-01, p:abdullah-ii-of-jordan",
    "قال جورج بوش إن الوقت حان, 1991-02-01, p:george-h-w-bush",
    "قال جورج بوش إن الوقت حان, 2005-02-01, p:george-w-bush",
    "قال الرئيس اليمني هادي إن الوقت حان, 2015-02-01, p:abdrabbuh-mansur-hadi",
    "قال رئيس الحكومة العراقية المالكي إن الوقت حان, 2012-02-01, p:nouri-al-maliki",
    "قال وزير الخارجية الفلسطيني المالكي إن الوقت حان, 2012-02-01, p:riyad-al-maliki",
    "قال وزير الدفاع هيغل إن الوقت حان, 2014-02-01, p:chuck-hagel",
    "قال الرئيس مرسي إن الوقت حان, 2013-02-01, p:mohamed-morsi",
    "قال رئيس الوزراء العراقي المكلف علاوي ذلك, 2020-02-10, p:mohammed-tawfiq-allawi",
    "زار رياض المالكي بغداد. قال رئيس الوزراء العراقي المالكي ذلك, 2012-02-01, p:nouri-al-maliki",
    "زار نوري المالكي رياض المالكي. وقال المالكي إن العراق مستعد, 2018-02-01, p:nouri-al-maliki",
    "زار نوري المالكي رياض المالكي. وقال المالكي إن فلسطين مستعدة, 2018-02-01, p:riyad-al-maliki",
    "أقرت حكومة السراج الخطة, 2017-02-01, p:fayez-al-sarraj",
    "أقرت حكومة العبادي الخطة, 2017-02-01, p:haider-al-abadi",
    "أقرت حكومة الرئيس هادي الخطة, 2017-02-01, p:abdrabbuh-mansur-hadi",
    "أقرت حكومة الرئيس هادي القانون, 2017-02-01, p:abdrabbuh-mansur-hadi",
    "وصلت هيلاري كلينتون. وقال بيل كلينتون ذلك. وقالت كلينتون إن الوقت حان, 2015-02-01, p:hillary-clinton",
    "وصلت هيلاري كلينتون. وقال بيل كلينتون ذلك. وقال كلينتون إن الوقت حان, 2015-02-01, p:bill-clinton"
  })
  void namesakesAreToldByTheirStateAndByTheDate(String text, LocalDate published, String id) {
    ArticleContext context = new ArticleContext(published, List.of());
    List<Mention> people =
        FINDER.find(text, 0, context).stream().filter(mention -> !mention.isCountry()).toList();
    assertEquals(id, people.get(people.size() - 1).entityId());
  }

  @Test
  void twoPeopleOfOneSurnameStayApart() {
    String text = "قال جيرار دوبوا إن الحل قريب. ورد دوبوا. ثم وصلت ماري دوبوا وقالت دوبوا شكرا";
    List<Mention> found = actors(text);
    assertEquals(4, found.size(), () -> told(text));
    assertEquals(found.get(0).entityId(), found.get(1).entityId());
    assertEquals(found.get(2).entityId(), found.get(3).entityId());
    assertNotEquals(found.get(0).entityId(), found.get(2).entityId());
    assertEquals("coreference", found.get(1).method());
    assertEquals("title_pattern", found.get(0).method());
  }
}
