package io.github.marsad.furniture;

import io.github.marsad.language.arabic.SentenceSplitter;
import io.github.marsad.language.arabic.Token;
import io.github.marsad.model.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Cuts an article's body into sentences and lines and tells of each what comparison needs. */
final class Passages {
  /** Shorter words are mostly function words. */
  private static final int LONG_WORD = 4;

  /** A line of more sentences is a paragraph, no headline. */
  private static final int SENTENCES_OF_A_HEADLINE = 4;

  /** Bare lines say something only where at least this share of the lines is not bare. */
  private static final double PUNCTUATED = 0.5;

  /** More bare lines in a row are a list or a poem. */
  private static final int LONGEST_RUN = 3;

  private static final int[] WORD_CLASSES = {4, 6, 8, 11, 17};

  private final TeaserMarkers markers;
  private final List<Line> lines;
  private final Map<String, Integer> linesWithWord = new HashMap<>();
  private final int lastSentence;

  private Passages(TeaserMarkers markers, String text, List<Sentence> sentences) {
    this.markers = markers;
    this.lines = lines(text, sentences);
    this.lastSentence = sentences.size() - 1;
    for (Line line : lines) {
      longWords(line).forEach(word -> linesWithWord.merge(word, 1, Integer::sum));
    }
  }

  /**
   * The passages of an article's body in reading order.
   *
   * @param titleEnd where the headline ends, in code points
   */
  static List<Passage> of(String text, int titleEnd, TeaserMarkers markers) {
    List<Sentence> sentences = SentenceSplitter.split(text, text.offsetByCodePoints(0, titleEnd));
    return new Passages(markers, text, sentences).passages();
  }

  /** The headline is a line of its own. */
  private static List<Line> lines(String text, List<Sentence> sentences) {
    List<Line> lines = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= sentences.size(); i++) {
      if (i == sentences.size() || isNewLine(text, sentences.get(i - 1), sentences.get(i))) {
        lines.add(Line.of(text, sentences.subList(first, i)));
        first = i;
      }
    }
    return lines;
  }

  private static boolean isNewLine(String text, Sentence before, Sentence after) {
    return before.headline()
        || text.substring(before.span().end(), after.span().begin()).indexOf('\n') >= 0;
  }

  private static Set<String> longWords(Line line) {
    Set<String> words = new HashSet<>();
    for (Token word : line.words()) {
      if (word.form().length() >= LONG_WORD) {
        words.add(word.form());
      }
    }
    return words;
  }

  private List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    int body = !lines.isEmpty() && lines.get(0).sentences().get(0).headline() ? 1 : 0;
    String[] shapes = shapes(body);
    for (int i = body; i < lines.size(); i++) {
      Line line = lines.get(i);
      int sentences = line.sentences().size();
      if (sentences <= SENTENCES_OF_A_HEADLINE) {
        passages.add(passage(line, line, i - body, true, shapes[i]));
      }
      for (int s = 0; sentences > 1 && s < sentences; s++) {
        Line sentence = line.of(line.sentences().get(s));
        passages.add(passage(sentence, line, i - body, false, null));
      }
    }
    return passages;
  }

  private Passage passage(Line part, Line line, int no, boolean isLine, String shape) {
    List<Sentence> sentences = part.sentences();
    int to = sentences.get(sentences.size() - 1).no();
    return new Passage(
        sentences.get(0).no(),
        to,
        no,
        lastSentence - to,
        isLine,
        part.words().size(),
        part.key(),
        part.opening(),
        part.isBare(),
        related(part),
        shape,
        isLine && markers.isTeaser(line.text(), line.words()));
  }

  private double related(Line part) {
    Set<String> words = longWords(part);
    long elsewhere = words.stream().filter(word -> linesWithWord.get(word) > 1).count();
    return words.isEmpty() ? 0 : (double) elsewhere / words.size();
  }

  /** For each bare line between others: how many stand in a row, its length, question or not. */
  private String[] shapes(int body) {
    String[] shapes = new String[lines.size()];
    long bare = lines.stream().skip(body).filter(Line::isBare).count();
    if (bare > (1 - PUNCTUATED) * (lines.size() - body)) {
      return shapes;
    }
    int begin = body;
    while (begin < lines.size()) {
      int end = begin;
      while (end < lines.size() && lines.get(end).isBare()) {
        end++;
      }
      if (begin > body + 1 && end < lines.size() && end - begin <= LONGEST_RUN) {
        for (int i = begin; i < end; i++) {
          shapes[i] = shape(lines.get(i), end - begin);
        }
      }
      begin = end + 1;
    }
    return shapes;
  }

  private static String shape(Line line, int run) {
    int words = 0;
    while (words < WORD_CLASSES.length && line.words().size() >= WORD_CLASSES[words]) {
      words++;
    }
    return String.format(
        Locale.ROOT, "%d in a row, length %d%s", run, words, line.isQuestion() ? ", asks" : "");
  }
}
