package io.github.marsad.ingest.html;

import io.github.marsad.ingest.html.ClassNames.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * An element that says who and when and is no part of the text. Its members touch in the source and
 * stand apart on the screen, so a blank is put between them.
 *
 * @param pieces the texts of its members, in order; what tells of changes and buttons is left out
 * @param before the index of the block that follows it
 * @param element the element itself
 */
record Aside(List<String> pieces, int before, Element element) {
  private static final int MOST_PIECES = 30;

  static Aside of(Element element, ClassNames names, int before) {
    Collector shown = new Collector(element, names);
    NodeTraversor.filter(shown, element);
    shown.end();
    return new Aside(List.copyOf(shown.pieces), before, element);
  }

  /** All of it as one line. */
  String text() {
    return String.join(" ", pieces);
  }

  private static final class Collector implements NodeFilter {
    private final Element root;
    private final ClassNames names;
    private final List<String> pieces = new ArrayList<>();
    private final StringBuilder piece = new StringBuilder();

    Collector(Element root, ClassNames names) {
      this.root = root;
      this.names = names;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        piece.append(text.getWholeText());
      } else if (node instanceof Element element) {
        end();
        boolean change = Changes.is(element);
        if (change && element.hasText()) {
          leaveOut();
        }
        boolean other =
            change
                || (element != root && names.of(element).contains(Kind.FURNITURE))
                || Furniture.isNeverText(element);
        return other ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element) {
        end();
      }
      return FilterResult.CONTINUE;
    }

    /** A label before what is left out is not that of the date before it. */
    private void leaveOut() {
      if (!pieces.isEmpty()) {
        pieces.set(pieces.size() - 1, pieces.get(pieces.size() - 1) + " :");
      }
    }

    /** Marks alone belong to what stands before them. */
    void end() {
      String text = WhiteSpace.tidy(piece);
      piece.setLength(0);
      if (text.isEmpty() || pieces.size() == MOST_PIECES) {
        return;
      }
      boolean marks = text.codePoints().noneMatch(Character::isLetterOrDigit);
      if (marks && !pieces.isEmpty()) {
        pieces.set(pieces.size() - 1, pieces.get(pieces.size() - 1) + " " + text);
      } else {
        pieces.add(text);
      }
    }
  }
}
