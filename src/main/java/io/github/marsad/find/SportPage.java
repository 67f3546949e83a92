package io.github.marsad.find;

import io.github.marsad.knowledge.WordRole;
import java.util.Set;

/**
 * Tells articles about sport, where states are teams and blows, captures, alliances and visits are
 * figures of speech: only what somebody says of another is a stance there.
 */
final class SportPage {
  /** The fewest words of sport in an article about it. */
  private static final int FEWEST = 4;

  /** At least one word of sport for so many words. */
  private static final int DENSITY = 40;

  /** PLOVER's relations of words, not deeds. */
  private static final Set<String> SPOKEN =
      Set.of("ACCUSE", "REJECT", "PROTEST", "SUPPORT", "REQUEST", "THREATEN", "STATE");

  private SportPage() {}

  /** Whether an article is about sport. */
  static boolean is(Article article, Words words) {
    int found = 0;
    for (int i = 0; i < article.size(); i++) {
      if (!words.isNamed(i) && words.isBare(i, WordRole.SPORT)) {
        found++;
      }
    }
    return found >= FEWEST && found * DENSITY >= article.size();
  }

  /** Whether a relation is one of words. */
  static boolean isSpoken(String relation) {
    return SPOKEN.contains(relation);
  }
}
