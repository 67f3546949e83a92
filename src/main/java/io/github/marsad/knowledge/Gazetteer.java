package io.github.marsad.knowledge;

import io.github.marsad.language.arabic.Folding;
import io.github.marsad.language.arabic.Token;
import io.github.marsad.language.arabic.Tokenizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A trie over folded words that maps surface forms to values. Looking a word up costs the same
 * however many forms there are.
 */
public final class Gazetteer<V> {
  private final WordMap<Node<V>> first = new WordMap<>();

  /** Where the forms that begin with one word go on. */
  public static final class Node<V> {
    private final WordMap<Node<V>> next = new WordMap<>(2);
    private List<V> values = List.of();
  }

  /** A match: how many words it takes and what the form stands for. */
  public record Match<V>(int words, List<V> values) {}

  /** Adds a form. Several values may share one. */
  public void add(String form, V value) {
    Node<V> node = null;
    for (Token token : Tokenizer.tokenize(form)) {
      node = child(node == null ? first : node.next, token.form());
    }
    if (node == null) {
      throw new KnowledgeException("the form \"" + form + "\" holds no word");
    }
    if (!node.values.contains(value)) {
      List<V> values = new ArrayList<>(node.values);
      values.add(value);
      node.values = List.copyOf(values);
    }
  }

  private static <V> Node<V> child(WordMap<Node<V>> nodes, String word) {
    Node<V> node = nodes.get(word);
    if (node == null) {
      node = new Node<>();
      nodes.put(word, node);
    }
    return node;
  }

  /** The values of exactly this form. */
  public List<V> get(String form) {
    Node<V> node = null;
    for (Token token : Tokenizer.tokenize(form)) {
      node = node == null ? first.get(token.form()) : node.next.get(token.form());
      if (node == null) {
        return List.of();
      }
    }
    return node == null ? List.of() : node.values;
  }

  /** The values of exactly this folded word; faster than {@link #get}. */
  public List<V> ofWord(String word) {
    Node<V> node = first.get(word);
    return node == null ? List.of() : node.values;
  }

  /** Where the forms that begin with this folded word go on, or null: for {@link #matches}. */
  Node<V> node(String word) {
    return first.get(word);
  }

  /** Whether any form begins with this folded word. */
  public boolean begins(String word) {
    return first.get(word) != null;
  }

  /**
   * All matches that start with a word, the longest last.
   *
   * @param word the folded first word, its clitics taken off
   * @param tokens the words of the text
   * @param at the index of the first word
   * @param limit the word before which a match must end: a gap that no name may span
   */
  public List<Match<V>> matches(String word, List<Token> tokens, int at, int limit) {
    return matches(first.get(word), tokens, at, limit);
  }

  /** The same, where the first word was looked up before; none for null. */
  public static <V> List<Match<V>> matches(
      Node<V> beginning, List<Token> tokens, int at, int limit) {
    Node<V> node = beginning;
    if (node == null) {
      return List.of();
    }
    List<Match<V>> matches = new ArrayList<>(2);
    int words = 1;
    while (true) {
      if (!node.values.isEmpty()) {
        matches.add(new Match<>(words, node.values));
      }
      if (at + words >= limit || node.next.isEmpty()) {
        return matches;
      }
      node = node.next.get(tokens.get(at + words).form());
      if (node == null) {
        return matches;
      }
      words++;
    }
  }

  /** A set of folded words, for rules that look at a neighbour. */
  public static Set<String> foldedWords(Collection<String> words) {
    Set<String> folded = new HashSet<>();
    words.forEach(word -> folded.add(Folding.fold(word)));
    return folded;
  }
}
