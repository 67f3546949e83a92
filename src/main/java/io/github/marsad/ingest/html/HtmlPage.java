package io.github.marsad.ingest.html;

import io.github.marsad.ingest.html.MainContent.Found;
import io.github.marsad.ingest.html.PageException.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * One page: what it declares of its article, its blocks of text, and the article in them. The
 * page's size and depth are bounded before anything walks over it.
 */
public final class HtmlPage {
  /** Pages of news have a few thousand tags. */
  static final int MOST_TAGS = 200_000;

  /** One character in so many may be a control; NUL, which browsers leave out, is none here. */
  private static final int MOST_CONTROLS = 100;

  private static final int DEPTH = 256;
  private static final int SHORT_ARTICLE = 140;
  private static final int END = 20;
  private static final int ABOVE_TEXT = 60;

  private final String html;
  private final Document page;
  private final Declared declared;
  private final boolean isList;
  private final List<Block> blocks;
  private final Found found;
  private final Story story;

  private HtmlPage(String html) {
    this.html = html;
    this.page = Parser.htmlParser().setMaxDepth(DEPTH).parseInput(whole(html), "");
    this.declared = new Declared(page);
    this.isList = PageArticles.removeOthers(page, declared);
    Furniture furniture = new Furniture(page, new ClassNames());
    Blocks text = Blocks.ofPage(page, furniture);
    this.blocks = text.list();
    this.found = MainContent.of(blocks, furniture);
    int prose = Math.min(found.firstProse(), blocks.size());
    List<Block> above = blocks.subList(Math.max(0, prose - ABOVE_TEXT), prose);
    Headline.Shown headline =
        new Headline(declared.siteNames()).of(page, declared, furniture, above);
    this.story = new Story(text, found, headline, furniture);
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

  /** Browsers pass over rows and cells outside a table, so that their texts would touch. */
  private static String whole(String html) {
    int begin = 0;
    while (begin < html.length() && html.charAt(begin) <= ' ') {
      begin++;
    }
    int at = begin;
    boolean rows =
        Stream.of("<tr", "<td", "<th>", "<tbody", "<thead")
            .anyMatch(tag -> html.regionMatches(true, at, tag, 0, tag.length()));
    return rows ? "<table>" + html : html;
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
    if (!isList && isCut()) {
      throw new PageException(Fault.BROKEN, "the page ends within its article");
    }
    check(lines);
    return new HtmlArticle(
        story.title(),
        story.lead(declared.abstracts(), lines),
        lines,
        dates(),
        story.dateLines(),
        declared.author(),
        declared.outlet(),
        declared.section(),
        declared.url());
  }

  private List<String> lines() {
    String body = declared.body();
    List<String> lines =
        body == null || body.isBlank()
            ? story.lines()
            : new ArticleBody(body).better(story.lines());
    return lines.stream().filter(line -> !story.isTitle(line)).toList();
  }

  private List<StatedDate> dates() {
    List<StatedDate> dates = new ArrayList<>();
    declared.dates().forEach(date -> dates.add(StatedDate.of(date)));
    dates.addAll(PageDates.marked(page, story.headline()));
    if (declared.created() != null) {
      dates.add(StatedDate.of(declared.created()));
    }
    return dates;
  }

  private void check(List<String> lines) throws PageException {
    if (isList) {
      throw new PageException(Fault.NO_ARTICLE, "no article on the page: it lists several");
    }
    if (lines.stream().allMatch(String::isEmpty)) {
      throw new PageException(Fault.NO_ARTICLE, "no article on the page");
    }
    if (declared.isIndex() || found.links() > found.prose() * 3 / 2) {
      throw new PageException(Fault.NO_ARTICLE, "no article on the page: it lists other pages");
    }
    if (!declared.isArticle() && (found.prose() < SHORT_ARTICLE || found.links() > found.prose())) {
      throw new PageException(
          Fault.NO_ARTICLE, "no article on the page: " + found.prose() + " characters of text");
    }
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
    String end = last.substring(Math.max(0, last.length() - END));
    return found.last() == blocks.size() - 1
        && WhiteSpace.tidy(page.body().wholeText()).endsWith(end)
        && !closesBehind(lower, end)
        && !leavesEndsOut(lower, last);
  }

  /** Whether the article's own element is closed behind its last words. */
  private static boolean closesBehind(String lower, String end) {
    int at = lower.lastIndexOf(end.toLowerCase(Locale.ROOT));
    return at >= 0 && (lower.indexOf("</article", at) >= 0 || lower.indexOf("</main", at) >= 0);
  }

  /** A page that closes no paragraph, as HTML allows, and ends with a whole sentence. */
  private static boolean leavesEndsOut(String lower, String last) {
    return !lower.contains("</p") && lower.contains("<p") && Block.endsSentence(last);
  }
}
