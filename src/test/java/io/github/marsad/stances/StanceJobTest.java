package io.github.marsad.stances;

import static io.github.marsad.testing.TableRows.dataset;
import static io.github.marsad.testing.TableRows.values;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.lake.table.Furniture;
import io.github.marsad.lake.table.IssueGroups;
import io.github.marsad.lake.table.StanceSummary;
import io.github.marsad.lake.table.Stances;
import io.github.marsad.testing.SampleLake;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** The tables of the job against the rows that they sum up. */
class StanceJobTest {
  @Test
  void everyStanceIsSummedUp() {
    assertEquals(SampleLake.read(Stances.TABLE).count(), summed(StanceSummary.N_ALL));
  }

  @Test
  void stancesInPageFurnitureCountForNothing() {
    Dataset<Row> stances =
        dataset(Stances.TABLE, List.of(stance("a1", 0), stance("a1", 3), stance("a2", 3)));
    Dataset<Row> furniture =
        dataset(
            Furniture.TABLE, List.of(values(Furniture.ARTICLE_ID, "a1", Furniture.SENTENCE_NO, 3)));
    assertEquals(
        List.of("[a1,0]", "[a2,3]"),
        StanceJob.counted(stances, furniture)
            .select(Stances.ARTICLE_ID, Stances.SENTENCE_NO)
            .collectAsList()
            .stream()
            .map(Row::toString)
            .sorted()
            .toList());
  }

  private static Map<String, Object> stance(String article, int sentence) {
    return values(Stances.ARTICLE_ID, article, Stances.SENTENCE_NO, sentence);
  }

  @Test
  void everyIssueHasAGroupThatIsATarget() {
    Dataset<Row> issues =
        SampleLake.read(Stances.TABLE).where(col(Stances.TARGET_TYPE).equalTo("issue"));
    Dataset<Row> groups = SampleLake.read(IssueGroups.TABLE);
    assertTrue(groups.count() > 0);
    assertEquals(issues.select(Stances.TARGET_ID).distinct().count(), groups.count());
    assertEquals(
        groups.select(IssueGroups.GROUP_ID).distinct().count(),
        SampleLake.read(StanceSummary.TABLE)
            .where(col(StanceSummary.TARGET_ID).startsWith("issue:"))
            .select(StanceSummary.TARGET_ID)
            .distinct()
            .count());
  }

  private static long summed(String column) {
    return SampleLake.read(StanceSummary.TABLE)
        .where(col(StanceSummary.GRAIN).equalTo("all"))
        .agg(sum(column))
        .first()
        .getLong(0);
  }
}
