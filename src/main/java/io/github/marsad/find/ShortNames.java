package io.github.marsad.find;

import io.github.marsad.knowledge.Form;
import io.github.marsad.knowledge.Knowledge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Resolves surnames and short forms within one article: a short form stands for the actor that the
 * article names in full, the nearest before it when several share it, else for the one actor that
 * the knowledge files let stand alone. Namesakes are told apart by their states and by who held an
 * office when the article appeared.
 */
final class ShortNames {
  private final Knowledge knowledge;
  private final LocalDate published;
  private final Map<String, Integer> states;
  private final int mostNamed;

  /**
   * What tells namesakes apart.
   *
   * @param published when the article appeared, or null
   * @param states how often each state is named
   */
  ShortNames(Knowledge knowledge, LocalDate published, Map<String, Integer> states) {
    this.knowledge = knowledge;
    this.published = published;
    this.states = states;
    this.mostNamed = states.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  List<Candidate> resolve(List<Candidate> candidates) {
    Map<String, List<Integer>> fullMentions = new HashMap<>();
    for (Candidate candidate : candidates) {
      if (candidate.form().kind() == Form.Kind.FULL) {
        fullMentions
            .computeIfAbsent(candidate.form().entityId(), key -> new ArrayList<>())
            .add(candidate.first());
      }
    }
    List<Candidate> resolved = new ArrayList<>(candidates.size());
    int i = 0;
    while (i < candidates.size()) {
      int end = Candidate.endOfGroup(candidates, i);
      Candidate best = best(candidates.subList(i, end), fullMentions);
      if (best != null) {
        resolved.add(best);
      }
      i = end;
    }
    return resolved;
  }

  private Candidate best(List<Candidate> group, Map<String, List<Integer>> fullMentions) {
    Candidate best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (Candidate candidate : group) {
      int distance = distance(candidate, group, fullMentions);
      boolean nearer = distance < bestDistance;
      boolean tied = best != null && distance == bestDistance && distance < Integer.MAX_VALUE;
      if (nearer || (tied && isLikelier(candidate, best))) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return best == null
        ? null
        : bestDistance > 0
            ? asShort(best).withMethod(bestDistance == STANDS_ALONE ? best.method() : "coreference")
            : best;
  }

  private static Candidate asShort(Candidate candidate) {
    return candidate.form().kind() == Form.Kind.LOCAL
        ? candidate.withForm(candidate.form().inShort())
        : candidate;
  }

  /**
   * Of two namesakes the one whose state the article names more often, then the one in office when
   * it appeared, then the one that the knowledge files name first.
   */
  private boolean isLikelier(Candidate one, Candidate other) {
    int named = Integer.compare(named(one), named(other));
    int office = Boolean.compare(isInOffice(one), isInOffice(other));
    return named != 0 ? named > 0 : office > 0;
  }

  private int named(Candidate candidate) {
    return states.getOrDefault(String.valueOf(candidate.form().country()), 0);
  }

  private boolean isInOffice(Candidate candidate) {
    return published != null && knowledge.isInOffice(id(candidate), published);
  }

  /** A state named once may be a passing word. */
  private static final int OFTEN = 2;

  /** So is one that is named so many times less often than another. */
  private static final int PASSING = 3;

  private static final int AFTER = 1 << 20;
  private static final int STANDS_ALONE = 1 << 24;

  /** Words to the nearest full mention before, then after; MAX_VALUE when it may not stand. */
  private int distance(
      Candidate candidate, List<Candidate> group, Map<String, List<Integer>> fullMentions) {
    if (candidate.form().kind() == Form.Kind.FULL) {
      return 0;
    }
    boolean alone = candidate.form().standsAlone() || isAtHome(candidate, group);
    int nearest = alone ? STANDS_ALONE : Integer.MAX_VALUE;
    for (int full : fullMentions.getOrDefault(id(candidate), List.of())) {
      int away = candidate.first() - full;
      nearest = Math.min(nearest, away > 0 ? away : AFTER - away);
    }
    return nearest;
  }

  /**
   * Whether a local form stands for this actor: the article is about its state, and names that of
   * no other who bears the form.
   */
  private boolean isAtHome(Candidate candidate, List<Candidate> group) {
    return candidate.form().kind() == Form.Kind.LOCAL
        && named(candidate) >= Math.max(OFTEN, mostNamed / PASSING)
        && group.stream()
            .filter(other -> other.form().kind() == Form.Kind.LOCAL)
            .allMatch(other -> other.equals(candidate) || named(other) == 0);
  }

  private static String id(Candidate candidate) {
    return candidate.form().entityId();
  }
}
