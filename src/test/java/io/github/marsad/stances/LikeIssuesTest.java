package io.github.marsad.stances;

import static io.github.marsad.testing.TableRows.dataset;
import static io.github.marsad.testing.TableRows.values;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.marsad.lake.table.IssueGroups;
import io.github.marsad.lake.table.Stances;
import io.github.marsad.testing.Oracle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Things that articles word differently are one. */
class LikeIssuesTest {
  private static final Dataset<Row> STANCES =
      stances(
          "issue:ازمه-سوريه", "الأزمة السورية",
          "issue:ازمه-سوريه", "الأزمة السورية",
          "issue:ازمه-سوريه", "أزمة سورية",
          "issue:ازمه-سوري", "أزمة السوريين",
          "issue:سوريه-ازمه", "سورية والأزمة",
          "issue:هدنه-سوريا-جنوب", "الهدنة في جنوب سوريا",
          "issue:هدنه-جنوب-سوريا", "هدنة جنوب سوريا",
          "issue:هدنه", "الهدنة");

  @Test
  void theGroupIsTheCommonestOfThoseWithTheSameWords() {
    TreeSet<String> groups = new TreeSet<>();
    Oracle.rows(IssueGroups.TABLE, LikeIssues.of(STANCES))
        .forEach(
            row ->
                groups.add(
                    String.join(
                        " ",
                        (String) row.get(IssueGroups.ISSUE_ID),
                        (String) row.get(IssueGroups.GROUP_ID),
                        "" + row.get(IssueGroups.N),
                        (String) row.get(IssueGroups.GROUP_TEXT))));
    assertEquals(
        new TreeSet<>(
            List.of(
                "issue:ازمه-سوري issue:ازمه-سوريه 1 الأزمة السورية",
                "issue:ازمه-سوريه issue:ازمه-سوريه 3 الأزمة السورية",
                "issue:سوريه-ازمه issue:ازمه-سوريه 1 الأزمة السورية",
                "issue:هدنه issue:هدنه 1 الهدنة",
                "issue:هدنه-جنوب-سوريا issue:هدنه-جنوب-سوريا 1 هدنة جنوب سوريا",
                "issue:هدنه-سوريا-جنوب issue:هدنه-جنوب-سوريا 1 هدنة جنوب سوريا")),
        groups);
  }

  @Test
  void stancesAreTowardsTheGroupAndOthersStay() {
    Dataset<Row> grouped = LikeIssues.grouped(STANCES.union(toState()), LikeIssues.of(STANCES));
    List<String> targets = new ArrayList<>();
    grouped
        .select(Stances.TARGET_ID, Stances.TARGET_TEXT)
        .distinct()
        .orderBy(Stances.TARGET_ID)
        .collectAsList()
        .forEach(row -> targets.add(row.getString(0) + " " + row.getString(1)));
    assertEquals(
        List.of(
            "country:RU روسيا",
            "issue:ازمه-سوريه الأزمة السورية",
            "issue:هدنه الهدنة",
            "issue:هدنه-جنوب-سوريا هدنة جنوب سوريا"),
        targets);
  }

  private static Dataset<Row> toState() {
    return dataset(Stances.TABLE, List.of(row("country:RU", "country", "روسيا")));
  }

  private static Dataset<Row> stances(String... targets) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < targets.length; i += 2) {
      rows.add(row(targets[i], "issue", targets[i + 1]));
    }
    return dataset(Stances.TABLE, rows);
  }

  private static Map<String, Object> row(String id, String type, String text) {
    return values(Stances.TARGET_ID, id, Stances.TARGET_TYPE, type, Stances.TARGET_TEXT, text);
  }
}
