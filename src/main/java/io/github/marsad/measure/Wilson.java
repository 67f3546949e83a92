package io.github.marsad.measure;

import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sqrt;

import org.apache.spark.sql.Column;

/**
 * The Wilson score interval of a proportion, 95 %: Wilson, "Probable inference, the law of
 * succession, and statistical inference", 1927, put on the scale of net = 2p - 1.
 */
public final class Wilson {
  /** The 0.975 quantile of the normal distribution. */
  public static final double Z = 1.959963984540054;

  private Wilson() {}

  /** The lower end for some successes of a number of trials; null for no trials. */
  public static Column netLow(Column successes, Column trials) {
    return greatest(lit(-1.0), onNet(centre(successes, trials).minus(margin(successes, trials))));
  }

  /** The upper end. */
  public static Column netHigh(Column successes, Column trials) {
    return least(lit(1.0), onNet(centre(successes, trials).plus(margin(successes, trials))));
  }

  private static Column onNet(Column proportion) {
    return proportion.multiply(2).minus(1);
  }

  private static Column centre(Column successes, Column trials) {
    return successes.plus(Z * Z / 2).divide(trials.plus(Z * Z));
  }

  private static Column margin(Column successes, Column trials) {
    Column variance =
        successes.cast("double").multiply(trials.minus(successes)).divide(trials).plus(Z * Z / 4);
    return sqrt(variance).multiply(Z).divide(trials.plus(Z * Z));
  }
}
