package io.github.marsad.ingest;

import io.github.marsad.ingest.DateToken.Kind;

/**
 * Reads a day where one begins: numbers, a day with a month's name, either order, either calendar.
 */
final class DayRules {
  private static final String BETWEEN_NUMBERS = "-/.";
  private static final String BETWEEN_DAYS = "-\u2013\u2014/&+,\u060C";
  private static final int LAST_DAY = 31;

  private final TokenCursor cursor;
  private final DatePart part;
  private final ClockRules clock;

  DayRules(TokenCursor cursor, DatePart part, ClockRules clock) {
    this.cursor = cursor;
    this.part = part;
    this.clock = clock;
  }

  /** Reads a date, be it one that cannot be; false when none begins here. */
  boolean date() {
    return range() || numbers() || compact() || dayMonth() || monthDay() || yearMonth();
  }

  /** "14-15 February", "14 and 15", "from 14 to 15": several days date no article. */
  private boolean range() {
    boolean begins =
        cursor.peek(0).isNumber(1, 2)
            && cursor.peek(2).isNumber(1, 2)
            && (cursor.peek(1).is(Kind.UNTIL) || cursor.peek(1).isMark(BETWEEN_DAYS))
            && cursor.peek(0).number() < cursor.peek(2).number()
            && cursor.peek(2).number() <= LAST_DAY;
    if (!begins || cursor.peek(-1).isMark(":.") || !endsInDate()) {
      return false;
    }
    part.impossible();
    return cursor.skip(2);
  }

  private boolean endsInDate() {
    int next = skipSmall(3);
    boolean named = monthEnd(next) > 0;
    boolean numbered =
        !cursor.peek(1).isMark(cursor.peek(3).text())
            && cursor.peek(3).isMark(BETWEEN_NUMBERS)
            && cursor.peek(4).isNumber(1, 2)
            && cursor.peek(5).isMark(cursor.peek(3).text())
            && cursor.peek(6).isNumber(4, 4);
    return named || numbered;
  }

  private boolean numbers() {
    DateToken mark = cursor.peek(1);
    boolean three =
        cursor.peek(0).is(Kind.NUMBER)
            && mark.isMark(BETWEEN_NUMBERS)
            && cursor.peek(2).isNumber(1, 2)
            && cursor.peek(3).isMark(mark.text())
            && cursor.peek(4).is(Kind.NUMBER);
    if (!three) {
      return false;
    }
    boolean more =
        cursor.peek(5).isMark(mark.text()) && !cursor.peek(5).spaced() && !cursor.isClock(6);
    if (more && cursor.peek(6).is(Kind.NUMBER)) {
      part.impossible();
    } else if (cursor.peek(0).isNumber(4, 4) && cursor.peek(4).isNumber(1, 2)) {
      part.date(cursor.peek(0).number(), cursor.peek(2).number(), cursor.peek(4).number());
    } else if (cursor.peek(0).isNumber(1, 2) && cursor.peek(4).isNumber(4, 4)) {
      part.numbers(cursor.peek(0).number(), cursor.peek(2).number(), cursor.peek(4).number());
    } else if (cursor.peek(0).isNumber(1, 2) && cursor.peek(4).isNumber(2, 2)) {
      part.shortNumbers(cursor.peek(0).number(), cursor.peek(2).number(), cursor.peek(4).number());
    } else {
      part.impossible();
    }
    return cursor.skip(5);
  }

  /** ISO 8601 without hyphens. */
  private boolean compact() {
    if (!cursor.peek(0).isNumber(8, 8) || cursor.peek(1).isMark(BETWEEN_NUMBERS)) {
      return false;
    }
    String digits = cursor.peek(0).text();
    part.date(
        Integer.parseInt(digits.substring(0, 4)),
        Integer.parseInt(digits.substring(4, 6)),
        Integer.parseInt(digits.substring(6)));
    return cursor.skip(1);
  }

  /** Day, month, year: with one or two names of the month, marks and small words between them. */
  private boolean dayMonth() {
    if (!cursor.peek(0).isNumber(1, 2)) {
      return false;
    }
    int month = skipSmall(1);
    int next = monthEnd(month);
    if (next < 0) {
      return false;
    }
    int year = skipSmall(next);
    if (cursor.peek(year).isNumber(4, 4)) {
      named(month, cursor.peek(year).number(), cursor.peek(0).number());
      return cursor.skip(year + 1);
    }
    if (cursor.peek(year).isNumber(2, 2) && cursor.isClock(year + 1)) {
      named(month, twoDigits(cursor.peek(year).number()), cursor.peek(0).number());
      return cursor.skip(year + 1);
    }
    yearless(month, cursor.peek(0).number());
    return cursor.skip(next);
  }

  private void yearless(int month, int day) {
    if (cursor.peek(month).is(Kind.MONTH)) {
      part.yearless(cursor.peek(month).number(), day);
    } else {
      part.impossible();
    }
  }

  /** RFC 2822, section 4.3: years of RFC 822, which always come with a time. */
  private static int twoDigits(int year) {
    return year < 50 ? 2000 + year : 1900 + year;
  }

  private boolean monthDay() {
    int next = monthEnd(0);
    next += next > 0 && cursor.peek(next).isMark(".") ? 1 : 0;
    if (next < 0 || !cursor.peek(next).isNumber(1, 2)) {
      return false;
    }
    int year = skipSmall(next + 1);
    int later = cursor.peek(year).isNumber(1, 2) && cursor.isClock(year) ? yearAfterTime(year) : -1;
    if (later > 0) {
      named(0, cursor.peek(later).number(), cursor.peek(next).number());
      return timeThenYear(year, later);
    }
    if (!cursor.peek(year).isNumber(4, 4)) {
      yearless(0, cursor.peek(next).number());
      return cursor.skip(next + 1);
    }
    named(0, cursor.peek(year).number(), cursor.peek(next).number());
    return cursor.skip(year + 1);
  }

  /** "Sat Sep 10 12:30:00 UTC 2016": where the year stands behind time and zone, or -1. */
  private int yearAfterTime(int time) {
    for (int i = time + 3; i < time + 9; i++) {
      if (cursor.peek(i).isNumber(4, 4) && !cursor.peek(i - 1).isMark("+-")) {
        return i;
      }
    }
    return -1;
  }

  private boolean timeThenYear(int time, int year) {
    int end = cursor.at() + year;
    cursor.skip(time);
    clock.time();
    while (cursor.at() < end && clock.zone()) {
      part.speaksEnglish();
    }
    return cursor.skip(end + 1 - cursor.at());
  }

  private boolean yearMonth() {
    if (!cursor.peek(0).isNumber(4, 4)) {
      return false;
    }
    int month = skipSmall(1);
    int next = monthEnd(month);
    int day = next < 0 ? -1 : skipSmall(next);
    if (day < 0 || !cursor.peek(day).isNumber(1, 2) || cursor.peek(day + 1).isMark(":")) {
      return false;
    }
    named(month, cursor.peek(0).number(), cursor.peek(day).number());
    return cursor.skip(day + 1);
  }

  private void named(int month, int year, int day) {
    if (cursor.peek(month).is(Kind.HIJRI_MONTH)) {
      part.hijri();
    } else {
      part.date(year, cursor.peek(month).number(), day);
    }
  }

  /** One filler word and one mark between the members of a date. */
  private int skipSmall(int from) {
    int next = from;
    while (next < from + 3
        && (cursor.peek(next).is(Kind.FILLER)
            || cursor.peek(next).isMark("-/,.\u060C")
            || isYearLabel(next))) {
      next++;
    }
    return next;
  }

  private boolean isYearLabel(int at) {
    return cursor.peek(at).is(Kind.ERA) && cursor.peek(at + 1).is(Kind.NUMBER);
  }

  /**
   * The token after a month's name, or after two names of the same month; -1 when none is there.
   */
  private int monthEnd(int month) {
    DateToken first = cursor.peek(month);
    if (first.is(Kind.HIJRI_MONTH)) {
      return month + 1;
    }
    if (!first.is(Kind.MONTH)) {
      return -1;
    }
    int second = cursor.peek(month + 1).isMark("/(-") ? month + 2 : month + 1;
    if (!cursor.peek(second).is(Kind.MONTH)) {
      return month + 1;
    }
    if (!cursor.peek(second).value().equals(first.value())) {
      part.impossible();
    }
    return cursor.peek(second + 1).isMark(")") ? second + 2 : second + 1;
  }
}
