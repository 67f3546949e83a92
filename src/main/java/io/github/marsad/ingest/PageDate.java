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

  /** The date of the line before, if it has no label, and whether the headline follows it. */
  private PublicationDate held = PublicationDate.NONE;

  private boolean heldAbove;

  /** The label that the line before ended with, and whether a colon stands behind it. */
  private Label waiting = Label.NONE;

  private boolean opens;

  PageDate(DateReader dates) {
    this.dates = dates;
  }

  /** Whether a line of the head is a date's or a label's alone and no part of the article. */
  boolean take(String line, boolean aboveHeadline) {
    Optional<DateReader.Line> read = dates.line(line);
    if (read.isEmpty()) {
      settle();
      return false;
    }
    take(read.get(), aboveHeadline);
    waiting = read.get().open();
    opens = read.get().opens();
    return true;
  }

  private void take(DateReader.Line line, boolean aboveHeadline) {
    if (line.date().date() == null) {
      return;
    }
    put(Label.NONE, held, heldAbove);
    Label label = line.label() == Label.NONE ? waiting : line.label();
    held = label == Label.NONE ? line.date() : PublicationDate.NONE;
    heldAbove = aboveHeadline;
    put(label, label == Label.NONE ? PublicationDate.NONE : line.date(), aboveHeadline);
  }

  /** Ends a run of lines: a label after which no date came is that of the date before it. */
  private void settle() {
    put(opens ? Label.NONE : waiting, held, heldAbove);
    held = PublicationDate.NONE;
    waiting = Label.NONE;
  }

  private void put(Label label, PublicationDate date, boolean aboveHeadline) {
    if (label == Label.PUBLISHED) {
      published = first(published, date);
    } else if (label == Label.NONE && aboveHeadline) {
      above = first(above, date);
    } else if (label == Label.NONE) {
      below = first(below, date);
    }
  }

  /** Takes the lines before for those of the site: what stands above its menu is its clock. */
  void menu() {
    settle();
    above = PublicationDate.NONE;
  }

  private static PublicationDate first(PublicationDate before, PublicationDate next) {
    return before.date() == null ? next : before;
  }

  /** The labelled date, or the one below the headline. */
  PublicationDate sure() {
    settle();
    return first(published, below);
  }

  PublicationDate date() {
    return first(sure(), above);
  }
}
