package io.github.marsad.ingest.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The elements of a page that say that they are an article and have a headline of their own. One of
 * several may be the page's: the one with the headline that the page names, or its address, or the
 * only one with a headline of the first rank. The others are cards of related stories or the next
 * stories of endless scrolling, and are taken off. Where none is the page's, it is a list.
 */
final class PageArticles {
  private static final String ARTICLES =
      "article, [role=article], .hentry, .type-post, [itemtype*=schema.org][itemtype$=Article],"
          + " [itemtype*=schema.org][itemtype$=BlogPosting]";
  private static final String HEADINGS = "h1, h2, h3, h4, .entry-title, [itemprop=headline]";

  /** A shorter one is the name of a section. */
  private static final int SHORTEST_HEADLINE = 8;

  /** A shorter one has a headline and nothing else. */
  private static final int SHORTEST_ARTICLE = 80;

  private static final int MOST = 500;

  private final Declared declared;
  private final List<Told> outer = new ArrayList<>();
  private final List<Told> inner = new ArrayList<>();

  /** An article and what shows its headline. */
  private record Told(Element article, Element heading) {
    /** Whether the headline leads to another page. */
    boolean leadsElsewhere(String own) {
      Element link = heading.closest("a");
      link = link == null ? heading.selectFirst("a[href]") : link;
      String address = link == null ? "#" : link.attr("href");
      return !address.startsWith("#") && !address.isEmpty() && !address.equals(own);
    }
  }

  private PageArticles(Document page, Declared declared) {
    this.declared = declared;
    for (Element article : page.select(ARTICLES).stream().limit(MOST).toList()) {
      Element heading = heading(article);
      boolean nested = article.parents().stream().anyMatch(e -> e.is(ARTICLES) && e.hasParent());
      if (heading != null && article.text().length() >= SHORTEST_ARTICLE) {
        (nested ? inner : outer).add(new Told(article, heading));
      }
    }
  }

  /** Its own headline, not that of an article within it. */
  private static Element heading(Element article) {
    return article.select(HEADINGS).stream()
        .filter(heading -> heading != article && heading.closest(ARTICLES) == article)
        .filter(heading -> heading.closest("nav, aside, footer") == null)
        .findFirst()
        .orElse(null);
  }

  /**
   * Takes the articles of other pages off a page.
   *
   * @return whether it lists several and none is its own
   */
  static boolean removeOthers(Document page, Declared declared) {
    PageArticles articles = new PageArticles(page, declared);
    articles.inner.stream()
        .filter(told -> told.leadsElsewhere(declared.url()))
        .forEach(told -> told.article().remove());
    return articles.outer.size() > 1 && articles.removeOthers(page);
  }

  private boolean removeOthers(Document page) {
    Told own = own();
    if (own != null) {
      outer.stream().filter(told -> told != own).forEach(told -> told.article().remove());
      return false;
    }
    boolean elsewhere = page.select("h1").stream().anyMatch(this::isOutside);
    long leading = outer.stream().filter(told -> told.leadsElsewhere(declared.url())).count();
    if (elsewhere && leading == outer.size() && declared.isArticle()) {
      outer.forEach(told -> told.article().remove());
    }
    return !elsewhere && !declared.isArticle();
  }

  private boolean isOutside(Element h1) {
    return outer.stream().noneMatch(told -> MainContent.isWithin(h1, told.article()));
  }

  /** The page's own among several, or null. */
  private Told own() {
    List<String> titles = new ArrayList<>(declared.titles());
    titles.add(declared.pageTitle());
    for (String title : titles) {
      for (Told told : outer) {
        if (isSame(Letters.of(title), Letters.of(told.heading().text()))) {
          return told;
        }
      }
    }
    List<Told> first = outer.stream().filter(told -> told.heading().nameIs("h1")).toList();
    return first.size() == 1 ? first.get(0) : addressed();
  }

  private Told addressed() {
    return outer.stream()
        .filter(told -> declared.url() != null && !told.heading().select("a[href]").isEmpty())
        .filter(told -> !told.leadsElsewhere(declared.url()))
        .findFirst()
        .orElse(null);
  }

  private static boolean isSame(String title, String heading) {
    return Math.min(title.length(), heading.length()) >= SHORTEST_HEADLINE
        && (title.startsWith(heading) || heading.startsWith(title));
  }
}
