package io.github.marsad.ingest;

import io.github.marsad.knowledge.Address;
import io.github.marsad.language.arabic.Folding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date that an address holds. As folders: {@code /2018/02/14/}, {@code /2018-2-14/}, {@code
 * /20180214/}, and, where the day is past the twelfth so that no other order is possible, {@code
 * /14-02-2018/}. At the beginning of the page's own name: {@code /2018-02-14-slug}, {@code
 * /20180214-slug}, {@code /2018/02/180214_slug}, and before a running number of ten digits. At the
 * end of the name: {@code /slug-2018-02-14}. Only the path counts, and a date inside a name is its
 * topic's. Eight digits that are the whole name are a number of the page, not a date. Two different
 * dates are none.
 *
 * @param date the day, or null
 * @param month the month, also where the day is not told, or null
 */
record UrlDate(LocalDate date, YearMonth month) {
  static final UrlDate NONE = new UrlDate(null, null);

  private static final int LONGEST = 2_000;

  /** Sites with dates in their addresses; what lies beyond is a number. */
  private static final int EARLIEST = 1995;

  private static final int LATEST = Days.LATEST;
  private static final String YEAR = "(?<y>(?:19|20)\\d{2})";
  private static final String MONTH_OF_YEAR = "(?<m>0?[1-9]|1[0-2])";
  private static final String DAY = "(?<d>0?[1-9]|[12]\\d|3[01])";
  private static final String TWO_DIGITS = "(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])";
  private static final String END = "(?=/|$)";
  private static final List<Pattern> FORMS =
      List.of(
          form("/%y/%m/%d" + END),
          form("/%y-%m-%d(?!\\d)"),
          form("/%y" + TWO_DIGITS + "(?:/.|[-_]\\D|\\d{10}-\\D)"),
          form("[^\\d/.-][-_]%y-%m-%d(?=\\.\\w{1,5}$|/|$)"),
          Pattern.compile("/(?<d>1[3-9]|2\\d|3[01])([-/])" + MONTH_OF_YEAR + "\\2" + YEAR + END),
          Pattern.compile(
              "/(?<y>20(?<yy>\\d\\d))/(?<m>0[1-9]|1[0-2])/\\k<yy>\\k<m>(?<d>[0-3]\\d)_"));
  private static final Pattern MONTH = Pattern.compile("/(\\d{4})/(0?[1-9]|1[0-2])(?=/)");

  static UrlDate of(String url) {
    if (url == null || url.length() > LONGEST) {
      return NONE;
    }
    String path = Folding.fold(Address.of(url).path());
    LocalDate found = null;
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(path);
      for (int from = 0; matcher.find(from); from = matcher.start() + 1) {
        LocalDate read = date(matcher);
        if (found != null && read != null && !found.equals(read)) {
          return NONE;
        }
        found = read != null ? read : found;
      }
    }
    return found != null
        ? new UrlDate(found, YearMonth.from(found))
        : new UrlDate(null, month(path));
  }

  private static Pattern form(String pattern) {
    return Pattern.compile(
        pattern.replace("%y", YEAR).replace("%m", MONTH_OF_YEAR).replace("%d", DAY));
  }

  private static LocalDate date(Matcher matcher) {
    try {
      int year = Integer.parseInt(matcher.group("y"));
      LocalDate date =
          LocalDate.of(
              year, Integer.parseInt(matcher.group("m")), Integer.parseInt(matcher.group("d")));
      return isPlausible(year) ? date : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static YearMonth month(String path) {
    YearMonth found = null;
    Matcher matcher = MONTH.matcher(path);
    while (matcher.find()) {
      int year = Integer.parseInt(matcher.group(1));
      YearMonth read = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
      if (!isPlausible(year) || (found != null && !found.equals(read))) {
        return null;
      }
      found = read;
    }
    return found;
  }

  private static boolean isPlausible(int year) {
    return year >= EARLIEST && year <= LATEST;
  }
}
