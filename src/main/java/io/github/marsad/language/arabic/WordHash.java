package io.github.marsad.language.arabic;

import java.util.List;

/** Hashes of folded words, 64 bits, the same on every machine. */
public final class WordHash {
  private static final long FNV_OFFSET = 0xCBF29CE484222325L;
  private static final long FNV_PRIME = 0x100000001B3L;
  private static final long WORD_FACTOR = 0x9E3779B97F4A7C15L;

  private WordHash() {}

  /** FNV-1a over the UTF-16 units of a word, mixed. */
  public static long hash(String word) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * FNV_PRIME;
    }
    return mix(hash);
  }

  /** Of some words in a row. */
  public static long hash(List<Token> words) {
    long hash = 0;
    for (Token word : words) {
      hash = mix(hash * WORD_FACTOR + hash(word.form()));
    }
    return hash;
  }

  /** The finalizer of SplitMix64: Steele et al., "Fast splittable pseudorandom numbers", 2014. */
  public static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
