package io.github.marsad.ingest.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Tells the elements that say when an article was last changed, by their names. */
final class Changes {
  private static final List<String> WORDS = List.of("update", "modif", "revis");
  private static final List<String> OTHERS = List.of("publish", "entry-date", "created");
  private static final int LONGEST_NAME = 40;

  private Changes() {}

  /**
   * Whether the names of an element say that it tells of the last change alone. Themes name the
   * date of publication "updated" as well, since the microformat wants it so.
   */
  static boolean is(Element e) {
    String says = names(e).toLowerCase(Locale.ROOT);
    return WORDS.stream().anyMatch(says::contains) && OTHERS.stream().noneMatch(says::contains);
  }

  private static String names(Element e) {
    StringBuilder names = new StringBuilder(e.className()).append(' ').append(e.attr("itemprop"));
    if (e.nameIs("time") || e.nameIs("meta")) {
      for (Attribute attribute : e.attributes()) {
        boolean data = attribute.getKey().startsWith("data-") || attribute.getKey().equals("id");
        boolean name = data || attribute.getKey().equals("property");
        if (name && attribute.getValue().length() < LONGEST_NAME) {
          names.append(' ').append(attribute.getValue());
        }
      }
    }
    return names.toString();
  }

  /** The text of a block, a colon in the place of what tells of a change within it. */
  static String without(Block block) {
    String text = block.text();
    for (Element child : block.holder().children()) {
      String own = is(child) ? WhiteSpace.tidy(child.wholeText()) : "";
      text = own.isEmpty() ? text : text.replace(own, ":");
    }
    return text;
  }

  /** The day of a change that stands in a box, or right beside it, without being shown; or null. */
  static String beside(Element box) {
    return Stream.concat(
            Stream.of(box.previousElementSibling(), box.nextElementSibling()),
            box.children().stream())
        .filter(other -> other != null)
        .map(Changes::value)
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse(null);
  }

  private static String value(Element e) {
    boolean hidden = e.nameIs("meta") || e.nameIs("link") || !e.hasText();
    return hidden && is(e) ? (e.attr("content") + e.attr("datetime")).strip() : "";
  }
}
