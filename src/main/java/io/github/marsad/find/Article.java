package io.github.marsad.find;

import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.Word;
import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.language.arabic.QuoteMarks;
import io.github.marsad.language.arabic.SentenceSplitter;
import io.github.marsad.language.arabic.Token;
import io.github.marsad.language.arabic.Tokenizer;
import io.github.marsad.model.Sentence;
import io.github.marsad.model.Span;
import java.util.Arrays;
import java.util.List;

/** One article being read: its text, words and sentences. Offsets are UTF-16 units. */
final class Article {
  private static final String QUOTATION_MARKS = "\"\u201C\u201D\u00AB\u00BB";

  private final String text;
  private final List<Token> tokens;
  private final List<Sentence> sentences;
  private final int[] sentenceOfToken;
  private final int[] limits;
  private final Word[] words;

  private Article(String text, List<Token> tokens, Word[] words, List<Sentence> sentences) {
    this.text = text;
    this.tokens = tokens;
    this.words = words;
    this.sentences = sentences;
    this.sentenceOfToken = sentenceOfToken();
    this.limits = limits();
  }

  /** Reads a text; words that it wrote as one are cut where two known names meet. */
  static Article read(String text, int titleEnd, Knowledge knowledge) {
    List<Token> tokens = Tokenizer.tokenize(text);
    Word[] words = words(tokens, knowledge);
    if (Arrays.stream(words).anyMatch(Word::isGlued)) {
      tokens = knowledge.gluedWords().split(text, tokens);
      words = words(tokens, knowledge);
    }
    return new Article(text, known(tokens, words), words, SentenceSplitter.split(text, titleEnd));
  }

  /** The same tokens with the forms of their words: one string for all articles, hashed once. */
  private static List<Token> known(List<Token> tokens, Word[] words) {
    Token[] known = new Token[words.length];
    for (int i = 0; i < known.length; i++) {
      Token token = tokens.get(i);
      known[i] = new Token(token.begin(), token.end(), words[i].form());
    }
    return List.of(known);
  }

  private static Word[] words(List<Token> tokens, Knowledge knowledge) {
    Word[] words = new Word[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = knowledge.word(tokens.get(i).form());
    }
    return words;
  }

  private int[] sentenceOfToken() {
    int[] of = new int[tokens.size()];
    int s = 0;
    for (int i = 0; i < of.length; i++) {
      while (s + 1 < sentences.size() && sentences.get(s).span().end() <= tokens.get(i).begin()) {
        s++;
      }
      of[i] = s;
    }
    return of;
  }

  /** For each word the first later word that no name may reach over. */
  private int[] limits() {
    int[] limit = new int[tokens.size()];
    for (int i = tokens.size() - 1; i >= 0; i--) {
      boolean last = i == tokens.size() - 1;
      limit[i] = last || !isNameGap(i + 1) ? i + 1 : limit[i + 1];
    }
    return limit;
  }

  /** Whether a name may run on over what stands before a word: blanks, hyphens, quotation marks. */
  private boolean isNameGap(int token) {
    for (int i = tokens.get(token - 1).end(); i < tokens.get(token).begin(); i++) {
      if (" \u00A0_#-\u2010\u2011\u2013\"\u201C\u201D\u00AB\u00BB\u200C\u200F"
              .indexOf(text.charAt(i))
          < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a quotation mark stands at an offset. */
  boolean isQuotationMark(int offset) {
    return offset >= 0
        && offset < text.length()
        && QUOTATION_MARKS.indexOf(text.charAt(offset)) >= 0;
  }

  /** Where a quotation mark stands between two offsets without its other half; -1 for none. */
  int unpairedMark(int begin, int end) {
    int unpaired = -1;
    for (int i = begin; i < end; i++) {
      if (isQuotationMark(i)) {
        unpaired = unpaired < 0 ? i : -1;
      }
    }
    return unpaired;
  }

  String text() {
    return text;
  }

  List<Token> tokens() {
    return tokens;
  }

  Token token(int at) {
    return tokens.get(at);
  }

  /** All readings of a word, the one with the fewest clitics first. */
  List<Clitics.Reading> readings(int at) {
    return words[at].readings();
  }

  /** What the knowledge files say of a word. */
  Word word(int at) {
    return words[at];
  }

  int size() {
    return tokens.size();
  }

  List<Sentence> sentences() {
    return sentences;
  }

  /** Whether every word from one to another has the article. */
  boolean isDefinite(int first, int last) {
    return tokens.subList(first, last + 1).stream().allMatch(Token::isDefinite);
  }

  int sentenceOf(int token) {
    return sentenceOfToken[token];
  }

  int limit(int token) {
    return limits[token];
  }

  /** The folded form of a word of the same sentence, or empty. */
  String neighbour(int of, int at) {
    return at < 0 || at >= tokens.size() || sentenceOfToken[at] != sentenceOfToken[of]
        ? ""
        : tokens.get(at).form();
  }

  /** Whether one blank stands between a word and the one before it, as between most. */
  boolean isAfterBlank(int token) {
    int begin = tokens.get(token).begin();
    return token > 0 && begin - tokens.get(token - 1).end() == 1 && text.charAt(begin - 1) == ' ';
  }

  /** What stands between a word and the one before it. */
  String gapBefore(int token) {
    if (isAfterBlank(token)) {
      return " ";
    }
    int from = token == 0 ? 0 : tokens.get(token - 1).end();
    return text.substring(from, tokens.get(token).begin());
  }

  /** Whether nothing but blanks stands between the beginning of the line and a word. */
  boolean beginsLine(int token) {
    String gap = gapBefore(token);
    return (token == 0 || gap.indexOf('\n') >= 0)
        && gap.substring(gap.lastIndexOf('\n') + 1).isBlank();
  }

  /** Whether a word is written with alef maqsura at its end: on, and not the name Ali. */
  boolean endsInAlefMaksura(int token) {
    return text.charAt(tokens.get(token).end() - 1) == Letters.ALEF_MAKSURA;
  }

  /** Whether a word is part of an account's handle: {@code @} and words joined by underscores. */
  boolean inHandle(int token) {
    int at = token;
    while (at > 0 && gapBefore(at).equals("_")) {
      at--;
    }
    int begin = tokens.get(at).begin();
    return begin > 0 && text.charAt(begin - 1) == '@';
  }

  /** The index of the first word that begins at or after an offset. */
  int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** One past the last word of a sentence. */
  int endOfSentence(int sentence) {
    return tokenAt(sentences.get(sentence).span().end());
  }

  /** Whether a quotation mark stands between a word and the one before it. */
  boolean isMarkBefore(int word) {
    return gapBefore(word).chars().anyMatch(c -> QuoteMarks.isMark((char) c));
  }

  /** A span without the blanks and marks around its words. */
  Span trimmed(Span span) {
    int first = tokenAt(span.begin());
    int last = tokenAt(span.end()) - 1;
    return last < first ? span : span(first, last);
  }

  Span span(int firstToken, int lastToken) {
    return new Span(tokens.get(firstToken).begin(), tokens.get(lastToken).end());
  }
}
