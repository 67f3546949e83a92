package io.github.marsad.ingest;

import io.github.marsad.ingest.PublicationDate.Method;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a line says of one date, gathered while it is read: the label before it, its day, weekday,
 * time and zone. A date is only told when nothing in the part speaks against it.
 */
final class DatePart {
  private static final int FIRST_HIJRI = 1300;
  private static final int LAST_HIJRI = 1500;

  /** A date in both calendars, or repeated; more of them are a list. */
  private static final int MOST_MENTIONS = 2;

  private Label label;

  /** Whether a colon before the label and none behind it says that its date may stand before it. */
  private boolean closing;

  private LocalDate date;

  /** The other reading of an all-number date, month first. */
  private LocalDate monthFirst;

  /** The third reading of an all-number date whose year has two digits, year first. */
  private LocalDate yearFirst;

  private int dates;
  private int mentions;
  private int weekday;
  private int dayOfMonth;
  private int monthOfDay;
  private LocalTime time;
  private int times;
  private String zone;
  private int zones;
  private boolean english;
  private boolean hijri;
  private boolean impossible;

  /** Whose date it is: the article's, its last change's, or the day of the visit. */
  enum Label {
    NONE,
    PUBLISHED,
    UPDATED,
    CLOCK,
    /** An event's, or something before a colon that no list has: its date is not the article's. */
    UNKNOWN
  }

  DatePart(Label label, boolean english) {
    this.label = label;
    this.english = english;
  }

  Label label() {
    return label;
  }

  boolean isHijri() {
    return hijri;
  }

  /** Takes the label that stands behind the date. */
  void label(Label behind) {
    label = behind;
  }

  boolean isClosing() {
    return closing;
  }

  void closing(boolean before) {
    closing = before;
  }

  boolean isEmpty() {
    return dates == 0 && times == 0 && zones == 0 && weekday == 0 && !hijri && !impossible;
  }

  /** Whether a date stands here, be it one that cannot be used. */
  boolean hasDate() {
    return dates > 0 || hijri || impossible;
  }

  boolean hasTime() {
    return times > 0;
  }

  void speaksEnglish() {
    english = true;
  }

  /** A date whose month is named, or that begins with the year. */
  void date(int year, int month, int day) {
    put(year, Days.of(year, month, day), null, null);
  }

  /** An all-number date that ends with the year. */
  void numbers(int first, int second, int year) {
    put(
        year,
        Days.of(year, second, first),
        first == second ? null : Days.of(year, first, second),
        null);
  }

  /**
   * An all-number date whose year has two digits and stands last or first. It is read where the
   * year-first order gives no day of the web's years, or where the weekday tells the order.
   */
  void shortNumbers(int first, int second, int third) {
    int last = Days.century(third);
    LocalDate dayFirst = Days.of(last, second, first);
    put(
        last,
        dayFirst,
        first == second ? null : Days.of(last, first, second),
        Days.of(Days.century(first), second, third));
  }

  private void put(int year, LocalDate read, LocalDate other, LocalDate third) {
    mentions++;
    if (year >= FIRST_HIJRI && year <= LAST_HIJRI) {
      hijri = true;
    } else if (read == null && other == null && third == null) {
      impossible = true;
    } else if (dates == 0 || !sameAs(read, other, third)) {
      dates++;
      date = read;
      monthFirst = other;
      yearFirst = third;
    }
  }

  private boolean sameAs(LocalDate read, LocalDate other, LocalDate third) {
    return read != null
        && read.equals(date)
        && (other == null || other.equals(monthFirst))
        && (third == null || third.equals(yearFirst));
  }

  void hijri() {
    hijri = true;
  }

  /** A date that no calendar has. */
  void impossible() {
    impossible = true;
  }

  /** A day and a month, the year not said. */
  void yearless(int month, int day) {
    impossible = true;
    dayOfMonth = day;
    monthOfDay = month;
  }

  /**
   * The date in a year and month that are known from elsewhere; null when it is in another month.
   */
  LocalDate in(YearMonth month) {
    LocalDate day =
        monthOfDay == month.getMonthValue()
            ? Days.of(month.getYear(), monthOfDay, dayOfMonth)
            : null;
    boolean agrees = day != null && (weekday == 0 || day.getDayOfWeek().getValue() == weekday);
    return agrees ? day : null;
  }

  void weekday(int day) {
    impossible |= weekday != 0 && weekday != day;
    weekday = day;
  }

  /** A time of day; null when it is one that no clock shows. */
  void time(LocalTime read) {
    times++;
    time = read;
  }

  void zone(String read) {
    zones++;
    zone = read;
  }

  /** The date of this part; {@link PublicationDate#NONE} when it is not certain. */
  PublicationDate read() {
    LocalDate day = dates == 1 && mentions <= MOST_MENTIONS && !impossible ? day() : null;
    if (day == null) {
      return PublicationDate.NONE;
    }
    ZoneOffset offset = times == 1 && zones == 1 && time != null ? offset(day) : null;
    return offset == null
        ? new PublicationDate(day, null, null, Method.NONE)
        : new PublicationDate(
            day,
            day.atTime(time).toInstant(offset),
            offset.equals(ZoneOffset.UTC) ? "Z" : offset.getId(),
            Method.NONE);
  }

  /** Day first, unless the weekday proves another order or English words make it uncertain. */
  private LocalDate day() {
    if (weekday != 0) {
      return onWeekday();
    }
    boolean unsure = yearFirst != null && !yearFirst.equals(date);
    if (unsure || (english && monthFirst != null)) {
      return unsure || date != null ? null : monthFirst;
    }
    return date;
  }

  /** The reading that falls on the weekday; where English words make it uncertain, the only one. */
  private LocalDate onWeekday() {
    List<LocalDate> fit =
        Stream.of(date, monthFirst, yearFirst)
            .filter(day -> day != null && day.getDayOfWeek().getValue() == weekday)
            .distinct()
            .toList();
    boolean uncertain = fit.size() > 1 && (english || fit.contains(yearFirst));
    return fit.isEmpty() || uncertain ? null : fit.get(0);
  }

  /** The zone's offset at that time; null where the clock shows that time twice or never. */
  private ZoneOffset offset(LocalDate day) {
    try {
      List<ZoneOffset> offsets = ZoneId.of(zone).getRules().getValidOffsets(day.atTime(time));
      return offsets.size() == 1 ? offsets.get(0) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
