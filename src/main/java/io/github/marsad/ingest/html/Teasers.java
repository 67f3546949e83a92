package io.github.marsad.ingest.html;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the blocks that tell of other pages: an element is a teaser when it has a line of links and
 * little prose, and so have at least two more elements beside it of the same tag and class.
 */
final class Teasers {
  private static final int LEVELS = 4;
  private static final int ALIKE = 3;
  private static final int LITTLE = 400;

  private final IdentityHashMap<Element, Integer> prose = new IdentityHashMap<>();
  private final Set<Element> linked = Collections.newSetFromMap(new IdentityHashMap<>());
  private final IdentityHashMap<Element, Map<String, Integer>> alike = new IdentityHashMap<>();

  Teasers(List<Block> blocks) {
    for (Block block : blocks) {
      Element e = block.holder();
      for (int level = 0; e != null && level < LEVELS; level++, e = e.parent()) {
        if (block.isLinks()) {
          linked.add(e);
        } else if (block.isProse()) {
          prose.merge(e, block.text().length(), Integer::sum);
        }
      }
    }
  }

  /** Whether the block is within a teaser. */
  boolean has(Block block) {
    Element e = block.holder();
    for (int level = 0; e != null && level < LEVELS; level++, e = e.parent()) {
      if (isItem(e) && e.parent() != null && siblings(e.parent()).get(signature(e)) >= ALIKE) {
        return true;
      }
    }
    return false;
  }

  private boolean isItem(Element e) {
    return linked.contains(e) && prose.getOrDefault(e, 0) < LITTLE;
  }

  private Map<String, Integer> siblings(Element parent) {
    return alike.computeIfAbsent(
        parent,
        p -> {
          Map<String, Integer> counts = new HashMap<>();
          for (Element child = p.firstElementChild();
              child != null;
              child = child.nextElementSibling()) {
            if (isItem(child)) {
              counts.merge(signature(child), 1, Integer::sum);
            }
          }
          return counts;
        });
  }

  private static String signature(Element e) {
    return e.normalName() + " " + e.className();
  }
}
