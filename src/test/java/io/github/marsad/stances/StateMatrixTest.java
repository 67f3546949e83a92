package io.github.marsad.stances;

import static io.github.marsad.testing.TableRows.values;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.marsad.lake.table.StanceMatrix;
import io.github.marsad.stances.RandomStances.Article;
import io.github.marsad.stances.RandomStances.Party;
import io.github.marsad.stances.RandomStances.Stance;
import io.github.marsad.testing.Oracle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** States towards states against the same figures from plain collections. */
class StateMatrixTest {
  private static final Set<String> STATES = Set.of("Russia", "Syria", "United States");

  @Test
  void everyFigureIsThatOfItsFormula() {
    RandomStances stances = RandomStances.make();
    Oracle.assertSame(StanceMatrix.TABLE, expected(stances), made(stances));
  }

  @Test
  void theStatesAreThoseOfCountriesInstitutionsAndOffices() {
    List<Stance> towardsAmerica = new ArrayList<>();
    for (Party holder : RandomStances.PARTIES) {
      Article article = new Article(holder.id(), null, "unknown", null, false);
      towardsAmerica.add(
          new Stance(article, 0, holder, RandomStances.PARTIES.get(1), "", 1, 0.9, 0));
    }
    Map<String, Object> counts = new TreeMap<>();
    Oracle.rows(StanceMatrix.TABLE, made(new RandomStances(towardsAmerica)))
        .forEach(
            row ->
                counts.put(
                    row.get(StanceMatrix.HOLDER_COUNTRY)
                        + " to "
                        + row.get(StanceMatrix.TARGET_COUNTRY),
                    row.get(StanceMatrix.N)));
    assertEquals("{RU to US=3, SY to US=1}", counts.toString());
  }

  @Test
  void neitherForNorAgainstHasNoNet() {
    Article article = new Article("a1", null, "unknown", null, false);
    Party russia = RandomStances.PARTIES.get(0);
    Party america = RandomStances.PARTIES.get(1);
    Stance neutral = new Stance(article, 0, russia, america, "", 0, 0.9, 0);
    Oracle.assertSame(
        StanceMatrix.TABLE,
        List.of(
            values(
                StanceMatrix.HOLDER_COUNTRY,
                "RU",
                StanceMatrix.TARGET_COUNTRY,
                "US",
                StanceMatrix.N,
                1L,
                StanceMatrix.NET,
                null)),
        made(new RandomStances(List.of(neutral))));
  }

  private static Dataset<Row> made(RandomStances stances) {
    return StateMatrix.of(
        stances.stanceRows(), RandomStances.entityRows(), stances.duplicateRows(), STATES);
  }

  private static List<Map<String, Object>> expected(RandomStances stances) {
    Map<String, List<Stance>> cells = new TreeMap<>();
    for (Stance stance : stances.stances()) {
      if (!stance.article().isCopy() && isBetweenStates(stance)) {
        cells
            .computeIfAbsent(
                stance.holder().country() + stance.target().country(), key -> new ArrayList<>())
            .add(stance);
      }
    }
    return cells.values().stream().map(StateMatrixTest::row).toList();
  }

  private static boolean isBetweenStates(Stance stance) {
    String holder = stateOf(stance.holder());
    String target = stateOf(stance.target());
    return !holder.isEmpty() && !target.isEmpty() && !holder.equals(target);
  }

  private static String stateOf(Party party) {
    boolean counts =
        switch (party.type()) {
          case "country", "institution" -> true;
          case "person" -> StateOffices.isOffice(party.role(), STATES);
          default -> false;
        };
    return counts && party.country() != null ? party.country() : "";
  }

  private static Map<String, Object> row(List<Stance> cell) {
    double support = cell.stream().filter(stance -> stance.polarity() == 1).count();
    double oppose = cell.stream().filter(stance -> stance.polarity() == -1).count();
    double decided = support + oppose;
    return values(
        StanceMatrix.HOLDER_COUNTRY,
        cell.get(0).holder().country(),
        StanceMatrix.TARGET_COUNTRY,
        cell.get(0).target().country(),
        StanceMatrix.N,
        (long) cell.size(),
        StanceMatrix.NET,
        decided == 0 ? null : (Object) ((support - oppose) / decided));
  }
}
