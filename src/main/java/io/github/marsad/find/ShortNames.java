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
  private final Article article;
  private final Knowledge knowledge;
  private final OfficeHolders offices;
  private final LocalDate published;
  private final List<Candidate> countries;
  private final Map<String, Integer> states;
  private final int mostNamed;

  /**
   * What tells namesakes apart.
   *
   * @param offices whom titles mean
   * @param published when the article appeared, or null
   * @param countries the states named
   */
  ShortNames(
      Article article,
      Knowledge knowledge,
      OfficeHolders offices,
      LocalDate published,
      List<Candidate> countries) {
    this.article = article;
    this.knowledge = knowledge;
    this.offices = offices;
    this.published = published;
    this.countries = countries;
    this.states = states(countries);
    this.mostNamed = states.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /** How often each state is named. */
  static Map<String, Integer> states(List<Candidate> countries) {
    Map<String, Integer> states = new HashMap<>();
    countries.forEach(one -> states.merge(String.valueOf(one.form().country()), 1, Integer::sum));
    return states;
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
    if (best == null || bestDistance == 0) {
      return best;
    }
    String method =
        bestDistance == TITLED
            ? PersonFinder.METHOD
            : bestDistance == STANDS_ALONE ? best.method() : "coreference";
    return asShort(best).withMethod(method);
  }

  private static Candidate asShort(Candidate candidate) {
    return candidate.form().kind() == Form.Kind.LOCAL
        ? candidate.withForm(candidate.form().inShort())
        : candidate;
  }

  /**
   * Of two namesakes the one whose name takes in the class word before it (the organisation of N,
   * and not N), then the one whose state the sentence names, then the one whose state the article
   * names more often, then the one in office when it appeared, then the one that the knowledge
   * files name first.
   */
  private boolean isLikelier(Candidate one, Candidate other) {
    int whole = Integer.compare(other.first(), one.first());
    int near = Boolean.compare(isNamedNear(one), isNamedNear(other));
    int named = Integer.compare(named(one), named(other));
    int office = Boolean.compare(isInOffice(one), isInOffice(other));
    return whole != 0 ? whole > 0 : near != 0 ? near > 0 : named != 0 ? named > 0 : office > 0;
  }

  private boolean isNamedNear(Candidate candidate) {
    int sentence = article.sentenceOf(candidate.first());
    return countries.stream()
        .anyMatch(
            state ->
                state.form().country() != null
                    && state.form().country().equals(candidate.form().country())
                    && article.sentenceOf(state.first()) == sentence);
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

  /** Nearer than any full mention: the title before the name says who it is. */
  private static final int TITLED = 1;

  /** The sentence names the state of this bearer and of no other. */
  private static final int OF_SENTENCE = 2;

  private static final int AFTER = 1 << 20;

  /** Added where the verb before the name is of the other sex. */
  private static final int OTHER_SEX = 1 << 26;

  private static final int STANDS_ALONE = 1 << 24;

  /** Words to the nearest full mention before, then after; MAX_VALUE when it may not stand. */
  private int distance(
      Candidate candidate, List<Candidate> group, Map<String, List<Integer>> fullMentions) {
    if (candidate.form().kind() == Form.Kind.FULL) {
      return 0;
    }
    if (offices.holds(candidate)) {
      return TITLED;
    }
    boolean named = fullMentions.containsKey(id(candidate));
    if ((named || candidate.form().kind() == Form.Kind.LOCAL) && isOfSentence(candidate, group)) {
      return OF_SENTENCE;
    }
    boolean alone = candidate.form().standsAlone() || isAtHome(candidate, group);
    int nearest = alone ? STANDS_ALONE : Integer.MAX_VALUE;
    for (int full : fullMentions.getOrDefault(id(candidate), List.of())) {
      int away = candidate.first() - full;
      nearest = Math.min(nearest, away > 0 ? away : AFTER - away);
    }
    boolean otherSex = group.size() > 1 && nearest < STANDS_ALONE && offices.isOtherSex(candidate);
    return otherSex ? nearest + OTHER_SEX : nearest;
  }

  private boolean isOfSentence(Candidate candidate, List<Candidate> group) {
    return group.size() > 1
        && isNamedNear(candidate)
        && group.stream().allMatch(other -> id(other).equals(id(candidate)) || !isNamedNear(other));
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
