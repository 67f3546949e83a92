package io.github.marsad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.lake.table.Table;
import io.github.marsad.lake.table.Tables;
import io.github.marsad.testing.SampleLake;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sample's lake as an analyst opens it: by DuckDB, straight from the Parquet. Measures are
 * recomputed in SQL from the tables that they are made of.
 */
class LakeOracleTest {
  private static final String ORIGINAL =
      "article_id NOT IN (SELECT article_id FROM duplicates) AS original";

  private static final String GRAINS =
      "(SELECT *, 'all' AS grain, 'all' AS period FROM %1$s"
          + " UNION ALL SELECT *, 'month', published_month FROM %1$s)";

  private static Connection duckdb;

  @BeforeAll
  static void open() throws SQLException {
    duckdb = DriverManager.getConnection("jdbc:duckdb:");
    for (Table table : Tables.all()) {
      run("CREATE VIEW %s AS SELECT * FROM %s".formatted(table.name(), parquet(table)));
    }
  }

  @AfterAll
  static void close() throws SQLException {
    duckdb.close();
  }

  static Stream<String> names() {
    return Tables.all().stream().map(Table::name);
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyTableOpensWithTheColumnsOfTheContract(String name) throws SQLException {
    Table table = Tables.named(name).orElseThrow();
    List<String> expected = new ArrayList<>();
    for (StructField field : table.schema().fields()) {
      expected.add(field.name() + " " + type(field.dataType()));
    }
    String columns =
        "SELECT column_name || ' ' || regexp_replace(column_type, '^(MAP|STRUCT|TIMESTAMP).*$', '\\1')"
            + " FROM (DESCRIBE SELECT * FROM %s)";
    assertEquals(
        String.join("\n", expected), String.join("\n", query(columns.formatted(parquet(table)))));
  }

  @Test
  void theNaturalKeyOfEveryTableIsUniqueAndNothingRequiredIsNull() throws SQLException {
    List<String> faults = new ArrayList<>();
    for (Table table : Tables.all()) {
      String key = String.join(", ", table.key());
      faults.addAll(
          query(
              "SELECT '%1$s twice: ' || concat_ws(' ', %2$s) FROM %1$s GROUP BY %2$s HAVING count(*) > 1"
                  .formatted(table.name(), key)));
      for (Table.Field field : table.columns()) {
        if (field.nulls() == Table.Nulls.NEVER) {
          faults.addAll(
              query(
                  "SELECT '%1$s.%2$s null: ' || concat_ws(' ', %3$s) FROM %1$s WHERE %2$s IS NULL"
                      .formatted(table.name(), field.name(), key)));
        }
      }
    }
    assertEquals("", String.join("\n", faults));
  }

  @Test
  void termFrequenciesAreTheSumsOfDocumentTerms() throws SQLException {
    String uses =
        "(SELECT t.term, t.tf, a.outlet_id, a.published_month, t."
            + ORIGINAL
            + " FROM document_terms t JOIN articles a USING (article_id))";
    String outlets =
        "(SELECT * REPLACE ('*' AS outlet_id) FROM %1$s UNION ALL SELECT * FROM %1$s WHERE outlet_id IS NOT NULL)"
            .formatted(GRAINS.formatted(uses));
    assertSame(
        "SELECT grain, period, outlet_id, term, coalesce(sum(tf) FILTER (WHERE original), 0)::BIGINT,"
            + " sum(tf)::BIGINT, count(*) FILTER (WHERE original) FROM "
            + outlets
            + " GROUP BY grain, period, outlet_id, term",
        "SELECT grain, period, outlet_id, term, tf, tf_all, df FROM term_frequency");
  }

  @ParameterizedTest
  @MethodSource("units")
  void coMentionsCountTheUnitsThatNameBoth(String unit, String key) throws SQLException {
    String named = "SELECT DISTINCT article_id, %s AS unit_key, %s AS name FROM mentions WHERE %s";
    String actors = named.formatted(key, "entity_id", "entity_type NOT IN ('country', 'media')");
    String countries = named.formatted(key, "country", "entity_type = 'country'");
    assertSame(
        "SELECT a.name, c.name, count(*) FILTER (WHERE original), count(*)"
            + " FROM (SELECT *, "
            + ORIGINAL
            + " FROM ("
            + actors
            + ")) a JOIN ("
            + countries
            + ") c USING (unit_key) GROUP BY a.name, c.name",
        "SELECT actor_id, country, n, n_all FROM co_mentions WHERE grain = 'all' AND unit = '"
            + unit
            + "'");
  }

  static Stream<Arguments> units() {
    return Stream.of(
        Arguments.of("article", "article_id"),
        Arguments.of("sentence", "article_id || ':' || sentence_no"));
  }

  @Test
  void theUnitsOfCoMentionsAreTheOriginalsWithSentences() throws SQLException {
    String own = "(SELECT * FROM sentences ANTI JOIN furniture USING (article_id, sentence_no))";
    String originals =
        "(SELECT *, " + ORIGINAL + " FROM " + GRAINS.formatted(own) + ") WHERE original";
    String unit = "SELECT '%s', grain, period, %s FROM " + originals + " GROUP BY grain, period";
    String sizes =
        unit.formatted("article", "count(DISTINCT article_id)")
            + " UNION ALL "
            + unit.formatted("sentence", "count(*)");
    assertEquals(
        "",
        String.join(
            "\n",
            query(
                tuples(
                    "SELECT DISTINCT unit, grain, period, n_units FROM co_mentions EXCEPT ("
                        + sizes
                        + ")"))));
  }

  @Test
  void stanceSummariesAreTheSumsOfStances() throws SQLException {
    String stances =
        "(SELECT holder_id, target_id, polarity, published_month, " + ORIGINAL + " FROM stances)";
    String support = "count(*) FILTER (WHERE original AND polarity = 1)";
    String oppose = "count(*) FILTER (WHERE original AND polarity = -1)";
    assertSame(
        "SELECT grain, period, holder_id, target_id, count(*) FILTER (WHERE original), count(*),"
            + " round((%1$s - %2$s) / nullif(%1$s + %2$s, 0)::DOUBLE, 9) FROM %3$s"
                .formatted(support, oppose, GRAINS.formatted(stances))
            + " GROUP BY grain, period, holder_id, target_id",
        "SELECT grain, period, holder_id, target_id, n, n_all, round(net, 9) FROM stance_summary");
  }

  @Test
  void topEvidenceIsSentencesOfOriginalsWithSuchAStance() throws SQLException {
    assertEquals(
        "",
        String.join(
            "\n",
            query(
                tuples(
                    "SELECT holder_id, target_id, unnest(top_evidence) FROM stance_summary EXCEPT"
                        + " SELECT holder_id, target_id, article_id || ':' || sentence_no FROM"
                        + " (SELECT *, "
                        + ORIGINAL
                        + " FROM stances) WHERE original"))));
  }

  /** Shows the rows that only one of the two queries has. */
  private static void assertSame(String oracle, String lake) throws SQLException {
    assertTrue(!query(tuples(lake)).isEmpty(), () -> "no row: " + lake);
    List<String> differences = new ArrayList<>();
    differences.addAll(onlyIn("oracle", oracle, lake));
    differences.addAll(onlyIn("lake", lake, oracle));
    assertEquals("", String.join("\n", differences));
  }

  private static List<String> onlyIn(String side, String rows, String others) throws SQLException {
    return query(tuples("(%s) EXCEPT ALL (%s)".formatted(rows, others))).stream()
        .map(row -> "only in " + side + ": " + row)
        .toList();
  }

  private static String tuples(String rows) {
    return "SELECT rows::VARCHAR AS tuple FROM (" + rows + ") AS rows ORDER BY tuple";
  }

  private static String parquet(Table table) {
    return "read_parquet('%s/%s/**/*.parquet', hive_partitioning = true)"
        .formatted(SampleLake.path(), table.name());
  }

  /** What DuckDB calls a type of Spark; of nested types only that they are. */
  private static String type(DataType type) {
    String name = type.catalogString().toUpperCase(Locale.ROOT);
    if (type.equals(DataTypes.StringType)) {
      return "VARCHAR";
    }
    if (type.equals(DataTypes.createArrayType(DataTypes.StringType))) {
      return "VARCHAR[]";
    }
    if (name.equals("ARRAY<INT>")) {
      return "INTEGER[]";
    }
    return name.equals("INT") ? "INTEGER" : name.replaceFirst("^(ARRAY<)?(STRUCT|MAP)<.*$", "$2");
  }

  private static void run(String sql) throws SQLException {
    try (Statement statement = duckdb.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> query(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = duckdb.createStatement();
        ResultSet results = statement.executeQuery(sql)) {
      while (results.next()) {
        rows.add(results.getString(1));
      }
    }
    return rows;
  }
}
