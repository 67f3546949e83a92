package io.github.marsad.ingest.html;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Tells whether a menu of the site stands between two elements. */
final class Menus {
  private static final List<String> NAMES = List.of("menu", "nav");
  private static final int MOST_LINKS = 2;
  private static final int FARTHEST = 500;

  private Menus() {}

  /** Whether one stands behind an element and before another that comes later on the page. */
  static boolean isBetween(Element from, Element to) {
    Element at = after(from);
    for (int i = 0; i < FARTHEST && at != null && at != to; i++) {
      if (!isWithin(to, at) && is(at)) {
        return true;
      }
      Element child = at.firstElementChild();
      at = child != null ? child : after(at);
    }
    return false;
  }

  private static boolean isWithin(Element element, Element outer) {
    return MainContent.isWithin(element, outer);
  }

  /** The next element in the page's order that is not within this one. */
  private static Element after(Element element) {
    Element at = element;
    while (at != null && at.nextElementSibling() == null) {
      at = at.parent();
    }
    return at == null ? null : at.nextElementSibling();
  }

  private static boolean is(Element e) {
    String names = (e.className() + " " + e.id() + " " + e.attr("role")).toLowerCase(Locale.ROOT);
    boolean row = e.nameIs("ul") || e.nameIs("tr");
    return e.nameIs("nav")
        || NAMES.stream().anyMatch(names::contains)
        || (row && e.getElementsByTag("a").size() > MOST_LINKS && isLinks(e));
  }

  /** Whether a list or row has nothing but links. */
  private static boolean isLinks(Element e) {
    int all = e.text().length();
    int linked = e.getElementsByTag("a").stream().mapToInt(a -> a.text().length()).sum();
    return all < FARTHEST && linked * 2 > all;
  }
}
