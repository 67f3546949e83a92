package io.github.marsad.find;

import io.github.marsad.knowledge.Form;
import io.github.marsad.knowledge.GivenName;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.NameKey;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.model.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds where the last name of a person named in full stands alone. Where the files give that last
 * name to somebody else, a verb of speech must stand before it and the full name nearby.
 */
final class Surnames {
  private static final int SHORTEST = 3;

  private final Knowledge knowledge;
  private final Lexicon lexicon;
  private final Titles titles;

  Surnames(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.lexicon = knowledge.lexicon();
    this.titles = new Titles(knowledge);
  }

  /**
   * The last names in reading order.
   *
   * @param actors the known actors and the people discovered
   * @param countries the states and places named
   */
  List<Candidate> find(Article article, List<Candidate> actors, List<Candidate> countries) {
    List<Candidate> people =
        actors.stream()
            .filter(actor -> actor.form().kind() == Form.Kind.FULL && actor.words() > 1)
            .filter(actor -> actor.form().type() == EntityType.PERSON)
            .toList();
    Map<String, List<Candidate>> surnames = surnames(article, people);
    if (surnames.isEmpty()) {
      return List.of();
    }
    boolean[] taken = new boolean[article.size()];
    actors.stream()
        .filter(actor -> actor.form().kind() == Form.Kind.FULL)
        .forEach(actor -> actor.mark(taken));
    NameWords words = new NameWords(article, lexicon, taken);
    Titles.Reader before = titles.reader(article, actors, countries);
    Rivals rivals = new Rivals(actors);
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < article.size(); i++) {
      if (!taken[i]
          && !before.isNamesake(i)
          && !words.isPreposition(i)
          && !beginsName(article, i, words)) {
        add(article, i, surnames, rivals, before, found);
      }
    }
    return found;
  }

  /** A given name with more of a name after it is no last name. */
  private static boolean beginsName(Article article, int at, NameWords words) {
    int next = words.endsPair(at + 1) ? at + 2 : at + 1;
    return words.given(at) != null
        && next < article.size()
        && words.isJoined(next)
        && (words.isParticle(next)
            || words.given(next) != null
            || words.endsPair(next)
            || (article.token(next).isDefinite() && words.isUnknown(next)));
  }

  /**
   * The people of each last name: its last word, or the last two where the first of them is a
   * particle (bin Salman, de Mistura). Words that name something else are left out, and given names
   * with which another name begins.
   */
  private Map<String, List<Candidate>> surnames(Article article, List<Candidate> people) {
    Set<String> firstNames = new HashSet<>();
    people.forEach(name -> firstNames.add(article.token(name.first()).form()));
    Map<String, List<Candidate>> surnames = new HashMap<>();
    for (Candidate name : people) {
      String last = article.token(name.last()).form();
      String before = article.token(name.last() - 1).form();
      boolean pair = name.words() > 2 && lexicon.is(WordRole.NAME_ENDING, last);
      boolean particle =
          pair
              || lexicon.is(WordRole.NAME_PARTICLE, before)
              || lexicon.is(WordRole.COMPOUND_NAME, before);
      boolean whole = name.words() == 2 && (particle || Kunyas.PARENTS.contains(before));
      boolean known = !name.method().equals(PersonFinder.METHOD);
      boolean house = particle && known && lexicon.is(WordRole.NAME_PARTICLE, before);
      if (!whole && !house && (particle || (isTelling(last) && !firstNames.contains(last)))) {
        String surname = particle ? before + " " + last : NameKey.bare(last);
        surnames.computeIfAbsent(surname, key -> new ArrayList<>()).add(name);
      }
    }
    return surnames;
  }

  private boolean isTelling(String last) {
    String bare = NameKey.bare(last);
    return bare.length() >= SHORTEST
        && (!lexicon.isCommonNoun(bare) || lexicon.wordName(last) != null)
        && !lexicon.is(WordRole.NAME_ENDING, last)
        && !lexicon.is(WordRole.NAME_PARTICLE, last)
        && knowledge.ambiguities(last).isEmpty()
        && knowledge.forms().get(last).stream().noneMatch(Surnames::isState);
  }

  private static boolean isState(Form form) {
    return form.isCountry() && form.kind() != Form.Kind.PLACE;
  }

  private void add(
      Article article,
      int at,
      Map<String, List<Candidate>> surnames,
      Rivals rivals,
      Titles.Reader before,
      List<Candidate> found) {
    boolean two = at + 1 < article.limit(at) && mayBeginPair(article, at);
    for (Clitics.Reading reading : article.readings(at)) {
      String pair = two ? reading.stem() + " " + article.token(at + 1).form() : "";
      int words = surnames.containsKey(pair) ? 2 : 1;
      List<Candidate> people = surnames.get(words == 2 ? pair : NameKey.bare(reading.stem()));
      if (people != null) {
        boolean place = knowledge.forms().get(reading.stem()).stream().anyMatch(Form::isCountry);
        boolean word = words == 1 && (place || lexicon.wordName(reading.stem()) != null);
        if (!word || before.introduces(at) || isInClause(article, at)) {
          add(article, at, words, reading, people, rivals, before, found);
        }
        return;
      }
    }
  }

  /** Whether a word may be the first of a last name in two. */
  private boolean mayBeginPair(Article article, int at) {
    return article.word(at).isRead(WordRole.NAME_PARTICLE)
        || article.word(at).isRead(WordRole.COMPOUND_NAME)
        || article.word(at + 1).is(WordRole.NAME_ENDING);
  }

  /** Whether a verb or the word that stands before a word, so that somebody acts. */
  private boolean isInClause(Article article, int at) {
    return at > 0
        && article.gapBefore(at).isBlank()
        && (lexicon.is(WordRole.COMPLEMENTIZER, article.token(at - 1).form())
            || lexicon.isCommonVerb(article.token(at - 1).form()));
  }

  private void add(
      Article article,
      int at,
      int words,
      Clitics.Reading reading,
      List<Candidate> people,
      Rivals rivals,
      Titles.Reader before,
      List<Candidate> found) {
    Set<Form> forms = new HashSet<>();
    for (Candidate person : people) {
      boolean known = !person.method().equals(PersonFinder.METHOD);
      boolean near = isNear(article, person, at);
      boolean subject =
          near && !rivals.standAloneNamed(at) && isSubject(article, person, at, before);
      boolean free = known ? !rivals.listed(at) : !rivals.standAlone(at);
      Form form = person.form().inShort();
      if ((free || subject) && forms.add(form)) {
        found.add(Candidate.of(article, at, words, reading, form, PersonFinder.METHOD));
      }
    }
  }

  /** Whether a verb of speech stands before a last name, of the person's sex. */
  private boolean isSubject(Article article, Candidate person, int at, Titles.Reader before) {
    GivenName given = lexicon.anyGivenName(article.token(person.first()).form());
    boolean feminine = at > 0 && article.token(at - 1).form().endsWith("" + Letters.TEH);
    return (before.isSubject(at) || before.isTitled(at))
        && (given == null || feminine == given.sex().equals("f"));
  }

  /** Whether a full name stands before a word, in its sentence or the one before. */
  private static boolean isNear(Article article, Candidate person, int at) {
    int away = article.sentenceOf(at) - article.sentenceOf(person.first());
    return person.first() < at && away <= 1;
  }
}
