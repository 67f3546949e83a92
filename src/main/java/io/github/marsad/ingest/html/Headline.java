package io.github.marsad.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the headline: what the page shows as one, when its metadata say the same; else what they
 * say, the site's name taken off; else, where they name nothing but the site, what stands out right
 * above the text.
 */
final class Headline {
  private static final int LONGEST = 400;
  private static final int MOST = 60;
  private static final double MOST_OF_IT = 0.5;
  private static final int WORDS_OF_A_NAME = 3;
  private static final int WORDS_OF_A_TITLE = 5;
  private static final int NEAR = 8;
  private static final int MOST_LINES = 4;
  private static final List<String> SEPARATORS =
      List.of(" | ", " :: ", " \u00BB ", " \u00AB ", " \u2013 ", " \u2014 ", " - ", " : ");
  private static final String SHOWN =
      "h1, h2, h3, [itemprop=headline], [class*=title], [id*=title], [class*=headline],"
          + " [id*=headline], .contentheading";
  private static final String LARGE =
      "font[size~=^(\\+[1-5]|[4-7])$], big, [class*=title], [id*=title], [class*=headline]";

  private final Set<String> sites;

  /** A finder of headlines on a page of a site of these names. */
  Headline(List<String> siteNames) {
    this.sites = siteNames.stream().map(Letters::of).collect(Collectors.toSet());
  }

  /**
   * A headline.
   *
   * @param text it, or null when there is none
   * @param element what shows it, or null when only metadata have it
   */
  record Shown(String text, Element element) {}

  /**
   * The headline of a page.
   *
   * @param declared what the metadata say
   * @param above the blocks right above the first paragraph
   */
  Shown of(Document page, Declared declared, Furniture furniture, List<Block> above) {
    List<String> named = new ArrayList<>(declared.titles());
    boolean nameless = named.isEmpty();
    named.add(declared.pageTitle());
    named.replaceAll(this::withoutSite);
    named.removeIf(title -> title.isEmpty() || sites.contains(Letters.of(title)));
    List<Shown> first = shown(page, "h1", furniture);
    List<Shown> shown = new ArrayList<>(first);
    shown.addAll(shown(page, SHOWN, furniture));
    Shown same = same(named, shown);
    same = same == null ? said(named, above) : same;
    if (same != null) {
      return same;
    }
    if (nameless && first.size() == 1) {
      return first.get(0);
    }
    Shown large = nameless ? large(above, named) : null;
    if (large != null) {
      return large;
    }
    if (!named.isEmpty()) {
      return new Shown(named.get(0), null);
    }
    return shown.isEmpty() ? firstLine(above) : shown.get(0);
  }

  /** The first of the few lines above the text of a page that names itself nowhere. */
  private static Shown firstLine(List<Block> above) {
    return above.stream()
        .limit(above.size() > MOST_LINES ? 0 : MOST_LINES)
        .filter(block -> !block.isLinks() && lettered(block.text()) >= WORDS_OF_A_NAME)
        .findFirst()
        .map(Headline::shown)
        .orElse(new Shown(null, null));
  }

  /** Words that are no numbers. */
  private static long lettered(String text) {
    return Stream.of(text.split("\\s+"))
        .filter(word -> word.chars().anyMatch(Character::isLetter))
        .count();
  }

  private static Shown same(List<String> named, List<Shown> shown) {
    List<String> visible = shown.stream().map(one -> Letters.of(one.text())).toList();
    for (String title : named) {
      String letters = Letters.of(title);
      for (int i = 0; i < visible.size(); i++) {
        if (isSame(visible.get(i), letters)) {
          return shown.get(i);
        }
      }
    }
    return null;
  }

  /** A block that says the whole of a title, or all but the names beside it. */
  private static Shown said(List<String> named, List<Block> above) {
    for (String title : named) {
      String letters = Letters.of(title);
      for (Block block : above) {
        String line = Letters.of(block.text());
        if (!block.isLinks() && letters.contains(line) && isSame(line, letters)) {
          return shown(block);
        }
      }
    }
    return null;
  }

  private static Shown shown(Block block) {
    return new Shown(block.text(), block.holder());
  }

  private List<Shown> shown(Document page, String selector, Furniture furniture) {
    List<Shown> found = new ArrayList<>();
    for (Element element : page.select(selector)) {
      boolean fits = found.size() < MOST && furniture.length(element) < LONGEST;
      String text = fits ? WhiteSpace.tidy(element.wholeText()) : "";
      if (!text.isEmpty() && !sites.contains(Letters.of(text))) {
        found.add(new Shown(text, element));
      }
    }
    return found;
  }

  /** What stands out nearest above the text, if it says more than the page's title; or null. */
  private static Shown large(List<Block> above, List<String> named) {
    int words = named.isEmpty() ? 0 : words(named.get(0));
    for (int i = above.size() - 1; i >= Math.max(0, above.size() - NEAR); i--) {
      Block block = above.get(i);
      boolean says = words(block.text()) > Math.max(words, WORDS_OF_A_NAME);
      if (says && words <= WORDS_OF_A_TITLE && !block.isLinks() && standsOut(block)) {
        return shown(block);
      }
    }
    return null;
  }

  private static boolean standsOut(Block block) {
    Element holder = block.holder();
    return block.isHeading()
        || ClassNames.isTitle(holder)
        || (holder.parent() != null && ClassNames.isTitle(holder.parent()))
        || holder.select(LARGE).stream()
            .anyMatch(e -> WhiteSpace.tidy(e.wholeText()).equals(block.text()));
  }

  private static int words(String text) {
    return text.split("\\s+").length;
  }

  /** Equal, or one the beginning of the other, or all but the names beside it. */
  private static boolean isSame(String shown, String declared) {
    boolean alike = shown.startsWith(declared) || declared.contains(shown);
    return alike
        && Math.min(shown.length(), declared.length())
            >= MOST_OF_IT * Math.max(shown.length(), declared.length());
  }

  private String withoutSite(String title) {
    for (String separator : SEPARATORS) {
      int last = title.lastIndexOf(separator);
      int first = title.indexOf(separator);
      if (last > 0 && isSite(title.substring(last + separator.length()), separator)) {
        return withoutSite(title.substring(0, last).strip());
      }
      if (first > 0 && sites.contains(Letters.of(title.substring(0, first)))) {
        return title.substring(first + separator.length()).strip();
      }
    }
    return title;
  }

  /** A known name of the site; without any, a few words after a separator that headlines lack. */
  private boolean isSite(String part, String separator) {
    boolean marked = !separator.equals(" - ") && !separator.equals(" : ");
    return sites.contains(Letters.of(part))
        || (sites.isEmpty() && marked && part.strip().split("\\s+").length <= WORDS_OF_A_NAME);
  }
}
