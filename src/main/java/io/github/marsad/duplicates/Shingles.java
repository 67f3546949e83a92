package io.github.marsad.duplicates;

import io.github.marsad.language.arabic.Token;
import io.github.marsad.language.arabic.Tokenizer;
import io.github.marsad.language.arabic.WordHash;
import java.util.Arrays;
import java.util.List;

/**
 * The runs of three words of an article, each as a hash of 32 bits of its folded words, so that
 * vowel signs, hamza seats, tatweel, digits and punctuation make no difference. The headline is
 * left out, since copies change it; a body of fewer than {@value #SHORT} words says too little
 * alone (a caption, a line of furniture) and is read with its headline.
 *
 * @param all ascending, each once
 * @param head those of the first {@value #HEAD} words: a copy that is cut short keeps them
 */
record Shingles(int[] all, int[] head) {
  /** Words in a shingle. */
  static final int WORDS = 3;

  static final int SHORT = 24;
  static final int HEAD = 60;

  /**
   * Reads an article.
   *
   * @param titleEnd where the headline ends, in code points
   */
  static Shingles of(String text, int titleEnd) {
    int bodyBegin = text.offsetByCodePoints(0, titleEnd);
    List<Token> body = Tokenizer.tokenize(text.substring(bodyBegin));
    return of(body.size() < SHORT ? Tokenizer.tokenize(text) : body);
  }

  private static Shingles of(List<Token> tokens) {
    int count = Math.max(0, tokens.size() - WORDS + 1);
    int[] hashes = new int[count];
    for (int i = 0; i < count; i++) {
      hashes[i] = (int) (WordHash.hash(tokens.subList(i, i + WORDS)) >>> 32);
    }
    int[] head = Arrays.copyOf(hashes, Math.min(count, HEAD - WORDS + 1));
    return new Shingles(set(hashes), set(head));
  }

  private static int[] set(int[] hashes) {
    return Arrays.stream(hashes).sorted().distinct().toArray();
  }
}
