package io.github.marsad.stances;

import static io.github.marsad.testing.TableRows.values;

import io.github.marsad.lake.table.StanceSummary;
import io.github.marsad.stances.RandomStances.Stance;
import java.sql.Date;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Sums stances up holder by holder, target by target, period by period. */
final class SummaryOracle {
  private static final double Z = 1.959963984540054;

  private record Key(String grain, String period, String holder, String target) {
    Key monthBefore() {
      String before = YearMonth.parse(period).minusMonths(1).toString();
      return new Key(grain, before, holder, target);
    }

    boolean isDated() {
      return grain.equals("month") && !period.equals("unknown");
    }
  }

  /** A sentence of an original, as sure as its surest stance. */
  private record Evidence(String outlet, String article, int sentence, double confidence) {
    static final Comparator<Evidence> SUREST =
        Comparator.comparing(Evidence::confidence)
            .reversed()
            .thenComparing(Evidence::article)
            .thenComparing(Evidence::sentence);
  }

  private SummaryOracle() {}

  static List<Map<String, Object>> summary(RandomStances stances) {
    Map<Key, Map<String, Object>> rows = new HashMap<>();
    grouped(stances.stances()).forEach((key, group) -> rows.put(key, row(key, group)));
    rows.forEach((key, row) -> row.put(StanceSummary.CHANGE, change(rows, key, row)));
    return new ArrayList<>(rows.values());
  }

  private static Map<Key, List<Stance>> grouped(List<Stance> stances) {
    Map<Key, List<Stance>> groups = new HashMap<>();
    for (Stance stance : stances) {
      String holder = stance.holder().id();
      String target = stance.target().id();
      String month = stance.article().month();
      for (Key key :
          List.of(new Key("all", "all", holder, target), new Key("month", month, holder, target))) {
        groups.computeIfAbsent(key, each -> new ArrayList<>()).add(stance);
      }
    }
    return groups;
  }

  private static Map<String, Object> row(Key key, List<Stance> group) {
    List<Stance> originals = group.stream().filter(stance -> !stance.article().isCopy()).toList();
    long support = count(originals, 1);
    long oppose = count(originals, -1);
    Map<String, Object> row = counts(originals);
    row.putAll(net(support, oppose));
    row.put(StanceSummary.GRAIN, key.grain);
    row.put(StanceSummary.PERIOD, key.period);
    row.put(StanceSummary.HOLDER_ID, key.holder);
    row.put(StanceSummary.HOLDER_NAME, "ar " + key.holder);
    row.put(StanceSummary.TARGET_ID, key.target);
    row.put(StanceSummary.TARGET_NAME, targetName(key, group));
    row.put(StanceSummary.N_ALL, (long) group.size());
    row.put(StanceSummary.TOP_EVIDENCE, topEvidence(originals));
    return row;
  }

  /** An issue has no name but its words, here the first of them. */
  private static String targetName(Key key, List<Stance> group) {
    return key.target.equals(RandomStances.ISSUE.id())
        ? group.stream().map(Stance::targetText).sorted().findFirst().orElseThrow()
        : "ar " + key.target;
  }

  private static Map<String, Object> counts(List<Stance> originals) {
    List<Date> dates =
        originals.stream()
            .map(stance -> stance.article().date())
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    return values(
        StanceSummary.N, (long) originals.size(),
        StanceSummary.N_SUPPORT, count(originals, 1),
        StanceSummary.N_OPPOSE, count(originals, -1),
        StanceSummary.N_NEUTRAL, count(originals, 0),
        StanceSummary.N_ARTICLES,
            originals.stream().map(stance -> stance.article().id()).distinct().count(),
        StanceSummary.N_OUTLETS,
            originals.stream()
                .map(stance -> stance.article().outlet())
                .filter(Objects::nonNull)
                .distinct()
                .count(),
        StanceSummary.FIRST_DATE, dates.isEmpty() ? null : dates.get(0),
        StanceSummary.LAST_DATE, dates.isEmpty() ? null : dates.get(dates.size() - 1));
  }

  private static long count(List<Stance> stances, int polarity) {
    return stances.stream().filter(stance -> stance.polarity() == polarity).count();
  }

  static Map<String, Object> net(long support, long oppose) {
    long decided = support + oppose;
    if (decided == 0) {
      return values(
          StanceSummary.NET, null, StanceSummary.NET_LOW, null, StanceSummary.NET_HIGH, null);
    }
    double share = (double) support / decided;
    return values(
        StanceSummary.NET, (double) (support - oppose) / decided,
        StanceSummary.NET_LOW, 2 * wilson(share, decided, -1) - 1,
        StanceSummary.NET_HIGH, 2 * wilson(share, decided, 1) - 1);
  }

  /** A root p of (share - p)^2 = z^2 p (1 - p) / n, which is how Wilson defines the ends. */
  private static double wilson(double share, long n, int side) {
    double a = 1 + Z * Z / n;
    double b = -2 * share - Z * Z / n;
    double c = share * share;
    return (-b + side * Math.sqrt(b * b - 4 * a * c)) / (2 * a);
  }

  private static Double change(
      Map<Key, Map<String, Object>> rows, Key key, Map<String, Object> row) {
    Double net = (Double) row.get(StanceSummary.NET);
    if (net == null || !key.isDated() || !rows.containsKey(key.monthBefore())) {
      return null;
    }
    Double before = (Double) rows.get(key.monthBefore()).get(StanceSummary.NET);
    return before == null ? null : (Double) (net - before);
  }

  /** Round after round the surest sentence that each outlet has left. */
  private static List<String> topEvidence(List<Stance> originals) {
    Map<String, List<Evidence>> left = new TreeMap<>();
    for (Evidence evidence : sentences(originals)) {
      left.computeIfAbsent(evidence.outlet, outlet -> new ArrayList<>()).add(evidence);
    }
    List<Evidence> chosen = new ArrayList<>();
    while (left.values().stream().anyMatch(outlet -> !outlet.isEmpty())) {
      chosen.addAll(
          left.values().stream()
              .filter(outlet -> !outlet.isEmpty())
              .map(outlet -> outlet.remove(0))
              .sorted(Evidence.SUREST)
              .toList());
    }
    return chosen.stream()
        .limit(3)
        .map(evidence -> evidence.article + ":" + evidence.sentence)
        .toList();
  }

  private static List<Evidence> sentences(Collection<Stance> originals) {
    Map<String, Evidence> surest = new TreeMap<>();
    for (Stance stance : originals) {
      Evidence evidence =
          new Evidence(
              String.valueOf(stance.article().outlet()),
              stance.article().id(),
              stance.sentence(),
              stance.confidence());
      surest.merge(stance.evidence(), evidence, (a, b) -> a.confidence >= b.confidence ? a : b);
    }
    return surest.values().stream().sorted(Evidence.SUREST).toList();
  }
}
