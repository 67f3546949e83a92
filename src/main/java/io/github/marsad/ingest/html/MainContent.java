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

  private final List<Block> blocks;
  private final Furniture furniture;
  private final Weights weights;
  private final IdentityHashMap<Element, Double> votes = new IdentityHashMap<>();

  private MainContent(List<Block> blocks, Furniture furniture) {
    this.blocks = blocks;
    this.furniture = furniture;
    this.weights = new Weights(blocks);
  }

  /**
   * What was found.
   *
   * @param core the element that holds the article, or null when there is none
   * @param first index of the first block in it, or -1 when there is none
   * @param last index of the last block in it
   * @param firstProse index of its first paragraph, that of its last block when it has none
   * @param believed whether it says itself that it is the body
   * @param weights how much of what is in each element
   */
  record Found(
      Element core, int first, int last, int firstProse, boolean believed, Weights weights) {

    /** Characters of prose in the core. */
    int prose() {
      return core == null ? 0 : weights.prose(core);
    }

    /** Characters of links in the core. */
    int links() {
      return core == null ? 0 : weights.junk(core);
    }
  }

  static Found of(List<Block> blocks, Furniture furniture) {
    return new MainContent(blocks, furniture).find();
  }

  private Found find() {
    blocks.forEach(this::vote);
    Element core = core();
    return core == null ? new Found(null, -1, -1, 0, false, weights) : found(core);
  }

  private void vote(Block block) {
    int good = weights.isProse(block) ? block.text().length() - block.linked() : 0;
    int level = 0;
    for (Element e = block.holder(); good > 0 && e != null && level <= NEAR; e = e.parent()) {
      if (!isLeaf(e)) {
        votes.merge(e, good / (level == 0 ? 1.0 : level == 1 ? 2.0 : 3.0 * level), Double::sum);
        level++;
      }
    }
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
    if (elected == null || (declared != null && weights.prose(declared) > 0)) {
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
   * The element with the most prose of those that say they are the body, the innermost of equals,
   * or the box of such as hold a paragraph each; none when there are so many side by side that each
   * is the beginning of another article.
   */
  private Element declared() {
    Element best = null;
    Set<Element> seen = new HashSet<>();
    List<Element> apart = new ArrayList<>();
    for (Block block : blocks) {
      Element outermost = null;
      for (Element e = block.holder(); e != null; e = e.parent()) {
        if (furniture.isBody(e)) {
          outermost = e;
          if (seen.add(e)) {
            int more = weights.prose(e) - (best == null ? -1 : weights.prose(best));
            best = more > 0 ? e : best;
          }
        }
      }
      if (outermost != null && weights.prose(outermost) > 0 && !apart.contains(outermost)) {
        apart.add(outermost);
        if (apart.size() > MOST_BODIES) {
          return null;
        }
      }
    }
    return apart.size() > 1 && isOneParagraphEach(apart) ? null : best;
  }

  /** Whether the bodies are paragraphs of one article: such are elected together. */
  private boolean isOneParagraphEach(List<Element> bodies) {
    int paragraphs = 0;
    for (Block block : blocks) {
      paragraphs += weights.isProse(block) && isWithinAny(block, bodies) ? 1 : 0;
    }
    return paragraphs == bodies.size();
  }

  private static boolean isWithinAny(Block block, List<Element> elements) {
    return elements.stream().anyMatch(element -> isWithin(block.holder(), element));
  }

  private Element grown(Element elected) {
    Element core = elected;
    Element wider = elected.parent();
    for (int step = 0; wider != null && step < LOOK_AHEAD; wider = wider.parent()) {
      step += isOfTable(wider) ? 0 : 1;
      int gain = weights.prose(wider) - weights.prose(core);
      int cost = weights.junk(wider) - weights.junk(core);
      if (gain > 0 && cost <= gain * JUNK_ALLOWED) {
        core = wider;
        step = 0;
      }
    }
    return core;
  }

  /** Rows and bodies of tables are no boxes of their own. */
  private static boolean isOfTable(Element element) {
    return element.nameIs("tr") || element.nameIs("tbody");
  }

  private Found found(Element core) {
    int first = -1;
    int last = -1;
    int prose = -1;
    for (int i = 0; i < blocks.size(); i++) {
      if (isWithin(blocks.get(i).holder(), core)) {
        first = first < 0 ? i : first;
        prose = prose < 0 && weights.isProse(blocks.get(i)) ? i : prose;
        last = i;
      }
    }
    return new Found(core, first, last, prose < 0 ? last : prose, furniture.isBody(core), weights);
  }

  static boolean isWithin(Element element, Element outer) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e == outer) {
        return true;
      }
    }
    return false;
  }
}
