package io.github.marsad.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
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
  static List<StatedDate> marked(Document page, Element headline) {
    Element title = headline == null ? page.selectFirst("h1") : headline;
    List<StatedDate> dates = new ArrayList<>();
    microdata(page, title).forEach(date -> dates.add(StatedDate.of(date)));
    for (Element e : page.getElementsByTag("time")) {
      boolean ours =
          e.closest("nav, aside, footer, li") == null
              && standsWith(e, title)
              && !isOfEntry(e, title);
      boolean dated = !e.attr("datetime").isBlank() && e.attr("datetime").length() < LONGEST;
      if (ours && dated && !Changes.is(e) && dates.size() < MOST) {
        dates.add(stated(e));
      }
    }
    return dates;
  }

  /** Whether an article within that of the headline holds an element: an entry of a live report. */
  private static boolean isOfEntry(Element e, Element headline) {
    Element article = e.closest("article");
    Element story = headline == null ? null : headline.closest("article");
    return article != null
        && story != null
        && article != story
        && MainContent.isWithin(article, story);
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

  /** A time with the words right before and behind it in its box: published, last update. */
  private static StatedDate stated(Element time) {
    return new StatedDate(
        words(time, Node::previousSibling, (words, text) -> words.insert(0, text + " ")),
        WhiteSpace.tidy(time.wholeText()),
        WhiteSpace.tidy(time.attr("datetime")),
        words(time, Node::nextSibling, (words, text) -> words.append(text).append(' ')));
  }

  private static String words(
      Element time, UnaryOperator<Node> next, BiConsumer<StringBuilder, String> add) {
    StringBuilder words = new StringBuilder();
    Node node = next.apply(time);
    while (node != null && words.length() < LONGEST_LABEL) {
      if (node instanceof Element element && element.nameIs("time")) {
        break;
      }
      add.accept(words, node instanceof Element e ? e.text() : text(node));
      node = next.apply(node);
    }
    return words.length() > LONGEST ? "" : WhiteSpace.tidy(words.toString());
  }

  private static String text(Node node) {
    return node instanceof TextNode text ? text.text() : "";
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
