package io.github.marsad.ingest.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Finds dates of publication that a page shows; those of changes are none. */
final class PageDates {
  private static final int MOST = 40;
  private static final int LONGEST = 150;
  private static final int LONGEST_LABEL = 40;

  /** The most boxes around a headline in which its date may stand. */
  private static final int FARTHEST = 4;

  private PageDates() {}

  /**
   * The values of elements that are marked as the date, in the page's order.
   *
   * @param headline the element that shows the headline, or null
   */
  static List<String> marked(Document page, Element headline) {
    Element title = headline == null ? page.selectFirst("h1") : headline;
    List<String> dates = new ArrayList<>(microdata(page, title));
    for (Element e : page.getElementsByTag("time")) {
      boolean ours = e.closest("nav, aside, footer, li") == null && standsWith(e, title);
      if (ours && !Aside.isOfChange(e) && !e.attr("datetime").isBlank()) {
        add(dates, (label(e) + " " + e.attr("datetime")).strip());
      }
    }
    return dates;
  }

  /** Those beside the headline; where none is, all, if they say the same. */
  private static List<String> microdata(Document page, Element headline) {
    List<String> beside = new ArrayList<>();
    List<String> all = new ArrayList<>();
    String marks = "[itemprop~=(?i)^datePublished$], [pubdate], .published[title]";
    for (Element e : page.select(marks).stream().limit(MOST).toList()) {
      add(all, value(e));
      if (standsWith(e, headline)) {
        add(beside, value(e));
      }
    }
    boolean agreed = all.stream().distinct().count() == 1;
    return beside.isEmpty() && agreed ? all.subList(0, 1) : beside;
  }

  /** Whether an element is of the story of a headline: in its article, or a few boxes around it. */
  static boolean standsWith(Element e, Element headline) {
    Element box = headline;
    for (int up = 0; up < FARTHEST && box != null && box.parent() != null; up++) {
      box = box.parent();
      boolean page = box.nameIs("body") || box.nameIs("html");
      if (page) {
        return e.parent() == box || (up == 0 && e.parent() != null && e.parent().parent() == box);
      }
      if (e == box || e.parents().contains(box)) {
        return true;
      }
      if (box.nameIs("article")) {
        return false;
      }
    }
    return false;
  }

  /** The words right before an element in its box: published, last update. */
  private static String label(Element e) {
    StringBuilder words = new StringBuilder();
    Node before = e.previousSibling();
    while (before != null && words.length() < LONGEST_LABEL) {
      if (before instanceof Element element && element.nameIs("time")) {
        break;
      }
      String text =
          before instanceof Element element
              ? element.text()
              : before instanceof TextNode node ? node.text() : "";
      words.insert(0, text + " ");
      before = before.previousSibling();
    }
    String label = WhiteSpace.tidy(words.toString());
    return label.length() <= LONGEST_LABEL && label.endsWith(":") ? label : "";
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
}
