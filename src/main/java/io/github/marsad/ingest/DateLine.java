package io.github.marsad.ingest;

import io.github.marsad.ingest.DatePart.Label;
import io.github.marsad.ingest.DateToken.Kind;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads the tokens of one line from left to right into parts, a new one at each label. Linear: a
 * token is looked at by a few rules that reach no further than a date is long.
 */
final class DateLine {
  private static final String SEPARATORS = "|-\u2013\u2014\u2022\u060C,;\u00B7";
  private static final String BETWEEN_NUMBERS = "-/.";
  private static final int LONGEST_PARENTHESIS = 6;

  private final List<DateToken> tokens;
  private final List<DatePart> parts = new ArrayList<>();
  private final List<String> strangers = new ArrayList<>();
  private DatePart part = new DatePart(Label.NONE, false);
  private StringBuilder stranger;
  private boolean attached;
  private int at;

  private DateLine(List<DateToken> tokens) {
    this.tokens = tokens;
  }

  /** Reads a whole line. */
  static DateLine of(List<DateToken> tokens) {
    DateLine line = new DateLine(tokens);
    line.parts.add(line.part);
    while (line.at < tokens.size()) {
      line.step();
    }
    line.endStranger(false);
    return line;
  }

  /** Reads one date that begins at a token. */
  static DateLine at(List<DateToken> tokens, int from) {
    DateLine line = new DateLine(tokens);
    line.parts.add(line.part);
    line.at = from;
    if (tokens.get(from).is(Kind.WEEKDAY)) {
      line.small(tokens.get(from));
    }
    boolean more = true;
    while (more) {
      more = line.at < tokens.size() && (line.date() || line.eraOrFiller(tokens.get(line.at)));
    }
    return line;
  }

  /** The parts in order; the first has no label. */
  List<DatePart> parts() {
    return parts;
  }

  /** Runs of words that are no part of a date. */
  List<String> strangers() {
    return strangers;
  }

  /** Whether a run of other words stands beside the date with no mark between them. */
  boolean isRunningText() {
    return attached;
  }

  /** The token after the last one read. */
  int end() {
    return at;
  }

  private void step() {
    DateToken token = tokens.get(at);
    int before = at;
    boolean known = label(token) || date() || time() || zone(token) || small(token);
    if (known && at > before) {
      endStranger(!token.is(Kind.MARK));
    } else {
      boolean afterDate = stranger == null && at > 0 && !tokens.get(at - 1).is(Kind.MARK);
      attached |= afterDate && part.hasDate();
      stranger = stranger == null ? new StringBuilder() : stranger.append(' ');
      stranger.append(token.text());
      at++;
    }
  }

  /** One single word right before a date is a city or a label that no list has. */
  private void endStranger(boolean touches) {
    if (stranger != null) {
      attached |= touches && stranger.indexOf(" ") > 0;
      strangers.add(stranger.toString());
      stranger = null;
    }
  }

  private boolean eraOrFiller(DateToken token) {
    return (token.is(Kind.ERA) || token.is(Kind.FILLER)) && skip(1);
  }

  private boolean label(DateToken token) {
    if (!token.is(Kind.LABEL)) {
      return false;
    }
    part = new DatePart(Label.valueOf(token.value().toUpperCase(Locale.ROOT)), token.english());
    parts.add(part);
    at++;
    return true;
  }

  private boolean small(DateToken token) {
    if (token.is(Kind.WEEKDAY)) {
      part.weekday(token.number());
      english(token);
    } else if (token.is(Kind.MONTH) || token.is(Kind.HIJRI_MONTH) || token.is(Kind.NUMBER)) {
      return false;
    } else if (token.is(Kind.WORD) || token.is(Kind.MERIDIEM)) {
      return isGregorianMark(token) && skip(1);
    } else if (token.is(Kind.MARK) && !token.isMark(SEPARATORS + ":/()[].\u00AB\u00BB\"")) {
      return false;
    }
    return skip(1);
  }

  /** The letter that stands for "Gregorian" after a year and for "p.m." after a time. */
  private boolean isGregorianMark(DateToken token) {
    return token.is(Kind.MERIDIEM) && token.text().length() == 1 && part.hasDate();
  }

  private boolean skip(int count) {
    at += count;
    return true;
  }

  private void english(DateToken token) {
    if (token.english()) {
      part.speaksEnglish();
    }
  }

  private DateToken peek(int ahead) {
    int index = at + ahead;
    return index < tokens.size()
        ? tokens.get(index)
        : new DateToken(Kind.MARK, "\n", "\n", false, true);
  }

  private boolean date() {
    return numbers() || compact() || dayMonth() || monthDay() || yearMonth();
  }

  private boolean numbers() {
    DateToken mark = peek(1);
    boolean three =
        peek(0).is(Kind.NUMBER)
            && mark.isMark(BETWEEN_NUMBERS)
            && peek(2).isNumber(1, 2)
            && peek(3).isMark(mark.text())
            && peek(4).is(Kind.NUMBER);
    if (!three) {
      return false;
    }
    boolean more = peek(5).isMark(mark.text()) && !peek(5).spaced() && !isClock(6);
    if (more && peek(6).is(Kind.NUMBER)) {
      part.impossible();
    } else if (peek(0).isNumber(4, 4) && peek(4).isNumber(1, 2)) {
      part.date(peek(0).number(), peek(2).number(), peek(4).number());
    } else if (peek(0).isNumber(1, 2) && peek(4).isNumber(4, 4)) {
      part.numbers(peek(0).number(), peek(2).number(), peek(4).number());
    } else {
      part.impossible();
    }
    return skip(5);
  }

  /** ISO 8601 without hyphens. */
  private boolean compact() {
    if (!peek(0).isNumber(8, 8) || peek(1).isMark(BETWEEN_NUMBERS)) {
      return false;
    }
    String digits = peek(0).text();
    part.date(
        Integer.parseInt(digits.substring(0, 4)),
        Integer.parseInt(digits.substring(4, 6)),
        Integer.parseInt(digits.substring(6)));
    return skip(1);
  }

  /** Day, month, year: with one or two names of the month, marks and small words between them. */
  private boolean dayMonth() {
    if (!peek(0).isNumber(1, 2)) {
      return false;
    }
    int month = skipSmall(1);
    int next = monthEnd(month);
    if (next < 0) {
      return false;
    }
    int year = skipSmall(next);
    if (peek(year).isNumber(4, 4)) {
      named(month, peek(year).number(), peek(0).number());
      return skip(year + 1);
    }
    if (peek(year).isNumber(2, 2) && isClock(year + 1)) {
      named(month, twoDigits(peek(year).number()), peek(0).number());
      return skip(year + 1);
    }
    yearless(month, peek(0).number());
    return skip(next);
  }

  private void yearless(int month, int day) {
    if (peek(month).is(Kind.MONTH)) {
      part.yearless(peek(month).number(), day);
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
    next += next > 0 && peek(next).isMark(".") ? 1 : 0;
    if (next < 0 || !peek(next).isNumber(1, 2)) {
      return false;
    }
    int year = skipSmall(next + 1);
    int later = peek(year).isNumber(1, 2) && isClock(year) ? yearAfterTime(year) : -1;
    if (later > 0) {
      named(0, peek(later).number(), peek(next).number());
      return timeThenYear(year, later);
    }
    if (!peek(year).isNumber(4, 4)) {
      yearless(0, peek(next).number());
      return skip(next + 1);
    }
    named(0, peek(year).number(), peek(next).number());
    return skip(year + 1);
  }

  /** "Sat Sep 10 12:30:00 UTC 2016": where the year stands behind time and zone, or -1. */
  private int yearAfterTime(int time) {
    for (int i = time + 3; i < time + 9; i++) {
      if (peek(i).isNumber(4, 4) && !peek(i - 1).isMark("+-")) {
        return i;
      }
    }
    return -1;
  }

  private boolean timeThenYear(int time, int year) {
    int end = at + year;
    at += time;
    time();
    while (at < end && zone(tokens.get(at))) {
      part.speaksEnglish();
    }
    at = end + 1;
    return true;
  }

  private boolean yearMonth() {
    if (!peek(0).isNumber(4, 4)) {
      return false;
    }
    int month = skipSmall(1);
    int next = monthEnd(month);
    int day = next < 0 ? -1 : skipSmall(next);
    if (day < 0 || !peek(day).isNumber(1, 2) || peek(day + 1).isMark(":")) {
      return false;
    }
    named(month, peek(0).number(), peek(day).number());
    return skip(day + 1);
  }

  private void named(int month, int year, int day) {
    if (peek(month).is(Kind.HIJRI_MONTH)) {
      part.hijri();
    } else {
      part.date(year, peek(month).number(), day);
    }
  }

  /** One filler word and one mark between the members of a date. */
  private int skipSmall(int from) {
    int next = from;
    while (next < from + 3
        && (peek(next).is(Kind.FILLER) || peek(next).isMark("-/,.\u060C") || isYearLabel(next))) {
      next++;
    }
    return next;
  }

  private boolean isYearLabel(int at) {
    return peek(at).is(Kind.ERA) && peek(at + 1).is(Kind.NUMBER);
  }

  /**
   * The token after a month's name, or after two names of the same month; -1 when none is there.
   */
  private int monthEnd(int month) {
    DateToken first = peek(month);
    if (first.is(Kind.HIJRI_MONTH)) {
      return month + 1;
    }
    if (!first.is(Kind.MONTH)) {
      return -1;
    }
    int second = peek(month + 1).isMark("/(-") ? month + 2 : month + 1;
    if (!peek(second).is(Kind.MONTH)) {
      return month + 1;
    }
    if (!peek(second).value().equals(first.value())) {
      part.impossible();
    }
    return peek(second + 1).isMark(")") ? second + 2 : second + 1;
  }

  private boolean isClock(int ahead) {
    return peek(ahead).isNumber(1, 2)
        && peek(ahead + 1).isMark(":")
        && peek(ahead + 2).isNumber(2, 2);
  }

  private boolean time() {
    boolean afterT = at > 0 && tokens.get(at - 1).text().equals("t");
    if (isClock(0)) {
      colonTime();
    } else if (afterT && (peek(0).isNumber(4, 4) || peek(0).isNumber(6, 6))) {
      String digits = peek(0).text() + "00";
      clock(digits.substring(0, 2), digits.substring(2, 4), digits.substring(4, 6));
      at++;
    } else if (peek(0).isNumber(1, 2) && peek(1).is(Kind.MERIDIEM)) {
      at++;
      clock(tokens.get(at - 1).text(), "0", "0");
    } else if (peek(0).isNumber(1, 2)
        && peek(1).isMark(".")
        && peek(2).isNumber(2, 2)
        && peek(3).is(Kind.MERIDIEM)) {
      at += 3;
      clock(tokens.get(at - 3).text(), tokens.get(at - 1).text(), "0");
    } else {
      return false;
    }
    return true;
  }

  private void colonTime() {
    String hour = peek(0).text();
    String minute = peek(2).text();
    at += 3;
    String second = "0";
    if (peek(0).isMark(":") && peek(1).isNumber(2, 2)) {
      second = peek(1).text();
      at += 2;
      if (peek(0).isMark(".,")
          && !peek(0).spaced()
          && peek(1).isNumber(1, 9)
          && !peek(1).spaced()) {
        second += "." + peek(1).text();
        at += 2;
      }
    }
    clock(hour, minute, second);
  }

  /** A time with the meridiem that may follow it. */
  private void clock(String hour, String minute, String second) {
    DateToken meridiem = peek(0);
    int shift = 0;
    if (meridiem.is(Kind.MERIDIEM)) {
      boolean afternoon = meridiem.value().equals("pm");
      int twelve = Integer.parseInt(hour) == 12 ? -12 : 0;
      shift = (afternoon && Integer.parseInt(hour) < 13 ? 12 : 0) + twelve;
      english(meridiem);
      at++;
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
  private boolean zone(DateToken token) {
    boolean afterTime = part.hasTime() && peek(0).isMark("+-\u2212") && isOffset(1);
    if (!token.is(Kind.ZONE) && !afterTime) {
      return false;
    }
    if (token.is(Kind.ZONE)) {
      at++;
    }
    boolean hours = peek(0).isMark("+-\u2212") && isOffset(1);
    if (hours && (afterTime || token.value().equals("Z"))) {
      part.zone(offset());
    } else {
      part.zone(token.value());
    }
    parenthesis();
    return true;
  }

  private boolean isOffset(int ahead) {
    DateToken hours = peek(ahead);
    boolean ends = !peek(ahead + 1).isMark("-/.");
    return hours.is(Kind.NUMBER)
        && !hours.spaced()
        && ends
        && hours.text().length() <= 4
        && hours.text().length() != 3;
  }

  private String offset() {
    String sign = peek(0).text().equals("+") ? "+" : "-";
    String digits = peek(1).text();
    String hours = digits.length() == 4 ? digits.substring(0, 2) : digits;
    String minutes = digits.length() == 4 ? digits.substring(2) : "00";
    at += 2;
    if (digits.length() <= 2 && peek(0).isMark(":") && peek(1).isNumber(2, 2)) {
      minutes = peek(1).text();
      at += 2;
    }
    return sign + (hours.length() == 1 ? "0" : "") + hours + ":" + minutes;
  }

  /** The zone's name again, in brackets. */
  private void parenthesis() {
    if (peek(0).isMark("([")) {
      for (int i = 1; i < LONGEST_PARENTHESIS + 2; i++) {
        if (peek(i).isMark(")]")) {
          at += i + 1;
          return;
        }
      }
    }
  }
}
