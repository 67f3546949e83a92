package io.github.marsad.ingest.html;

import io.github.marsad.language.arabic.Folding;

/** Letters and digits alone, folded: what is left when punctuation and spacing differ. */
final class Letters {
  private Letters() {}

  static String of(String text) {
    String folded = Folding.fold(text);
    StringBuilder letters = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      if (Character.isLetterOrDigit(folded.charAt(i))) {
        letters.append(folded.charAt(i));
      }
    }
    return letters.toString();
  }
}
