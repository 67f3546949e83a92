package io.github.marsad.knowledge;

/**
 * A hash table from folded words to values that answers "not there" from one array of hashes, so
 * that a lexicon ten times as large costs hardly more to look a word up in. The hashes are FNV-1a
 * (Fowler, Noll, Vo), mixed once more: {@link String#hashCode} gives many Arabic words the same
 * number, since the alphabet is wider than its multiplier.
 */
public final class WordMap<V> {
  private static final int FIRST_SIZE = 64;
  private static final int EMPTY = 0;

  private int[] hashes;
  private String[] words;
  private Object[] values;
  private int size;

  public WordMap() {
    this(FIRST_SIZE);
  }

  /** A table with so many places at first, a power of two. */
  WordMap(int places) {
    hashes = new int[places];
    words = new String[places];
    values = new Object[places];
  }

  public boolean isEmpty() {
    return size == 0;
  }

  /** The value of a word, or null. */
  @SuppressWarnings("unchecked")
  public V get(CharSequence word) {
    return (V) values[slot(word, hash(word))];
  }

  /** Gives a word a value, in place of the one that it has. */
  public void put(String word, V value) {
    if (2 * size >= words.length) {
      grow();
    }
    int hash = hash(word);
    int slot = slot(word, hash);
    if (words[slot] == null) {
      size++;
    }
    set(slot, hash, word, value);
  }

  private int slot(CharSequence word, int hash) {
    int mask = hashes.length - 1;
    int slot = hash & mask;
    while (hashes[slot] != EMPTY && !(hashes[slot] == hash && words[slot].contentEquals(word))) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  static int hash(CharSequence word) {
    int hash = 0x811C9DC5;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x01000193;
    }
    hash ^= hash >>> 15;
    return hash == EMPTY ? 1 : hash;
  }

  private void set(int slot, int hash, String word, Object value) {
    hashes[slot] = hash;
    words[slot] = word;
    values[slot] = value;
  }

  private void grow() {
    String[] oldWords = words;
    Object[] oldValues = values;
    hashes = new int[2 * oldWords.length];
    words = new String[hashes.length];
    values = new Object[hashes.length];
    for (int i = 0; i < oldWords.length; i++) {
      if (oldWords[i] != null) {
        int hash = hash(oldWords[i]);
        set(slot(oldWords[i], hash), hash, oldWords[i], oldValues[i]);
      }
    }
  }
}
