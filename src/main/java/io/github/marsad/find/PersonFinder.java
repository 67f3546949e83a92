package io.github.marsad.find;

import io.github.marsad.knowledge.Form;
import io.github.marsad.knowledge.Knowledge;
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
 * Finds people that the knowledge files do not know. A name is two words or more: it begins with a
 * given name, or with a word that is none of the language after a title or as the subject of a verb
 * of speech; given names, particles (bin, Abu, de) and unknown words go on; the first ordinary word
 * ends it. After its full name a person is also named by the last word alone.
 */
final class PersonFinder {
  static final String METHOD = "title_pattern";

  private static final int MOST_PARTS = 5;

  /** Slave of: with one of the names of God, half a given name. */
  private static final String SLAVE_OF = "عبد";

  private static final int SHORTEST_SURNAME = 3;

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
   * @param countries the states and places named
   */
  List<Candidate> find(Article article, List<Candidate> actors, List<Candidate> countries) {
    boolean[] taken = new boolean[article.size()];
    Set<Integer> known = new HashSet<>();
    for (Candidate actor : actors) {
      if (actor.form().kind() == Form.Kind.FULL) {
        mark(taken, actor);
      } else if (actor.form().standsAlone()) {
        known.add(actor.first());
      }
    }
    countries.forEach(country -> mark(taken, country));
    Titles.Reader before = titles.reader(article, actors, countries);
    NameWords words = new NameWords(article, knowledge.lexicon(), taken);
    Map<String, String> states = new HashMap<>();
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < article.size(); i++) {
      boolean free = !taken[i] && (!known.contains(i) || words.given(i) != null);
      Candidate name = free ? name(article, i, words, before, states) : null;
      if (name != null) {
        found.add(name);
        i = name.last();
      }
    }
    return withStates(found, states);
  }

  private static void mark(boolean[] taken, Candidate candidate) {
    for (int i = candidate.first(); i <= candidate.last(); i++) {
      taken[i] = true;
    }
  }

  private Candidate name(
      Article article, int at, NameWords words, Titles.Reader before, Map<String, String> states) {
    Clitics.Reading start = start(article, at, words, before);
    if (start == null || before.isNamesake(at)) {
      return null;
    }
    int end = end(article, at, start, words);
    if (end == at) {
      return null;
    }
    List<String> forms = new ArrayList<>();
    forms.add(start.stem());
    article.tokens().subList(at + 1, end).forEach(token -> forms.add(token.form()));
    String key = NameKey.of(forms, knowledge.lexicon());
    Form known = knowledge.personOfKey(key);
    String state = before.state(at);
    String id = known == null ? NameKey.id(key) : known.entityId();
    if (state != null) {
      states.putIfAbsent(id, state);
    }
    Form form =
        known != null ? known : new Form(id, EntityType.PERSON, null, Form.Kind.FULL, null, true);
    return Candidate.of(article, at, end - at, start, form, METHOD);
  }

  /** How the first word of a name is read, or null when none begins here. */
  private Clitics.Reading start(Article article, int at, NameWords words, Titles.Reader before) {
    List<Clitics.Reading> readings = article.readings(at);
    Clitics.Reading plain = readings.get(0);
    if (words.isParticle(at) && !knowledge.lexicon().is(WordRole.COMPOUND_NAME, plain.stem())) {
      return null;
    }
    if (words.given(at) != null) {
      return plain;
    }
    for (int i = 1; i < readings.size(); i++) {
      if (knowledge.lexicon().isGivenName(readings.get(i).stem()) && !words.isWord(at)) {
        return readings.get(i);
      }
    }
    if (knowledge.lexicon().is(WordRole.COMPOUND_NAME, plain.stem())) {
      boolean unmistakable =
          at + 1 < article.size()
              && knowledge.lexicon().is(WordRole.NAME_ENDING, article.token(at + 1).form());
      return unmistakable || before.isTitled(at) ? plain : null;
    }
    boolean stranger =
        !article.token(at).isDefinite()
            && !isPresentVerb(plain.stem())
            && before.introduces(at)
            && words.isUnknown(at);
    return stranger ? plain : null;
  }

  private static boolean isPresentVerb(String form) {
    return form.charAt(0) == Letters.YEH || form.charAt(0) == Letters.TEH;
  }

  /** One past the last word of the name that begins at a word; the word itself when it is none. */
  private int end(Article article, int at, Clitics.Reading start, NameWords words) {
    boolean compound = knowledge.lexicon().is(WordRole.COMPOUND_NAME, start.stem());
    boolean kunya = compound && !start.stem().equals(SLAVE_OF);
    int end = at + 1;
    int parts = compound ? 0 : 1;
    while (parts < MOST_PARTS && end < article.size() && words.isFree(end) && words.isJoined(end)) {
      boolean particle = words.isParticle(end);
      int part = particle ? end + 1 : end;
      boolean ends =
          part >= article.size()
              || !words.isFree(part)
              || (particle && !words.isJoined(part))
              || !isPart(article, part, parts, words);
      if (ends) {
        break;
      }
      end = part + 1;
      parts++;
    }
    return parts >= 2 || (kunya && parts == 1) ? end : at;
  }

  private boolean isPart(Article article, int at, int parts, NameWords words) {
    boolean ending = knowledge.lexicon().is(WordRole.NAME_ENDING, article.token(at).form());
    boolean compound = knowledge.lexicon().is(WordRole.COMPOUND_NAME, article.token(at - 1).form());
    if (words.given(at) != null || (ending && (compound || words.given(at - 1) != null))) {
      return true;
    }
    int before =
        knowledge.lexicon().is(WordRole.NAME_ENDING, article.token(at - 1).form())
            ? at - 2
            : at - 1;
    boolean afterNative =
        before >= 0
            && (knowledge.lexicon().is(WordRole.COMPOUND_NAME, article.token(before).form())
                || (words.given(before) != null && words.given(before).isNative()));
    if (article.token(at).isDefinite()) {
      return words.isUnknown(at) || (afterNative && words.isFamilyName(at));
    }
    boolean clear = parts == 1 || afterNative || isClosed(article, at + 1);
    return clear && words.isUnknown(at);
  }

  /** Whether a name must end before a word: a mark of punctuation, the end, or the word that. */
  private boolean isClosed(Article article, int at) {
    return at >= article.size()
        || !article.gapBefore(at).isBlank()
        || article.gapBefore(at).indexOf('\n') >= 0
        || knowledge.lexicon().is(WordRole.COMPLEMENTIZER, article.token(at).form());
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

  /** The places where the last name of a full one stands alone, and no full name does. */
  List<Candidate> shortNames(Article article, List<Candidate> actors, List<Candidate> people) {
    Map<String, List<Form>> surnames = surnames(article, people);
    if (surnames.isEmpty()) {
      return List.of();
    }
    boolean[] taken = new boolean[article.size()];
    actors.stream()
        .filter(actor -> actor.form().kind() == Form.Kind.FULL)
        .forEach(actor -> mark(taken, actor));
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < article.size(); i++) {
      if (!taken[i]) {
        addShort(article, i, surnames, found);
      }
    }
    return found;
  }

  /**
   * The people of each last name: its last word, or the last two where the first of them is a
   * particle (bin Salman, de Mistura). Words that name something else are left out, and given names
   * with which another name begins.
   */
  private Map<String, List<Form>> surnames(Article article, List<Candidate> people) {
    Set<String> firstNames = new HashSet<>();
    people.forEach(name -> firstNames.add(article.token(name.first()).form()));
    Map<String, List<Form>> surnames = new HashMap<>();
    for (Candidate name : people) {
      String last = article.token(name.last()).form();
      String before = article.token(name.last() - 1).form();
      boolean particle =
          knowledge.lexicon().is(WordRole.NAME_PARTICLE, before)
              || knowledge.lexicon().is(WordRole.COMPOUND_NAME, before);
      boolean telling =
          NameKey.bare(last).length() >= SHORTEST_SURNAME
              && !knowledge.lexicon().isCommonNoun(NameKey.bare(last))
              && !knowledge.lexicon().is(WordRole.NAME_ENDING, last)
              && !firstNames.contains(last)
              && knowledge.forms().get(last).stream().noneMatch(Form::isCountry);
      if (particle || telling) {
        Form form = name.form().inShort();
        String surname = particle ? before + " " + last : NameKey.bare(last);
        List<Form> forms = surnames.computeIfAbsent(surname, key -> new ArrayList<>());
        if (!forms.contains(form)) {
          forms.add(form);
        }
      }
    }
    return surnames;
  }

  private static void addShort(
      Article article, int at, Map<String, List<Form>> surnames, List<Candidate> found) {
    for (Clitics.Reading reading : article.readings(at)) {
      boolean two = at + 1 < article.limit(at);
      String pair = two ? reading.stem() + " " + article.token(at + 1).form() : "";
      int words = surnames.containsKey(pair) ? 2 : 1;
      List<Form> forms = surnames.get(words == 2 ? pair : NameKey.bare(reading.stem()));
      if (forms != null) {
        for (Form form : forms) {
          found.add(Candidate.of(article, at, words, reading, form, METHOD));
        }
        return;
      }
    }
  }
}
