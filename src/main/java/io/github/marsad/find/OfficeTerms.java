package io.github.marsad.find;

import io.github.marsad.knowledge.Entity;
import io.github.marsad.knowledge.Knowledge;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which offices the knowledge files give to people on the day that an article appeared.
 *
 * @param published the day, or null when it is not known: then any term counts
 */
record OfficeTerms(Knowledge knowledge, LocalDate published) {
  /**
   * Whether a person holds an office.
   *
   * @param title its words, folded and bare, without those of states
   */
  boolean holds(String person, Set<String> title) {
    return knowledge.held(person, title, published);
  }

  /** The only person of a state who held an office on that day, or null. */
  Entity officer(String state, Set<String> title) {
    return published == null ? null : knowledge.officer(state, title, published);
  }
}
