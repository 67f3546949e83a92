package io.github.marsad.find;

import io.github.marsad.language.arabic.QuoteMarks;
import io.github.marsad.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Pairs quotation marks within a paragraph. */
final class Quotation {
  /** Marks that are two brackets or apostrophes. */
  private static final int DOUBLE = 2;

  /** The most characters from an apostrophe, or a bracket set twice, to the one that closes it. */
  private static final int LONGEST_PAIRED = 2000;

  private final String text;
  private final List<Span> outermost = new ArrayList<>();
  private final List<Span> nested = new ArrayList<>();

  private Quotation(String text) {
    this.text = text;
  }

  /**
   * What stands between pairs of marks, the marks left out, each list in reading order.
   *
   * @param outermost the pairs that no other holds
   * @param nested pairs within others
   */
  record Pairs(List<Span> outermost, List<Span> nested) {}

  /** A mark that waits for the one that closes it. */
  private record Open(int at, int length) {
    int end() {
      return at + length;
    }
  }

  static Pairs between(String text) {
    Quotation quotation = new Quotation(text);
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      quotation.pair(begin, end);
      begin = end + 1;
    }
    return new Pairs(List.copyOf(quotation.outermost), List.copyOf(quotation.nested));
  }

  private void pair(int from, int to) {
    Deque<Open> open = new ArrayDeque<>();
    int i = from;
    while (i < to) {
      int length = QuoteMarks.lengthAt(text, i);
      if (length > 0) {
        take(open, i, length, to);
      }
      i += Math.max(1, length);
    }
    while (!open.isEmpty() && isPaired(open.peekLast())) {
      open.removeLast();
    }
    if (!open.isEmpty()) {
      unclosed(open.peekLast().end(), to);
    }
  }

  private void take(Deque<Open> open, int at, int length, int to) {
    boolean paired = isPaired(new Open(at, length));
    if (!paired) {
      while (!open.isEmpty() && isPaired(open.peek()) && closesOneUnder(open, at)) {
        open.pop();
      }
    }
    if (!open.isEmpty() && closes(open.peek(), at, length)) {
      int begin = open.pop().end();
      (open.isEmpty() ? outermost : nested).add(new Span(begin, at));
    } else if (paired ? opensPaired(at, length, to) : !QuoteMarks.isClosing(text.charAt(at))) {
      open.push(new Open(at, length));
    }
  }

  /** {@code "a 'b" c}: a single mark that nothing closes is none. */
  private boolean closesOneUnder(Deque<Open> open, int at) {
    Open under = open.stream().filter(mark -> !isPaired(mark)).findFirst().orElse(null);
    return under != null && closes(under, at, 1);
  }

  /** Whether a mark is one only where another closes it. */
  private boolean isPaired(Open mark) {
    return mark.length() == DOUBLE || QuoteMarks.isSingle(text.charAt(mark.at()));
  }

  /** A quotation that nothing closes ends with the last mark of its line, or with the line. */
  private void unclosed(int from, int to) {
    int end = to;
    for (int i = to - 1; i > from && end == to; i--) {
      if (QuoteMarks.isMark(text.charAt(i))) {
        end = i;
      }
    }
    boolean speech = end > from && text.substring(from, end).strip().indexOf(' ') > 0;
    if (speech) {
      outermost.add(new Span(from, end));
    }
  }

  /** A straight mark closes a straight one unless it opens a nested quotation. */
  private boolean closes(Open open, int at, int length) {
    char opening = text.charAt(open.at());
    char mark = text.charAt(at);
    if (open.length() == DOUBLE || length == DOUBLE) {
      return open.length() == length && QuoteMarks.isPair(opening, mark) && closesWord(at, length);
    }
    if (QuoteMarks.isSingle(opening)) {
      return QuoteMarks.isSingle(mark)
          && QuoteMarks.isPair(opening, mark)
          && closesWord(at, length);
    }
    if (QuoteMarks.isSingle(mark)) {
      return false;
    }
    if (QuoteMarks.isStraight(opening)) {
      return QuoteMarks.isStraight(mark) && !opensNested(at);
    }
    return QuoteMarks.isClosing(mark) || (QuoteMarks.isOpening(mark) && mark == opening);
  }

  /** A straight mark with a blank or bracket before it and a letter after it opens. */
  private boolean opensNested(int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    return (before == ' ' || before == '(') && isWordAt(at + 1);
  }

  /**
   * An apostrophe, or a bracket set twice, opens before a word that follows a blank, another mark
   * or a clitic, where another closes it in the same line, not far off: text may be hostile.
   */
  private boolean opensPaired(int at, int length, int to) {
    char mark = text.charAt(at);
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    boolean clitic = at > 1 && "بلكوف".indexOf(before) >= 0 && text.charAt(at - 2) == ' ';
    boolean first = !Character.isLetterOrDigit(before) || clitic;
    if (!first || !isWordAt(at + length)) {
      return false;
    }
    for (int i = at + length; i < Math.min(to, at + LONGEST_PAIRED); i++) {
      if (QuoteMarks.lengthAt(text, i) == length
          && QuoteMarks.isPair(mark, text.charAt(i))
          && closesWord(i, length)) {
        return true;
      }
    }
    return false;
  }

  private boolean closesWord(int at, int length) {
    return at > 0 && text.charAt(at - 1) != ' ' && !isWordAt(at + length);
  }

  private boolean isWordAt(int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
