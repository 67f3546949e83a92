package io.github.marsad.stances;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.marsad.lake.table.StanceSummary;
import io.github.marsad.stances.RandomStances.Article;
import io.github.marsad.stances.RandomStances.Party;
import io.github.marsad.stances.RandomStances.Stance;
import io.github.marsad.testing.Oracle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Sums of stances against the same figures from plain collections. */
class SummaryTest {
  private static final Party RUSSIA = RandomStances.PARTIES.get(0);
  private static final Party AMERICA = RandomStances.PARTIES.get(1);

  @Test
  void everyFigureIsThatOfItsFormula() {
    RandomStances stances = RandomStances.make();
    Oracle.assertSame(
        StanceSummary.TABLE,
        SummaryOracle.summary(stances),
        Summary.of(stances.stanceRows(), RandomStances.entityRows(), stances.duplicateRows()));
  }

  /** At 95 % one of one is 1 / (1 + z^2) = 0.2065 to 1, and nine of ten 0.5958 to 0.9821. */
  @Test
  void theEndsAreThoseOfKnownExamples() {
    List<Stance> stances = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      stances.add(stance("b" + i, "2016-01", i == 0 ? -1 : 1, 0.9));
    }
    stances.add(stance("c", "2016-02", 1, 0.9));
    Map<String, Map<String, Object>> months = months(stances);
    assertAll(
        months.toString(),
        () -> assertEquals(0.8, number(months, "2016-01", StanceSummary.NET), 1e-9),
        () -> assertEquals(2 * 0.5958 - 1, number(months, "2016-01", StanceSummary.NET_LOW), 2e-4),
        () -> assertEquals(2 * 0.9821 - 1, number(months, "2016-01", StanceSummary.NET_HIGH), 2e-4),
        () -> assertEquals(2 * 0.2065 - 1, number(months, "2016-02", StanceSummary.NET_LOW), 2e-4),
        () -> assertEquals(1, number(months, "2016-02", StanceSummary.NET_HIGH), 1e-9));
  }

  @Test
  void changeGoesOverTheEndOfAYearAndNotOverAGap() {
    List<Stance> stances =
        List.of(
            stance("a1", "2015-12", -1, 0.9),
            stance("a2", "2016-01", 1, 0.9),
            stance("a3", "2016-03", -1, 0.9),
            stance("a4", "2016-04", 0, 0.9),
            stance("a5", "2016-05", 1, 0.9),
            stance("a6", "unknown", 1, 0.9));
    Map<String, Object> changes = new TreeMap<>();
    months(stances).forEach((period, row) -> changes.put(period, row.get(StanceSummary.CHANGE)));
    assertEquals(
        "{2015-12=null, 2016-01=2.0, 2016-03=null, 2016-04=null, 2016-05=null, all=null,"
            + " unknown=null}",
        changes.toString());
  }

  @Test
  void evidenceIsVariedFirstAndSurestNextAndNeverOfCopies() {
    List<Stance> stances =
        List.of(
            stance("a1", "north", false, 0.9),
            stance("a2", "north", false, 0.8),
            stance("a3", "south", false, 0.5),
            stance("a4", "south", true, 0.99),
            stance("a5", null, false, 0.7),
            stance("a6", "north", false, 0.95));
    assertEquals(
        List.of("a6:0", "a5:0", "a3:0"),
        months(stances).get("all").get(StanceSummary.TOP_EVIDENCE));
  }

  @Test
  void aSentenceIsEvidenceOnce() {
    List<Stance> stances =
        List.of(
            stance("a1", "north", false, 0.9),
            stance("a1", "north", false, 0.8),
            stance("a2", "north", false, 0.7));
    assertEquals(
        List.of("a1:0", "a2:0"), months(stances).get("all").get(StanceSummary.TOP_EVIDENCE));
  }

  @Test
  void copiesAloneHaveNoNetAndNoEvidence() {
    Map<String, Object> row = months(List.of(stance("a1", "north", true, 0.9))).get("all");
    assertAll(
        row.toString(),
        () -> assertEquals(0L, row.get(StanceSummary.N)),
        () -> assertEquals(1L, row.get(StanceSummary.N_ALL)),
        () -> assertEquals(null, row.get(StanceSummary.NET)),
        () -> assertEquals(List.of(), row.get(StanceSummary.TOP_EVIDENCE)));
  }

  private static Stance stance(String id, String month, int polarity, double confidence) {
    Article article = new Article(id, null, month, null, false);
    return new Stance(article, 0, RUSSIA, AMERICA, "", polarity, confidence, 0);
  }

  private static Stance stance(String id, String outlet, boolean isCopy, double confidence) {
    Article article = new Article(id, outlet, "unknown", null, isCopy);
    return new Stance(article, 0, RUSSIA, AMERICA, "", 1, confidence, 0);
  }

  private static Map<String, Map<String, Object>> months(List<Stance> stances) {
    RandomStances given = new RandomStances(stances);
    Map<String, Map<String, Object>> rows = new TreeMap<>();
    Oracle.rows(
            StanceSummary.TABLE,
            Summary.of(given.stanceRows(), RandomStances.entityRows(), given.duplicateRows()))
        .forEach(row -> rows.put((String) row.get(StanceSummary.PERIOD), row));
    return rows;
  }

  private static double number(
      Map<String, Map<String, Object>> months, String month, String column) {
    return (Double) months.get(month).get(column);
  }
}
