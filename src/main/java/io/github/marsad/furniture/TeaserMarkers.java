package io.github.marsad.furniture;

import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.knowledge.Tsv;
import io.github.marsad.language.arabic.Token;
import io.github.marsad.language.arabic.Tokenizer;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Words such as "read also:" that begin a line which points to another story. */
final class TeaserMarkers implements Serializable {
  private static final long serialVersionUID = 1L;

  static final String FILE = "teaser_markers.tsv";

  /** A longer line is text. */
  private static final int MOST_WORDS = 30;

  private static final int LONGEST = 4;
  private static final String SEPARATORS = ":/|-\u2013\u2014\u2026";

  private final HashSet<String> markers = new HashSet<>();

  TeaserMarkers(KnowledgeFiles files) {
    for (Tsv.Row row : Tsv.parse(FILE, files.text(FILE)).rows()) {
      List<Token> words = Tokenizer.tokenize(row.require("marker"));
      if (words.size() > LONGEST) {
        throw row.error("a marker has at most " + LONGEST + " words");
      }
      if (!begins(row.require("example"), words.size(), phrase(words, words.size()))) {
        throw row.error("the example does not begin with the marker and a separator");
      }
      markers.add(phrase(words, words.size()));
    }
  }

  private static boolean begins(String line, int words, String marker) {
    List<Token> tokens = Tokenizer.tokenize(line);
    return tokens.size() >= words
        && phrase(tokens, words).equals(marker)
        && isSeparated(line, tokens.get(words - 1).end());
  }

  /** Whether a line begins with a marker that is set off from what follows. */
  boolean isTeaser(String line, List<Token> words) {
    for (int count = Math.min(LONGEST, words.size()); count > 0; count--) {
      if (words.size() <= MOST_WORDS
          && markers.contains(phrase(words, count))
          && isSeparated(line, words.get(count - 1).end())) {
        return true;
      }
    }
    return false;
  }

  private static String phrase(List<Token> words, int count) {
    return words.subList(0, count).stream().map(Token::form).collect(Collectors.joining(" "));
  }

  private static boolean isSeparated(String line, int from) {
    int at = from;
    while (at < line.length() && (Character.isWhitespace(line.charAt(at)) || isMark(line, at))) {
      at++;
    }
    return at == line.length()
        || SEPARATORS.indexOf(line.charAt(at)) >= 0
        || line.startsWith("..", at);
  }

  /** Vowel signs and format characters that the tokenizer left outside the word. */
  private static boolean isMark(String line, int at) {
    int type = Character.getType(line.charAt(at));
    return type == Character.NON_SPACING_MARK
        || type == Character.FORMAT
        || line.charAt(at) == '\u00A0';
  }
}
