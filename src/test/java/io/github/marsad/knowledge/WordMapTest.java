package io.github.marsad.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The table answers like a map of the library, also for words of one hash. */
class WordMapTest {

  @Test
  void anEmptyTableHoldsNothing() {
    assertNull(new WordMap<String>().get("سوريا"));
    assertNull(new WordMap<String>().get(""));
  }

  @Test
  void answersLikeAHashMap() {
    Random random = new Random(7);
    WordMap<Integer> table = new WordMap<>();
    Map<String, Integer> oracle = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      String word = word(random);
      table.put(word, i);
      oracle.put(word, i);
    }
    for (int i = 0; i < 20_000; i++) {
      String word = word(random);
      assertEquals(oracle.get(word), table.get(word), word);
    }
    oracle.forEach((word, value) -> assertEquals(value, table.get(word), word));
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(5); i >= 0; i--) {
      word.append((char) ('\u0627' + random.nextInt(30)));
    }
    return word.toString();
  }
}
