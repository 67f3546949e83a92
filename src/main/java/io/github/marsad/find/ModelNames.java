package io.github.marsad.find;

import io.github.marsad.knowledge.Form;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.NameKey;
import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.model.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Merges the names that models found with our own. The rule: ours stay as they are; a model adds a
 * person or an organisation of two words or more, one word for organisations, where no name of ours
 * and no state stands. Places are left to the knowledge files. The mention's method is {@code
 * model:} and the model's name; of two models the first one given wins.
 */
final class ModelNames {
  private static final String METHOD = "model:";

  /** What models call the types: CoNLL-2003, OntoNotes, ANERcorp. */
  private static final Map<String, EntityType> TYPES =
      Map.of(
          "PER", EntityType.PERSON,
          "PERS", EntityType.PERSON,
          "PERSON", EntityType.PERSON,
          "ORG", EntityType.ORGANIZATION,
          "ORGANIZATION", EntityType.ORGANIZATION);

  private ModelNames() {}

  /** The names to add, in the models' order. */
  static List<Candidate> add(
      Article article, Knowledge knowledge, List<ModelName> names, List<Candidate> ours) {
    List<Candidate> added = new ArrayList<>();
    for (ModelName name : names) {
      Candidate candidate = candidate(article, knowledge, name);
      if (candidate != null
          && ours.stream().noneMatch(other -> other.span().overlaps(candidate.span()))
          && added.stream().noneMatch(other -> other.span().overlaps(candidate.span()))) {
        added.add(candidate);
      }
    }
    return added;
  }

  private static Candidate candidate(Article article, Knowledge knowledge, ModelName name) {
    EntityType type = TYPES.get(String.valueOf(name.label()).toUpperCase(Locale.ROOT));
    int first = article.tokenAt(name.span().begin());
    int end = article.tokenAt(name.span().end());
    int least = type == EntityType.PERSON ? 2 : 1;
    if (type == null || end - first < least || end > article.size()) {
      return null;
    }
    Clitics.Reading reading = article.readings(first).get(0);
    List<String> words = new ArrayList<>();
    for (int i = first; i < end; i++) {
      words.add(article.token(i).form());
    }
    String key = NameKey.of(words, knowledge.lexicon());
    if (key.isEmpty()) {
      return null;
    }
    Form known = knowledge.personSpelt(words);
    Form form =
        known != null && type == EntityType.PERSON
            ? known
            : new Form(knowledge.strangerId(words), type, null, Form.Kind.FULL, null, true);
    return new Candidate(
        first,
        end - first,
        MentionFinder.nameSpan(article, first, end - first, 0),
        0,
        reading.conjunction(),
        (char) 0,
        form,
        METHOD + name.model());
  }
}
