package io.github.marsad.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the headline: what the page shows as one, when its metadata say the same; else what they
 * say, the site's name taken off.
 */
final class Headline {
  private static final int LONGEST = 400;
  private static final int MOST = 30;
  private static final double MOST_OF_IT = 0.5;
  private static final int WORDS_OF_A_NAME = 3;
  private static final List<String> SEPARATORS =
      List.of(" | ", " :: ", " \u00BB ", " \u00AB ", " \u2013 ", " \u2014 ", " - ", " : ");
  private static final String SHOWN =
      "h1, h2, h3, [itemprop=headline], .title, .headline, .entry-title, .post-title, .article-title,"
          + " .news-title, .newstitle, #title, #headline";

  private final Set<String> sites;

  /** A finder of headlines on a page of a site of these names. */
  Headline(List<String> siteNames) {
    this.sites = siteNames.stream().map(Letters::of).collect(Collectors.toSet());
  }

  /**
   * The headline, or null.
   *
   * @param declared what the metadata say, the most trusted first
   */
  String of(Document page, List<String> declared, Furniture furniture) {
    List<String> named = new ArrayList<>(declared);
    named.add(page.title());
    named.replaceAll(this::withoutSite);
    named.removeIf(title -> title.isEmpty() || sites.contains(Letters.of(title)));
    List<String> first = shown(page, "h1", furniture);
    List<String> shown = new ArrayList<>(first);
    shown.addAll(shown(page, SHOWN, furniture));
    for (String title : named) {
      for (String visible : shown) {
        if (isSame(Letters.of(visible), Letters.of(title))) {
          return visible;
        }
      }
    }
    return declared.isEmpty() && first.size() == 1
        ? first.get(0)
        : !named.isEmpty() ? named.get(0) : shown.isEmpty() ? null : shown.get(0);
  }

  private List<String> shown(Document page, String selector, Furniture furniture) {
    List<String> texts = new ArrayList<>();
    for (Element element : page.select(selector)) {
      if (texts.size() < MOST && furniture.length(element) < LONGEST) {
        String text = WhiteSpace.tidy(element.wholeText());
        if (!text.isEmpty() && !sites.contains(Letters.of(text))) {
          texts.add(text);
        }
      }
    }
    return texts;
  }

  /** Equal, or one the beginning of the other, or the end of what begins with the site's name. */
  private static boolean isSame(String shown, String declared) {
    boolean alike =
        shown.startsWith(declared) || declared.startsWith(shown) || declared.endsWith(shown);
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
