package io.github.marsad.ingest;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The elements of one {@code <DOC>} and its attributes, which are weaker. An element that means
 * nothing is looked into when it holds a field, and so is one that begins with another field; what
 * stands deeper is weaker. Text that stands in no field is kept too. Time grows with the length
 * alone, however tags are nested or left open.
 */
final class TrecElements {
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([A-Za-z][\\w.-]{0,40}+)\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)')");

  /** A longer tag is none. */
  private static final int LONGEST_TAG = 1_000;

  /** Deeper elements are as strong as these. */
  private static final int DEEPEST = 8;

  private final String doc;
  private final TrecFields fields;
  private final Map<String, Deque<Integer>> ends = new HashMap<>();

  /** Where fields may begin, those aside that were passed. */
  private final Deque<Integer> begins = new ArrayDeque<>();

  /** Where the text begins that was not taken yet. */
  private int loose;

  /** Where the elements end that are being looked into. */
  private final Deque<Integer> within = new ArrayDeque<>();

  TrecElements(String doc, TrecFields fields) {
    this.doc = doc;
    this.fields = fields;
  }

  /** Reads all fields; an error when one that holds text has no end. */
  void read() throws IOException {
    findTags();
    int begin = tagEnd(0);
    if (begin > 0) {
      readAttributes(doc.substring(0, begin));
    }
    loose = Math.max(begin, 0);
    int at = doc.indexOf('<', Math.max(begin, 1));
    while (at >= 0) {
      at = doc.indexOf('<', read(at));
    }
    takeLoose(doc.length());
  }

  private void findTags() {
    int at = doc.indexOf('<');
    while (at >= 0) {
      boolean ends = doc.startsWith("</", at);
      String name = name(ends ? at + 2 : at + 1);
      if (ends && !name.isEmpty()) {
        this.ends.computeIfAbsent(name, key -> new ArrayDeque<>()).add(at);
      } else if (!name.isEmpty() && fields.isKnown(name)) {
        begins.add(at);
      }
      at = doc.indexOf('<', at + 1);
    }
  }

  /** Takes the text that stands in no element of its own, up to here. */
  private void takeLoose(int end) throws IOException {
    if (end > loose) {
      fields.putLoose(doc.substring(loose, end));
    }
  }

  private void readAttributes(String tag) {
    Matcher attribute = ATTRIBUTE.matcher(tag);
    while (attribute.find()) {
      String value = attribute.group(attribute.group(2) == null ? 3 : 2);
      fields.put(attribute.group(1), TrecText.of(value), DEEPEST + 1);
    }
  }

  /** Reads the element that may begin here; where to look on. */
  private int read(int at) throws IOException {
    String name = name(at + 1);
    int begin = name.isEmpty() ? -1 : tagEnd(at);
    if (begin < 0 || doc.charAt(begin - 2) == '/') {
      return at + 1;
    }
    int end = end(name, begin);
    boolean known = fields.isKnown(name);
    if (end < 0 && known && fields.isText(name)) {
      throw new IOException("<" + name.toUpperCase(Locale.ROOT) + "> has no end");
    }
    if (end < 0) {
      return begin;
    }
    while (!within.isEmpty() && within.peek() < at) {
      within.pop();
    }
    boolean wraps = known ? isWrapper(name, begin) : holdsField(begin, end);
    if (!wraps && !known && TrecText.isLayout(name)) {
      return begin;
    }
    takeLoose(at);
    loose = begin;
    if (wraps) {
      if (within.size() < DEEPEST) {
        within.push(end);
      }
      return begin;
    }
    String content = doc.substring(begin, end);
    if (known) {
      fields.put(
          name,
          fields.mayBeHtml(name) ? TrecHtml.of(content) : TrecText.of(content),
          within.size());
    } else {
      fields.putUnknown(content);
    }
    loose = Math.max(end + 2, tagEnd(end));
    return end + 2;
  }

  /** Whether a field begins between two places. */
  private boolean holdsField(int from, int to) {
    while (!begins.isEmpty() && begins.peek() < from) {
      begins.remove();
    }
    return !begins.isEmpty() && begins.peek() < to;
  }

  /** Whether another field begins where an element does. */
  private boolean isWrapper(String name, int begin) {
    int at = begin;
    while (at < doc.length() && doc.charAt(at) <= ' ') {
      at++;
    }
    boolean isTag = at < doc.length() && doc.charAt(at) == '<';
    return isTag && !name.equals("text") && fields.isKnown(name(at + 1));
  }

  /** Where the element of this name ends that begins here; -1 when it does not. */
  private int end(String name, int begin) {
    Deque<Integer> of = ends.get(name);
    while (of != null && !of.isEmpty() && of.peek() < begin) {
      of.remove();
    }
    return of == null || of.isEmpty() ? -1 : of.peek();
  }

  /** Where the tag that begins here is over; -1 when it is none. */
  private int tagEnd(int at) {
    int last = Math.min(doc.length(), at + LONGEST_TAG);
    for (int i = at + 1; i < last; i++) {
      char c = doc.charAt(i);
      if (c == '>' || c == '<') {
        return c == '>' ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** The name that stands here in small letters, without a prefix; empty when none does. */
  private String name(int place) {
    int from = place;
    int end = from;
    while (end < doc.length() && (isName(doc.charAt(end)) || isPrefixed(place, from, end))) {
      end++;
      from = doc.charAt(end - 1) == ':' ? end : from;
    }
    boolean ends = end < doc.length() && (doc.charAt(end) == '>' || doc.charAt(end) <= ' ');
    return ends ? doc.substring(from, end).toLowerCase(Locale.ROOT) : "";
  }

  /** Whether what stands there ends the prefix of a namespace. */
  private boolean isPrefixed(int place, int from, int end) {
    return doc.charAt(end) == ':' && from == place && end > place;
  }

  private static boolean isName(char c) {
    return (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '-'
        || c == '.';
  }
}
