package io.github.marsad.ingest.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page declares of its article: in JSON-LD first, then in {@code meta} elements. */
final class Declared {
  private static final Set<String> INDEX_CLASSES =
      Set.of("archive", "category", "search", "search-results", "home", "blog", "tag", "author");
  private static final int LONGEST_AUTHOR = 80;

  private final Document page;
  private final JsonLd jsonLd;
  private final MetaTags meta;
  private final JsonNode described;

  Declared(Document page) {
    this.page = page;
    this.jsonLd = new JsonLd(page);
    this.meta = new MetaTags(page);
    this.described = described();
  }

  /** The description of this page's article among those of others that it may carry. */
  private JsonNode described() {
    List<JsonNode> articles = jsonLd.articles();
    if (articles.size() < 2) {
      return articles.isEmpty() ? null : articles.get(0);
    }
    List<String> titles = new ArrayList<>(meta.titles());
    titles.add(pageTitle());
    page.getElementsByTag("h1").forEach(h1 -> titles.add(h1.text()));
    List<String> named = titles.stream().map(Letters::of).toList();
    for (JsonNode article : articles) {
      String text = jsonLd.text(article, "headline");
      String headline = text == null ? "" : Letters.of(text);
      if (!headline.isEmpty() && named.stream().anyMatch(name -> name.startsWith(headline))) {
        return article;
      }
    }
    return meta.isArticle() ? articles.get(0) : null;
  }

  /** The {@code title} element, which stands in the body where something stood before the page. */
  String pageTitle() {
    Element title = page.selectFirst("title:not(svg title)");
    return title == null ? "" : WhiteSpace.tidy(title.wholeText());
  }

  /** Whether the page says that it holds an article. */
  boolean isArticle() {
    return described != null || meta.isArticle();
  }

  /** Whether the page says that it lists others. */
  boolean isIndex() {
    Set<String> classes = page.body().classNames();
    boolean listing =
        !classes.contains("single") && classes.stream().anyMatch(INDEX_CLASSES::contains);
    return described == null && (jsonLd.isIndex() || listing);
  }

  /** Headlines, the most trusted first. */
  List<String> titles() {
    List<String> titles = new ArrayList<>();
    if (json("headline") != null) {
      titles.add(json("headline"));
    }
    titles.addAll(meta.titles());
    return titles;
  }

  /** What the site calls itself. */
  List<String> siteNames() {
    return Stream.of(json("publisher"), meta.outlet(), meta.get("application-name"))
        .filter(Objects::nonNull)
        .toList();
  }

  List<String> abstracts() {
    return meta.abstracts();
  }

  /** The text of the article, or null. */
  String body() {
    return described == null ? null : JsonLd.raw(described, "articleBody");
  }

  /** Dates of publication, the most trusted first. */
  List<String> dates() {
    List<String> dates = new ArrayList<>();
    dates.add(json("datePublished"));
    dates.add(jsonLd.pageDate(described));
    dates.add(jsonLd.salvagedDate());
    dates.addAll(meta.dates());
    dates.removeIf(Objects::isNull);
    return dates;
  }

  /** When the article was first written, which may be long before it was published; or null. */
  String created() {
    return json("dateCreated");
  }

  String author() {
    if (described != null) {
      List<String> names =
          jsonLd.texts(described, "author").stream().filter(MetaTags::isName).distinct().toList();
      if (!names.isEmpty()) {
        return String.join(", ", names);
      }
    }
    if (meta.author() != null) {
      return meta.author();
    }
    Element shown = page.selectFirst("[itemprop=author], [rel=author], .author-name, .byline");
    String text = shown == null ? "" : WhiteSpace.tidy(shown.wholeText());
    return text.isEmpty() || text.length() > LONGEST_AUTHOR ? null : text;
  }

  String outlet() {
    String publisher = json("publisher");
    return publisher != null && MetaTags.isName(publisher) ? publisher : meta.outlet();
  }

  String section() {
    return json("articleSection") == null ? meta.section() : json("articleSection");
  }

  /** The canonical address; that of a site's front page says nothing about an article. */
  String url() {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    return Stream.of(
            canonical == null ? null : canonical.attr("href").strip(),
            meta.get("og:url"),
            json("mainEntityOfPage"),
            json("url"))
        .filter(url -> url != null && url.matches("https?://[^/]{3,200}/[^/].{0,2000}"))
        .findFirst()
        .orElse(null);
  }

  private String json(String property) {
    return described == null ? null : jsonLd.text(described, property);
  }
}
