package io.github.marsad.ingest;

import io.github.marsad.ingest.DateToken.Kind;
import io.github.marsad.ingest.PublicationDate.Method;
import io.github.marsad.knowledge.Outlets;
import java.time.LocalDate;
import java.util.List;

/**
 * The date of a dateline: "Damascus, 3 March 2018 (SANA) -" at the beginning of the first
 * paragraph. It counts only where a known agency or outlet signs it, before or after the date; a
 * date after a few words may else be an event's. A dateline without a year is read in the year and
 * month that the address gives, and never in the year of the crawl, which may be years later.
 */
final class Dateline {
  private static final int HEAD = 120;
  private static final int WORDS_BEFORE = 8;
  private static final int WORDS_AFTER = 10;
  private static final String CLOSING = "-\u2013\u2014:/)]";

  private final DateReader dates;
  private final Outlets outlets;

  Dateline(DateReader dates, Outlets outlets) {
    this.dates = dates;
    this.outlets = outlets;
  }

  /** The date of a paragraph's dateline, {@link PublicationDate#NONE} when it has none. */
  PublicationDate of(String paragraph, UrlDate url) {
    String head = paragraph.substring(0, Math.min(HEAD, paragraph.length()));
    return dates
        .inside(head, WORDS_BEFORE)
        .filter(this::isSigned)
        .map(found -> read(found, url))
        .orElse(PublicationDate.NONE);
  }

  private static PublicationDate read(DateReader.Inside found, UrlDate url) {
    LocalDate date = found.part().read().date();
    if (date == null && url.month() != null) {
      date = found.part().in(url.month());
    }
    return new PublicationDate(date, null, null, Method.NONE).by(Method.DATELINE);
  }

  private boolean isSigned(DateReader.Inside found) {
    List<DateToken> tokens = found.tokens();
    int last = Math.min(tokens.size(), found.end() + WORDS_AFTER);
    if (isOutlet(group(tokens, found.end(), last))) {
      return true;
    }
    boolean closed = found.end() < tokens.size() && tokens.get(found.end()).isMark(CLOSING);
    for (int i = 0; closed && i < found.begin(); i++) {
      boolean begins = i == 0 || isMark(tokens.get(i - 1));
      if (begins && isOutlet(group(tokens, i, found.begin()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOutlet(String name) {
    return name != null && outlets.isKnown(name);
  }

  /** The first words between two marks, small words at their beginning left out; null if none. */
  private static String group(List<DateToken> tokens, int from, int to) {
    int begin = from;
    while (begin < to && (isMark(tokens.get(begin)) || isSmall(tokens.get(begin)))) {
      begin++;
    }
    int end = begin;
    StringBuilder name = new StringBuilder();
    while (end < to && !isMark(tokens.get(end))) {
      name.append(tokens.get(end).text()).append(' ');
      end++;
    }
    boolean ends = end < to || end == tokens.size() || (end > begin && isMark(tokens.get(end)));
    return end > begin && ends ? name.toString() : null;
  }

  /** Marks end a name, but for the points of its initials. */
  private static boolean isMark(DateToken token) {
    return token.is(Kind.MARK) && !token.isMark(".");
  }

  private static boolean isSmall(DateToken token) {
    return token.is(Kind.FILLER) || token.is(Kind.ERA) || token.is(Kind.MERIDIEM);
  }
}
