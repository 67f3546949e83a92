package io.github.marsad.knowledge;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Answers of one question about words: the same forms come again and again. Bounded. */
final class Remembered {
  /** Beyond so many forms none is remembered. */
  private static final int MOST = 200_000;

  private final Map<String, Boolean> answers = new ConcurrentHashMap<>();

  /** The answer for a form, asked the first time only. */
  boolean is(String form, Predicate<String> question) {
    Boolean known = answers.get(form);
    if (known != null) {
      return known;
    }
    boolean answer = question.test(form);
    if (answers.size() < MOST) {
      answers.put(form, answer);
    }
    return answer;
  }
}
