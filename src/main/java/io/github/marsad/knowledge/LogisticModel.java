package io.github.marsad.knowledge;

import java.util.List;

/**
 * How likely a row is right, by what is seen of it: a logistic regression over named features, each
 * there or not (D. R. Cox, The regression analysis of binary sequences, 1958).
 */
public final class LogisticModel {
  /** The name of the weight that every row has. */
  public static final String INTERCEPT = "(intercept)";

  private static final double PERCENT = 100;

  private final WordMap<Double> weights = new WordMap<>();

  private LogisticModel() {}

  /** Reads a table with the columns {@code feature} and {@code weight}. */
  public static LogisticModel parse(String text) {
    return of(Tsv.parse("weights", text).unique("feature"));
  }

  static LogisticModel of(Tsv table) {
    LogisticModel model = new LogisticModel();
    for (Tsv.Row row : table.rows()) {
      try {
        model.weights.put(row.require("feature"), Double.valueOf(row.require("weight")));
      } catch (NumberFormatException e) {
        throw row.error("weight is no number: " + row.get("weight"));
      }
    }
    return model;
  }

  /**
   * The probability that a row with these features is right, in whole hundredths. Features without
   * a weight count nothing.
   */
  public double probability(List<String> features) {
    double sum = weight(INTERCEPT);
    for (String feature : features) {
      sum += weight(feature);
    }
    return Math.round(PERCENT / (1 + Math.exp(-sum))) / PERCENT;
  }

  private double weight(String feature) {
    Double weight = weights.get(feature);
    return weight == null ? 0 : weight;
  }
}
