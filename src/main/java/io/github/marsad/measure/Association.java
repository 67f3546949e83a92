package io.github.marsad.measure;

import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/** How strongly two things go together, from the four counts of a two by two table. */
public final class Association {
  private Association() {}

  /** Units expected to hold both if they were independent: a * b / n; 0 where there are none. */
  public static Column expected(Column a, Column b, Column units) {
    return when(units.equalTo(0), lit(0.0)).otherwise(a.cast("double").multiply(b).divide(units));
  }

  /**
   * Normalised pointwise mutual information, from -1 (never together) to 1 (only together): Bouma,
   * "Normalized (pointwise) mutual information in collocation extraction", 2009. It is -1 where the
   * two never meet and 1 where every unit holds both.
   */
  public static Column npmi(Column both, Column a, Column b, Column units) {
    Column pmi = log(both.cast("double").multiply(units).divide(a.cast("double").multiply(b)));
    Column information = log(both.cast("double").divide(units)).multiply(-1);
    return when(both.equalTo(0), lit(-1.0))
        .when(both.equalTo(units), lit(1.0))
        .otherwise(greatest(lit(-1.0), least(lit(1.0), pmi.divide(information))));
  }

  /**
   * Dunning's log-likelihood ratio G2 of the two by two table: "Accurate methods for the statistics
   * of surprise and coincidence", 1993. Twice the sum of observed * ln(observed / expected).
   */
  public static Column logLikelihood(Column both, Column a, Column b, Column units) {
    Column notA = units.minus(a);
    Column notB = units.minus(b);
    Column sum =
        term(both, a, b, units)
            .plus(term(a.minus(both), a, notB, units))
            .plus(term(b.minus(both), notA, b, units))
            .plus(term(units.minus(a).minus(b).plus(both), notA, notB, units));
    return sum.multiply(2);
  }

  private static Column term(Column observed, Column row, Column column, Column units) {
    Column ratio =
        observed.cast("double").multiply(units).divide(row.cast("double").multiply(column));
    return when(observed.equalTo(0), lit(0.0)).otherwise(observed.multiply(log(ratio)));
  }
}
