package io.github.marsad.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The days that an article can have been published on. */
final class Days {
  private static final int EARLIEST = 1900;

  /** What is said to be later was set by no clock of a newsroom; addresses end here as well. */
  static final int LATEST = 2040;

  private static final int FIRST_SHORT = 90;
  private static final int LAST_SHORT = 40;

  private Days() {}

  /** The day; null where the calendar has none, or it is none of these. */
  static LocalDate of(int year, int month, int day) {
    try {
      LocalDate read = year < EARLIEST || year > LATEST ? null : LocalDate.of(year, month, day);
      return read == null || isPlaceholder(read) ? null : read;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The first day of 1970 and of 1900, where clocks of programs begin, and the evening before. */
  static boolean isPlaceholder(LocalDate day) {
    return day.equals(LocalDate.EPOCH)
        || day.equals(LocalDate.EPOCH.minusDays(1))
        || day.equals(LocalDate.of(1900, 1, 1));
  }

  /** The year of 1990 to 2039 that ends so, or one that is no year. */
  static int century(int digits) {
    return digits >= FIRST_SHORT ? 1900 + digits : digits < LAST_SHORT ? 2000 + digits : 0;
  }
}
