package io.github.marsad.ingest.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Weighs the lines found in a page against the {@code articleBody} of its metadata, which mostly
 * has no paragraphs, sometimes is cut short, and sometimes is all there is.
 */
final class ArticleBody {
  private static final double WHOLE = 0.9;
  private static final double HALF = 0.5;
  private static final int SAYS_SOMETHING = 10;

  private final String text;
  private final String letters;

  ArticleBody(String text) {
    this.text = text;
    this.letters = Letters.of(String.join("\n", lines()));
  }

  /** The better lines: those of the page unless they hold less than half of the metadata's text. */
  List<String> better(List<String> found) {
    if (letters.isEmpty()) {
      return found;
    }
    String shown = Letters.of(String.join("", found));
    if (shown.length() < letters.length() * HALF) {
      return lines();
    }
    return within(found, shown);
  }

  /** The lines from the first to the last that the whole text of the metadata has. */
  private List<String> within(List<String> found, String shown) {
    int first = -1;
    int last = -1;
    int covered = 0;
    for (int i = 0; i < found.size(); i++) {
      String line = Letters.of(found.get(i));
      if (line.length() >= SAYS_SOMETHING && letters.contains(line)) {
        first = first < 0 ? i : first;
        last = i;
        covered += line.length();
      }
    }
    boolean whole =
        covered >= letters.length() * WHOLE
            && letters.length() >= shown.length() * HALF
            && letters.endsWith(Letters.of(found.get(last)));
    return whole ? found.subList(first, last + 1) : found;
  }

  private boolean hasTags() {
    int at = text.indexOf('<');
    while (at >= 0 && at + 1 < text.length()) {
      if (text.charAt(at + 1) == '/' || Character.isLetter(text.charAt(at + 1))) {
        return true;
      }
      at = text.indexOf('<', at + 1);
    }
    return false;
  }

  private List<String> lines() {
    if (hasTags()) {
      Document fragment = Jsoup.parseBodyFragment(text);
      return Blocks.of(fragment.body(), new Furniture(fragment, new ClassNames())).list().stream()
          .map(Block::text)
          .toList();
    }
    List<String> lines = new ArrayList<>();
    for (String line : Parser.unescapeEntities(text, false).split("[\\n\\r]+")) {
      String tidy = WhiteSpace.tidy(line);
      if (!tidy.isEmpty()) {
        lines.add(tidy);
      }
    }
    return lines;
  }
}
