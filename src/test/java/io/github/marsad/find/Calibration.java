package io.github.marsad.find;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was right among the rows of each confidence. */
final class Calibration {
  private static final int STEPS = 20;

  /** Rows are in whole hundredths; half of one keeps them off the bounds. */
  private static final double HALF = 0.005;

  private record Told(double confidence, boolean right) {}

  private final List<Told> rows = new ArrayList<>();

  void add(double confidence, boolean right) {
    rows.add(new Told(confidence, right));
  }

  void print(PrintStream out) {
    out.printf(Locale.ROOT, "%d rows, area under the curve %.3f%n", rows.size(), area());
    out.println("confidence from  rows  right  share right; of all from here up: kept, right");
    for (int step = 0; step < STEPS; step++) {
      double low = (double) step / STEPS - HALF;
      double high = step == STEPS - 1 ? 2 : low + 1.0 / STEPS;
      long in = count(low, high, false);
      long kept = count(low, 2, false);
      out.printf(
          Locale.ROOT,
          "%.2f  %d  %d  %.2f;  %.3f  %.3f%n",
          low + HALF,
          in,
          count(low, high, true),
          (double) count(low, high, true) / in,
          (double) kept / rows.size(),
          (double) count(low, 2, true) / kept);
    }
  }

  private long count(double low, double high, boolean onlyRight) {
    return rows.stream()
        .filter(row -> row.confidence() >= low && row.confidence() < high)
        .filter(row -> !onlyRight || row.right())
        .count();
  }

  /** The chance that a right row has more confidence than a wrong one; a tie is half of one. */
  private double area() {
    double above = 0;
    long pairs = 0;
    for (Told right : rows) {
      for (Told wrong : rows) {
        if (right.right() && !wrong.right()) {
          int order = Double.compare(right.confidence(), wrong.confidence());
          above += order > 0 ? 1 : order == 0 ? 1.0 / 2 : 0;
          pairs++;
        }
      }
    }
    return above / pairs;
  }
}
