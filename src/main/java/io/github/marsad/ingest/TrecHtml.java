package io.github.marsad.ingest;

import io.github.marsad.ingest.html.HtmlText;
import io.github.marsad.ingest.html.PageException;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * The text of an element that may hold HTML, which is read as in a field of every other format: by
 * its tags, or after the signs were escaped or put in a section. Paragraphs and breaks of lines
 * alone, which this format has itself, are none.
 */
final class TrecHtml {
  private static final Pattern TAGS =
      Pattern.compile(
          "(?i)</(?:div|li|h[1-6]|blockquote|tr|table|section|article|script|style)\\s*+>"
              + "|<p\\s++[a-z]");

  private static final String SECTION = "<![CDATA[";

  private TrecHtml() {}

  /** The text; null when there is none. */
  static String of(String source) throws IOException {
    try {
      if (!source.contains(SECTION) && TAGS.matcher(source).find()) {
        return HtmlText.of(source);
      }
      String text = TrecText.of(source);
      return text != null && HtmlText.isIn(text) ? HtmlText.of(text) : text;
    } catch (PageException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
