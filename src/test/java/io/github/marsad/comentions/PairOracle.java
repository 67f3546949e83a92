package io.github.marsad.comentions;

import static io.github.marsad.testing.TableRows.values;

import io.github.marsad.comentions.RandomNews.Article;
import io.github.marsad.comentions.RandomNews.Mention;
import io.github.marsad.comentions.RandomNews.Sentence;
import io.github.marsad.lake.table.CoMentions;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Counts pairs of names by looking at every unit for every pair. */
final class PairOracle {
  /** An article or a sentence: its actors, and its countries with whether all are nested. */
  private record Unit(
      String kind, Article article, TreeSet<String> actors, TreeMap<String, Boolean> countries) {
    boolean isOriginal() {
      return !article.isCopy();
    }
  }

  /** The units of one kind in one period. */
  private record Cell(String kind, String grain, String period, List<Unit> units) {}

  /** Which names of a unit are paired, and what their columns are called. */
  private record Side(String column, String count, Function<Unit, Iterable<String>> names) {
    boolean isIn(Unit unit, String name) {
      for (String each : names.apply(unit)) {
        if (each.equals(name)) {
          return true;
        }
      }
      return false;
    }

    NavigableSet<String> all(Cell cell) {
      TreeSet<String> all = new TreeSet<>();
      cell.units.forEach(unit -> names.apply(unit).forEach(all::add));
      return all;
    }
  }

  private PairOracle() {}

  static List<Map<String, Object>> coMentions(RandomNews news) {
    Side actors = actors(CoMentions.ACTOR_ID, CoMentions.N_ACTOR);
    Side countries = countries(CoMentions.COUNTRY, CoMentions.N_COUNTRY);
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Cell cell : cells(news)) {
      for (String actor : actors.all(cell)) {
        for (String country : countries.all(cell)) {
          addPair(rows, cell, actors, actor, countries, country);
        }
      }
    }
    return rows;
  }

  static List<Map<String, Object>> actorPairs(
      RandomNews news, String a, String b, String countA, String countB) {
    return pairs(news, actors(a, countA), actors(b, countB));
  }

  static List<Map<String, Object>> countryPairs(
      RandomNews news, String a, String b, String countA, String countB) {
    return pairs(news, countries(a, countA), countries(b, countB));
  }

  private static List<Map<String, Object>> pairs(RandomNews news, Side first, Side second) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Cell cell : cells(news)) {
      for (String a : first.all(cell)) {
        for (String b : second.all(cell).tailSet(a, false)) {
          addPair(rows, cell, first, a, second, b);
        }
      }
    }
    rows.forEach(row -> row.keySet().removeAll(List.of(CoMentions.N_NESTED_ONLY)));
    rows.forEach(row -> row.keySet().removeAll(List.of(CoMentions.OWN_STATE)));
    return rows;
  }

  private static Side actors(String column, String count) {
    return new Side(column, count, Unit::actors);
  }

  private static Side countries(String column, String count) {
    return new Side(column, count, unit -> unit.countries.keySet());
  }

  private static List<Cell> cells(RandomNews news) {
    List<Cell> cells = new ArrayList<>();
    for (String kind : List.of("article", "sentence")) {
      List<Unit> units = kind.equals("article") ? articles(news) : sentences(news);
      cells.add(new Cell(kind, "all", "all", units));
      for (String month : RandomNews.MONTHS) {
        List<Unit> inside =
            units.stream().filter(unit -> unit.article.month().equals(month)).toList();
        cells.add(new Cell(kind, "month", month, inside));
      }
    }
    return cells;
  }

  private static List<Unit> articles(RandomNews news) {
    return news.articles().stream()
        .map(article -> unit("article", article, article.mentions()))
        .toList();
  }

  private static List<Unit> sentences(RandomNews news) {
    List<Unit> units = new ArrayList<>();
    for (Article article : news.articles()) {
      for (Sentence sentence : article.sentences()) {
        units.add(unit("sentence", article, sentence.mentions()));
      }
    }
    return units;
  }

  private static Unit unit(String kind, Article article, List<Mention> mentions) {
    Unit unit = new Unit(kind, article, new TreeSet<>(), new TreeMap<>());
    for (Mention mention : mentions) {
      if (mention.entity().isActor()) {
        unit.actors.add(mention.entity().id());
      } else if (mention.entity().isCountry()) {
        unit.countries.merge(mention.entity().country(), mention.isNested(), (a, b) -> a && b);
      }
    }
    return unit;
  }

  private static void addPair(
      List<Map<String, Object>> rows, Cell cell, Side first, String a, Side second, String b) {
    List<Unit> both =
        cell.units.stream().filter(unit -> first.isIn(unit, a) && second.isIn(unit, b)).toList();
    if (both.isEmpty()) {
      return;
    }
    long countA = originals(cell.units.stream().filter(unit -> first.isIn(unit, a)).toList());
    long countB = originals(cell.units.stream().filter(unit -> second.isIn(unit, b)).toList());
    Map<String, Object> row = evidence(both, b);
    row.putAll(measures(originals(both), countA, countB, originals(cell.units)));
    row.put(CoMentions.UNIT, cell.kind);
    row.put(CoMentions.GRAIN, cell.grain);
    row.put(CoMentions.PERIOD, cell.period);
    row.put(first.column, a);
    row.put(second.column, b);
    row.put(first.count, countA);
    row.put(second.count, countB);
    row.put(CoMentions.OWN_STATE, b.equals(stateOf(a)));
    rows.add(row);
  }

  private static long originals(List<Unit> units) {
    return units.stream().filter(Unit::isOriginal).count();
  }

  private static String stateOf(String id) {
    return RandomNews.ENTITIES.stream()
        .filter(entity -> entity.id().equals(id) && entity.country() != null)
        .map(RandomNews.Entity::country)
        .findFirst()
        .orElse("");
  }

  private static Map<String, Object> evidence(List<Unit> both, String country) {
    List<Unit> originals = both.stream().filter(Unit::isOriginal).toList();
    List<Date> dates =
        originals.stream()
            .map(unit -> unit.article.date())
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    return values(
        CoMentions.N_ALL,
        (long) both.size(),
        CoMentions.N_NESTED_ONLY,
        originals.stream().filter(unit -> unit.countries.getOrDefault(country, false)).count(),
        CoMentions.N_OUTLETS,
        originals.stream()
            .map(unit -> unit.article.outlet())
            .filter(Objects::nonNull)
            .distinct()
            .count(),
        CoMentions.FIRST_DATE,
        dates.isEmpty() ? null : dates.get(0),
        CoMentions.LAST_DATE,
        dates.isEmpty() ? null : dates.get(dates.size() - 1));
  }

  private static Map<String, Object> measures(long n, long a, long b, long units) {
    return values(
        CoMentions.N,
        n,
        CoMentions.N_UNITS,
        units,
        CoMentions.EXPECTED,
        a * (double) b / units,
        CoMentions.NPMI,
        npmi(n / (double) units, a / (double) units, b / (double) units),
        CoMentions.LOG_LIKELIHOOD,
        logLikelihood((double) n, (double) a, (double) b, (double) units));
  }

  /** By probabilities. */
  private static double npmi(double both, double a, double b) {
    if (both == 0) {
      return -1;
    }
    return both == 1 ? 1 : Math.log(both / a / b) / -Math.log(both);
  }

  /** Cell by cell of the table. */
  private static double logLikelihood(double n, double a, double b, double units) {
    double[][] observed = {{n, a - n}, {b - n, units - a - b + n}};
    double[] rows = {a, units - a};
    double[] columns = {b, units - b};
    double sum = 0;
    for (int row = 0; row < 2; row++) {
      for (int column = 0; column < 2; column++) {
        double expected = rows[row] * columns[column] / units;
        double seen = observed[row][column];
        sum += seen == 0 ? 0 : seen * Math.log(seen / expected);
      }
    }
    return 2 * sum;
  }
}
