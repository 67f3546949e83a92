package io.github.marsad.find;

import io.github.marsad.knowledge.Form;
import io.github.marsad.knowledge.Gazetteer;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.language.arabic.Folded;
import io.github.marsad.language.arabic.Folding;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.language.arabic.Token;
import io.github.marsad.model.EntityType;
import io.github.marsad.model.Mention;
import io.github.marsad.model.MentionKind;
import io.github.marsad.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Finds the countries and actors that the knowledge files name, with their clitics. Mentions nest,
 * they never cross: of two that cross the longer stays, then the earlier.
 */
public final class MentionFinder {
  private static final Comparator<Candidate> LONGEST_FIRST =
      Comparator.comparingInt((Candidate candidate) -> -candidate.span().length())
          .thenComparingInt(candidate -> candidate.span().begin());

  /** Shorter names with a pronoun are mostly other words. */
  private static final int SHORTEST_WITH_PRONOUN = 4;

  private final Knowledge knowledge;
  private final CountryRules countryRules;
  private final InstitutionGrammar institutions;
  private final SharedNames sharedNames;
  private final LongerNames longerNames;
  private final Titles titles;
  private final PersonFinder personFinder;
  private final Surnames surnames;
  private final OrganizationFinder organizationFinder;
  private final LoneNames loneNames;

  public MentionFinder(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.countryRules = new CountryRules(knowledge);
    this.institutions = new InstitutionGrammar(knowledge);
    this.sharedNames = new SharedNames(knowledge);
    this.longerNames = new LongerNames(knowledge);
    this.titles = new Titles(knowledge);
    this.personFinder = new PersonFinder(knowledge);
    this.surnames = new Surnames(knowledge);
    this.organizationFinder = new OrganizationFinder(knowledge);
    this.loneNames = new LoneNames(knowledge);
  }

  /** Mentions of an article in reading order, an outer one before those in it; UTF-16 offsets. */
  public List<Mention> find(String text, int titleEnd) {
    return find(text, titleEnd, ArticleContext.NONE);
  }

  /** Mentions of an article of which more is known than its text. */
  public List<Mention> find(String text, int titleEnd, ArticleContext context) {
    return find(Article.read(text, titleEnd, knowledge), context);
  }

  List<Mention> find(Article article, ArticleContext context) {
    List<Candidate> countries = new ArrayList<>();
    List<Candidate> actors = new ArrayList<>();
    for (int i = 0; i < article.size(); i++) {
      collect(article, i, countries, actors);
    }
    addStrangers(article, actors, countries);
    LocalDate day = context.published();
    OfficeHolders offices =
        new OfficeHolders(
            article,
            knowledge,
            titles.reader(article, actors, countries),
            day,
            ShortNames.states(countries));
    List<Candidate> named =
        new ShortNames(article, knowledge, offices, day, countries).resolve(actors);
    named.removeIf(actor -> countries.stream().anyMatch(country -> isPartOf(actor, country)));
    named.addAll(institutions.constructs(article, named, countries));
    List<Candidate> kept = withoutOverlap(named);
    for (Candidate country : withoutOverlap(sharedNames.resolve(article, countries, kept))) {
      if (fits(country, kept)) {
        kept.add(country);
      }
    }
    kept.addAll(ModelNames.add(article, knowledge, context.models(), kept));
    return mentions(article, kept);
  }

  /** Adds the people that no file knows, and where their last name stands alone. */
  private void addStrangers(Article article, List<Candidate> actors, List<Candidate> countries) {
    Set<String> namesakes =
        LongerNames.namesakes(actors, titles.reader(article, actors, countries));
    List<Candidate> known = longerNames.resolve(article, actors, countries);
    actors.clear();
    actors.addAll(known);
    List<Candidate> strangers = personFinder.find(article, actors, namesakes, countries);
    actors.removeIf(actor -> strangers.stream().anyMatch(name -> isPartOf(actor, name)));
    actors.addAll(strangers);
    actors.addAll(surnames.find(article, actors, countries));
    actors.addAll(organizationFinder.find(article, actors, countries));
    List<Candidate> whole =
        actors.stream()
            .filter(actor -> actor.form().kind() == Form.Kind.FULL || actor.form().standsAlone())
            .toList();
    actors.addAll(loneNames.find(article, actors, countries, taken(article, whole, countries)));
    actors.sort(Comparator.comparingInt(Candidate::first).thenComparing(Candidate::span));
  }

  /** Which words the names found so far hold. */
  private static boolean[] taken(
      Article article, List<Candidate> actors, List<Candidate> countries) {
    boolean[] taken = new boolean[article.size()];
    for (List<Candidate> names : List.of(actors, countries)) {
      names.forEach(name -> name.mark(taken));
    }
    return taken;
  }

  /** The surname within the name of a place is no person: Ain al-Asad. */
  private static boolean isPartOf(Candidate actor, Candidate country) {
    return actor.form().kind() == Form.Kind.SHORT
        && country.words() > actor.words()
        && country.span().contains(actor.span());
  }

  /**
   * All forms that start at one word, read with the fewest clitics that give any: for countries and
   * actors the longest each.
   */
  private void collect(Article article, int at, List<Candidate> countries, List<Candidate> actors) {
    if (article.word(at).isName()) {
      collectNames(article, at, countries, actors);
    }
    if (article.word(at).isNameWithPronoun() && !endsWith(countries, at) && !endsWith(actors, at)) {
      collectWithPronoun(article, at, countries);
    }
  }

  private void collectNames(
      Article article, int at, List<Candidate> countries, List<Candidate> actors) {
    boolean foundCountry = false;
    boolean foundActor = false;
    boolean givenName = article.word(at).givenName() != null;
    List<Clitics.Reading> readings = article.readings(at);
    for (int r = 0; r < readings.size(); r++) {
      Clitics.Reading reading = readings.get(r);
      List<Gazetteer.Match<Form>> matches =
          Gazetteer.matches(article.word(at).names(r), article.tokens(), at, article.limit(at));
      List<Candidate> institution = institutions.match(article, at, reading);
      if (!institution.isEmpty() && institution.get(0).words() > longestActor(matches)) {
        actors.addAll(institution);
        foundActor = true;
      }
      for (int m = matches.size() - 1; m >= 0; m--) {
        for (Form form : matches.get(m).values()) {
          Candidate candidate = candidate(article, at, matches.get(m).words(), reading, form);
          boolean cut = givenName && candidate.words() == 1 && reading.proclitics() > 0;
          if (form.isCountry()
              && !foundCountry
              && !cut
              && countryRules.accept(article, candidate)) {
            addCountry(candidate, countries);
          } else if (!form.isCountry() && !foundActor && isAllowed(article, candidate)) {
            actors.add(candidate);
          }
        }
        foundCountry |= endsWith(countries, at);
        foundActor |= endsWith(actors, at);
      }
      if (foundCountry || foundActor) {
        return;
      }
    }
  }

  /** How many words the longest name takes that makes an actor by itself. */
  private static int longestActor(List<Gazetteer.Match<Form>> matches) {
    return matches.stream()
        .filter(match -> match.values().stream().anyMatch(MentionFinder::isActor))
        .mapToInt(Gazetteer.Match::words)
        .max()
        .orElse(0);
  }

  /** Whether the knowledge files let the form be read as its actor among its neighbours. */
  private boolean isAllowed(Article article, Candidate candidate) {
    Surroundings surroundings = new Surroundings(article, candidate, knowledge);
    return surroundings.isAllowed()
        && !(candidate.form().kind() == Form.Kind.LOCAL && surroundings.goesOn());
  }

  private static boolean isActor(Form form) {
    return !form.isCountry() && form.standsAlone();
  }

  /** A state with a possessive pronoun: our Egypt. The mention is the name without it. */
  private void collectWithPronoun(Article article, int at, List<Candidate> countries) {
    String stem = Clitics.withoutPronoun(article.token(at).form());
    if (stem == null) {
      return;
    }
    for (Clitics.Reading reading : Clitics.readings(stem)) {
      for (Form form : knowledge.forms().get(reading.stem())) {
        if (form.kind() == Form.Kind.NAME
            && reading.stem().length() >= SHORTEST_WITH_PRONOUN
            && knowledge.ambiguities(reading.stem()).isEmpty()) {
          Token token = article.token(at);
          Folded folded = Folding.map(article.text(), token.begin(), token.end());
          Span name =
              new Span(folded.origin(reading.proclitics()), folded.endOf(stem.length() - 1));
          addCountry(candidate(at, 1, name, reading, form), countries);
          return;
        }
      }
    }
  }

  /**
   * The first form that gives a state at some words, or the division that their noun tells from a
   * town of the same name; other states may share them.
   */
  private static void addCountry(Candidate candidate, List<Candidate> countries) {
    for (int i = countries.size() - 1; i >= 0; i--) {
      Candidate other = countries.get(i);
      if (!other.span().equals(candidate.span())) {
        break;
      }
      if (Objects.equals(other.form().entityId(), candidate.form().entityId())) {
        if (candidate.form().kind() == Form.Kind.DIVISION) {
          countries.set(i, candidate);
        }
        return;
      }
    }
    countries.add(candidate);
  }

  private static boolean endsWith(List<Candidate> candidates, int first) {
    return !candidates.isEmpty() && candidates.get(candidates.size() - 1).first() == first;
  }

  private Candidate candidate(
      Article article, int at, int words, Clitics.Reading reading, Form form) {
    Span name =
        words > 1 && leadsName(reading.stem(), form)
            ? nameSpan(article, at + 1, words - 1, 0)
            : nameSpan(article, at, words, reading.proclitics());
    return candidate(at, article.tokenAt(name.end()) - at, name, reading, form);
  }

  /** Whether the first word of a form says what the actor is, and is no part of the name. */
  private boolean leadsName(String word, Form form) {
    return form.type() == EntityType.PERSON
        ? word.startsWith(Letters.ARTICLE)
            && knowledge.lexicon().is(WordRole.TITLE_NOUN, word.substring(2))
            && !knowledge.lexicon().isGivenName(word)
        : knowledge.lexicon().is(WordRole.CLASS_WORD, word);
  }

  private static Candidate candidate(
      int at, int words, Span span, Clitics.Reading reading, Form form) {
    return new Candidate(
        at,
        words,
        span,
        reading.proclitics(),
        reading.conjunction(),
        reading.preposition(),
        form,
        "gazetteer");
  }

  /**
   * The name without its proclitics, however the text writes their letters. A quotation that opens
   * within belongs to it whole; one that opens right before it ends it.
   */
  static Span nameSpan(Article article, int at, int words, int proclitics) {
    Token first = article.token(at);
    int begin = first.begin();
    if (proclitics > 0) {
      begin = Folding.map(article.text(), first.begin(), first.end()).origin(proclitics);
    }
    int end = article.token(at + words - 1).end();
    int mark = article.unpairedMark(begin, end);
    if (mark >= 0 && article.isQuotationMark(begin - 1)) {
      return new Span(begin, mark);
    }
    return new Span(begin, mark >= 0 && article.isQuotationMark(end) ? end + 1 : end);
  }

  private static List<Candidate> withoutOverlap(List<Candidate> candidates) {
    List<Candidate> ranked = new ArrayList<>(candidates);
    ranked.sort(LONGEST_FIRST);
    List<Candidate> kept = new ArrayList<>(ranked.size());
    for (Candidate candidate : ranked) {
      if (kept.stream().noneMatch(other -> excludes(other, candidate))) {
        kept.add(candidate);
      }
    }
    return kept;
  }

  /**
   * Of names that overlap one stays, but those of a joint name all do, and so does the leader
   * within the name of his government.
   */
  private static boolean excludes(Candidate kept, Candidate other) {
    boolean joint =
        kept.form().kind() == Form.Kind.JOINT
            && other.form().kind() == Form.Kind.JOINT
            && kept.span().equals(other.span());
    boolean owner =
        kept.form().type() == EntityType.INSTITUTION
            && other.form().type() == EntityType.PERSON
            && other.last() == kept.last()
            && other.first() > kept.first();
    return !joint && !owner && kept.span().overlaps(other.span());
  }

  /** A country may lie within an actor's name, unless that is a person's; it never crosses one. */
  private static boolean fits(Candidate country, List<Candidate> actors) {
    for (Candidate actor : actors) {
      if (!actor.form().isCountry() && actor.span().overlaps(country.span())) {
        boolean inside = actor.span().contains(country.span());
        boolean same = actor.span().equals(country.span());
        if (!inside || same || actor.form().type() == EntityType.PERSON) {
          return false;
        }
      }
    }
    return true;
  }

  private List<Mention> mentions(Article article, List<Candidate> candidates) {
    candidates.sort(Comparator.comparing(Candidate::span));
    List<Mention> mentions = new ArrayList<>(candidates.size());
    int outerEnd = 0;
    int placeEnd = -1;
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      if (candidate.form().entityId() == null) {
        continue; // a sea or a strait: it keeps others from matching its words, and is no mention
      }
      boolean nested = candidate.span().end() <= outerEnd;
      outerEnd = Math.max(outerEnd, candidate.span().end());
      Mention mention =
          mention(
              article,
              candidate,
              nested,
              placeEnd == candidate.first() - 1,
              isBeforeOwnState(candidates, i));
      mentions.add(mention);
      placeEnd = mention.kind() == MentionKind.PLACE ? candidate.last() : placeEnd;
    }
    return Collections.unmodifiableList(mentions);
  }

  private static boolean isBeforeOwnState(List<Candidate> candidates, int at) {
    if (at + 1 >= candidates.size()) {
      return false;
    }
    Candidate candidate = candidates.get(at);
    Candidate next = candidates.get(at + 1);
    return next.first() == candidate.last() + 1
        && next.form().kind() == Form.Kind.NAME
        && Objects.equals(next.form().entityId(), candidate.form().entityId());
  }

  private Mention mention(
      Article article,
      Candidate candidate,
      boolean nested,
      boolean afterPlace,
      boolean beforeOwnState) {
    Form form = candidate.form();
    MentionKind kind = countryRules.kind(article, candidate, afterPlace, beforeOwnState);
    return new Mention(
        article.sentenceOf(candidate.first()),
        candidate.span(),
        form.entityId(),
        form.type(),
        form.country(),
        kind,
        kind == MentionKind.PLACE ? form.placeId() : null,
        nested,
        candidate.method(),
        Confidence.of(candidate));
  }
}
