package io.github.marsad.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the moments that crawlers write: ISO 8601 with its signs or without, and seconds since
 * 1970. Without a zone it is UTC.
 */
final class Moments {
  private static final Pattern SECONDS = Pattern.compile("(\\d{9,10})(?:\\.\\d{1,9})?");
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-?(\\d{2})-?(\\d{2})"
              + "(?:[Tt ](\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,](\\d{1,9}))?)?"
              + " ?(Z|z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?");
  private static final int LONGEST = 50;
  private static final int EARLIEST = 1990;
  private static final int LATEST = 2100;

  private Moments() {}

  /** The moment; null when it is not plainly one, or none of the web's time. */
  static Instant parse(String text) {
    if (text == null || text.length() > LONGEST) {
      return null;
    }
    String stripped = text.strip();
    Matcher seconds = SECONDS.matcher(stripped);
    if (seconds.matches()) {
      return plausible(Instant.ofEpochSecond(Long.parseLong(seconds.group(1))));
    }
    Matcher iso = ISO.matcher(stripped);
    try {
      return iso.matches() ? plausible(moment(iso)) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Instant moment(Matcher iso) {
    String fraction = iso.group(7) == null ? "" : iso.group(7);
    return LocalDateTime.of(
            number(iso.group(1)),
            number(iso.group(2)),
            number(iso.group(3)),
            number(iso.group(4)),
            number(iso.group(5)),
            number(iso.group(6)),
            number((fraction + "000000000").substring(0, 9)))
        .toInstant(zone(iso.group(8)));
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static ZoneOffset zone(String zone) {
    boolean isOffset = zone != null && (zone.startsWith("+") || zone.startsWith("-"));
    return isOffset ? ZoneOffset.of(zone) : ZoneOffset.UTC;
  }

  private static Instant plausible(Instant moment) {
    int year = moment.atOffset(ZoneOffset.UTC).getYear();
    return year >= EARLIEST && year <= LATEST ? moment : null;
  }
}
