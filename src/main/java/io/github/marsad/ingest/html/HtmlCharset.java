package io.github.marsad.ingest.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

/**
 * Decodes a page: by its byte-order mark, else as UTF-8 when its bytes are that whatever it says,
 * else by the charset that HTTP or the page name, else by which Arabic charset its bytes look like.
 */
public final class HtmlCharset {
  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
  private static final Charset ISO_8859_6 = Charset.forName("ISO-8859-6");
  private static final int HEAD = 4096;
  private static final int LONGEST_NAME = 30;
  private static final double FEW = 0.01;

  private HtmlCharset() {}

  /**
   * A page's text.
   *
   * @param replaced whether broken bytes stand as U+FFFD in it
   */
  public record Decoded(String text, Charset charset, boolean replaced) {}

  /**
   * The text of a page.
   *
   * @param named the charset that HTTP names, or null
   */
  public static Decoded decode(byte[] bytes, String named) {
    Charset marked = mark(bytes);
    if (marked != null) {
      return decoded(bytes, marked, marked == StandardCharsets.UTF_8 ? 3 : 2);
    }
    Decoded utf8 = decoded(bytes, StandardCharsets.UTF_8, 0);
    if (!utf8.replaced()) {
      Charset charset = charset(named);
      boolean wide = charset != null && charset.name().startsWith("UTF-16");
      return wide ? decoded(bytes, charset, 0) : utf8;
    }
    Charset charset = charset(named) != null ? charset(named) : charset(inside(bytes));
    if (charset == null || isWestern(charset) || charset.equals(StandardCharsets.UTF_8)) {
      Charset inside = charset(inside(bytes));
      boolean arabic =
          inside != null && !isWestern(inside) && !inside.equals(StandardCharsets.UTF_8);
      charset = arabic ? inside : guess(bytes, utf8, charset);
    }
    return charset.equals(StandardCharsets.UTF_8) ? utf8 : decoded(bytes, charset, 0);
  }

  private static Charset mark(byte[] b) {
    if (b.length > 2 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return StandardCharsets.UTF_8;
    }
    if (b.length > 1 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    boolean big = b.length > 1 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF;
    return big ? StandardCharsets.UTF_16BE : null;
  }

  private static Decoded decoded(byte[] bytes, Charset charset, int from) {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    try {
      String strict =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(in)
              .toString();
      return new Decoded(strict, charset, false);
    } catch (CharacterCodingException e) {
      return new Decoded(new String(bytes, from, bytes.length - from, charset), charset, true);
    }
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

  private static boolean isWestern(Charset charset) {
    String name = charset.name();
    return name.equals("ISO-8859-1")
        || name.equals("windows-1252")
        || name.equals("US-ASCII")
        || name.equals("ISO-8859-15");
  }

  /** UTF-8 with a few broken letters, or the Arabic charset whose letters the bytes are. */
  private static Charset guess(byte[] bytes, Decoded utf8, Charset named) {
    long high = 0;
    for (byte b : bytes) {
      high += b < 0 ? 1 : 0;
    }
    long broken = utf8.text().chars().filter(c -> c == '\uFFFD').count();
    if (broken <= high * FEW) {
      return StandardCharsets.UTF_8;
    }
    String arabic = new String(bytes, WINDOWS_1256);
    long foreign =
        arabic.chars().filter(c -> c > 0x7F && c < 0x180 && Character.isLetter(c)).count();
    long letters = arabic.chars().filter(c -> c >= 0x600 && c < 0x700).count();
    if (letters < high / 2) {
      return named == null ? WINDOWS_1256 : named;
    }
    return foreign * 20 > letters ? ISO_8859_6 : WINDOWS_1256;
  }
}
