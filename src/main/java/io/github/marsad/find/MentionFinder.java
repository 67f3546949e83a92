package io.github.marsad.find;

import io.github.marsad.knowledge.Form;
import io.github.marsad.knowledge.Gazetteer;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.language.arabic.Token;
import io.github.marsad.model.EntityType;
import io.github.marsad.model.Mention;
import io.github.marsad.model.MentionKind;
import io.github.marsad.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the countries and actors that the knowledge files name, with their clitics. Mentions nest,
 * they never cross: of two that cross the longer stays, then the earlier.
 */
public final class MentionFinder {
  private static final Comparator<Candidate> LONGEST_FIRST =
      Comparator.comparingInt((Candidate candidate) -> -candidate.span().length())
          .thenComparingInt(candidate -> candidate.span().begin());

  private final Knowledge knowledge;
  private final CountryRules countryRules;
  private final InstitutionGrammar institutions;

  public MentionFinder(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.countryRules = new CountryRules(knowledge);
    this.institutions = new InstitutionGrammar(knowledge);
  }

  /** Mentions of an article in reading order, an outer one before those in it; UTF-16 offsets. */
  public List<Mention> find(String text, int titleEnd) {
    return find(Article.read(text, titleEnd));
  }

  List<Mention> find(Article article) {
    List<Candidate> countries = new ArrayList<>();
    List<Candidate> actors = new ArrayList<>();
    for (int i = 0; i < article.size(); i++) {
      collect(article, i, countries, actors);
    }
    List<Candidate> kept = withoutOverlap(ShortNames.resolve(actors));
    for (Candidate country : withoutOverlap(countries)) {
      if (fits(country, kept)) {
        kept.add(country);
      }
    }
    return mentions(article, kept);
  }

  /** All forms that start at one word: for countries and actors the longest each. */
  private void collect(Article article, int at, List<Candidate> countries, List<Candidate> actors) {
    boolean foundCountry = false;
    boolean foundActor = false;
    for (Clitics.Reading reading : article.readings(at)) {
      Candidate institution = institutions.match(article, at, reading);
      if (institution != null && !foundActor) {
        actors.add(institution);
        foundActor = true;
      }
      List<Gazetteer.Match<Form>> matches =
          knowledge.forms().matches(reading.stem(), article.tokens(), at, article.limit(at));
      for (int m = matches.size() - 1; m >= 0; m--) {
        for (Form form : matches.get(m).values()) {
          Candidate candidate = candidate(article, at, matches.get(m).words(), reading, form);
          if (form.isCountry() && !foundCountry && countryRules.accept(article, candidate)) {
            countries.add(candidate);
          } else if (!form.isCountry() && !foundActor) {
            actors.add(candidate);
          }
        }
        foundCountry |= endsWith(countries, at);
        foundActor |= endsWith(actors, at);
      }
      if (foundCountry && foundActor) {
        return;
      }
    }
  }

  private static boolean endsWith(List<Candidate> candidates, int first) {
    return !candidates.isEmpty() && candidates.get(candidates.size() - 1).first() == first;
  }

  private Candidate candidate(
      Article article, int at, int words, Clitics.Reading reading, Form form) {
    boolean leadsName = words > 1 && knowledge.lexicon().isClassWord(reading.stem());
    Span whole = nameSpan(article, at, words, reading.proclitics());
    Span name = leadsName ? new Span(article.token(at + 1).begin(), whole.end()) : whole;
    return new Candidate(
        at, words, name, reading.proclitics(), reading.preposition(), form, "gazetteer");
  }

  /** The name without its proclitics, counted in letters of the text as it is written. */
  static Span nameSpan(Article article, int at, int words, int proclitics) {
    Token first = article.token(at);
    int begin = first.begin();
    int letters = proclitics;
    while (letters > 0 || isMark(article.text().charAt(begin))) {
      if (!isMark(article.text().charAt(begin))) {
        letters--;
      }
      begin++;
    }
    return new Span(begin, article.token(at + words - 1).end());
  }

  private static boolean isMark(char c) {
    return Letters.isIgnorable(c);
  }

  private static List<Candidate> withoutOverlap(List<Candidate> candidates) {
    List<Candidate> ranked = new ArrayList<>(candidates);
    ranked.sort(LONGEST_FIRST);
    List<Candidate> kept = new ArrayList<>(ranked.size());
    for (Candidate candidate : ranked) {
      if (kept.stream().noneMatch(other -> other.span().overlaps(candidate.span()))) {
        kept.add(candidate);
      }
    }
    return kept;
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
    for (Candidate candidate : candidates) {
      if (candidate.form().entityId() == null) {
        continue; // a sea or a strait: it keeps others from matching its words, and is no mention
      }
      boolean nested = candidate.span().end() <= outerEnd;
      outerEnd = Math.max(outerEnd, candidate.span().end());
      mentions.add(mention(article, candidate, nested));
    }
    return Collections.unmodifiableList(mentions);
  }

  private Mention mention(Article article, Candidate candidate, boolean nested) {
    Form form = candidate.form();
    MentionKind kind = countryRules.kind(article, candidate);
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
