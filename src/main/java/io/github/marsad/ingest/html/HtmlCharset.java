package io.github.marsad.ingest.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What HTTP and a page's first bytes state of its charset; HTTP comes first. Unicode charsets are
 * left out: bytes show that themselves.
 *
 * @param trusted the first that is not Western, or null
 * @param western the first Western one, which servers name of any page, or null
 */
public record HtmlCharset(Charset trusted, Charset western) {
  private static final Set<String> WESTERN =
      Set.of("ISO-8859-1", "windows-1252", "US-ASCII", "ISO-8859-15");
  private static final int HEAD = 4096;
  private static final int LONGEST_NAME = 30;

  /**
   * The charsets stated of a page.
   *
   * @param named the charset that HTTP names, or null
   */
  public static HtmlCharset stated(byte[] page, String named) {
    Charset http = charset(named);
    Charset inside = charset(inside(page));
    return new HtmlCharset(first(http, inside, false), first(http, inside, true));
  }

  private static Charset first(Charset http, Charset inside, boolean western) {
    return Stream.of(http, inside)
        .filter(charset -> charset != null && !charset.name().startsWith("UTF-"))
        .filter(charset -> WESTERN.contains(charset.name()) == western)
        .findFirst()
        .orElse(null);
  }

  /** The charset that a page names in its first bytes, or null. */
  private static String inside(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    for (String key : new String[] {"charset=", "encoding="}) {
      int at = head.indexOf(key);
      if (at >= 0) {
        return name(head, at + key.length());
      }
    }
    return null;
  }

  private static String name(String head, int at) {
    int begin = at;
    while (begin < head.length() && "\"' ".indexOf(head.charAt(begin)) >= 0) {
      begin++;
    }
    int end = begin;
    while (end < head.length()
        && end - begin < LONGEST_NAME
        && (Character.isLetterOrDigit(head.charAt(end)) || "-_:.".indexOf(head.charAt(end)) >= 0)) {
      end++;
    }
    return head.substring(begin, end);
  }

  private static Charset charset(String name) {
    try {
      return name == null || name.isBlank() ? null : Charset.forName(name.strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
