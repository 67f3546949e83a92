package io.github.marsad.ingest.html;

import io.github.marsad.ingest.html.ClassNames.Kind;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** Tells which elements of a page are no part of its text: by tag, by role, by class and id. */
final class Furniture {
  private static final Set<String> NEVER_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "title",
          "nav",
          "aside",
          "footer",
          "button",
          "select",
          "textarea",
          "input",
          "iframe",
          "object",
          "embed",
          "svg",
          "math",
          "canvas",
          "audio",
          "video",
          "map",
          "figcaption",
          "figure",
          "dialog",
          "menu",
          "label",
          "marquee",
          "amp-ad",
          "amp-carousel",
          "amp-consent",
          "amp-embed",
          "amp-facebook",
          "amp-iframe",
          "amp-image-lightbox",
          "amp-instagram",
          "amp-lightbox",
          "amp-list",
          "amp-next-page",
          "amp-sidebar",
          "amp-twitter",
          "amp-user-notification",
          "amp-youtube",
          "amp-social-share",
          "amp-img",
          "amp-video",
          "amp-analytics");
  private static final Set<String> ROLES =
      Set.of("navigation", "banner", "complementary", "contentinfo", "search", "dialog", "alert");
  private static final Set<String> FRAMES = Set.of("html", "body", "main", "article");
  private static final List<String> NAMING =
      List.of("aria-labelledby", "data-e2e", "data-testid", "data-component");
  private static final int SHORT = 150;
  private static final int CAPTION = 300;
  private static final double MOST = 0.7;

  private final ClassNames names;
  private final Set<Element> frames = Collections.newSetFromMap(new IdentityHashMap<>());
  private final IdentityHashMap<Element, Integer> lengths = new IdentityHashMap<>();
  private final int total;

  Furniture(Document page, ClassNames names) {
    this.names = names;
    page.getElementsByTag("h1").forEach(this::protect);
    for (Element element : page.body().getAllElements()) {
      if (isBody(element)) {
        protect(element);
      }
    }
    measure(page);
    this.total = Math.max(1, lengths.getOrDefault(page.body(), 0));
  }

  /** Whether the element says itself that it is the article's body. */
  boolean isBody(Element element) {
    return element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")
        || names.of(element).contains(Kind.BODY);
  }

  private void protect(Element element) {
    for (Element e = element; e != null && frames.add(e); e = e.parent()) {}
  }

  /** Counts the characters of text below each element, scripts and styles left out. */
  private void measure(Document page) {
    NodeTraversor.traverse(
        new org.jsoup.select.NodeVisitor() {
          @Override
          public void head(org.jsoup.nodes.Node node, int depth) {}

          @Override
          public void tail(org.jsoup.nodes.Node node, int depth) {
            int length =
                node instanceof TextNode text
                    ? text.getWholeText().strip().length()
                    : node instanceof Element element ? lengths.getOrDefault(element, 0) : 0;
            if (length > 0 && node.parent() instanceof Element parent) {
              lengths.merge(parent, length, Integer::sum);
            }
          }
        },
        page);
  }

  ClassNames names() {
    return names;
  }

  static boolean isNeverText(Element element) {
    return NEVER_TEXT.contains(element.normalName());
  }

  /** Whether an element that is furniture says who and when. */
  boolean isAside(Element element) {
    return !isNeverText(element)
        && length(element) > 0
        && length(element) < SHORT
        && names.of(element).contains(Kind.BYLINE)
        && !names.of(element).contains(Kind.CLOCK);
  }

  int length(Element element) {
    return lengths.getOrDefault(element, 0);
  }

  boolean is(Element element) {
    String tag = element.normalName();
    if (FRAMES.contains(tag)) {
      return false;
    }
    if (NEVER_TEXT.contains(tag)) {
      return !tag.equals("figure") || element.getElementsByTag("table").isEmpty();
    }
    return isHidden(element) || (!frames.contains(element) && saysSo(element));
  }

  private boolean saysSo(Element element) {
    if (ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
      return true;
    }
    Set<Kind> kinds = names.of(element);
    int length = length(element);
    if (length < total * MOST && isNamedFurniture(element)) {
      return true;
    }
    return kinds.contains(Kind.COMMENT)
        || (kinds.contains(Kind.FURNITURE) && length < total * MOST)
        || (kinds.contains(Kind.CAPTION) && length < CAPTION)
        || (kinds.contains(Kind.BYLINE) && length < SHORT)
        || (kinds.contains(Kind.CLOCK) && length < SHORT)
        || isPicture(element, length);
  }

  /** Systems without class names that mean anything name their boxes in other attributes. */
  private boolean isNamedFurniture(Element element) {
    for (String attribute : NAMING) {
      String name = element.attr(attribute);
      if (!name.isEmpty() && names.of(name).contains(Kind.FURNITURE)) {
        return true;
      }
    }
    return false;
  }

  /** A table or floating box with a picture and few words: the words are its caption. */
  private static boolean isPicture(Element element, int length) {
    boolean box =
        element.normalName().equals("table")
            || element.attr("style").toLowerCase(Locale.ROOT).contains("float");
    return box
        && length < CAPTION
        && element.selectFirst("img") != null
        && element.getElementsByTag("p").size() <= 1;
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String bare = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return bare.contains("display:none") || bare.contains("visibility:hidden");
  }
}
