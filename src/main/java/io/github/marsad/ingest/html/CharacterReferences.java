package io.github.marsad.ingest.html;

import org.jsoup.nodes.Entities;

/**
 * Replaces the character references of HTML in a text without tags, such as {@code &nbsp;} and
 * {@code &#171;}, once. Only what is whole is one: an ampersand, a name that HTML knows or a number
 * of a character, and a semicolon.
 */
public final class CharacterReferences {
  private static final int LONGEST = 32;

  private final String source;
  private final StringBuilder text;
  private int at;

  private CharacterReferences(String source) {
    this.source = source;
    this.text = new StringBuilder(source.length());
  }

  /** The text with its references replaced. */
  public static String replaced(String text) {
    return text.indexOf('&') < 0 ? text : new CharacterReferences(text).read();
  }

  private String read() {
    int begin = source.indexOf('&');
    while (begin >= 0) {
      text.append(source, at, begin);
      int end = end(begin + 1);
      String value = end < 0 ? "" : value(source.substring(begin + 1, end));
      text.append(value.isEmpty() ? "&" : value);
      at = value.isEmpty() ? begin + 1 : end + 1;
      begin = source.indexOf('&', at);
    }
    return text.append(source, at, source.length()).toString();
  }

  /** Where the semicolon stands after a name or number; -1 when none does. */
  private int end(int from) {
    int most = Math.min(source.length(), from + LONGEST);
    int end = from;
    while (end < most && (isLetterOrDigit(source.charAt(end)) || source.charAt(end) == '#')) {
      end++;
    }
    return end > from && end < most && source.charAt(end) == ';' ? end : -1;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  private static String value(String name) {
    if (!name.startsWith("#")) {
      return Entities.getByName(name);
    }
    String numbered = numbered(name.substring(1));
    return numbered == null ? "" : numbered;
  }

  /** The character of a number; null when it has none, or one that no text holds. */
  public static String numbered(String number) {
    boolean hex = number.startsWith("x") || number.startsWith("X");
    try {
      int code = Integer.parseInt(hex ? number.substring(1) : number, hex ? 16 : 10);
      int type = Character.isValidCodePoint(code) ? Character.getType(code) : Character.UNASSIGNED;
      boolean isText =
          type != Character.CONTROL && type != Character.SURROGATE && type != Character.UNASSIGNED;
      return isText || code == '\n' || code == '\t' ? Character.toString(code) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
