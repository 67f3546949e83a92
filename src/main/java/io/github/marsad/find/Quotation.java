package io.github.marsad.find;

import io.github.marsad.language.arabic.QuoteMarks;
import io.github.marsad.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Pairs quotation marks within a paragraph. */
final class Quotation {
  private Quotation() {}

  /** What stands between each outermost pair of marks, the marks left out, in reading order. */
  static List<Span> between(String text) {
    List<Span> spans = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      pair(text, begin, end, spans);
      begin = end + 1;
    }
    return spans;
  }

  private static void pair(String text, int from, int to, List<Span> spans) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!QuoteMarks.isMark(c)) {
        continue;
      }
      boolean closes = !open.isEmpty() && closes(c, text.charAt(open.peek()), text, i);
      if (closes) {
        int begin = open.pop() + 1;
        if (open.isEmpty()) {
          spans.add(new Span(begin, i));
        }
      } else if (!QuoteMarks.isClosing(c)) {
        open.push(i);
      }
    }
    if (!open.isEmpty()) {
      unclosed(text, open.peekLast() + 1, to, spans);
    }
  }

  /** A quotation that nothing closes ends with the last mark of its line, or with the line. */
  private static void unclosed(String text, int from, int to, List<Span> spans) {
    int end = to;
    for (int i = to - 1; i > from && end == to; i--) {
      if (QuoteMarks.isMark(text.charAt(i))) {
        end = i;
      }
    }
    boolean speech = end > from && text.substring(from, end).strip().indexOf(' ') > 0;
    if (speech) {
      spans.add(new Span(from, end));
    }
  }

  /** A straight mark closes a straight one unless it opens a nested quotation. */
  private static boolean closes(char mark, char opening, String text, int at) {
    if (QuoteMarks.isStraight(opening)) {
      return QuoteMarks.isStraight(mark) && !opensNested(text, at);
    }
    return QuoteMarks.isClosing(mark) || (QuoteMarks.isOpening(mark) && mark == opening);
  }

  /** A straight mark with a blank or bracket before it and a letter after it opens. */
  private static boolean opensNested(String text, int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return (before == ' ' || before == '(') && Character.isLetterOrDigit(after);
  }
}
