package io.github.marsad.ingest;

import io.github.marsad.ingest.Boilerplate.Action;
import java.util.ArrayList;
import java.util.List;

/** Finds headline, date and paragraphs of a plain-text page among its furniture. */
final class PageCleaner {
  /** Words of a line that is surely a paragraph: after it no furniture block begins. */
  private static final int PARAGRAPH = 20;

  private final Boilerplate boilerplate;
  private final DateReader dates;

  PageCleaner(Boilerplate boilerplate, DateReader dates) {
    this.boilerplate = boilerplate;
    this.dates = dates;
  }

  /** What a page holds; the title is null when the page is empty. */
  record Page(String title, List<String> paragraphs, PublicationDate date) {}

  Page clean(List<String> lines) {
    List<String> kept = new ArrayList<>();
    PageDate head = new PageDate(dates);
    int end = endOfArticle(lines);
    boolean inHead = true;
    for (int i = 0; i < end; i++) {
      String line = lines.get(i);
      if (kept.isEmpty() && isBreadcrumb(lines, i, end)) {
        if (boilerplate.isMenu(line)) {
          head.menu();
        }
        continue;
      }
      if (inHead && head.take(line, kept.isEmpty()) && (kept.isEmpty() || !dates.isOfOther(line))) {
        continue;
      }
      if (!isFurniture(line, boilerplate.of(line), inHead)) {
        kept.add(line);
        inHead &= words(line) < PARAGRAPH;
      }
    }
    return kept.isEmpty()
        ? new Page(null, List.of(), head.date())
        : new Page(kept.get(0), kept.subList(1, kept.size()), head.date());
  }

  /** At the head any furniture goes; in the body only what is furniture as a whole, and teasers. */
  private boolean isFurniture(String line, Action action, boolean inHead) {
    return action != null
        && (inHead || action == Action.TEASER || boilerplate.isWhole(line) || isBare(line));
  }

  /** Labels before the headline, which is longer than they are. */
  private boolean isBreadcrumb(List<String> lines, int at, int end) {
    return boilerplate.isBreadcrumb(lines.get(at))
        && at + 1 < end
        && words(lines.get(at + 1)) > words(lines.get(at)) / 2;
  }

  /** A counter or a mark alone on its line. */
  private static boolean isBare(String line) {
    return line.chars().noneMatch(Character::isLetter);
  }

  /** Where the furniture at the page's end begins. */
  private int endOfArticle(List<String> lines) {
    int lastParagraph = lines.size() - 1;
    while (lastParagraph >= 0 && words(lines.get(lastParagraph)) < PARAGRAPH) {
      lastParagraph--;
    }
    int end = lines.size();
    for (int i = lastParagraph + 1; i < end; i++) {
      if (boilerplate.of(lines.get(i)) == Action.REST) {
        end = i;
      }
    }
    while (end > lastParagraph + 1 && boilerplate.of(lines.get(end - 1)) != null) {
      end--;
    }
    return end;
  }

  private static int words(String line) {
    return line.split("\\s+").length;
  }
}
