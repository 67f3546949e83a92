package io.github.marsad.ingest;

import io.github.marsad.ingest.PublicationDate.Method;
import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.knowledge.Tsv;
import io.github.marsad.language.arabic.Folding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as sources write them: ISO 8601, RFC 822, day first with points, slashes or hyphens,
 * and day, month name, year in Arabic or English. What is not plainly a date is none; nothing is
 * guessed.
 */
final class DateReader {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[Tt ].*)?", Pattern.DOTALL);
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
  private static final Pattern NAMED = Pattern.compile("(\\d{1,2}) ([^\\d,]{2,40}?),? (\\d{4})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("([^\\d,]{2,20}) (\\d{1,2}),? (\\d{4})");
  private static final Pattern TIME =
      Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?(?:am|pm|\u0635|\u0645))?");
  private static final Pattern OFFSET = Pattern.compile("([+-]\\d{2})(\\d{2})$");
  private static final int EARLIEST = 1900;
  private static final int LATEST = 2100;

  private final Map<String, Integer> months = new HashMap<>();

  DateReader(KnowledgeFiles files) {
    for (Tsv.Row row : Tsv.parse("months.tsv", files.text("months.tsv")).rows()) {
      int month = Integer.parseInt(row.require("month"));
      row.list("names").forEach(name -> months.put(Folding.fold(name), month));
    }
  }

  /** A date field of metadata; {@link PublicationDate#NONE} when it is not plainly a date. */
  PublicationDate metadata(String field) {
    if (field == null || field.isBlank()) {
      return PublicationDate.NONE;
    }
    String text = field.strip();
    return moment(text)
        .or(() -> date(Folding.fold(text)).map(DateReader::dated))
        .map(date -> date.by(Method.METADATA))
        .orElse(PublicationDate.NONE);
  }

  /** A line of a page that holds a date and at most a time, a weekday and a label beside it. */
  Optional<PublicationDate> header(String line) {
    if (line.length() > 60) {
      return Optional.empty();
    }
    String folded = Folding.fold(line);
    String bare = TIME.matcher(folded).replaceAll(" ");
    String[] parts = bare.split("[|\u2013\u2014]| - |\u060C");
    Optional<LocalDate> found = Optional.empty();
    for (String part : parts) {
      String words = part.replaceAll("[\\s\u00A0:]+", " ").strip();
      Optional<LocalDate> date = date(words);
      if (date.isEmpty() && words.indexOf(' ') > 0) {
        date = date(words.substring(words.indexOf(' ') + 1));
      }
      if (date.isPresent()) {
        found = date;
      } else if (words.length() > 12) {
        return Optional.empty();
      }
    }
    return found.map(DateReader::dated).map(date -> date.by(Method.HEADER));
  }

  private static PublicationDate dated(LocalDate date) {
    return new PublicationDate(date, null, null, Method.NONE);
  }

  /** A full moment with its zone. */
  private static Optional<PublicationDate> moment(String text) {
    String withColon = OFFSET.matcher(text).replaceFirst("$1:$2");
    return moment(withColon, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
        .or(() -> moment(text, DateTimeFormatter.RFC_1123_DATE_TIME));
  }

  private static Optional<PublicationDate> moment(String text, DateTimeFormatter format) {
    try {
      OffsetDateTime moment = OffsetDateTime.parse(text, format);
      String zone = moment.getOffset().equals(ZoneOffset.UTC) ? "Z" : moment.getOffset().getId();
      return plausible(moment.toLocalDate())
          .map(date -> new PublicationDate(date, moment.toInstant(), zone, Method.NONE));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private Optional<LocalDate> date(String folded) {
    Matcher iso = ISO.matcher(folded);
    if (iso.matches()) {
      return of(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher dayFirst = DAY_FIRST.matcher(folded);
    if (dayFirst.matches()) {
      return of(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
    }
    Matcher named = NAMED.matcher(folded);
    if (named.matches()) {
      return month(named.group(2)).flatMap(month -> of(named.group(3), month, named.group(1)));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(folded);
    return monthFirst.matches()
        ? month(monthFirst.group(1))
            .flatMap(month -> of(monthFirst.group(3), month, monthFirst.group(2)))
        : Optional.empty();
  }

  /** A month's name, or two names of one month with a slash between them. */
  private Optional<String> month(String name) {
    Integer found = null;
    for (String part : name.split("/")) {
      Integer month = months.get(part.strip());
      if (month == null || (found != null && !found.equals(month))) {
        return Optional.empty();
      }
      found = month;
    }
    return Optional.ofNullable(found).map(String::valueOf);
  }

  private static Optional<LocalDate> of(String year, String month, String day) {
    try {
      return plausible(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> plausible(LocalDate date) {
    boolean inRange = date.getYear() >= EARLIEST && date.getYear() <= LATEST;
    return inRange ? Optional.of(date) : Optional.empty();
  }
}
