package io.github.marsad.ingest;

import io.github.marsad.ingest.DatePart.Label;
import io.github.marsad.ingest.PublicationDate.Method;
import io.github.marsad.knowledge.KnowledgeFiles;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as sources write them: ISO 8601, RFC 822 and its kin, numbers, and names of months in
 * all countries' Arabic, in English and in French. What is not plainly a date is none; nothing is
 * guessed:
 *
 * <ul>
 *   <li>Numbers are day first, as the Arabic press writes them. English words beside them (AM,
 *       Sunday) make that uncertain: then only a day above 12 or the weekday tells the order.
 *   <li>A weekday that the date does not fall on makes it none, and so do two dates that differ.
 *   <li>A Hijri date is passed over where a Gregorian one stands beside it, and is none alone: the
 *       calendar that can be computed (Umm al-Qura) and the months that each country begins by
 *       sighting the moon may be a day apart.
 *   <li>Years of two digits are read in RFC 822 alone, which rules what they mean.
 *   <li>A moment needs both a time and a zone, and a clock that shows that time once.
 * </ul>
 */
final class DateReader {
  /** Ten digits of seconds or thirteen of milliseconds: since 2001. */
  private static final Pattern EPOCH =
      Pattern.compile(
          "(?:/Date\\()?([1-9]\\d{9}|[1-9]\\d{12})(?:\\.\\d{1,9})?(?:[+-]\\d{4})?(?:\\)/)?");

  private static final Pattern SCIENTIFIC = Pattern.compile("[1-9]\\.\\d{1,12}[Ee](9|12)");
  private static final Pattern ISO =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[Tt ].*", Pattern.DOTALL);
  private static final int LONGEST_FIELD = 200;
  private static final int LONGEST_LINE = 120;

  /** A longer line may hold no word that is not a date's. */
  private static final int SHORT_LINE = 60;

  private static final int SHORT_STRANGER = 12;

  private final DateWords words;
  private final DatelineNames names;

  DateReader(KnowledgeFiles files) {
    this.words = new DateWords(files);
    this.names = new DatelineNames(files);
  }

  /**
   * A line of a page that holds a date and little else.
   *
   * @param label whose date it is
   * @param date it; {@link PublicationDate#NONE} when the line has a label and no date one can tell
   * @param open the label at its end, after which no date follows
   * @param opens whether a colon behind that label says that one does
   * @param hijri whether the Hijri calendar's date stands in it as well
   */
  record Line(Label label, PublicationDate date, Label open, boolean opens, boolean hijri) {
    Line(Label label, PublicationDate date) {
      this(label, date, Label.NONE, false, false);
    }
  }

  /** A date field of metadata; {@link PublicationDate#NONE} when it is not plainly a date. */
  PublicationDate metadata(String field) {
    if (field == null || field.isBlank() || field.length() > LONGEST_FIELD) {
      return PublicationDate.NONE;
    }
    String text = field.strip();
    PublicationDate epoch = epoch(text);
    return (epoch.date() != null ? epoch : words(text)).by(Method.METADATA);
  }

  private PublicationDate words(String text) {
    DateScanner line = DateScanner.line(words.tokens(text), names::isKnown);
    if (line.strangers().isEmpty()) {
      Line read = choose(line.parts());
      boolean ours = read.label() == Label.NONE || read.label() == Label.PUBLISHED;
      return ours ? read.date() : PublicationDate.NONE;
    }
    Matcher iso = ISO.matcher(text);
    boolean onlyOne = line.parts().size() == 1 && line.parts().get(0).read().date() != null;
    return iso.matches() && onlyOne ? words(iso.group(1)) : PublicationDate.NONE;
  }

  /**
   * A line of a page that holds its publication date and at most time, weekday, label beside it.
   */
  Optional<PublicationDate> header(String line) {
    return line(line)
        .filter(read -> read.label() == Label.NONE || read.label() == Label.PUBLISHED)
        .map(Line::date)
        .filter(date -> date.date() != null);
  }

  /** A line of a page that holds a date, a label of one, or both; empty for any other line. */
  Optional<Line> line(String text) {
    if (text.length() > LONGEST_LINE) {
      return Optional.empty();
    }
    DateScanner line = DateScanner.line(words.tokens(text), names::isKnown);
    if (line.isRunningText() || !mayHold(text, line.strangers())) {
      return Optional.empty();
    }
    Line read = choose(line.parts());
    boolean bareLabel = isTold(read.label()) && line.strangers().isEmpty();
    return read.date().date() != null || bareLabel
        ? Optional.of(line.describe(read))
        : Optional.empty();
  }

  /** Whether a line tells in words of its own, which no list has, whose date it holds. */
  boolean isOfOther(String text) {
    DateScanner line = DateScanner.line(words.tokens(text), names::isKnown);
    return !line.strangers().isEmpty() && choose(line.parts()).label() == Label.UNKNOWN;
  }

  /**
   * The label of a date between two texts: the one right before it, else the one right behind it.
   */
  Label beside(String before, String after) {
    List<DateToken> left = words.tokens(before);
    for (int i = left.size() - 1; i >= 0 && !left.get(i).is(DateToken.Kind.WORD); i--) {
      if (left.get(i).is(DateToken.Kind.LABEL) && isTold(label(left.get(i)))) {
        return label(left.get(i));
      }
    }
    List<DateToken> right = words.tokens(after);
    int at = 0;
    while (at < right.size() && right.get(at).isMark("-\u2013|:([,\u060C")) {
      at++;
    }
    boolean labelled = at < right.size() && right.get(at).is(DateToken.Kind.LABEL);
    boolean opens = at + 1 < right.size() && !right.get(at + 1).isMark(")]");
    return labelled && !opens && isTold(label(right.get(at))) ? label(right.get(at)) : Label.NONE;
  }

  private static boolean isTold(Label label) {
    return label != Label.NONE && label != Label.UNKNOWN;
  }

  private static Label label(DateToken token) {
    return Label.valueOf(token.value().toUpperCase(Locale.ROOT));
  }

  private static boolean mayHold(String text, List<String> strangers) {
    boolean allShort = strangers.stream().allMatch(word -> word.length() <= SHORT_STRANGER);
    return strangers.isEmpty() || (text.length() <= SHORT_LINE && allShort);
  }

  /** The part labelled as published, else the one without label, else the last one of another. */
  private static Line choose(List<DatePart> parts) {
    Line chosen = null;
    for (DatePart part : parts) {
      if (part.label() == Label.NONE && part.isEmpty() && parts.size() > 1) {
        continue;
      }
      Line read = new Line(part.label(), part.read().by(Method.HEADER));
      if (chosen == null || rank(read) < rank(chosen)) {
        chosen = read;
      } else if (rank(read) == rank(chosen) && !read.date().equals(chosen.date())) {
        chosen = new Line(chosen.label(), PublicationDate.NONE);
      }
    }
    return chosen == null ? new Line(Label.NONE, PublicationDate.NONE) : chosen;
  }

  private static int rank(Line line) {
    switch (line.label()) {
      case PUBLISHED:
        return 0;
      case NONE:
        return line.date().date() == null ? 3 : 1;
      default:
        return 2;
    }
  }

  /** The date that begins at one of a text's first words, with what stands around it. */
  Optional<Inside> inside(String text, int words) {
    List<DateToken> tokens = this.words.tokens(text);
    for (int i = 0; i < Math.min(words, tokens.size()); i++) {
      if (tokens.get(i).is(DateToken.Kind.NUMBER)) {
        int begin = i > 0 && tokens.get(i - 1).is(DateToken.Kind.WEEKDAY) ? i - 1 : i;
        DateScanner line = DateScanner.date(tokens, begin);
        return Optional.of(line.parts().get(0))
            .filter(DatePart::hasDate)
            .map(part -> new Inside(tokens, begin, line.end(), part));
      }
    }
    return Optional.empty();
  }

  /** A date inside a text: its tokens, and those around it. */
  record Inside(List<DateToken> tokens, int begin, int end, DatePart part) {}

  /** Seconds or milliseconds since 1970: a moment of the zone that they are counted in, UTC. */
  private static PublicationDate epoch(String text) {
    Matcher number = EPOCH.matcher(text);
    String digits = number.matches() ? number.group(1) : null;
    if (digits == null && SCIENTIFIC.matcher(text).matches()) {
      digits = new BigDecimal(text).toBigInteger().toString();
    }
    if (digits == null) {
      return PublicationDate.NONE;
    }
    long value = Long.parseLong(digits);
    try {
      Instant at =
          digits.length() == 10 ? Instant.ofEpochSecond(value) : Instant.ofEpochMilli(value);
      LocalDate date = at.atOffset(ZoneOffset.UTC).toLocalDate();
      return date.getYear() > Days.LATEST || Days.isPlaceholder(date)
          ? PublicationDate.NONE
          : new PublicationDate(date, at, "Z", Method.NONE);
    } catch (DateTimeException e) {
      return PublicationDate.NONE;
    }
  }
}
