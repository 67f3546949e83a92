package io.github.marsad.ingest.html;

import io.github.marsad.ingest.html.DateLine.Place;
import io.github.marsad.ingest.html.MainContent.Found;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The article as a page shows it: headline, abstract, lines, and the lines that may date it. */
final class Story {
  private static final int ABOVE_HEADLINE = 2;
  private static final int BESIDE_TITLE = 20;
  private static final int SHORTEST_LEAD = 25;
  private static final int MOST_DATE_LINES = 80;
  private static final int NEAR = 3;
  private static final int LONGEST_DATE = 120;

  /** A link of so many words is a headline; a date beside it is that story's. */
  private static final int WORDS_OF_A_HEADLINE = 5;

  private static final int CARD = 300;

  private final List<Block> blocks;
  private final List<Aside> asides;
  private final Headline.Shown headline;
  private final String titleLetters;
  private final Furniture furniture;
  private final ClassNames names;
  private final List<Integer> body;
  private final int titleAt;
  private final int first;
  private final int last;
  private final int prose;

  Story(Blocks text, Found found, Headline.Shown headline, Furniture furniture) {
    this.blocks = text.list();
    this.asides = text.asides();
    this.headline = headline;
    this.titleLetters = headline.text() == null ? "" : Letters.of(headline.text());
    this.furniture = furniture;
    this.names = furniture.names();
    this.prose = found.firstProse();
    this.titleAt = titleAt();
    this.body = new BodyBlocks(blocks, found).from(start(found));
    this.first = body.isEmpty() ? found.first() : body.get(0);
    this.last = body.isEmpty() ? found.last() : body.get(body.size() - 1);
  }

  /** The last block above the first paragraph that is the headline and little else, or -1. */
  private int titleAt() {
    for (int i = Math.min(prose, blocks.size()) - 1; i >= 0; i--) {
      if (says(blocks.get(i).text())) {
        return i;
      }
    }
    return -1;
  }

  private boolean says(String line) {
    String letters = Letters.of(line);
    return letters.startsWith(titleLetters)
        && letters.length() <= titleLetters.length() + BESIDE_TITLE
        && !titleLetters.isEmpty();
  }

  /** Where the body begins: below headline and abstract, where its element holds them as well. */
  private int start(Found found) {
    if (titleAt < found.first()) {
      return found.first();
    }
    int start = titleAt + 1;
    for (int i = start; i <= prose && i < found.last(); i++) {
      start = isLead(i) ? i + 1 : start;
    }
    return start;
  }

  String title() {
    return headline.text();
  }

  /** The element that shows the headline, or null. */
  Element headline() {
    return headline.element();
  }

  boolean isTitle(String line) {
    return Letters.of(line).equals(titleLetters);
  }

  List<String> lines() {
    return body.stream().map(at -> blocks.get(at).text()).toList();
  }

  /** Prose between the headline and the body, or what the metadata call the abstract, if shown. */
  String lead(List<String> abstracts, List<String> lines) {
    List<String> letters = abstracts.stream().map(Letters::of).toList();
    List<String> lead = new ArrayList<>();
    boolean below = false;
    for (int i = 0; i < first; i++) {
      Block block = blocks.get(i);
      if (isTitle(block.text())) {
        below = true;
        lead.clear();
      } else if (!block.isLinks() && (isLead(i) || (below && block.isProse()))
          || letters.contains(Letters.of(block.text()))) {
        lead.add(block.text());
      }
    }
    lead.removeAll(lines);
    return lead.isEmpty() ? null : String.join("\n", lead);
  }

  /** Named so, or a sentence in a heading right below the headline. */
  private boolean isLead(int at) {
    Block block = blocks.get(at);
    if (block.text().length() < SHORTEST_LEAD) {
      return false;
    }
    Element holder = block.holder();
    boolean named =
        names.of(holder).contains(ClassNames.Kind.LEAD)
            || (holder.parent() != null
                && names.of(holder.parent()).contains(ClassNames.Kind.LEAD));
    boolean sentence =
        titleAt >= 0 && at == titleAt + 1 && block.isHeading() && Block.endsSentence(block.text());
    return named || sentence;
  }

  /** Lines that may hold the date, in the page's order. */
  List<DateLine> dateLines() {
    List<DateLine> lines = new ArrayList<>();
    int next = 0;
    for (int i = 0; i <= blocks.size(); i++) {
      for (; next < asides.size() && asides.get(next).before() <= i; next++) {
        Place place = place(asides.get(next));
        if (place != null && lines.size() < MOST_DATE_LINES) {
          lines.add(DateLine.of(place, asides.get(next)));
        }
      }
      Place place = i < blocks.size() ? place(i) : null;
      if (place != null && lines.size() < MOST_DATE_LINES) {
        lines.add(line(place, i));
      }
    }
    return lines;
  }

  /** The members of a short block apart: on the screen they do not touch. */
  private DateLine line(Place place, int at) {
    Block block = blocks.get(at);
    boolean change = block.holder().children().stream().anyMatch(Changes::is);
    boolean several = block.holder().childrenSize() > 1 || change || Changes.is(block.holder());
    return several && furniture.length(block.holder()) < LONGEST_DATE
        ? DateLine.of(place, Aside.of(block.holder(), names, at))
        : DateLine.of(place, block);
  }

  /** Where the story's head begins: right above its headline, or its first line. */
  private int begin() {
    return Math.max(0, head() - ABOVE_HEADLINE);
  }

  /** The headline, or the first line of a story whose headline is not shown. */
  private int head() {
    return titleAt >= 0 ? titleAt : Math.max(0, first);
  }

  /** Whether an element is in the story's box, and not in that of the page's name and clock. */
  private boolean standsAbove(Element element) {
    Element title =
        headline.element() == null && titleAt >= 0
            ? blocks.get(titleAt).holder()
            : headline.element();
    if (title == null || element == null) {
      return true;
    }
    Element header = element.closest("header");
    boolean ofPage =
        (header != null && !MainContent.isWithin(title, header))
            || (isOnPage(element) && !isOnPage(title));
    return !ofPage && PageDates.standsWith(element, title) && !Menus.isBetween(element, title);
  }

  /** Whether an element is in the same {@code article} as the headline, if that is in one. */
  private boolean isWithStory(Element element) {
    Element title = headline.element();
    Element article = title == null ? null : title.closest("article");
    return article == null || MainContent.isWithin(element, article);
  }

  private static Element box(Element element) {
    return element.parent() == null ? element : element.parent();
  }

  private static boolean isOnPage(Element element) {
    return element.parent() == null || element.parent().nameIs("body");
  }

  private Place place(Aside aside) {
    int at = aside.before();
    if (at < begin() || isBesideLink(at, box(aside.element()))) {
      return null;
    }
    if (at <= prose + 1) {
      return at > head() ? Place.BELOW : standsAbove(aside.element()) ? Place.ABOVE : null;
    }
    boolean after = at > last && at <= last + 2 && isWithStory(aside.element());
    return after ? Place.AFTER : Place.FAR;
  }

  private Place place(int at) {
    Block block = blocks.get(at);
    boolean inText = at >= prose && at <= last;
    if (block.text().length() >= LONGEST_DATE || at < begin() || at == titleAt || inText) {
      return null;
    }
    Element holder = block.holder();
    if (isBesideLink(at, box(holder))) {
      return null;
    }
    if (at < prose) {
      return at > head() ? Place.BELOW : standsAbove(holder) ? Place.ABOVE : null;
    }
    boolean after =
        at <= last + 2
            && !block.isLinks()
            && !blocks.get(last + 1).isHeading()
            && isWithStory(holder);
    return after ? Place.AFTER : Place.FAR;
  }

  /** Whether a link to another story is near a block and in the same small box. */
  private boolean isBesideLink(int at, Element box) {
    if (furniture.length(box) >= CARD) {
      return false;
    }
    for (int i = Math.max(0, at - NEAR); i < Math.min(blocks.size(), at + NEAR + 1); i++) {
      Block other = blocks.get(i);
      if (other.isLinks()
          && !says(other.text())
          && other.text().split(" ").length >= WORDS_OF_A_HEADLINE
          && MainContent.isWithin(other.holder(), box)) {
        return true;
      }
    }
    return false;
  }
}
