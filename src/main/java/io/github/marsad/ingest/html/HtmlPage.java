package io.github.marsad.ingest.html;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.marsad.ingest.html.MainContent.Found;
import io.github.marsad.ingest.html.PageException.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * One page: its metadata (JSON-LD, then {@code meta}), its blocks of text, and the article in them.
 * The page's size and depth are bounded before anything walks over it.
 */
public final class HtmlPage {
  /** Pages of news have a few thousand tags. */
  static final int MOST_TAGS = 200_000;

  /** One character in so many may be a control; NUL, which browsers leave out, is none here. */
  private static final int MOST_CONTROLS = 100;

  private static final int DEPTH = 256;
  private static final int ABOVE_HEADLINE = 2;
  private static final int MOST_DATE_LINES = 20;
  private static final int LONGEST_DATE = 60;
  private static final int SHORT_ARTICLE = 140;
  private static final Set<String> INDEX_CLASSES =
      Set.of("archive", "category", "search", "search-results", "home", "blog", "tag", "author");

  private final String html;
  private final Document page;
  private final JsonLd jsonLd;
  private final MetaTags meta;
  private final ClassNames names = new ClassNames();
  private final Furniture furniture;
  private final List<Block> blocks;
  private final Found found;
  private final JsonNode described;
  private final String title;

  private HtmlPage(String html) {
    this.html = html;
    this.page = Parser.htmlParser().setMaxDepth(DEPTH).parseInput(html, "");
    this.jsonLd = new JsonLd(page);
    this.meta = new MetaTags(page);
    this.furniture = new Furniture(page, names);
    this.blocks = Blocks.of(page.body(), furniture);
    this.found = MainContent.of(blocks, furniture);
    this.described = described();
    this.title = headline();
  }

  /**
   * The article of a page.
   *
   * @throws PageException when there is none
   */
  public static HtmlArticle read(String html) throws PageException {
    if (html.chars().filter(HtmlPage::isControl).count() > html.length() / MOST_CONTROLS) {
      throw new PageException(Fault.BROKEN, "bytes that are no text");
    }
    int tags = tags(html);
    if (tags > MOST_TAGS) {
      throw new PageException(
          Fault.TOO_LARGE, "a page of " + tags + " tags, more than " + MOST_TAGS);
    }
    return new HtmlPage(html).article();
  }

  private static boolean isControl(int c) {
    return c > 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f';
  }

  private static int tags(String html) {
    int tags = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      tags += at + 1 < html.length() && Character.isLetter(html.charAt(at + 1)) ? 1 : 0;
    }
    return tags;
  }

  private HtmlArticle article() throws PageException {
    List<String> lines = lines();
    if (isCut()) {
      throw new PageException(Fault.BROKEN, "the page ends within its article");
    }
    check(lines);
    return new HtmlArticle(
        title,
        lead(lines),
        lines,
        dates(),
        dateLines(),
        author(),
        outlet(),
        json("articleSection") == null ? meta.section() : json("articleSection"),
        url());
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  private List<String> lines() {
    String body = described == null ? null : JsonLd.raw(described, "articleBody");
    List<String> lines =
        body == null || body.isBlank()
            ? found.lines()
            : new ArticleBody(body).better(found.lines());
    String headline = title == null ? "" : Letters.of(title);
    return lines.stream().filter(line -> !Letters.of(line).equals(headline)).toList();
  }

  private void check(List<String> lines) throws PageException {
    int length = lines.stream().mapToInt(String::length).sum();
    boolean declared = described != null || meta.isArticle();
    if (length == 0) {
      throw new PageException(Fault.NO_ARTICLE, "no article on the page");
    }
    if (isIndex() || found.links() > found.prose() * 3 / 2) {
      throw new PageException(Fault.NO_ARTICLE, "no article on the page: it lists other pages");
    }
    if (!declared && (found.prose() < SHORT_ARTICLE || found.links() > found.prose())) {
      throw new PageException(
          Fault.NO_ARTICLE, "no article on the page: " + found.prose() + " characters of text");
    }
  }

  private boolean isIndex() {
    Set<String> classes = page.body().classNames();
    boolean listing =
        !classes.contains("single") && classes.stream().anyMatch(INDEX_CLASSES::contains);
    return described == null && (jsonLd.isIndex() || listing);
  }

  /** A page without its end whose last text is the article's. */
  private boolean isCut() {
    String lower = html.toLowerCase(Locale.ROOT);
    boolean open = lower.contains("<html") || lower.contains("<body");
    boolean closed = lower.contains("</html") || lower.contains("</body");
    if (!open || closed || found.first() < 0) {
      return open && !closed;
    }
    String last = blocks.get(blocks.size() - 1).text();
    String end = last.substring(Math.max(0, last.length() - 20));
    return found.last() == blocks.size() - 1
        && WhiteSpace.tidy(page.body().wholeText()).endsWith(end);
  }

  /** The description of this page's article among those of others that it may carry. */
  private JsonNode described() {
    List<JsonNode> articles = jsonLd.articles();
    if (articles.size() < 2) {
      return articles.isEmpty() ? null : articles.get(0);
    }
    List<String> titles = new ArrayList<>(meta.titles());
    titles.add(page.title());
    page.getElementsByTag("h1").forEach(h1 -> titles.add(h1.text()));
    List<String> named = titles.stream().map(Letters::of).toList();
    for (JsonNode article : articles) {
      String headline = Letters.of(orEmpty(jsonLd.text(article, "headline")));
      if (!headline.isEmpty() && named.stream().anyMatch(name -> name.startsWith(headline))) {
        return article;
      }
    }
    return meta.isArticle() ? articles.get(0) : null;
  }

  private String json(String property) {
    return described == null ? null : jsonLd.text(described, property);
  }

  private String headline() {
    List<String> declared = new ArrayList<>();
    if (json("headline") != null) {
      declared.add(json("headline"));
    }
    declared.addAll(meta.titles());
    List<String> sites =
        Stream.of(json("publisher"), meta.outlet(), meta.get("application-name"))
            .filter(Objects::nonNull)
            .toList();
    return new Headline(sites).of(page, declared, furniture);
  }

  /** Prose between the headline and the body, or what the metadata call the abstract, if shown. */
  private String lead(List<String> lines) {
    List<String> abstracts = meta.abstracts().stream().map(Letters::of).toList();
    String headline = Letters.of(orEmpty(title));
    List<String> lead = new ArrayList<>();
    boolean below = false;
    for (int i = 0; i < found.first(); i++) {
      Block block = blocks.get(i);
      String letters = Letters.of(block.text());
      if (letters.equals(headline)) {
        below = true;
        lead.clear();
      } else if (!block.isLinks() && (isLead(block) || (below && block.isProse()))
          || abstracts.contains(letters)) {
        lead.add(block.text());
      }
    }
    lead.removeAll(lines);
    return lead.isEmpty() ? null : String.join("\n", lead);
  }

  private boolean isLead(Block block) {
    Element holder = block.holder();
    boolean named =
        names.of(holder).contains(ClassNames.Kind.LEAD)
            || (holder.parent() != null
                && names.of(holder.parent()).contains(ClassNames.Kind.LEAD));
    return named && block.text().length() >= 25;
  }

  private List<String> dates() {
    List<String> dates = new ArrayList<>();
    dates.add(json("datePublished"));
    dates.add(jsonLd.salvagedDate());
    dates.addAll(meta.dates());
    dates.addAll(PageDates.marked(page));
    dates.add(json("dateCreated"));
    dates.removeIf(Objects::isNull);
    return dates;
  }

  /** Bylines, and the short lines between the headline and the first paragraph, or right above. */
  private List<String> dateLines() {
    List<String> lines = new ArrayList<>(PageDates.lines(page, names, furniture));
    String headline = Letters.of(orEmpty(title));
    int from = Math.max(0, found.first());
    int to = from;
    while (to < blocks.size() && !blocks.get(to).isProse()) {
      to++;
    }
    for (int i = to - 1; i >= 0; i--) {
      if (Letters.of(blocks.get(i).text()).equals(headline)) {
        from = Math.max(0, i - ABOVE_HEADLINE);
      }
    }
    for (int i = from; i < Math.min(to, from + MOST_DATE_LINES); i++) {
      if (blocks.get(i).text().length() < LONGEST_DATE) {
        lines.add(blocks.get(i).text());
      }
    }
    return lines;
  }

  private String author() {
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
    return text.isEmpty() || text.length() > 80 ? null : text;
  }

  private String outlet() {
    String publisher = json("publisher");
    return publisher != null && MetaTags.isName(publisher) ? publisher : meta.outlet();
  }

  /** The canonical address; that of a site's front page says nothing about an article. */
  private String url() {
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
}
