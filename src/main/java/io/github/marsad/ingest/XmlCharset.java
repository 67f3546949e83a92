package io.github.marsad.ingest;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charset that an XML declaration states. */
final class XmlCharset {
  /** A declaration is found within so many bytes. */
  static final int HEAD = 256;

  private static final Pattern STATED =
      Pattern.compile(
          "^(?:\u00EF\u00BB\u00BF)?\\s*+<\\?xml\\s[^>]*?encoding\\s*+=\\s*+[\"']([A-Za-z0-9._:-]{1,40})");

  private XmlCharset() {}

  /** The charset stated by a file that begins so; null when none is, or one that is not known. */
  static Charset of(byte[] head) {
    Matcher stated = STATED.matcher(new String(head, StandardCharsets.ISO_8859_1));
    return stated.find() ? named(stated.group(1)) : null;
  }

  /** A charset by a name that a file states; null when Java does not know it. */
  static Charset named(String name) {
    try {
      return Charset.isSupported(name) ? Charset.forName(name) : null;
    } catch (IllegalCharsetNameException e) {
      return null;
    }
  }
}
