package io.github.marsad.ingest;

import io.github.marsad.ingest.html.CharacterReferences;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The text of an element: paragraphs become lines, other tags go, the predefined entities and the
 * numbered ones are replaced once. What only looks like a tag or an entity stays.
 */
final class TrecText {
  private static final Map<String, String> ENTITIES =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

  /** Tags that begin a new line. */
  private static final Set<String> LINES =
      Set.of("p", "br", "div", "tr", "li", "lp", "h1", "h2", "h3", "h4", "h5", "h6", "title");

  /** Tags within a line, that say nothing of what it means. */
  private static final Set<String> INLINE =
      Set.of(
          "a",
          "b",
          "big",
          "blockquote",
          "center",
          "em",
          "figure",
          "font",
          "hr",
          "i",
          "img",
          "ol",
          "pre",
          "q",
          "s",
          "script",
          "small",
          "span",
          "strong",
          "style",
          "sub",
          "sup",
          "table",
          "tbody",
          "td",
          "th",
          "u",
          "ul");

  /** Where paragraphs are marked, a line's end is where the source wrapped it. */
  private static final Pattern PARAGRAPH = Pattern.compile("<[Pp][\\s>]");

  private static final String RAW = "<![CDATA[";
  private static final String RAW_END = "]]>";
  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";
  private static final int LONGEST_TAG = 300;
  private static final int LONGEST_ENTITY = 10;

  private final String source;
  private final boolean wrapped;
  private final StringBuilder text;
  private int at;

  /** No section ends before. */
  private int noSection;

  private TrecText(String source) {
    this.source = source;
    this.wrapped = PARAGRAPH.matcher(source).find();
    this.text = new StringBuilder(source.length());
  }

  /** The text; null when there is none. */
  static String of(String source) {
    boolean plain = source.indexOf('&') < 0 && source.indexOf('<') < 0;
    String text = (plain ? source : new TrecText(source).read()).strip();
    return text.isEmpty() ? null : text;
  }

  /** Whether an element of this name, in small letters, is of a page's layout and no field. */
  static boolean isLayout(String name) {
    return LINES.contains(name) || INLINE.contains(name);
  }

  private String read() {
    while (at < source.length()) {
      char c = source.charAt(at);
      boolean read = (c == '<' && (section() || tag())) || (c == '&' && entity());
      if (!read) {
        text.append(wrapped && (c == '\n' || c == '\r') ? ' ' : c);
        at++;
      }
    }
    return text.toString();
  }

  /** A section that is taken as it is, or a comment. */
  private boolean section() {
    boolean raw = source.startsWith(RAW, at);
    if (!raw && !source.startsWith(COMMENT, at)) {
      return false;
    }
    String mark = raw ? RAW_END : COMMENT_END;
    int begin = at + (raw ? RAW : COMMENT).length();
    int end = at < noSection ? -1 : source.indexOf(mark, begin);
    if (end < 0) {
      noSection = source.length();
      return false;
    }
    text.append(source, begin, raw ? end : begin);
    at = end + mark.length();
    return true;
  }

  private boolean tag() {
    int name = at + (source.startsWith("</", at) ? 2 : 1);
    int end = nameEnd(name);
    if (end > name && end < source.length() && source.charAt(end) == ':') {
      name = end + 1;
      end = nameEnd(name);
    }
    int close = end;
    int most = Math.min(source.length(), at + LONGEST_TAG);
    while (close < most && source.charAt(close) != '>' && source.charAt(close) != '<') {
      close++;
    }
    boolean isTag =
        end > name
            && !Character.isDigit(source.charAt(name))
            && close < most
            && source.charAt(close) == '>'
            && " \t\r\n/>".indexOf(source.charAt(end)) >= 0;
    if (isTag) {
      text.append(LINES.contains(source.substring(name, end).toLowerCase(Locale.ROOT)) ? "\n" : "");
      at = close + 1;
    }
    return isTag;
  }

  private int nameEnd(int from) {
    int end = from;
    while (end < source.length() && isLetterOrDigit(source.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  private boolean entity() {
    int most = Math.min(source.length(), at + LONGEST_ENTITY);
    int end = at + 1;
    while (end < most && source.charAt(end) != ';') {
      end++;
    }
    if (end == most) {
      return false;
    }
    String name = source.substring(at + 1, end);
    String value =
        name.startsWith("#") ? CharacterReferences.numbered(name.substring(1)) : ENTITIES.get(name);
    if (value == null) {
      return false;
    }
    text.append(value);
    at = end + 1;
    return true;
  }
}
