package io.github.marsad.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's {@code meta} elements and microdata say, by name without regard to case. */
final class MetaTags {
  private static final List<String> TITLES =
      List.of("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "title");
  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "datepublished",
          "og:published_time",
          "parsely-pub-date",
          "sailthru.date",
          "publishdate",
          "publish-date",
          "publish_date",
          "published_date",
          "pubdate",
          "article.published",
          "article_date_original",
          "cxenseparse:recs:publishtime",
          "dc.date.issued",
          "dcterms.date",
          "dcterms.issued",
          "dcterms.created",
          "dc.date.created",
          "dc.date",
          "date",
          "datecreated");
  private static final List<String> AUTHORS =
      List.of(
          "author",
          "article:author",
          "og:article:author",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "dcterms.creator",
          "byl",
          "twitter:creator");
  private static final List<String> OUTLETS =
      List.of("og:site_name", "article:publisher", "dc.publisher", "application-name", "publisher");
  private static final List<String> SECTIONS =
      List.of("article:section", "og:article:section", "parsely-section", "articlesection");
  private static final List<String> ABSTRACTS =
      List.of("og:description", "description", "twitter:description", "dc.description");
  private static final int MOST = 500;

  private final Map<String, String> values = new HashMap<>();

  MetaTags(Document page) {
    int seen = 0;
    for (Element meta : page.getElementsByTag("meta")) {
      if (seen++ < MOST) {
        for (String attribute : List.of("property", "name", "itemprop")) {
          String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
          String content = WhiteSpace.tidy(meta.attr("content"));
          if (!name.isEmpty() && !content.isEmpty()) {
            values.putIfAbsent(name, content);
          }
        }
      }
    }
  }

  String get(String name) {
    return values.get(name);
  }

  List<String> titles() {
    return all(TITLES);
  }

  List<String> dates() {
    return all(DATES);
  }

  List<String> abstracts() {
    return all(ABSTRACTS);
  }

  /** The first that names a person; an address or a handle names none. */
  String author() {
    return all(AUTHORS).stream().filter(MetaTags::isName).findFirst().orElse(null);
  }

  String outlet() {
    return all(OUTLETS).stream().filter(MetaTags::isName).findFirst().orElse(null);
  }

  String section() {
    return all(SECTIONS).stream().findFirst().orElse(null);
  }

  /** Whether the page says that it is an article. */
  boolean isArticle() {
    return "article".equalsIgnoreCase(get("og:type")) || get("article:published_time") != null;
  }

  static boolean isName(String text) {
    return !text.contains("://") && !text.startsWith("@") && !text.startsWith("www.");
  }

  private List<String> all(List<String> names) {
    List<String> found = new ArrayList<>();
    for (String name : names) {
      if (values.containsKey(name)) {
        found.add(values.get(name));
      }
    }
    return found;
  }
}
