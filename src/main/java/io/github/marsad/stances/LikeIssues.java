package io.github.marsad.stances;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;

import io.github.marsad.lake.table.IssueGroups;
import io.github.marsad.lake.table.Stances;
import io.github.marsad.language.arabic.LightStem;
import io.github.marsad.model.EntityType;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;

/**
 * Groups things that articles word differently: issues are alike whose keys have the same words,
 * endings taken off, in whatever order. {@code the truce of the south} and {@code its southern
 * truce} are one; a truce elsewhere is another.
 */
final class LikeIssues {
  private static final String PREFIX = "issue:";
  private static final String SEPARATOR = "-";
  private static final String WORDS = "words";
  private static final String PLACE = "place";

  private LikeIssues() {}

  /** Rows of {@link IssueGroups}: the group's id is the commonest, the first by code points. */
  static Dataset<Row> of(Dataset<Row> stances) {
    UserDefinedFunction words = udf((UDF1<String, String>) LikeIssues::words, DataTypes.StringType);
    Dataset<Row> spellings =
        stances
            .where(col(Stances.TARGET_TYPE).equalTo(EntityType.ISSUE.label()))
            .groupBy(col(Stances.TARGET_ID).as(IssueGroups.ISSUE_ID), col(Stances.TARGET_TEXT))
            .agg(count(lit(1)).as("times"));
    Dataset<Row> issues =
        commonest(spellings, IssueGroups.ISSUE_ID, col("times"), col(Stances.TARGET_TEXT))
            .join(
                spellings.groupBy(IssueGroups.ISSUE_ID).agg(sum("times").as(IssueGroups.N)),
                IssueGroups.ISSUE_ID)
            .withColumn(WORDS, words.apply(col(IssueGroups.ISSUE_ID)));
    Dataset<Row> groups =
        commonest(issues, WORDS, col(IssueGroups.N), col(IssueGroups.ISSUE_ID))
            .select(
                col(WORDS),
                col(IssueGroups.ISSUE_ID).as(IssueGroups.GROUP_ID),
                col(Stances.TARGET_TEXT).as(IssueGroups.GROUP_TEXT));
    return issues.drop(Stances.TARGET_TEXT).join(groups, WORDS);
  }

  private static Dataset<Row> commonest(
      Dataset<Row> rows, String group, Column times, Column otherwise) {
    return rows.withColumn(
            PLACE, row_number().over(Window.partitionBy(group).orderBy(times.desc(), otherwise)))
        .where(col(PLACE).equalTo(1))
        .drop(PLACE);
  }

  /** The words of a key, endings taken off, each once, in the order of their letters. */
  static String words(String issue) {
    return Arrays.stream(issue.substring(PREFIX.length()).split(SEPARATOR))
        .map(LightStem::of)
        .distinct()
        .sorted()
        .collect(Collectors.joining(SEPARATOR));
  }

  /** Stances with the group in place of the issue. */
  static Dataset<Row> grouped(Dataset<Row> stances, Dataset<Row> groups) {
    Dataset<Row> named =
        groups.select(
            col(IssueGroups.ISSUE_ID).as(Stances.TARGET_ID),
            col(IssueGroups.GROUP_ID),
            col(IssueGroups.GROUP_TEXT));
    return stances
        .join(named, new String[] {Stances.TARGET_ID}, "left")
        .withColumn(Stances.TARGET_ID, coalesce(col(IssueGroups.GROUP_ID), col(Stances.TARGET_ID)))
        .withColumn(
            Stances.TARGET_TEXT, coalesce(col(IssueGroups.GROUP_TEXT), col(Stances.TARGET_TEXT)))
        .drop(IssueGroups.GROUP_ID, IssueGroups.GROUP_TEXT);
  }
}
