package io.github.marsad.knowledge;

import java.util.function.Function;

/**
 * The words met so far, for every thread: a table that never grows. A word has a few places to be
 * in; one that finds all of them taken takes one from another, so that what is common stays.
 */
final class Vocabulary {
  private static final int PLACES = 1 << 19;

  /** In how many places, one after the other, a word may be. */
  private static final int TRIES = 8;

  /** No word of the language is longer; what is, is not kept. */
  private static final int LONGEST = 32;

  /** Threads may read and write it at once: a word is immutable, and lost ones are read again. */
  private final Word[] words = new Word[PLACES];

  private final Function<String, Word> reader;

  Vocabulary(Function<String, Word> reader) {
    this.reader = reader;
  }

  /** The word of a folded form, which is read when it is met first. */
  Word of(String form) {
    int hash = WordMap.hash(form);
    for (int i = 0; i < TRIES; i++) {
      Word known = words[(hash + i) & (PLACES - 1)];
      if (known == null) {
        return read(form, hash + i);
      }
      if (known.form().equals(form)) {
        return known;
      }
    }
    return read(form, hash + (hash >>> 8) % TRIES);
  }

  private Word read(String form, int place) {
    Word word = reader.apply(form);
    if (form.length() <= LONGEST) {
      words[place & (PLACES - 1)] = word;
    }
    return word;
  }
}
