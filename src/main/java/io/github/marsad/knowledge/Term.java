package io.github.marsad.knowledge;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The time that somebody held an office, from {@code roles.tsv}.
 *
 * @param from the first day, or null when it is not known
 * @param to the last day, or null when it is not known or not over
 */
record Term(LocalDate from, LocalDate to) {
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  static Term of(Tsv.Row row) {
    return new Term(first(row, row.get("from")), last(row, row.get("to")));
  }

  /** The first day of a date as {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}. */
  private static LocalDate first(Tsv.Row row, String date) {
    if (date.isEmpty()) {
      return null;
    }
    String whole =
        date.length() == YEAR ? date + "-01-01" : date.length() == MONTH ? date + "-01" : date;
    return parse(row, whole);
  }

  private static LocalDate last(Tsv.Row row, String date) {
    if (date.length() == YEAR) {
      return parse(row, date + "-12-31");
    }
    if (date.length() == MONTH) {
      LocalDate first = parse(row, date + "-01");
      return YearMonth.from(first).atEndOfMonth();
    }
    return date.isEmpty() ? null : parse(row, date);
  }

  private static LocalDate parse(Tsv.Row row, String date) {
    try {
      return LocalDate.parse(date);
    } catch (java.time.DateTimeException e) {
      throw row.error("\"" + date + "\" is no date; write YYYY, YYYY-MM or YYYY-MM-DD");
    }
  }

  /** Whether a day lies in it, as far as is known; a term without any date holds no day. */
  boolean holds(LocalDate day) {
    return (from != null || to != null)
        && (from == null || !day.isBefore(from))
        && (to == null || !day.isAfter(to));
  }
}
