package io.github.marsad.find;

import io.github.marsad.knowledge.Form;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.model.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the full names, of two words or more, of people that the knowledge files do not know. */
final class PersonFinder {
  static final String METHOD = "title_pattern";

  private final Knowledge knowledge;
  private final Titles titles;

  PersonFinder(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.titles = new Titles(knowledge);
  }

  /**
   * The full names of people in reading order.
   *
   * @param actors what the knowledge files know
   * @param namesakes ids of known people whom the article does not mean by their names
   * @param countries the states and places named
   */
  List<Candidate> find(
      Article article, List<Candidate> actors, Set<String> namesakes, List<Candidate> countries) {
    boolean[] taken = new boolean[article.size()];
    Set<Integer> known = new HashSet<>();
    for (Candidate actor : actors) {
      if (actor.form().kind() == Form.Kind.FULL) {
        actor.mark(taken);
      } else if (actor.form().standsAlone()) {
        known.add(actor.first());
      }
    }
    countries.forEach(country -> country.mark(taken));
    NameWords words = new NameWords(article, knowledge.lexicon(), taken);
    Titles.Reader before = titles.reader(article, actors, countries);
    SpokenNames spoken = new SpokenNames(article, knowledge.lexicon(), words, before);
    NameParts parts = new NameParts(article, knowledge, words, before, spoken);
    Kunyas kunyas = new Kunyas(article, knowledge.lexicon(), words, before);
    Map<String, String> states = new HashMap<>();
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < article.size(); i++) {
      boolean free = !taken[i] && (!known.contains(i) || words.given(i) != null);
      Candidate name = free ? name(article, i, parts, kunyas, namesakes) : null;
      if (name != null && !before.isNamesake(i)) {
        String state = before.state(i);
        if (state != null) {
          states.putIfAbsent(name.form().entityId(), state);
        }
        found.add(name);
        i = name.last();
      }
    }
    return withStates(found, states);
  }

  private Candidate name(
      Article article, int at, NameParts parts, Kunyas kunyas, Set<String> namesakes) {
    int kunya = kunyas.end(at);
    Clitics.Reading start = kunya > at ? article.readings(at).get(0) : parts.start(at);
    int end = start == null ? at : Math.max(kunya, parts.end(at, start));
    if (end == at) {
      return null;
    }
    List<String> forms = new ArrayList<>();
    forms.add(start.stem());
    article.tokens().subList(at + 1, end).forEach(token -> forms.add(token.form()));
    Form known = knowledge.personSpelt(forms);
    boolean another = known != null && namesakes.contains(known.entityId());
    Form form = known == null || another ? stranger(forms) : known;
    return Candidate.of(article, at, end - at, start, form, METHOD);
  }

  private Form stranger(List<String> name) {
    return new Form(
        knowledge.strangerId(name), EntityType.PERSON, null, Form.Kind.FULL, null, true);
  }

  private static List<Candidate> withStates(List<Candidate> found, Map<String, String> states) {
    List<Candidate> out = new ArrayList<>(found.size());
    for (Candidate name : found) {
      String state = states.get(name.form().entityId());
      boolean told = name.form().country() == null && state != null;
      out.add(told ? name.withForm(name.form().of(state)) : name);
    }
    return out;
  }
}
