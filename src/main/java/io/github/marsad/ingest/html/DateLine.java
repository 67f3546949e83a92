package io.github.marsad.ingest.html;

import java.util.List;

/**
 * A line beside an article that may hold its date.
 *
 * @param text the whole line
 * @param pieces the texts of its members, where the whole says too much to be read
 * @param change the day of the last change that the markup tells right beside it, or null
 */
public record DateLine(Place place, String text, List<String> pieces, String change) {

  /** Where it stands on the page. */
  public enum Place {
    /** Right above the headline. */
    ABOVE,
    /** Between the headline and the end of the article. */
    BELOW,
    /** Right after the article's last paragraph. */
    AFTER,
    /** Farther down, where only a label tells whose date it is. */
    FAR
  }

  /** Whether it tells of a change alone, so that nothing of it is read. */
  public boolean isLeftOut() {
    return text.isEmpty();
  }

  static DateLine of(Place place, Block block) {
    return new DateLine(place, Changes.without(block), List.of(), Changes.beside(block.holder()));
  }

  static DateLine of(Place place, Aside aside) {
    List<String> pieces = aside.pieces().size() < 2 ? List.of() : aside.pieces();
    return new DateLine(place, aside.text(), pieces, Changes.beside(aside.element()));
  }
}
