package io.github.marsad.ingest;

import io.github.marsad.ingest.DatePart.Label;
import io.github.marsad.ingest.PageCleaner.Page;
import io.github.marsad.ingest.PublicationDate.Method;
import io.github.marsad.ingest.html.DateLine;
import io.github.marsad.ingest.html.DateLine.Place;
import io.github.marsad.ingest.html.HtmlArticle;
import io.github.marsad.ingest.html.StatedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The publication date of an HTML page: what its metadata say, else what it shows: below the
 * headline, at the beginning of the text, above the headline, at its end and right below it; last,
 * wherever a label says so, if no other label says otherwise.
 */
final class ShownDate {
  private final DateReader dates;

  ShownDate(DateReader dates) {
    this.dates = dates;
  }

  /**
   * The date of an article.
   *
   * @param page its lines, with the date that was found among the first of them
   */
  PublicationDate of(HtmlArticle article, Page page) {
    PublicationDate declared = declared(article.dates());
    PageDate head = read(article.dateLines(), Place.ABOVE, Place.BELOW);
    if (declared.date() != null) {
      return declared.onDayOf(head.sure());
    }
    boolean changed = article.dateLines().stream().anyMatch(line -> isOf(line, page.date().date()));
    return Stream.of(
            head.sure(),
            changed ? PublicationDate.NONE : page.date(),
            head.date(),
            stamp(page.paragraphs()),
            read(article.dateLines(), Place.AFTER).date(),
            far(article.dateLines()))
        .filter(date -> date.date() != null)
        .findFirst()
        .orElse(PublicationDate.NONE);
  }

  /** The paragraphs but for a date that is the whole of the last. */
  List<String> withoutStamp(List<String> paragraphs) {
    return stamp(paragraphs).date() == null
        ? paragraphs
        : paragraphs.subList(0, paragraphs.size() - 1);
  }

  private PublicationDate stamp(List<String> paragraphs) {
    String last = paragraphs.isEmpty() ? "" : paragraphs.get(paragraphs.size() - 1);
    PublicationDate date = dates.metadata(last).by(Method.HEADER);
    return dates.header(last).filter(date::equals).orElse(PublicationDate.NONE);
  }

  /** The most trusted date; where a less trusted one of the same day has a zone, that. */
  private PublicationDate declared(List<StatedDate> stated) {
    PublicationDate best = PublicationDate.NONE;
    for (StatedDate one : stated) {
      PublicationDate date = isOfOther(one) ? PublicationDate.NONE : dates.metadata(one.value());
      boolean better =
          best.date() == null
              || (best.at() == null && date.at() != null && best.date().equals(date.date()));
      best = date.date() != null && better ? date : best;
    }
    return best;
  }

  /** Whether the words beside it say that it is another date than that of publication. */
  private boolean isOfOther(StatedDate date) {
    return Stream.of(date.before() + " " + date.shown(), date.before())
        .map(before -> dates.beside(before, date.after()))
        .filter(label -> label != Label.NONE)
        .findFirst()
        .filter(label -> label != Label.PUBLISHED)
        .isPresent();
  }

  private PageDate read(List<DateLine> lines, Place... places) {
    List<Place> wanted = List.of(places);
    PageDate read = new PageDate(dates);
    for (int i = 0; i < lines.size(); i++) {
      DateLine line = lines.get(i);
      boolean above = line.place() == Place.ABOVE;
      boolean ours =
          wanted.contains(line.place()) && !isOfChange(line) && !(above && isClock(line));
      boolean labelsNext = i + 1 < lines.size() && lines.get(i + 1).isLeftOut();
      if (ours && !read.take(labelsNext ? line.text() + " :" : line.text(), above)) {
        line.pieces().forEach(piece -> read.take(piece, above));
      }
    }
    return read;
  }

  /** The day of the last change, as the markup beside it says. */
  private boolean isOfChange(DateLine line) {
    return dates.header(line.text()).filter(date -> isOf(line, date.date())).isPresent();
  }

  private boolean isOf(DateLine line, LocalDate day) {
    return day != null && day.equals(dates.metadata(line.change()).date());
  }

  /** In both calendars a page shows what day it is; an article's date so stands below. */
  private boolean isClock(DateLine line) {
    return dates
        .line(line.text())
        .filter(read -> read.label() == Label.NONE && read.hijri())
        .isPresent();
  }

  /** The only date that lines anywhere on the page are labelled with. */
  private PublicationDate far(List<DateLine> lines) {
    List<PublicationDate> found =
        lines.stream()
            .filter(line -> line.place() == Place.FAR)
            .map(line -> dates.line(line.text()))
            .flatMap(Optional::stream)
            .filter(line -> line.label() == Label.PUBLISHED)
            .map(DateReader.Line::date)
            .filter(date -> date.date() != null)
            .toList();
    boolean agreed = found.stream().map(PublicationDate::date).distinct().count() == 1;
    return agreed ? found.get(0) : PublicationDate.NONE;
  }
}
