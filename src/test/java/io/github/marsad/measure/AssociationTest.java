package io.github.marsad.measure;

import static org.apache.spark.sql.functions.col;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.marsad.testing.TestSession;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures of association on two by two tables worked out by hand. */
class AssociationTest {
  private static final StructType COUNTS =
      new StructType()
          .add("n", DataTypes.LongType)
          .add("a", DataTypes.LongType)
          .add("b", DataTypes.LongType)
          .add("units", DataTypes.LongType);

  /**
   * The four sums, by hand. (10, 20, 30, 100) observes 10 10 20 60 and expects 6 14 24 56. (1, 1,
   * 1, 4) observes 1 0 0 3: 2 (ln 4 + 3 ln 4/3). (0, 2, 2, 4) observes 0 2 2 0: 8 ln 2. (1, 50, 50,
   * 100) observes 1 49 49 1 and expects 25 of each.
   */
  @ParameterizedTest(name = "{0} of {1} and {2} in {3}")
  @CsvSource({
    "10, 20, 30, 100,  6.00,  0.2218487496163564,   4.473350049571542",
    " 1,  1,  1,   4,  0.25,  1.0,                  4.498681156950466",
    " 1, 50, 50, 100, 25.00, -0.6989700043360189, 119.02161345604264",
    " 0,  2,  2,   4,  1.00, -1.0,                  5.545177444479562",
    " 0,  5, 10, 100,  0.50, -1.0,                  1.0824007374215907",
    " 0,  0,  3,   9,  0.00, -1.0,                  0.0",
    " 0,  0,  0,   9,  0.00, -1.0,                  0.0",
    " 4,  4,  4,   4,  4.00,  1.0,                  0.0",
    " 6, 20, 30, 100,  6.00,  0.0,                  0.0",
    " 3,  3,  7,   7,  3.00,  0.0,                  0.0",
  })
  void measuresAreThoseWorkedOutByHand(
      long n, long a, long b, long units, double expected, double npmi, double logLikelihood) {
    Row made = measure(n, a, b, units);
    assertAll(
        made.toString(),
        () -> assertEquals(expected, made.getDouble(0), 1e-9, "expected"),
        () -> assertEquals(npmi, made.getDouble(1), 1e-9, "npmi"),
        () -> assertEquals(logLikelihood, made.getDouble(2), 1e-9, "log_likelihood"));
  }

  @Test
  void theOrderOfTheTwoIsNoMatter() {
    assertEquals(measure(7, 19, 11, 83).toString(), measure(7, 11, 19, 83).toString());
  }

  /** Products of such counts do not fit a long. */
  @Test
  void countsOfBillionsDoNotOverflow() {
    long scale = 1_000_000_000L;
    Row small = measure(10, 20, 30, 100);
    Row large = measure(10 * scale, 20 * scale, 30 * scale, 100 * scale);
    assertAll(
        large.toString(),
        () -> assertEquals(small.getDouble(0), large.getDouble(0) / scale, 1e-9, "expected"),
        () -> assertEquals(small.getDouble(1), large.getDouble(1), 1e-9, "npmi"),
        () -> assertEquals(small.getDouble(2), large.getDouble(2) / scale, 1e-6, "log_likelihood"));
  }

  /** A filter on npmi = 1 shall find the pairs that are only named together. */
  @Test
  void npmiOfOnlyTogetherIsOne() {
    assertAll(
        () -> assertEquals(1.0, measure(2, 2, 2, 5).getDouble(1), 0),
        () -> assertEquals(1.0, measure(4, 4, 4, 5).getDouble(1), 0),
        () -> assertEquals(1.0, measure(5, 5, 5, 8).getDouble(1), 0));
  }

  private static Row measure(long n, long a, long b, long units) {
    Dataset<Row> counts =
        TestSession.get().createDataFrame(List.of(RowFactory.create(n, a, b, units)), COUNTS);
    return counts
        .select(
            Association.expected(col("a"), col("b"), col("units")),
            Association.npmi(col("n"), col("a"), col("b"), col("units")),
            Association.logLikelihood(col("n"), col("a"), col("b"), col("units")))
        .head();
  }
}
