package io.github.marsad.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.ingest.HtmlFixtures.Fixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of many templates give their article, and nothing that stands around it. */
class HtmlParserTest {

  static List<Fixture> fixtures() {
    return HtmlFixtures.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fixtures")
  void thePageGivesItsArticle(Fixture fixture) {
    List<Parsed> records = Formats.parse(new HtmlParser(), fixture.page());
    if (fixture.fields().containsKey("reject")) {
      assertEquals(List.of("0:empty"), Formats.fates(records), records::toString);
      return;
    }
    RawArticle article = Formats.article(records);
    assertEquals(String.join("\n", fixture.lines()), article.body());
    assertEquals(fixture.fields().get("title"), article.title());
    assertEquals(fixture.fields().get("lead"), article.summary());
    String date = article.date().date() == null ? null : article.date().date().toString();
    assertEquals(fixture.fields().get("date"), date, article.date()::toString);
    assertEquals(fixture.fields().get("zone"), article.date().zone());
    for (Map.Entry<String, String> field : others(article)) {
      if (fixture.fields().containsKey(field.getKey())) {
        assertEquals(fixture.fields().get(field.getKey()), field.getValue(), field.getKey());
      }
    }
  }

  private static List<Map.Entry<String, String>> others(RawArticle article) {
    List<Map.Entry<String, String>> others = new ArrayList<>();
    others.add(new java.util.AbstractMap.SimpleEntry<>("author", article.author()));
    others.add(new java.util.AbstractMap.SimpleEntry<>("outlet", article.outlet()));
    others.add(new java.util.AbstractMap.SimpleEntry<>("section", article.category()));
    others.add(new java.util.AbstractMap.SimpleEntry<>("url", article.url()));
    return others;
  }

  @Test
  void everyPageIsToldFromText() {
    for (Fixture fixture : fixtures()) {
      String head =
          new String(
              fixture.page(),
              0,
              Math.min(InputFormat.HEAD, fixture.page().length),
              java.nio.charset.StandardCharsets.UTF_8);
      assertEquals(InputFormat.HTML, InputFormat.detect(head, Formats.options()), fixture.name());
    }
    assertTrue(fixtures().size() > 20);
  }
}
