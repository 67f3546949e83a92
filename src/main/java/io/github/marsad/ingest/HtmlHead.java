package io.github.marsad.ingest;

import io.github.marsad.ingest.html.HtmlText;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells by a file's first characters whether it is an HTML page. What begins as pages do is one.
 * What begins with another of HTML's tags is one when several tags follow, and what begins with
 * text, as with a program's message, when a whole document follows close behind. A text that
 * mentions a tag is none.
 */
final class HtmlHead {
  private static final List<String> BEGINNINGS =
      List.of("<!doctype html", "<html", "<head", "<body", "<meta", "<title");

  /** Tags that stand once in a document and hold it together. */
  private static final Set<String> DOCUMENT = Set.of("html", "head", "body", "title", "meta");

  /** Tags that a text does not begin with. */
  private static final Set<String> LAYOUT =
      Set.of(
          ("script link style div center br table tbody thead tr td th p h1 h2 h3 h4 h5 h6 ul ol li dl"
                  + " hr form img a span font header footer nav main article section aside figure"
                  + " noscript iframe base input blockquote pre svg")
              .split(" "));

  /** Tags that a fragment may begin with and that a text may have anywhere. */
  private static final Set<String> INLINE = Set.of("b", "strong", "i", "em", "u", "big", "small");

  private static final int DOCUMENT_WEIGHT = 4;
  private static final int ENOUGH = 4;
  private static final int FEW = 2;

  /** A document of text with its tags close together. */
  private static final int A_DOCUMENT = 12;

  private static final int FAR = 2_000;
  private static final int LONGEST_TAG = 10;

  private HtmlHead() {}

  /** Whether a file that begins so is a page. */
  static boolean begins(String head) {
    String lower = head.toLowerCase(Locale.ROOT).replace("\uFEFF", "").stripLeading();
    boolean prolog = false;
    while (lower.startsWith("<?xml") || lower.startsWith("<!--")) {
      boolean comment = lower.startsWith("<!--");
      int end = lower.indexOf(comment ? "-->" : "?>");
      if (end < 0) {
        return comment;
      }
      prolog |= !comment;
      lower = lower.substring(end + (comment ? 3 : 2)).stripLeading();
    }
    String begin = lower;
    return BEGINNINGS.stream().anyMatch(begin::startsWith)
        || (!prolog && isKnown(tag(begin, 0)) && isEnough(begin));
  }

  /** Several tags, or few of which one ends a block or a line. */
  private static boolean isEnough(String text) {
    int weight = weight(text) + (INLINE.contains(tag(text, 0)) ? 1 : 0);
    return weight >= ENOUGH || (weight >= FEW && (HtmlText.isIn(text) || tag(text, 0).equals("p")));
  }

  /** Whether a text that is of no other format has a page in it: asked last. */
  static boolean holds(String head) {
    String lower = head.toLowerCase(Locale.ROOT);
    int begin = -1;
    for (String document : List.of("<!doctype html", "<html", "<head", "<body")) {
      int at = lower.indexOf(document);
      begin = at >= 0 && (begin < 0 || at < begin) ? at : begin;
    }
    boolean document = begin >= 0 && begin < FAR && weight(lower.substring(begin)) >= A_DOCUMENT;
    return document || isBroken(lower);
  }

  /** A text whose lines are broken by tags rather than by line ends. */
  private static boolean isBroken(String lower) {
    if (lower.startsWith("<")) {
      return false;
    }
    int ends = 0;
    for (int at = lower.indexOf('<'); at >= 0; at = lower.indexOf('<', at + 1)) {
      ends += lower.startsWith("</p>", at) || tag(lower, at).equals("br") ? 1 : 0;
    }
    return ends >= FEW && ends * 2L >= lower.lines().filter(line -> !line.isBlank()).count();
  }

  private static int weight(String text) {
    int weight = 0;
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      String tag = tag(text, at);
      weight += DOCUMENT.contains(tag) ? DOCUMENT_WEIGHT : LAYOUT.contains(tag) ? 1 : 0;
    }
    return text.startsWith("<!doctype html") ? weight + DOCUMENT_WEIGHT : weight;
  }

  private static boolean isKnown(String tag) {
    return LAYOUT.contains(tag) || INLINE.contains(tag) || DOCUMENT.contains(tag);
  }

  /** The name of the tag that opens or closes at a bracket; empty when none does. */
  private static String tag(String text, int at) {
    if (at >= text.length() || text.charAt(at) != '<') {
      return "";
    }
    int begin = text.startsWith("</", at) ? at + 2 : at + 1;
    int end = begin;
    while (end < text.length()
        && end - begin < LONGEST_TAG
        && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    boolean ends = end < text.length() && " \t\r\n/>".indexOf(text.charAt(end)) >= 0;
    return ends ? text.substring(begin, end) : "";
  }
}
