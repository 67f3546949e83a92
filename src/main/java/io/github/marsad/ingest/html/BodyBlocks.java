package io.github.marsad.ingest.html;

import io.github.marsad.ingest.html.MainContent.Found;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Chooses the article's own among the blocks of the element that holds it. */
final class BodyBlocks {
  private static final int LONG_LINE = 60;
  private static final int HEADLINE_LINK = 15;
  private static final int CAPTION = 100;
  private static final int LEVELS = 3;
  private static final int WORDS_OF_A_NAME = 3;

  private final List<Block> blocks;
  private final Found found;
  private final Weights weights;

  BodyBlocks(List<Block> blocks, Found found) {
    this.blocks = blocks;
    this.found = found;
    this.weights = found.weights();
  }

  /**
   * The indices of the blocks that are no links, nor the heading of links, nor words beside them,
   * nor a long line for the second time.
   *
   * @param start where to begin at the earliest
   */
  List<Integer> from(int start) {
    List<Integer> kept = new ArrayList<>();
    if (found.core() == null) {
      return kept;
    }
    Set<String> seen = new HashSet<>();
    for (int i = found.believed() ? start : begin(start); i <= found.last(); i++) {
      Block block = blocks.get(i);
      boolean again = block.text().length() >= LONG_LINE && !seen.add(block.text());
      boolean leads =
          block.isLinks()
              || (!found.believed() && weights.isTeaser(block))
              || (!weights.isProse(block) && (isBesideLinks(block) || isCaption(block)));
      if (!leads && !again && !isHeadingOfLinks(i)) {
        kept.add(i);
      }
    }
    return withoutFlatCopy(kept);
  }

  /** Where the text begins: at the headings and short paragraphs right before its first prose. */
  private int begin(int start) {
    int begin = Math.max(start, found.firstProse());
    while (begin > start && !isAbove(blocks.get(begin - 1))) {
      begin--;
    }
    return begin;
  }

  /** What says who, when and where on the site, and is in no paragraph of its own. */
  private static boolean isAbove(Block block) {
    String tag = block.holder().normalName();
    boolean name =
        tag.matches("h[4-6]")
            && block.text().chars().filter(c -> c == ' ').count() < WORDS_OF_A_NAME;
    return name || (!block.isHeading() && !tag.equals("p"));
  }

  /** A heading with nothing below it but links, in a box of theirs or at the end. */
  private boolean isHeadingOfLinks(int at) {
    Block block = blocks.get(at);
    if (block.isProse() || block.text().length() >= LONG_LINE) {
      return false;
    }
    int next = at + 1;
    while (next <= found.last() && blocks.get(next).isLinks()) {
      next++;
    }
    boolean atEnd = next > found.last();
    boolean announces = block.isHeading() || block.text().endsWith(":");
    if (!announces || next == at + 1) {
      return block.isHeading() && atEnd;
    }
    return atEnd || weights.prose(common(block, blocks.get(at + 1))) == 0;
  }

  private static Element common(Block block, Block other) {
    Element outer = block.holder();
    while (!MainContent.isWithin(other.holder(), outer)) {
      outer = outer.parent();
    }
    return outer;
  }

  /** A date or a few words in a small box with the link to another story. */
  private boolean isBesideLinks(Block block) {
    Element box = block.holder();
    for (int level = 0; level < LEVELS && box != null && box != found.core(); level++) {
      boolean story =
          weights.prose(box) == 0
              && weights.links(box) >= HEADLINE_LINK
              && weights.links(box) >= weights.other(box);
      if (story && !isList(box)) {
        return true;
      }
      box = box.parent();
    }
    return false;
  }

  private static boolean isList(Element element) {
    return switch (element.normalName()) {
      case "ul", "ol", "dl", "table", "tbody" -> true;
      default -> false;
    };
  }

  /** A few words below a picture in a paragraph or box with nothing else. */
  private boolean isCaption(Block block) {
    if (block.text().length() >= CAPTION || block.isHeading()) {
      return false;
    }
    Element box = block.holder();
    for (int level = 0; level < 2 && box != null && isAlone(block, box); level++) {
      if (box.selectFirst("img") != null) {
        return true;
      }
      box = box.parent();
    }
    return false;
  }

  private boolean isAlone(Block block, Element box) {
    return box != found.core()
        && weights.other(box) == block.text().length()
        && weights.prose(box) == 0;
  }

  /** The text in one piece, as some pages have it for machines, goes where its lines follow. */
  private List<Integer> withoutFlatCopy(List<Integer> kept) {
    return kept.size() > 2 && isFlatCopy(kept) ? kept.subList(1, kept.size()) : kept;
  }

  private boolean isFlatCopy(List<Integer> kept) {
    String whole = Letters.of(blocks.get(kept.get(0)).text());
    int covered = 0;
    for (int i = 1; i < kept.size() && covered < whole.length(); i++) {
      String line = Letters.of(blocks.get(kept.get(i)).text());
      if (!whole.startsWith(line, covered)) {
        return covered > 0 && line.startsWith(whole.substring(covered));
      }
      covered += line.length();
    }
    return covered == whole.length() && whole.length() >= LONG_LINE;
  }
}
