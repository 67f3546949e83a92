package io.github.marsad.language.arabic;

import io.github.marsad.model.Sentence;
import io.github.marsad.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an article into sentences at line ends, full stops, question and exclamation marks. The
 * headline is one sentence whatever stands in it.
 */
public final class SentenceSplitter {
  private final String text;
  private final List<Sentence> sentences = new ArrayList<>();

  private SentenceSplitter(String text) {
    this.text = text;
  }

  /**
   * Splits a text.
   *
   * @param titleEnd where the headline ends, in UTF-16 units; 0 when there is none
   */
  public static List<Sentence> split(String text, int titleEnd) {
    SentenceSplitter splitter = new SentenceSplitter(text);
    splitter.add(0, titleEnd, true);
    splitter.splitBody(titleEnd);
    return splitter.sentences;
  }

  private void splitBody(int from) {
    int begin = from;
    for (int i = from; i < text.length(); i++) {
      if (endsSentence(i)) {
        int end = includeClosing(i + 1);
        add(begin, end, false);
        begin = end;
        i = end - 1;
      }
    }
    add(begin, text.length(), false);
  }

  private boolean endsSentence(int i) {
    char c = text.charAt(i);
    if (c == '\n' || c == '!' || c == '?' || c == Letters.ARABIC_QUESTION_MARK) {
      return true;
    }
    return c == '.' && !isInsideWord(i) && !endsAbbreviation(i);
  }

  /** A stop with a letter or digit right after it: a decimal, an address, a glued abbreviation. */
  private boolean isInsideWord(int i) {
    if (i + 1 >= text.length()) {
      return false;
    }
    char next = text.charAt(i + 1);
    return next == '.' || (Character.isLetterOrDigit(next) && !isAfterLongWord(i));
  }

  /** News text often lacks the blank after a stop; a word of three letters or more ended there. */
  private boolean isAfterLongWord(int i) {
    return i >= 3
        && Letters.isArabic(text.charAt(i - 1))
        && Letters.isArabic(text.charAt(i - 2))
        && Letters.isArabic(text.charAt(i - 3))
        && Letters.isArabic(text.charAt(i + 1));
  }

  /** One letter and a stop: a title or an initial. */
  private boolean endsAbbreviation(int i) {
    return i >= 1
        && Character.isLetter(text.charAt(i - 1))
        && (i == 1 || !Character.isLetterOrDigit(text.charAt(i - 2)));
  }

  private int includeClosing(int from) {
    int end = from;
    while (end < text.length() && QuoteMarks.isClosing(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void add(int from, int to, boolean headline) {
    int begin = from;
    int end = to;
    while (begin < end && isBlank(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (begin < end) {
      sentences.add(new Sentence(sentences.size(), new Span(begin, end), headline));
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\uFEFF';
  }
}
