package io.github.marsad.ingest.html;

import org.jsoup.nodes.Element;

/**
 * A run of text that a browser shows as lines of its own: a paragraph, a heading, an item, a row.
 *
 * @param holder the innermost block element around it
 * @param linked how many of its characters are links
 */
record Block(String text, Element holder, int linked) {
  private static final int PARAGRAPH = 80;
  private static final int SENTENCE = 25;
  private static final String SENTENCE_ENDS = ".!?:\u061F\u06D4\u2026\u00BB\u201D\"";
  private static final double MOSTLY = 0.7;

  boolean isHeading() {
    String tag = holder.normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  /** Text that is nearly all links leads elsewhere. */
  boolean isLinks() {
    return linked >= text.length() * MOSTLY;
  }

  /** Long enough for a paragraph, or a whole sentence. */
  boolean isProse() {
    return !isHeading()
        && linked * 2 < text.length()
        && (text.length() >= PARAGRAPH || (text.length() >= SENTENCE && endsSentence(text)));
  }

  static boolean endsSentence(CharSequence text) {
    return text.length() > 0 && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
