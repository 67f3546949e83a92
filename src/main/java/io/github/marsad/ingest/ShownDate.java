package io.github.marsad.ingest;

import io.github.marsad.ingest.DatePart.Label;
import io.github.marsad.ingest.PageCleaner.Page;
import io.github.marsad.ingest.PublicationDate.Method;
import io.github.marsad.ingest.html.DateLine;
import io.github.marsad.ingest.html.DateLine.Place;
import io.github.marsad.ingest.html.HtmlArticle;
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
    if (declared.date() != null) {
      return declared;
    }
    PageDate head = read(article.dateLines(), Place.ABOVE, Place.BELOW);
    return Stream.of(
            head.sure(),
            page.date(),
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
  private PublicationDate declared(List<String> texts) {
    PublicationDate best = PublicationDate.NONE;
    for (String text : texts) {
      PublicationDate date = dates.metadata(text);
      boolean better =
          best.date() == null
              || (best.at() == null && date.at() != null && best.date().equals(date.date()));
      best = date.date() != null && better ? date : best;
    }
    return best;
  }

  private PageDate read(List<DateLine> lines, Place... places) {
    List<Place> wanted = List.of(places);
    PageDate read = new PageDate(dates);
    for (DateLine line : lines) {
      boolean above = line.place() == Place.ABOVE;
      if (wanted.contains(line.place()) && !read.take(line.text(), above)) {
        line.pieces().forEach(piece -> read.take(piece, above));
      }
    }
    return read;
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
