package io.github.marsad.comentions;

import static io.github.marsad.testing.TableRows.values;

import io.github.marsad.lake.table.CoMentionMatrix;
import io.github.marsad.lake.table.CoMentions;
import io.github.marsad.model.CountryCodes;
import io.github.marsad.testing.Oracle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The wide table of actors by countries against the long one. */
class MatrixTest {
  @Test
  void everyStateHasItsColumnAndThereAreNoughtsInsteadOfNulls() {
    RandomNews news = RandomNews.make();
    Oracle.assertSame(
        CoMentionMatrix.TABLE,
        expected(PairOracle.coMentions(news)),
        Matrix.of(
            Pairs.actorsByCountries(news.units(), RandomNews.entityRows()),
            RandomNews.entityRows()));
  }

  private static List<Map<String, Object>> expected(List<Map<String, Object>> coMentions) {
    Map<String, Map<String, Object>> rows = new TreeMap<>();
    for (Map<String, Object> pair : coMentions) {
      if (pair.get(CoMentions.UNIT).equals("article") && pair.get(CoMentions.GRAIN).equals("all")) {
        String country = (String) pair.get(CoMentions.COUNTRY);
        rows.computeIfAbsent((String) pair.get(CoMentions.ACTOR_ID), MatrixTest::noughts)
            .put(CoMentionMatrix.columnOf(country), pair.get(CoMentions.N));
      }
    }
    return new ArrayList<>(rows.values());
  }

  private static Map<String, Object> noughts(String actor) {
    Map<String, Object> row =
        values(
            CoMentionMatrix.ACTOR_ID, actor,
            CoMentionMatrix.NAME_AR, "ar " + actor,
            CoMentionMatrix.NAME_EN, "en " + actor);
    CountryCodes.all().forEach(code -> row.put(CoMentionMatrix.columnOf(code), 0L));
    return row;
  }
}
