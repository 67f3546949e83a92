package io.github.marsad.find;

import io.github.marsad.knowledge.Form;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.model.EntityType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * People whom an article names by one word alone: a word of no language that stands under a verb of
 * speech somewhere in it. Where the knowledge files give the word to one person, it is that person.
 */
final class LoneNames {
  private static final int SHORTEST = 4;

  /** The fewest times that an article has such a name. */
  private static final int OFTEN = 2;

  private final Knowledge knowledge;
  private final Titles titles;

  LoneNames(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.titles = new Titles(knowledge);
  }

  /**
   * The names, those of one word together.
   *
   * @param actors what was found so far
   * @param countries the states and places named
   * @param taken which words these hold
   */
  List<Candidate> find(
      Article article, List<Candidate> actors, List<Candidate> countries, boolean[] taken) {
    Lexicon lexicon = knowledge.lexicon();
    NameWords words = new NameWords(article, lexicon, taken);
    Titles.Reader before = titles.reader(article, actors, countries);
    SpokenNames spoken = new SpokenNames(article, lexicon, words, before);
    Set<String> clear = clear(article, words, before);
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    for (int i = 0; i < article.size(); i++) {
      boolean lone =
          words.isFree(i)
              && (clear.contains(article.token(i).form())
                  || (spoken.contains(article.token(i).form()) && isLone(article, i, words)));
      if (lone) {
        places.computeIfAbsent(article.token(i).form(), word -> new ArrayList<>()).add(i);
      }
    }
    places.keySet().removeIf(word -> !clear.contains(word) && places.get(word).size() < OFTEN);
    Set<String> parts = places.isEmpty() ? Set.of() : parts(article, actors);
    List<Candidate> found = new ArrayList<>();
    places.forEach(
        (word, all) -> {
          Form form = parts.contains(word) ? null : form(word, clear.contains(word));
          for (int at : form == null ? List.<Integer>of() : all) {
            found.add(
                Candidate.of(
                    article, at, 1, article.readings(at).get(0), form, PersonFinder.METHOD));
          }
        });
    return found;
  }

  /** First names that stand alone between a verb of speech and where a name must end. */
  private Set<String> clear(Article article, NameWords words, Titles.Reader before) {
    Set<String> clear = new HashSet<>();
    for (int i = 1; i < article.size(); i++) {
      boolean first =
          article.word(i - 1).isSpeech()
              && words.isFree(i)
              && words.given(i) != null
              && !words.isWord(i)
              && article.token(i).form().length() >= SHORTEST
              && isClosed(article, i + 1)
              && before.isSpeaker(i);
      boolean titled =
          words.isFree(i)
              && article.token(i - 1).isDefinite()
              && isClosed(article, i + 1)
              && isLone(article, i, words)
              && before.isTitled(i)
              && before.isDescribedSubject(i);
      if (first || titled) {
        clear.add(article.token(i).form());
      }
    }
    return clear;
  }

  /** Whether what follows is no more of a name: a mark, or the word that. */
  private static boolean isClosed(Article article, int at) {
    return at >= article.size()
        || !article.gapBefore(at).isBlank()
        || article.word(at).is(WordRole.COMPLEMENTIZER);
  }

  private boolean isLone(Article article, int at, NameWords words) {
    String word = article.token(at).form();
    return word.length() >= SHORTEST
        && !article.token(at).isDefinite()
        && words.isUnknown(at)
        && !words.isWord(word + Letters.NOON)
        && !knowledge.lexicon().is(WordRole.NAME_SUFFIX, word);
  }

  /** The words of the names in full. */
  private static Set<String> parts(Article article, List<Candidate> actors) {
    Set<String> parts = new HashSet<>();
    for (Candidate actor : actors) {
      if (actor.form().kind() == Form.Kind.FULL) {
        for (int i = actor.first(); i <= actor.last(); i++) {
          parts.add(article.token(i).form());
        }
      }
    }
    return parts;
  }

  /** A first name is not that of whom the files give it to. */
  private Form form(String word, boolean first) {
    List<Form> known =
        knowledge.forms().get(word).stream()
            .filter(form -> !first)
            .filter(form -> form.type() == EntityType.PERSON && form.kind() == Form.Kind.SHORT)
            .toList();
    String id = known.size() == 1 ? known.get(0).entityId() : knowledge.strangerId(List.of(word));
    String country = known.size() == 1 ? known.get(0).country() : null;
    return new Form(id, EntityType.PERSON, country, Form.Kind.SHORT, null, true);
  }
}
