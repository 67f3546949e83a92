package io.github.marsad.ingest;

import io.github.marsad.ingest.DateToken.Kind;
import java.time.DateTimeException;
import java.time.LocalTime;

/** Reads a time of day and a zone where one begins. */
final class ClockRules {
  private static final int LONGEST_PARENTHESIS = 6;

  private final TokenCursor cursor;
  private final DatePart part;

  ClockRules(TokenCursor cursor, DatePart part) {
    this.cursor = cursor;
    this.part = part;
  }

  /** Reads a time; false when none begins here. */
  boolean time() {
    boolean afterT = cursor.peek(-1).text().equals("t");
    if (cursor.isClock(0)) {
      colonTime();
    } else if (afterT && (cursor.peek(0).isNumber(4, 4) || cursor.peek(0).isNumber(6, 6))) {
      String digits = cursor.peek(0).text() + "00";
      clock(digits.substring(0, 2), digits.substring(2, 4), digits.substring(4, 6));
      cursor.skip(1);
    } else if (cursor.peek(0).isNumber(1, 2) && cursor.peek(1).is(Kind.MERIDIEM)) {
      cursor.skip(1);
      clock(cursor.peek(-1).text(), "0", "0");
    } else if (cursor.peek(0).isNumber(1, 2)
        && cursor.peek(1).isMark(".")
        && cursor.peek(2).isNumber(2, 2)
        && cursor.peek(3).is(Kind.MERIDIEM)) {
      cursor.skip(3);
      clock(cursor.peek(-3).text(), cursor.peek(-1).text(), "0");
    } else {
      return false;
    }
    return true;
  }

  private void colonTime() {
    String hour = cursor.peek(0).text();
    String minute = cursor.peek(2).text();
    cursor.skip(3);
    String second = "0";
    if (cursor.peek(0).isMark(":") && cursor.peek(1).isNumber(2, 2)) {
      second = cursor.peek(1).text();
      cursor.skip(2);
      if (cursor.peek(0).isMark(".,")
          && !cursor.peek(0).spaced()
          && cursor.peek(1).isNumber(1, 9)
          && !cursor.peek(1).spaced()) {
        second += "." + cursor.peek(1).text();
        cursor.skip(2);
      }
    }
    clock(hour, minute, second);
  }

  /** A time with the meridiem that may follow it. */
  private void clock(String hour, String minute, String second) {
    DateToken meridiem = cursor.peek(0);
    int shift = 0;
    if (meridiem.is(Kind.MERIDIEM)) {
      boolean afternoon = meridiem.value().equals("pm");
      int twelve = Integer.parseInt(hour) == 12 ? -12 : 0;
      shift = (afternoon && Integer.parseInt(hour) < 13 ? 12 : 0) + twelve;
      if (meridiem.english()) {
        part.speaksEnglish();
      }
      cursor.skip(1);
    }
    try {
      String[] split = second.split("\\.");
      int nanos = split.length < 2 ? 0 : Integer.parseInt((split[1] + "00000000").substring(0, 9));
      part.time(
          LocalTime.of(
              Integer.parseInt(hour) + shift,
              Integer.parseInt(minute),
              Integer.parseInt(split[0]),
              nanos));
    } catch (DateTimeException e) {
      part.time(null);
    }
  }

  /** A named zone, with the hours from it; hours alone right after a time. */
  boolean zone() {
    DateToken token = cursor.peek(0);
    boolean afterTime = part.hasTime() && cursor.peek(0).isMark("+-\u2212") && isOffset(1);
    if (!token.is(Kind.ZONE) && !afterTime) {
      return false;
    }
    if (token.is(Kind.ZONE)) {
      cursor.skip(1);
    }
    boolean hours = cursor.peek(0).isMark("+-\u2212") && isOffset(1);
    if (hours && (afterTime || token.value().equals("Z"))) {
      part.zone(offset());
    } else {
      part.zone(token.value());
    }
    parenthesis();
    return true;
  }

  private boolean isOffset(int ahead) {
    DateToken hours = cursor.peek(ahead);
    DateToken next = cursor.peek(ahead + 1);
    boolean isDay = next.is(Kind.MONTH) || next.is(Kind.HIJRI_MONTH);
    boolean ends = !isDay && !next.isMark("-/.");
    return hours.is(Kind.NUMBER)
        && !hours.spaced()
        && ends
        && hours.text().length() <= 4
        && hours.text().length() != 3;
  }

  private String offset() {
    String sign = cursor.peek(0).text().equals("+") ? "+" : "-";
    String digits = cursor.peek(1).text();
    String hours = digits.length() == 4 ? digits.substring(0, 2) : digits;
    String minutes = digits.length() == 4 ? digits.substring(2) : "00";
    cursor.skip(2);
    if (digits.length() <= 2 && cursor.peek(0).isMark(":") && cursor.peek(1).isNumber(2, 2)) {
      minutes = cursor.peek(1).text();
      cursor.skip(2);
    }
    return sign + (hours.length() == 1 ? "0" : "") + hours + ":" + minutes;
  }

  /** The zone's name again, in brackets. */
  private void parenthesis() {
    if (cursor.peek(0).isMark("([")) {
      for (int i = 1; i < LONGEST_PARENTHESIS + 2; i++) {
        if (cursor.peek(i).isMark(")]")) {
          cursor.skip(i + 1);
          return;
        }
      }
    }
  }
}
