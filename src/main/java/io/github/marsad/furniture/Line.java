package io.github.marsad.furniture;

import io.github.marsad.language.arabic.Letters;
import io.github.marsad.language.arabic.Token;
import io.github.marsad.language.arabic.Tokenizer;
import io.github.marsad.language.arabic.WordHash;
import io.github.marsad.model.Sentence;
import java.util.List;

/**
 * A line of an article: its sentences and its words.
 *
 * @param text from the first sentence's begin to the last one's end
 * @param offset where it begins in the article, in UTF-16 units
 */
record Line(List<Sentence> sentences, String text, int offset, List<Token> words) {
  /** Words of an opening: enough to tell one story's from another's. */
  private static final int OPENING = 10;

  /** A dateline is over after so many characters. */
  private static final int DATELINE = 70;

  /** Ends that a headline has not. */
  private static final String ENDS = ".!:\u2026\u061B";

  private static final String CLOSING = "\"'\u201D\u00BB)]*";

  static Line of(String article, List<Sentence> sentences) {
    int begin = sentences.get(0).span().begin();
    String text = article.substring(begin, sentences.get(sentences.size() - 1).span().end());
    return new Line(List.copyOf(sentences), text, begin, Tokenizer.tokenize(text));
  }

  /** One of its sentences as if it were a line. */
  Line of(Sentence sentence) {
    int begin = sentence.span().begin() - offset;
    String part = text.substring(begin, sentence.span().end() - offset);
    return new Line(List.of(sentence), part, sentence.span().begin(), Tokenizer.tokenize(part));
  }

  long key() {
    return WordHash.hash(words);
  }

  /** A hash of the first words; an agency's dateline ("CAIRO (ABC) -- ") is left out. */
  long opening() {
    int begin = datelineEnd();
    List<Token> rest = words.stream().filter(word -> word.begin() >= begin).limit(OPENING).toList();
    return WordHash.hash(rest);
  }

  private int datelineEnd() {
    int last = Math.min(DATELINE, text.length() - 1);
    for (int i = 0; i < last; i++) {
      char c = text.charAt(i);
      boolean twoHyphens = c == '-' && text.charAt(i + 1) == '-';
      boolean afterBracket = c == '-' && text.substring(0, i).stripTrailing().endsWith(")");
      if (c == '\u2014' || twoHyphens || afterBracket) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whether it ends as a headline does: without a full stop, or with a question mark. */
  boolean isBare() {
    if (words.isEmpty()) {
      return false;
    }
    int at = text.length() - 1;
    while (at > 0 && (CLOSING.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == ' ')) {
      at--;
    }
    return ENDS.indexOf(text.charAt(at)) < 0;
  }

  boolean isQuestion() {
    return text.indexOf(Letters.ARABIC_QUESTION_MARK) >= 0 || text.indexOf('?') >= 0;
  }
}
