package io.github.marsad.ingest;

import io.github.marsad.ingest.DatePart.Label;
import java.util.Optional;

/**
 * The publication date among the dates of a page's head. A line labelled as the publication comes
 * first, then one without a label below the headline, then one above it, each time the first of its
 * kind. Dates of the last change, and of the clock that a page shows its visitor, are read to be
 * taken away and are never the publication date.
 */
final class PageDate {
  private final DateReader dates;
  private PublicationDate published = PublicationDate.NONE;
  private PublicationDate below = PublicationDate.NONE;
  private PublicationDate above = PublicationDate.NONE;

  /** The label of the line before, when it stood there alone. */
  private Label waiting = Label.NONE;

  PageDate(DateReader dates) {
    this.dates = dates;
  }

  /** Whether a line of the head is a date's or a label's alone and no part of the article. */
  boolean take(String line, boolean aboveHeadline) {
    Optional<DateReader.Line> read = dates.line(line);
    if (read.isEmpty()) {
      waiting = Label.NONE;
      return false;
    }
    Label own = read.get().label();
    PublicationDate date = read.get().date();
    Label label = own == Label.NONE ? waiting : own;
    waiting = date.date() == null ? own : Label.NONE;
    if (label == Label.PUBLISHED) {
      published = first(published, date);
    } else if (label == Label.NONE && aboveHeadline) {
      above = first(above, date);
    } else if (label == Label.NONE) {
      below = first(below, date);
    }
    return true;
  }

  private static PublicationDate first(PublicationDate before, PublicationDate next) {
    return before.date() == null ? next : before;
  }

  /** The labelled date, or the one below the headline. */
  PublicationDate sure() {
    return first(published, below);
  }

  PublicationDate date() {
    return first(sure(), above);
  }
}
