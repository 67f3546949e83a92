package io.github.marsad.ingest.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The schema.org article that a page describes in JSON-LD, found in arrays, {@code @graph} and
 * {@code mainEntity}, references by {@code @id} resolved. JSON is read as leniently as search
 * engines do; of what is broken still, the date of publication is read where it stands.
 */
final class JsonLd {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
              JsonReadFeature.ALLOW_MISSING_VALUES)
          .build();
  private static final Set<String> ARTICLES =
      Set.of("BlogPosting", "LiveBlogPosting", "Report", "SocialMediaPosting");
  private static final Set<String> INDEXES =
      Set.of("CollectionPage", "SearchResultsPage", "ItemList", "ProfilePage");
  private static final Set<String> PAGES = Set.of("WebPage", "ItemPage");
  private static final int MOST_NODES = 10_000;
  private static final int MOST_SCRIPTS = 50;
  private static final String CDATA = "<![CDATA[";
  private static final String PUBLISHED = "\"datePublished\"";

  private final List<JsonNode> nodes = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();
  private String salvagedDate;

  JsonLd(Document page) {
    int scripts = 0;
    for (Element script : page.getElementsByTag("script")) {
      if (script.attr("type").strip().equalsIgnoreCase("application/ld+json")
          && scripts++ < MOST_SCRIPTS) {
        read(script.data());
      }
    }
  }

  private void read(String json) {
    JsonNode root = tree(bare(json));
    root = root == null ? tree(JsonCommas.withoutSuperfluous(bare(json))) : root;
    if (root == null) {
      salvage(json);
    } else {
      collect(root);
    }
  }

  private static JsonNode tree(String json) {
    try {
      JsonNode root = JSON.readTree(json);
      return root.isMissingNode() ? null : root;
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  /** Without the comment or CDATA marks that some themes put around scripts. */
  private static String bare(String json) {
    int begin = Math.max(0, json.indexOf(CDATA) + (json.contains(CDATA) ? CDATA.length() : 0));
    while (begin < json.length() && "{[".indexOf(json.charAt(begin)) < 0) {
      begin++;
    }
    int end = json.length();
    while (end > begin && "}]".indexOf(json.charAt(end - 1)) < 0) {
      end--;
    }
    boolean cdata = end - 3 > begin && json.startsWith("]]", end - 2);
    return json.substring(begin, cdata ? end - 2 : end);
  }

  private void collect(JsonNode root) {
    ArrayDeque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty() && nodes.size() < MOST_NODES) {
      JsonNode node = open.remove();
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        nodes.add(node);
        if (node.path("@id").isTextual() && node.size() > 1) {
          byId.putIfAbsent(node.get("@id").asText(), node);
        }
        for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
          if (node.path(key).isContainerNode()) {
            open.add(node.get(key));
          }
        }
      }
    }
  }

  private void salvage(String json) {
    int at = json.indexOf(PUBLISHED);
    int open = at < 0 ? -1 : json.indexOf('"', at + PUBLISHED.length());
    int close = open < 0 ? -1 : json.indexOf('"', open + 1);
    if (close > 0 && close - at < 80 && salvagedDate == null) {
      salvagedDate = json.substring(open + 1, close);
    }
  }

  /** A date of publication in JSON that could not be read, or null. */
  String salvagedDate() {
    return salvagedDate;
  }

  /** The articles that the page describes at its top, in its order. */
  List<JsonNode> articles() {
    return nodes.stream().filter(node -> hasType(node, JsonLd::isArticle)).toList();
  }

  /**
   * The date that the description of the page gives where that of the article gives none: of the
   * page that the article names as its own, else of the only page described; or null.
   */
  String pageDate(JsonNode article) {
    for (String property : List.of("mainEntityOfPage", "isPartOf")) {
      JsonNode value = article == null ? MissingNode.getInstance() : article.path(property);
      String id = value.isTextual() ? value.asText() : value.path("@id").asText("");
      JsonNode page = byId.get(id);
      if (page != null && text(page, "datePublished") != null) {
        return text(page, "datePublished");
      }
    }
    List<JsonNode> pages = nodes.stream().filter(node -> hasType(node, PAGES::contains)).toList();
    return pages.size() == 1 ? text(pages.get(0), "datePublished") : null;
  }

  /** Whether the page says that it lists other pages. */
  boolean isIndex() {
    return nodes.stream().anyMatch(node -> hasType(node, INDEXES::contains));
  }

  private static boolean isArticle(String type) {
    return type.endsWith("Article") || ARTICLES.contains(type);
  }

  private static boolean hasType(JsonNode node, java.util.function.Predicate<String> wanted) {
    for (JsonNode type : listed(node.path("@type"))) {
      String name = type.asText();
      if (wanted.test(name.substring(name.lastIndexOf('/') + 1))) {
        return true;
      }
    }
    return false;
  }

  private static List<JsonNode> listed(JsonNode node) {
    if (!node.isArray()) {
      return List.of(node);
    }
    List<JsonNode> list = new ArrayList<>();
    node.forEach(list::add);
    return list;
  }

  /** A property as text: of a thing its name, of a list the first; null when there is none. */
  String text(JsonNode node, String property) {
    List<String> texts = texts(node, property);
    return texts.isEmpty() ? null : texts.get(0);
  }

  /** All values of a property as text. */
  List<String> texts(JsonNode node, String property) {
    List<String> texts = new ArrayList<>();
    for (JsonNode value : listed(node.path(property))) {
      JsonNode thing =
          value.isObject() ? byId.getOrDefault(value.path("@id").asText(""), value) : value;
      for (String key : List.of("name", "@value", "url", "@id")) {
        thing = thing.isObject() && thing.has(key) ? thing.get(key) : thing;
      }
      if (thing.isValueNode() && !thing.asText().isBlank() && !thing.isNull()) {
        texts.add(plain(thing.asText()));
      }
    }
    return texts;
  }

  /** A property that may be long, its line breaks kept, its entities decoded once. */
  static String raw(JsonNode node, String property) {
    return node.path(property).isTextual() ? node.get(property).asText() : null;
  }

  private static String plain(String text) {
    return text.indexOf('<') >= 0
        ? WhiteSpace.tidy(Jsoup.parseBodyFragment(text).wholeText())
        : WhiteSpace.tidy(Parser.unescapeEntities(text, false));
  }
}
