package io.github.marsad.ingest.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Cuts a page into blocks of text in its order, furniture left out. Block elements end a block, and
 * so do two line breaks, or one after the end of a sentence, after a line in bold, and after the
 * first line of a page that has its headline in no element; a row of a table of data is one block.
 */
final class Blocks implements NodeFilter {
  private static final int MOST_ASIDES = 100;
  private static final int LONGEST_HEADING = 150;

  private final Furniture furniture;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Aside> asides = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final boolean nameless;
  private int linked;
  private int links;
  private int bold;

  /** Whether what was left out stands between the words before and those that follow. */
  private boolean gap;

  private int plain;
  private int breaks;
  private Element holder;
  private Element dataTable;

  private Blocks(Furniture furniture, boolean nameless) {
    this.furniture = furniture;
    this.nameless = nameless;
  }

  /** The blocks of a text that has its headline elsewhere. */
  static Blocks of(Element root, Furniture furniture) {
    return of(root, new Blocks(furniture, false));
  }

  /** The blocks of a page. */
  static Blocks ofPage(Document page, Furniture furniture) {
    boolean nameless = page.selectFirst("title, h1, h2, h3") == null;
    return of(page.body(), new Blocks(furniture, nameless));
  }

  private static Blocks of(Element root, Blocks collector) {
    NodeTraversor.filter(collector, root);
    collector.end();
    return collector;
  }

  /** The blocks of text, in the page's order. */
  List<Block> list() {
    return blocks;
  }

  /** What says who and when between them, in the page's order. */
  List<Aside> asides() {
    return asides;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (furniture.is(element)) {
      if (furniture.isAside(element) && asides.size() < MOST_ASIDES) {
        int before = blocks.size() + (line.toString().isBlank() ? 0 : 1);
        asides.add(Aside.of(element, furniture.names(), before));
      }
      gap |= furniture.length(element) > 0;
      return FilterResult.SKIP_ENTIRELY;
    }
    open(element);
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    switch (element.normalName()) {
      case "br" -> lineBreak();
      case "a" -> links += leadsAway(element) ? 1 : 0;
      case "b", "strong" -> bold++;
      default -> {
        if (isBlock(element)) {
          end();
          holder = element;
          if (dataTable == null && DataTables.is(element, furniture)) {
            dataTable = element;
          }
        } else if (dataTable != null && element.isBlock()) {
          append(" ");
        }
      }
    }
  }

  /** A heading that links to itself, as those of a live report's entries do, does not. */
  private static boolean leadsAway(Element link) {
    String address = link.attr("href");
    return !(address.startsWith("#") && address.length() > 1 && link.closest("h2, h3, h4") != null);
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().equals("a")) {
        links -= leadsAway(element) && links > 0 ? 1 : 0;
      } else if (element.nameIs("b") || element.nameIs("strong")) {
        bold = Math.max(0, bold - 1);
      } else if (isBlock(element)) {
        end();
        holder = element.parent();
        if (element == dataTable) {
          dataTable = null;
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  /** Within a table of data only rows are blocks. */
  private boolean isBlock(Element element) {
    String tag = element.normalName();
    if (dataTable != null && element != dataTable) {
      return tag.equals("tr") || tag.equals("caption");
    }
    return element.isBlock() || tag.startsWith("amp-") || tag.equals("hr");
  }

  private void lineBreak() {
    breaks++;
    if (breaks > 1 || endsSentence() || endsHeading()) {
      Element within = holder;
      end();
      holder = within;
    } else {
      line.append(' ');
    }
  }

  private boolean endsHeading() {
    boolean first = nameless && blocks.isEmpty();
    boolean inBold = bold == 0 && plain == 0;
    return (first || inBold) && !line.toString().isBlank() && line.length() < LONGEST_HEADING;
  }

  private boolean endsSentence() {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) <= ' ') {
      end--;
    }
    return end > 0 && Block.endsSentence(line.substring(end - 1, end));
  }

  private void append(String text) {
    if (gap && !text.isEmpty() && Character.isLetterOrDigit(text.charAt(0))) {
      line.append(' ');
    }
    gap &= text.isEmpty();
    int before = line.length();
    line.append(text);
    boolean blank = text.isBlank() || text.strip().equals("\u00A0");
    if (!blank) {
      breaks = 0;
      linked += links > 0 ? line.length() - before : 0;
      plain += bold > 0 ? 0 : line.length() - before;
    }
  }

  private void end() {
    String text = WhiteSpace.tidy(line);
    if (!text.isEmpty() && holder != null && !ServerMessage.is(text)) {
      blocks.add(new Block(text, holder, Math.min(linked, text.length())));
    }
    line.setLength(0);
    linked = 0;
    plain = 0;
    breaks = 0;
  }
}
