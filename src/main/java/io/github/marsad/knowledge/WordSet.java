package io.github.marsad.knowledge;

/** A set of folded words: a {@link WordMap} without values. */
final class WordSet {
  private final WordMap<Boolean> words = new WordMap<>();

  void add(String word) {
    words.put(word, true);
  }

  void addAll(Iterable<String> added) {
    added.forEach(this::add);
  }

  boolean contains(String word) {
    return words.get(word) != null;
  }
}
