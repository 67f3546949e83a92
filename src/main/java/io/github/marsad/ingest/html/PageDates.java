package io.github.marsad.ingest.html;

import io.github.marsad.ingest.html.ClassNames.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds dates of publication that a page shows; those of changes are none. */
final class PageDates {
  private static final int MOST = 40;
  private static final int LONGEST = 150;

  private PageDates() {}

  /** The values of elements that are marked as the date, in the page's order. */
  static List<String> marked(Document page) {
    List<String> dates = new ArrayList<>();
    for (Element e : page.select("[itemprop~=(?i)^datePublished$], [pubdate], .published[title]")) {
      add(dates, value(e));
    }
    for (Element e : page.getElementsByTag("time")) {
      if (!isChange(e) && e.closest("nav, aside, footer, li") == null) {
        add(dates, e.attr("datetime"));
      }
    }
    return dates;
  }

  /** Short texts of elements that say who and when, in the page's order. */
  static List<String> lines(Document page, ClassNames names, Furniture furniture) {
    List<String> lines = new ArrayList<>();
    for (Element e : page.body().getAllElements()) {
      boolean small = furniture.length(e) > 0 && furniture.length(e) < LONGEST;
      if (small && names.of(e).contains(Kind.BYLINE) && !isChange(e) && lines.size() < MOST) {
        lines.add(WhiteSpace.tidy(e.wholeText()));
      }
    }
    return lines;
  }

  private static String value(Element e) {
    for (String attribute : List.of("content", "datetime", "title")) {
      if (!e.attr(attribute).isBlank()) {
        return e.attr(attribute);
      }
    }
    return e.wholeText();
  }

  private static void add(List<String> dates, String date) {
    if (dates.size() < MOST && !date.isBlank() && date.length() < LONGEST) {
      dates.add(WhiteSpace.tidy(date));
    }
  }

  private static boolean isChange(Element e) {
    String says = (e.className() + " " + e.attr("itemprop")).toLowerCase(Locale.ROOT);
    return says.contains("update") || says.contains("modified");
  }
}
