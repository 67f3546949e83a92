package io.github.marsad.ingest;

import io.github.marsad.ingest.DateToken.Kind;
import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.knowledge.Tsv;
import io.github.marsad.language.arabic.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a line into tokens and knows those that {@code months.tsv} and {@code date_words.tsv} name.
 */
final class DateWords {
  private static final int MOST_WORDS = 4;

  private record Known(Kind kind, String value, boolean english) {}

  private final Map<String, Known> known = new HashMap<>();

  DateWords(KnowledgeFiles files) {
    for (Tsv.Row row : Tsv.parse("months.tsv", files.text("months.tsv")).rows()) {
      add(row, "names", new Known(Kind.MONTH, row.require("month"), false));
    }
    for (Tsv.Row row : Tsv.parse("date_words.tsv", files.text("date_words.tsv")).rows()) {
      Kind kind = kind(row);
      add(row, "arabic", new Known(kind, row.require("value"), false));
      add(row, "french", new Known(kind, row.require("value"), false));
      add(row, "english", new Known(kind, row.require("value"), true));
    }
  }

  private static Kind kind(Tsv.Row row) {
    try {
      return Kind.valueOf(row.require("kind").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error("no kind of date word: " + row.get("kind"));
    }
  }

  private void add(Tsv.Row row, String column, Known word) {
    row.list(column).forEach(name -> known.putIfAbsent(Folding.fold(name), word));
  }

  /** The tokens of a line; names of several words are one token, the longest that fits. */
  List<DateToken> tokens(String line) {
    List<DateToken> plain = split(Folding.fold(line));
    List<DateToken> tokens = new ArrayList<>(plain.size());
    for (int i = 0; i < plain.size(); ) {
      int words = plain.get(i).is(Kind.WORD) ? join(plain, i, tokens) : 0;
      if (words == 0) {
        tokens.add(plain.get(i));
      }
      i += Math.max(1, words);
    }
    return tokens;
  }

  /** Adds the longest known name that starts at a word and returns its words, or 0. */
  private int join(List<DateToken> plain, int from, List<DateToken> tokens) {
    StringBuilder name = new StringBuilder();
    DateToken longest = null;
    int words = 0;
    int last = Math.min(plain.size(), from + MOST_WORDS);
    for (int i = from; i < last && isOfName(plain.get(i), i > from); i++) {
      name.append(i == from ? "" : " ").append(plain.get(i).text());
      Known word = known.get(name.toString());
      if (word != null) {
        boolean spaced = plain.get(from).spaced();
        longest = new DateToken(word.kind(), name.toString(), word.value(), word.english(), spaced);
        words = i - from + 1;
      }
    }
    if (longest != null) {
      tokens.add(longest);
    }
    return words;
  }

  /** A word, or the number behind one: the first and the second month of a name. */
  private static boolean isOfName(DateToken token, boolean inside) {
    return token.is(Kind.WORD) || (inside && token.isNumber(1, 1));
  }

  /** Runs of ASCII digits, runs of letters, and every other character alone. */
  private static List<DateToken> split(String folded) {
    List<DateToken> tokens = new ArrayList<>();
    boolean spaced = true;
    for (int i = 0; i < folded.length(); ) {
      int end = end(folded, i);
      if (isBlank(folded.charAt(i))) {
        spaced = true;
      } else if (!isOfInitials(folded, i)) {
        String text = folded.substring(i, end);
        tokens.add(new DateToken(kind(folded.charAt(i)), text, text, false, spaced));
        spaced = false;
      }
      i = end;
    }
    return tokens;
  }

  /** A point between letters: "a.m.". */
  private static boolean isOfInitials(String text, int at) {
    return text.charAt(at) == '.'
        && at > 0
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1));
  }

  private static int end(String text, int begin) {
    Kind kind = kind(text.charAt(begin));
    int end = begin + 1;
    while (kind != Kind.MARK && end < text.length() && kind(text.charAt(end)) == kind) {
      end++;
    }
    return end;
  }

  private static Kind kind(char c) {
    if (c >= '0' && c <= '9') {
      return Kind.NUMBER;
    }
    return Character.isLetter(c) ? Kind.WORD : Kind.MARK;
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00A0' || Character.isWhitespace(c);
  }
}
