package io.github.marsad.find;

import io.github.marsad.knowledge.Form;
import io.github.marsad.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides for which state a form stands that several share (the two Congos, Oman and Amman): the
 * one that the rest of the article names more often, after Gale, Church and Yarowsky, "One sense
 * per discourse" (1992). Where the article does not tell, the state that the knowledge files call
 * the usual one; without one the form names nobody.
 */
final class SharedNames {
  /** One place of the United States does not make Georgia another. */
  private static final int ENOUGH_PLACES = 2;

  private final Knowledge knowledge;

  SharedNames(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The candidates with one state for each form; those over the same words stand together. */
  List<Candidate> resolve(Article article, List<Candidate> candidates, List<Candidate> actors) {
    Map<String, Integer> evidence = null;
    List<Candidate> resolved = new ArrayList<>(candidates.size());
    int i = 0;
    while (i < candidates.size()) {
      int end = Candidate.endOfGroup(candidates, i);
      if (isClear(candidates, i, end)) {
        resolved.addAll(candidates.subList(i, end));
      } else {
        evidence = evidence == null ? evidence(candidates, actors) : evidence;
        Candidate best = best(article, candidates.subList(i, end), evidence);
        if (best != null) {
          resolved.add(best);
        }
      }
      i = end;
    }
    return resolved;
  }

  private static boolean isClear(List<Candidate> candidates, int from, int end) {
    return end == from + 1 || candidates.get(from).form().kind() == Form.Kind.JOINT;
  }

  /**
   * How often each state is named by forms that it shares with nobody, or by actors of it that no
   * adjective of a state names.
   */
  private static Map<String, Integer> evidence(List<Candidate> candidates, List<Candidate> actors) {
    Map<String, Integer> evidence = new HashMap<>();
    for (Candidate actor : actors) {
      boolean itself = actor.method().equals(InstitutionGrammar.METHOD);
      if (actor.form().country() != null && !itself) {
        evidence.merge("country:" + actor.form().country(), 1, Integer::sum);
      }
    }
    for (int i = 0; i < candidates.size(); ) {
      int end = Candidate.endOfGroup(candidates, i);
      Set<String> states = new HashSet<>();
      if (isClear(candidates, i, end)) {
        for (Candidate candidate : candidates.subList(i, end)) {
          states.add(key(candidate, false));
          if (candidate.form().kind() == Form.Kind.PLACE
              || candidate.form().kind() == Form.Kind.DIVISION) {
            states.add(key(candidate, true));
          }
        }
      }
      states.forEach(state -> evidence.merge(state, 1, Integer::sum));
      i = end;
    }
    return evidence;
  }

  /**
   * Under which key the evidence for a candidate is counted.
   *
   * @param places whether only places of the state tell: many articles name the United States, few
   *     of them mean its state of Georgia
   */
  private static String key(Candidate candidate, boolean places) {
    return (places ? "places of " : "") + candidate.form().entityId();
  }

  private Candidate best(Article article, List<Candidate> group, Map<String, Integer> evidence) {
    Candidate best = null;
    int most = -1;
    boolean tied = false;
    boolean hasState = group.stream().anyMatch(one -> one.form().kind() == Form.Kind.NAME);
    for (Candidate candidate : group) {
      boolean place = candidate.form().kind() == Form.Kind.PLACE;
      int count = evidence.getOrDefault(key(candidate, hasState && place), 0);
      count = hasState && place && count < ENOUGH_PLACES ? 0 : count;
      tied = count == most || (tied && count < most);
      if (count > most) {
        best = candidate;
        most = count;
      }
    }
    return tied ? usual(article, group) : best;
  }

  /** A sea or a strait, which no state has, keeps its words; else the usual state, or none. */
  private Candidate usual(Article article, List<Candidate> group) {
    String usual = knowledge.usual(CountryRules.folded(article, group.get(0)));
    for (Candidate candidate : group) {
      Form form = candidate.form();
      boolean named =
          usual != null && (usual.equals(form.entityId()) || usual.equals(form.placeId()));
      if (named || (form.entityId() == null && !hasDivision(group))) {
        return candidate;
      }
    }
    return null;
  }

  /** The province of the Red Sea is no sea. */
  private static boolean hasDivision(List<Candidate> group) {
    return group.stream().anyMatch(one -> one.form().kind() == Form.Kind.DIVISION);
  }
}
