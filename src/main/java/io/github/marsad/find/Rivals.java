package io.github.marsad.find;

import io.github.marsad.knowledge.Form;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Whom the files name by a last name, at each word of one article. */
final class Rivals {
  private final Map<Integer, String> aloneAt = new HashMap<>();
  private final Set<Integer> listed = new HashSet<>();
  private final Set<String> named = new HashSet<>();

  Rivals(Iterable<Candidate> actors) {
    for (Candidate actor : actors) {
      if (actor.form().kind() == Form.Kind.FULL) {
        named.add(actor.form().entityId());
      } else {
        for (int i = actor.first(); i <= actor.last(); i++) {
          listed.add(i);
          if (actor.form().standsAlone()) {
            aloneAt.put(i, actor.form().entityId());
          }
        }
      }
    }
  }

  /** Whether the files list a word as somebody's last name, alone or after the full one. */
  boolean listed(int at) {
    return listed.contains(at);
  }

  /** Whether a word alone names somebody known. */
  boolean standAlone(int at) {
    return aloneAt.containsKey(at);
  }

  /** Whether a word alone names somebody known, who is named in full in the article too. */
  boolean standAloneNamed(int at) {
    return named.contains(aloneAt.get(at));
  }
}
