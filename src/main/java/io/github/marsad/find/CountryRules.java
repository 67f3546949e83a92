package io.github.marsad.find;

import io.github.marsad.knowledge.Ambiguity;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.model.MentionKind;

/** Decides by their neighbours whether a form is a country at all, and of which kind. */
final class CountryRules {
  private final Knowledge knowledge;

  CountryRules(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Whether the form is read as this country here. */
  boolean accept(Article article, Candidate candidate) {
    if (candidate.form().entityId() == null) {
      return true;
    }
    String form = folded(article, candidate);
    String previous = article.neighbour(candidate.first(), candidate.first() - 1);
    String next = article.neighbour(candidate.first(), candidate.last() + 1);
    for (Ambiguity ambiguity : knowledge.ambiguities(form)) {
      boolean concerns =
          ambiguity.target().equals(candidate.form().entityId())
              || ambiguity.target().equals(candidate.form().placeId());
      if (concerns && !ambiguity.allows(previous, next)) {
        return false;
      }
    }
    return true;
  }

  private static String folded(Article article, Candidate candidate) {
    String first = article.token(candidate.first()).form().substring(candidate.proclitics());
    boolean swallowed = candidate.preposition() == Letters.LAM && first.charAt(0) == Letters.LAM;
    StringBuilder form = new StringBuilder(swallowed ? Letters.ALEF + first : first);
    for (int i = candidate.first() + 1; i <= candidate.last(); i++) {
      form.append(' ').append(article.token(i).form());
    }
    return form.toString();
  }

  MentionKind kind(Article article, Candidate candidate) {
    switch (candidate.form().kind()) {
      case NAME:
        return MentionKind.NAME;
      case DEMONYM:
        return MentionKind.DEMONYM;
      case PLACE:
        return MentionKind.PLACE;
      case CAPITAL:
        return isLocation(article, candidate) ? MentionKind.PLACE : MentionKind.METONYM;
      case SHORT:
        return MentionKind.SHORT;
      default:
        return MentionKind.FULL;
    }
  }

  private boolean isLocation(Article article, Candidate candidate) {
    return candidate.preposition() == Letters.BEH
        || knowledge
            .lexicon()
            .isLocative(article.neighbour(candidate.first(), candidate.first() - 1));
  }
}
