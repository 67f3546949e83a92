package io.github.marsad.find;

import io.github.marsad.knowledge.Entity;
import io.github.marsad.knowledge.Knowledge;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which offices the knowledge files give to people on the day that one article appeared. */
final class OfficeTerms {
  private final Knowledge knowledge;
  private final LocalDate published;

  /** Who was asked for before: an article tells of the same offices again and again. */
  private final Map<Office, Entity> officers = new HashMap<>();

  private record Office(String state, Set<String> title) {}

  /**
   * The offices of a day.
   *
   * @param published the day, or null when it is not known: then any term counts
   */
  OfficeTerms(Knowledge knowledge, LocalDate published) {
    this.knowledge = knowledge;
    this.published = published;
  }

  Knowledge knowledge() {
    return knowledge;
  }

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
    if (published == null) {
      return null;
    }
    Office office = new Office(state, Set.copyOf(title));
    if (!officers.containsKey(office)) {
      officers.put(office, knowledge.officer(state, title, published));
    }
    return officers.get(office);
  }
}
