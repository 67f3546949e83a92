package io.github.marsad.language.arabic;

/**
 * The key under which a word is counted: folded, without its article and the proclitics before it.
 */
public final class TermKey {
  private TermKey() {}

  public static String of(String word) {
    return ofFolded(Folding.fold(word));
  }

  /** The key of a word that is folded already. */
  public static String ofFolded(String form) {
    return Clitics.stripLight(form);
  }
}
