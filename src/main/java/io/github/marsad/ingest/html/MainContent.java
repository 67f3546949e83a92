package io.github.marsad.ingest.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds an article's paragraphs, and the lines in it that are the article's.
 *
 * <p>An element that says it is the body is believed. Else each paragraph speaks for the elements
 * around it, the nearer the louder, as in Arc90's Readability; the winner grows as long as what it
 * takes in is prose more than links.
 */
final class MainContent {
  private static final int NEAR = 5;
  private static final double JUNK_ALLOWED = 0.4;
  private static final int LOOK_AHEAD = 3;
  private static final int MOST_BODIES = 4;
  private static final int LONG_LINE = 60;

  private final List<Block> blocks;
  private final Furniture furniture;
  private final Teasers teasers;
  private final IdentityHashMap<Element, Integer> prose = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Integer> junk = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Double> votes = new IdentityHashMap<>();

  private MainContent(List<Block> blocks, Furniture furniture) {
    this.blocks = blocks;
    this.furniture = furniture;
    this.teasers = new Teasers(blocks);
  }

  /**
   * What was found.
   *
   * @param first index of the first block of the article, or -1 when there is none
   * @param last index of its last block
   * @param prose characters of prose in it
   * @param links characters of links in it
   */
  record Found(int first, int last, List<String> lines, int prose, int links) {
    static final Found NOTHING = new Found(-1, -1, List.of(), 0, 0);
  }

  static Found of(List<Block> blocks, Furniture furniture) {
    return new MainContent(blocks, furniture).find();
  }

  private Found find() {
    blocks.forEach(this::count);
    Element core = core();
    return core == null ? Found.NOTHING : found(core);
  }

  private void count(Block block) {
    int links = block.linked();
    boolean isProse = isProse(block);
    int good = isProse ? block.text().length() - links : 0;
    int bad = isProse ? 0 : teasers.has(block) ? block.text().length() : links;
    int level = 0;
    for (Element e = block.holder(); e != null; e = e.parent()) {
      prose.merge(e, good, Integer::sum);
      junk.merge(e, bad, Integer::sum);
      if (good > 0 && level <= NEAR && !isLeaf(e)) {
        votes.merge(e, good / (level == 0 ? 1.0 : level == 1 ? 2.0 : 3.0 * level), Double::sum);
        level++;
      }
    }
  }

  private boolean isProse(Block block) {
    return block.isProse() && !teasers.has(block);
  }

  private static boolean isLeaf(Element element) {
    return switch (element.normalName()) {
      case "p", "li", "blockquote", "pre", "tr", "dd", "dt" -> true;
      default -> false;
    };
  }

  private Element core() {
    Element elected = elected();
    Element declared = declared();
    if (elected == null || (declared != null && prose.get(declared) > 0)) {
      return declared;
    }
    return grown(elected);
  }

  /** The element with the most votes; the first in the page's order of those with as many. */
  private Element elected() {
    Element best = null;
    for (Block block : blocks) {
      for (Element e = block.holder(); e != null; e = e.parent()) {
        if (votes.getOrDefault(e, 0.0) > (best == null ? 0 : votes.get(best))) {
          best = e;
        }
      }
    }
    return best;
  }

  /**
   * The element with the most prose of those that say they are the body, the innermost of equals;
   * none when there are so many side by side that each is the beginning of another article.
   */
  private Element declared() {
    Element best = null;
    Set<Element> seen = new HashSet<>();
    int apart = 0;
    for (Block block : blocks) {
      boolean fresh = false;
      for (Element e = block.holder(); e != null; e = e.parent()) {
        if (seen.add(e) && furniture.isBody(e)) {
          fresh = fresh || prose.get(e) > 0;
          int more = prose.get(e) - (best == null ? -1 : prose.get(best));
          best = more > 0 ? e : best;
        }
      }
      apart += fresh ? 1 : 0;
    }
    return apart > MOST_BODIES ? null : best;
  }

  private Element grown(Element elected) {
    Element core = elected;
    Element wider = elected.parent();
    for (int step = 0; wider != null && step < LOOK_AHEAD; step++, wider = wider.parent()) {
      int gain = prose.get(wider) - prose.get(core);
      int cost = junk.get(wider) - junk.get(core);
      if (gain > 0 && cost <= gain * JUNK_ALLOWED) {
        core = wider;
        step = -1;
      }
    }
    return core;
  }

  private Found found(Element core) {
    List<Block> inside = new ArrayList<>();
    int first = -1;
    int last = -1;
    for (int i = 0; i < blocks.size(); i++) {
      if (isWithin(blocks.get(i).holder(), core)) {
        first = first < 0 ? i : first;
        last = i;
        inside.add(blocks.get(i));
      }
    }
    return new Found(
        first, last, lines(inside, furniture.isBody(core)), prose.get(core), junk.get(core));
  }

  static boolean isWithin(Element element, Element outer) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e == outer) {
        return true;
      }
    }
    return false;
  }

  /** Blocks that are no links, nor the heading of links, nor a long line for the second time. */
  private List<String> lines(List<Block> inside, boolean believed) {
    List<String> lines = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = believed ? 0 : begin(inside); i < inside.size(); i++) {
      Block block = inside.get(i);
      boolean again = block.text().length() >= LONG_LINE && !seen.add(block.text());
      boolean leads = block.isLinks() || (!believed && teasers.has(block));
      if (!leads && !again && !isHeadingOfLinks(inside, i)) {
        lines.add(block.text());
      }
    }
    return lines;
  }

  /** Where the text begins: at the headings and short paragraphs right before its first prose. */
  private int begin(List<Block> inside) {
    int begin = 0;
    while (begin < inside.size() - 1 && !isProse(inside.get(begin))) {
      begin++;
    }
    while (begin > 0 && !isAbove(inside.get(begin - 1))) {
      begin--;
    }
    return begin;
  }

  /** What says who, when and where on the site, and is in no paragraph of its own. */
  private static boolean isAbove(Block block) {
    return !block.isHeading() && !block.holder().normalName().equals("p");
  }

  /** A heading with nothing below it but links, in a box of theirs or at the end. */
  private boolean isHeadingOfLinks(List<Block> inside, int at) {
    Block block = inside.get(at);
    if (block.isProse() || block.text().length() >= LONG_LINE) {
      return false;
    }
    int next = at + 1;
    while (next < inside.size() && inside.get(next).isLinks()) {
      next++;
    }
    boolean announces = block.isHeading() || block.text().endsWith(":");
    if (!announces || next == at + 1) {
      return block.isHeading() && next == inside.size();
    }
    return next == inside.size() || prose.get(common(block, inside.get(at + 1))) == 0;
  }

  private static Element common(Block block, Block other) {
    Element outer = block.holder();
    while (!isWithin(other.holder(), outer)) {
      outer = outer.parent();
    }
    return outer;
  }
}
