package io.github.marsad.find;

import java.util.ArrayList;
import java.util.List;

/**
 * What is seen of a row, each as a short name, for {@link io.github.marsad.knowledge.LogisticModel}
 * to weigh. None of them names anybody, and none is a word of the text but for nouns that the files
 * of the language list.
 */
abstract class Features {
  /** Bounds of the counts of words, and of the names and words of a sentence. */
  static final int[] WORDS = {0, 1, 2, 3, 6, 10, 16};

  static final int[] NAMES = {0, 1, 2, 3, 4, 6, 9};
  static final int[] LENGTHS = {10, 20, 30, 45, 70};

  final Parse parse;
  final Article article;
  final Words words;
  private final List<String> names = new ArrayList<>();

  Features(Parse parse) {
    this.parse = parse;
    this.article = parse.article();
    this.words = parse.words();
  }

  /** All that was added, in the order in which it was. */
  final List<String> names() {
    return names;
  }

  final void add(String name) {
    names.add(name);
  }

  final void add(String name, boolean holds) {
    if (holds) {
      names.add(name);
    }
  }

  /** Adds how long a sentence is, how many it names, and where it stands. */
  final void addSentence(int from, int end) {
    int named = 0;
    for (int i = from; i < end; i++) {
      named += parse.arguments().beginningAt(i) == null ? 0 : 1;
    }
    add("sentence=" + bound(end - from, LENGTHS));
    add("named=" + bound(named, NAMES));
    add("headline", article.sentences().get(article.sentenceOf(from)).headline());
    add("sport", parse.isSport());
  }

  /** Adds the words beside a party. */
  final void addBeside(String name, int first, int last) {
    char glued = words.preposition(first);
    add(name + ":preposition=" + (glued == 0 ? "" : glued));
    add(name + ":joined", words.isConjoined(first));
    if (isInSentence(first - 1, first)) {
      boolean noun = words.kind(first - 1) == Words.Kind.NOUN;
      add(name + ":after=" + kind(first - 1) + mark(first));
      add(name + ":afterdefinite=" + article.token(first - 1).isDefinite(), noun);
    }
    int next = last + 1;
    if (!isInSentence(next, last)) {
      add(name + ":ends");
      return;
    }
    boolean goesOn = mark(next).isEmpty();
    boolean adjective =
        words.kind(next) == Words.Kind.NOUN
            && article.token(next).isDefinite()
            && !words.isConjoined(next);
    add(name + ":before=" + kind(next) + mark(next));
    add(name + ":beforedefinite", goesOn && adjective);
    add(name + ":beforename", goesOn && words.isNamed(next));
  }

  private boolean isInSentence(int at, int as) {
    return at >= 0 && at < article.size() && article.sentenceOf(at) == article.sentenceOf(as);
  }

  private String mark(int at) {
    return words.breaksBefore(at) ? "." : words.commaBefore(at) ? "," : "";
  }

  static String kindOf(Argument argument) {
    return argument.title() ? "OFFICE" : argument.head().kind().name();
  }

  /** Whether the article made somebody known, and no knowledge file. */
  static boolean isDiscovered(String id) {
    return id.startsWith("x:");
  }

  final String kind(int at) {
    return words.isNamed(at) ? "NAME" : words.kind(at).name();
  }

  /** The least of some bounds that a count keeps to, or "more". */
  static String bound(int count, int[] bounds) {
    for (int bound : bounds) {
      if (count <= bound) {
        return String.valueOf(bound);
      }
    }
    return "more";
  }
}
