package io.github.marsad.ingest;

import io.github.marsad.language.arabic.Letters;
import java.nio.charset.Charset;
import java.util.List;

/**
 * Recognises Arabic in the one-byte charsets that came before Unicode. A candidate fits when nearly
 * all that is not ASCII becomes Arabic letters and marks, hardly a word mixes them with Latin ones,
 * and, in a text of some length, words begin with the article as Arabic ones do; so French or
 * Russian bytes are not taken for Arabic.
 */
final class LegacyCharset {
  private static final List<Charset> CANDIDATES =
      List.of(Charset.forName("windows-1256"), Charset.forName("ISO-8859-6"));
  private static final double LEAST_FIT = 0.9;
  private static final double MOST_MIXED = 0.1;
  private static final double LEAST_ARTICLES = 0.02;

  /** Fewer words than this need not show an article. */
  private static final int SHORT = 8;

  /** More bytes than this are not looked at. */
  private static final int SAMPLE = 1 << 16;

  private int words;
  private int mixed;
  private int articles;
  private int others;
  private int arabic;

  private LegacyCharset(String text) {
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        addWord(text, begin, i);
        boolean escape = i < text.length() && text.charAt(i) == '\\';
        i += escape ? 1 : 0;
        begin = i + 1;
      }
      if (i < text.length()) {
        addLetter(text.charAt(i));
      }
    }
  }

  /** The charset in which bytes, which are no UTF-8, are Arabic; null when there is none. */
  static Charset of(byte[] bytes) {
    Charset best = null;
    double fit = 0;
    for (Charset charset : CANDIDATES) {
      int length = Math.min(bytes.length, SAMPLE);
      LegacyCharset read = new LegacyCharset(Decoded.of(bytes, 0, length, charset).text());
      if (read.isArabic() && read.fit() > fit) {
        best = charset;
        fit = read.fit();
      }
    }
    return best;
  }

  private void addLetter(char c) {
    if (Letters.isArabic(c)) {
      arabic++;
    } else if (Character.isLetter(c) ? c > 0x7F : c == '\uFFFD') {
      others++;
    }
  }

  private void addWord(String text, int begin, int end) {
    int ours = 0;
    for (int i = begin; i < end; i++) {
      ours += Letters.isArabic(text.charAt(i)) ? 1 : 0;
    }
    if (ours > 0) {
      words++;
      mixed += ours < end - begin ? 1 : 0;
      articles += text.startsWith(Letters.ARTICLE, begin) ? 1 : 0;
    }
  }

  private double fit() {
    return (double) arabic / (arabic + others);
  }

  private boolean isArabic() {
    return arabic >= 2
        && fit() >= LEAST_FIT
        && mixed <= MOST_MIXED * words
        && (words < SHORT || articles >= LEAST_ARTICLES * words);
  }
}
