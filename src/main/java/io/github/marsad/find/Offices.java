package io.github.marsad.find;

import io.github.marsad.knowledge.Entity;
import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.model.EntityType;
import io.github.marsad.model.Mention;
import io.github.marsad.model.MentionKind;
import io.github.marsad.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who holds which office, as one article says it: "the Russian minister X" lets a later "the
 * Russian minister" or "the minister" stand for X.
 */
final class Offices {
  /** The most words of a title. */
  private static final int REACH = 14;

  /** So many words tell an office without its state: envoy of the united nations. */
  private static final int TELLING = 3;

  private static final String PRESIDENT = "رييس";

  private static final String MONARCH = "عاهل";
  private static final String KING = "ملك";

  /** The preposition that swallows the article's first letter. */
  private static final String TO_THE = "لل";

  /** His counterpart: whoever holds an office of the state named. */
  private static final String COUNTERPART = "نظير";

  private final Article article;
  private final Words words;
  private final String[] states;
  private final boolean[] adjectives;
  private final Mention[] bodies;
  private final OfficeTerms terms;
  private final List<Held> held = new ArrayList<>();
  private final List<Argument> people = new ArrayList<>();
  private final List<Body> named = new ArrayList<>();

  /** An office and who holds it. */
  private record Held(Title title, Mention person, int at) {}

  /** A body by the noun that its name begins with. */
  private record Body(String noun, Argument argument) {}

  /** An office as words tell it. */
  private record Title(String noun, Set<String> links, String state, int first, int last) {
    /** Whether two states' offices are the same: both foreign ministers. */
    boolean isSameOffice(Title other) {
      return noun.equals(other.noun) && links.equals(other.links);
    }

    boolean fits(Title other) {
      boolean sameState =
          state == null || other.state == null ? state == null : state.equals(other.state);
      if (noun.startsWith(COUNTERPART)) {
        return state != null && state.equals(other.state);
      }
      boolean sameWork =
          links.isEmpty()
              ? other.links.isEmpty() || !noun.equals(PRESIDENT)
              : other.links.containsAll(links);
      return noun.equals(other.noun) && sameState && sameWork;
    }
  }

  Offices(Article article, Words words, List<Mention> mentions, OfficeTerms terms) {
    this.article = article;
    this.terms = terms;
    this.words = words;
    this.states = new String[article.size()];
    this.adjectives = new boolean[article.size()];
    this.bodies = new Mention[article.size()];
    for (Mention mention : mentions) {
      int first = Words.firstOf(article, mention);
      for (int i = first;
          i < article.size() && article.token(i).begin() < mention.span().end();
          i++) {
        if (mention.isCountry()) {
          states[i] = mention.country();
          adjectives[i] = mention.kind() == MentionKind.DEMONYM;
        }
        if (!mention.nested()) {
          bodies[i] = mention;
        }
      }
    }
  }

  /** Takes note of a person, and of the titles before the name. */
  void learn(Argument person) {
    people.add(person);
    for (int i = person.first() - 1; i >= Math.max(0, person.first() - REACH); i--) {
      boolean apposed = i + 1 == person.first() && words.commaBefore(i + 1);
      if (!(apposed || inOnePhrase(i + 1)) || words.breaksBefore(i + 1) || !mayBeTitle(i)) {
        return;
      }
      if (isOffice(i) && !isGoverned(i)) {
        learn(title(i, Words.firstOf(article, person.head())), person);
      }
    }
  }

  /** {@code deputy of the president}, {@code speaker for the president}: another's office. */
  private boolean isGoverned(int office) {
    int before = office - 1;
    if (before < 0 || !inOnePhrase(office)) {
      return false;
    }
    if (isOffice(before) && words.kind(before) != Words.Kind.PREPOSITION) {
      return !article.token(before).isDefinite();
    }
    boolean links =
        words.is(before, WordRole.TITLE_PREPOSITION)
            || words.isBare(before, WordRole.TITLE_LINK)
            || words.kind(before) == Words.Kind.PREPOSITION;
    return links
        && before > 1
        && inOnePhrase(before)
        && (isOffice(before - 1) || (inOnePhrase(before - 1) && isOffice(before - 2)));
  }

  /** {@code X, the minister of Y}. */
  void learnAfter(Argument person) {
    int at = person.last() + 1;
    if (at < article.size()
        && words.commaBefore(at)
        && !words.breaksBefore(at)
        && isOffice(at)
        && !words.isConjoined(at)) {
      Title title = title(at, Math.min(article.size(), at + REACH));
      if (title.last() > at) {
        learn(title, person);
      }
    }
  }

  /** Takes note of the noun that a body's name begins with: the court, the party. */
  void learnBody(Argument body) {
    int noun = body.first();
    boolean led = noun > 0 && inOnePhrase(noun) && words.isBare(noun - 1, WordRole.BODY_NOUN);
    boolean agency =
        body.head().type() == EntityType.MEDIA
            && noun > 1
            && inOnePhrase(noun)
            && inOnePhrase(noun - 1)
            && words.isBare(noun - 2, WordRole.CLASS_WORD);
    named.add(new Body(words.bare(agency ? noun - 2 : led ? noun - 1 : noun), body));
    boolean ministry = body.head().type() == EntityType.INSTITUTION && body.last() > noun;
    if (ministry && words.isBare(noun + 1, WordRole.BODY_NOUN)) {
      named.add(new Body(words.bare(noun + 1), body));
    }
  }

  private void learn(Title title, Argument person) {
    held.add(new Held(title, person.head(), person.first()));
  }

  private boolean mayBeTitle(int at) {
    return bodies[at] == null
        ? words.kind(at) == Words.Kind.NOUN
            || words.isBare(at, WordRole.TITLE_NOUN)
            || words.isBare(at, WordRole.TITLE_LINK)
            || words.is(at, WordRole.TITLE_PREPOSITION)
        : bodies[at].type() != EntityType.PERSON;
  }

  private boolean inOnePhrase(int at) {
    return !words.commaBefore(at)
        && !words.breaksBefore(at)
        && article.sentenceOf(at) == article.sentenceOf(at - 1);
  }

  private boolean isOffice(int at) {
    return words.isBare(at, WordRole.TITLE_NOUN)
        && (bodies[at] == null || bodies[at].type() != EntityType.PERSON);
  }

  /** Reads an office from its noun to the right. */
  private Title title(int at, int limit) {
    Set<String> links = new LinkedHashSet<>();
    String state = null;
    int last = at;
    for (int i = at + 1; i < limit; i++) {
      boolean within = inOnePhrase(i) && !words.isConjoined(i) && words.kind(i) == Words.Kind.NOUN;
      if (!within || (bodies[i] != null && bodies[i].type() == EntityType.PERSON)) {
        break;
      }
      boolean another = states[i] != null && !adjectives[i] && article.token(i - 1).isDefinite();
      if (another) {
        break;
      } else if (states[i] != null) {
        state = states[i];
      } else if (article.token(i).isDefinite()
          || words.isBare(i, WordRole.TITLE_LINK)
          || bodies[i] != null
          || isConstruct(i, limit)) {
        links.add(words.noun(i));
      } else {
        break;
      }
      last = i;
    }
    return new Title(noun(at), links, state, at, last);
  }

  /** A noun between the office and a definite word: the coordinator of the programme of return. */
  private boolean isConstruct(int at, int limit) {
    return at + 1 < limit
        && inOnePhrase(at + 1)
        && !article.token(at - 1).isDefinite()
        && states[at - 1] == null
        && words.preposition(at) == 0
        && article.token(at + 1).isDefinite()
        && !words.isNamed(at + 1);
  }

  private String noun(int at) {
    String stem = words.noun(at);
    boolean feminine = stem.length() > 3 && stem.charAt(stem.length() - 1) == Letters.HEH;
    String noun = feminine ? stem.substring(0, stem.length() - 1) : stem;
    return noun.equals(MONARCH) ? KING : noun;
  }

  /**
   * Whom an office that begins at a word stands for where no name follows it; null when nobody was
   * named with it, or another name follows.
   */
  Argument standIn(int at) {
    if (words.isBare(at, WordRole.BODY_NOUN) && states[at] == null && bodies[at] == null) {
      boolean minister =
          at > 0
              && inOnePhrase(at)
              && words.isBare(at - 1, WordRole.MINISTER)
              && article.gapBefore(at).isBlank();
      return minister ? null : body(at);
    }
    if (!isOffice(at)) {
      return null;
    }
    Title title = title(at, Math.min(article.size(), at + REACH));
    int next = title.last() + 1;
    while (next < article.size() && inOnePhrase(next) && words.stem(next).startsWith(TO_THE)) {
      next++;
    }
    boolean alone = title.last() == at;
    boolean definite = article.token(at).form().contains(Letters.ARTICLE) || !alone;
    boolean named =
        next < article.size()
            && bodies[next] != null
            && bodies[next].type() == EntityType.PERSON
            && article.sentenceOf(next) == article.sentenceOf(at)
            && !words.breaksBefore(next)
            && !words.isConjoined(next);
    if (!definite || named) {
      return null;
    }
    boolean counterpart = title.noun().startsWith(COUNTERPART);
    Held office = counterpart ? lastBefore(at, title.state()) : null;
    if (counterpart && office == null) {
      return null;
    }
    Held best =
        held.stream()
            .filter(one -> office == null || one.title().isSameOffice(office.title()))
            .filter(one -> title.fits(one.title()) || (alone && sameNoun(title, one)))
            .filter(one -> !isFormer(one.title()) || isFormer(title))
            .filter(one -> !alone || one.at() < at)
            .min(Comparator.comparingInt(one -> one.at() < at ? at - one.at() : one.at() + 100000))
            .orElse(null);
    Mention person = best == null ? inOffice(title, at) : best.person();
    person = person == null && !counterpart && !isGoverned(at) ? known(title) : person;
    return person == null ? null : argument(person, title);
  }

  private boolean isFormer(Title title) {
    Lexicon lexicon = terms.knowledge().lexicon();
    return title.links().stream().anyMatch(link -> lexicon.is(WordRole.FORMER, link));
  }

  /** Who is named before a word and is known to hold an office of a state, or null. */
  private Mention inOffice(Title title, int at) {
    Set<String> office = new HashSet<>(title.links());
    office.add(title.noun());
    Mention found = null;
    boolean told = title.state() != null || office.size() >= TELLING;
    for (Argument person : told ? people : List.<Argument>of()) {
      boolean holds =
          person.first() < at
              && (title.state() == null || title.state().equals(person.head().country()))
              && terms.holds(person.head().entityId(), office);
      found = holds ? person.head() : found;
    }
    return found;
  }

  /** Who is known to have held an office of a state on the day of the article, or null. */
  private Mention known(Title title) {
    if (title.state() == null || isFormer(title)) {
      return null;
    }
    Set<String> office = new HashSet<>(title.links());
    office.add(title.noun());
    Entity officer = terms.officer(title.state(), office);
    return officer == null
        ? null
        : new Mention(
            article.sentenceOf(title.first()),
            article.span(title.first(), title.last()),
            officer.id(),
            officer.type(),
            officer.country(),
            MentionKind.SHORT,
            null,
            false,
            PersonFinder.METHOD,
            Confidence.OFFICE);
  }

  /** Who holds the office, of another state, that was told last before a word; or null. */
  private Held lastBefore(int at, String state) {
    return held.stream()
        .filter(one -> one.at() < at && one.title().state() != null)
        .filter(one -> !one.title().state().equals(state))
        .max(Comparator.comparingInt(Held::at))
        .orElse(null);
  }

  /** The body last named with a noun that stands alone with its article. */
  private Argument body(int at) {
    int next = at + 1;
    boolean ends =
        next >= article.size()
            || !inOnePhrase(next)
            || (bodies[next] == null && !article.token(next).isDefinite());
    String state = ends ? null : states[next];
    boolean definite =
        words.stem(at).contains(Letters.ARTICLE) || words.stem(at).startsWith(TO_THE);
    boolean alone = definite && (ends || state != null);
    Body found = null;
    for (Body body : alone ? named : List.<Body>of()) {
      String other = body.argument().head().country();
      boolean same = state == null || state.equals(other);
      if (same && body.argument().last() < at && body.noun().equals(words.bare(at))) {
        found = body;
      }
    }
    Title title = new Title("", Set.of(), null, at, state == null ? at : next);
    return found == null ? null : argument(found.argument().head(), title);
  }

  private static boolean sameNoun(Title title, Held one) {
    return title.noun().equals(one.title().noun());
  }

  private Argument argument(Mention person, Title title) {
    int clitics = words.isConjoined(title.first()) ? 1 : 0;
    clitics += words.preposition(title.first()) != 0 ? 1 : 0;
    Span span =
        new Span(article.token(title.first()).begin() + clitics, article.token(title.last()).end());
    Mention head =
        new Mention(
            article.sentenceOf(title.first()),
            span,
            person.entityId(),
            person.type(),
            person.country(),
            MentionKind.SHORT,
            null,
            false,
            person.method(),
            person.confidence());
    return new Argument(head, null, title.first(), title.last(), true);
  }
}
