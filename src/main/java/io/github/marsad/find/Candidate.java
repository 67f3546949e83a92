package io.github.marsad.find;

import io.github.marsad.knowledge.Form;
import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.model.Span;
import java.util.Arrays;
import java.util.List;

/**
 * A form found in the text that may become a mention.
 *
 * @param first index of its first word
 * @param words how many words it takes
 * @param span from the end of the first word's proclitics to the end of the last word
 * @param proclitics how many letters were taken off the first word
 * @param conjunction whether one of them is waw or feh
 * @param preposition the preposition among them, or 0
 */
record Candidate(
    int first,
    int words,
    Span span,
    int proclitics,
    boolean conjunction,
    char preposition,
    Form form,
    String method) {

  /** A form over some words, the first of them read without its proclitics. */
  static Candidate of(
      Article article, int first, int words, Clitics.Reading reading, Form form, String method) {
    Span span = MentionFinder.nameSpan(article, first, words, reading.proclitics());
    return new Candidate(
        first,
        article.tokenAt(span.end()) - first,
        span,
        reading.proclitics(),
        reading.conjunction(),
        reading.preposition(),
        form,
        method);
  }

  Candidate withForm(Form other) {
    return new Candidate(first, words, span, proclitics, conjunction, preposition, other, method);
  }

  Candidate withMethod(String other) {
    return new Candidate(first, words, span, proclitics, conjunction, preposition, form, other);
  }

  /** The same actor over another number of words. */
  Candidate ofWords(Article article, int other) {
    return other == words
        ? this
        : new Candidate(
            first,
            other,
            new Span(span.begin(), article.token(first + other - 1).end()),
            proclitics,
            conjunction,
            preposition,
            form,
            method);
  }

  /** Marks the words it holds. */
  void mark(boolean[] words) {
    Arrays.fill(words, first, last() + 1, true);
  }

  int last() {
    return first + words - 1;
  }

  /** One past the candidates over the same words as the one at an index; they stand together. */
  static int endOfGroup(List<Candidate> candidates, int from) {
    int end = from + 1;
    while (end < candidates.size()
        && candidates.get(end).span().equals(candidates.get(from).span())) {
      end++;
    }
    return end;
  }
}
