package io.github.marsad.ingest.html;

import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;

/** How many characters of prose, of links and of other text each element of a page holds. */
final class Weights {
  private final Teasers teasers;
  private final IdentityHashMap<Element, Weight> weights = new IdentityHashMap<>();

  private static final class Weight {
    private int prose;
    private int junk;
    private int links;
    private int other;
  }

  Weights(List<Block> blocks) {
    this.teasers = new Teasers(blocks);
    blocks.forEach(this::count);
  }

  private void count(Block block) {
    int length = block.text().length();
    boolean isProse = isProse(block);
    int prose = isProse ? length - block.linked() : 0;
    int junk = isProse ? 0 : teasers.has(block) ? length : block.linked();
    int links = block.isLinks() ? length : 0;
    for (Element e = block.holder(); e != null; e = e.parent()) {
      Weight weight = weights.computeIfAbsent(e, element -> new Weight());
      weight.prose += prose;
      weight.junk += junk;
      weight.links += links;
      weight.other += isProse ? 0 : length - links;
    }
  }

  boolean isProse(Block block) {
    return block.isProse() && !isTeaser(block);
  }

  boolean isTeaser(Block block) {
    return teasers.has(block);
  }

  /** Paragraphs and whole sentences. */
  int prose(Element element) {
    return of(element).prose;
  }

  /** Links that stand in no paragraph, and the words of teasers. */
  int junk(Element element) {
    return of(element).junk;
  }

  /** Blocks that are links and nothing else. */
  int links(Element element) {
    return of(element).links;
  }

  /** Short blocks that are no links. */
  int other(Element element) {
    return of(element).other;
  }

  private Weight of(Element element) {
    return weights.getOrDefault(element, NOTHING);
  }

  private static final Weight NOTHING = new Weight();
}
