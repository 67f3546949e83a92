package io.github.marsad.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * When an article was published.
 *
 * @param date the calendar date as the source writes it, or null
 * @param at the moment, or null unless time and zone are known
 * @param zone the zone as an offset or Z, or null
 * @param method where it comes from
 */
record PublicationDate(LocalDate date, Instant at, String zone, Method method) {
  static final PublicationDate NONE = new PublicationDate(null, null, null, Method.NONE);

  /** Where a day begins first. */
  private static final ZoneOffset EARLIEST_DAY = ZoneOffset.ofHours(14);

  /** Where a date comes from. */
  enum Method {
    METADATA,
    HEADER,
    DATELINE,
    URL,
    NONE
  }

  /** Whether this day begins nowhere on earth before a moment; null is later than any day. */
  boolean isAfter(Instant moment) {
    return moment != null && date.isAfter(moment.atOffset(EARLIEST_DAY).toLocalDate());
  }

  /**
   * This moment in UTC with the next day that the source itself shows, if it had begun somewhere on
   * earth; else this date.
   */
  PublicationDate onDayOf(PublicationDate shown) {
    boolean universal = at != null && "Z".equals(zone);
    boolean next = universal && date.plusDays(1).equals(shown.date()) && !shown.isAfter(at);
    boolean agrees = shown.at() == null || shown.at().equals(at);
    return next && agrees ? new PublicationDate(shown.date(), at, zone, method) : this;
  }

  /** The same date, told in another way; no date is told in none. */
  PublicationDate by(Method other) {
    return date == null ? NONE : new PublicationDate(date, at, zone, other);
  }
}
