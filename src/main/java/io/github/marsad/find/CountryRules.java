package io.github.marsad.find;

import io.github.marsad.knowledge.Form;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.language.arabic.Token;
import io.github.marsad.model.MentionKind;

/** Decides by their neighbours whether a form is a country at all, and of which kind. */
final class CountryRules {
  private final Knowledge knowledge;
  private final Metonymy metonymy;

  CountryRules(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.metonymy = new Metonymy(knowledge.lexicon());
  }

  /** Whether the form is read as this country here. */
  boolean accept(Article article, Candidate candidate) {
    if (candidate.form().entityId() == null) {
      return true;
    }
    String previous = article.neighbour(candidate.first(), candidate.first() - 1);
    if (!candidate.form().standsAlone() && !isNamedPlace(candidate, previous)) {
      return false;
    }
    if (candidate.form().kind() == Form.Kind.DEMONYM
        && (isFamilyName(article, candidate) || isSon(article, candidate))) {
      return false;
    }
    if (article.inHandle(candidate.first())) {
      return false;
    }
    return new Surroundings(article, candidate, knowledge).isAllowed();
  }

  /** A name that is also a common word counts right after city of, province of. */
  private boolean isNamedPlace(Candidate candidate, String previous) {
    boolean division = candidate.form().kind() == Form.Kind.DIVISION;
    return candidate.proclitics() == 0
        && Clitics.readings(previous).stream()
            .anyMatch(
                reading ->
                    division
                        ? knowledge.lexicon().is(WordRole.DIVISION_NOUN, reading.stem())
                        : knowledge.lexicon().is(WordRole.PLACE_NOUN, reading.stem()));
  }

  /**
   * Whether a masculine adjective is the family name of the given name before it (Ahmad al-Masri)
   * or of a nom de guerre (Abu Anas al-Libi).
   */
  private boolean isFamilyName(Article article, Candidate candidate) {
    if (candidate.words() > 1 || candidate.proclitics() > 0) {
      return false;
    }
    Token token = article.token(candidate.first());
    String form = token.form();
    boolean masculine = form.charAt(form.length() - 1) == Letters.YEH;
    return masculine
        && token.isDefinite()
        && article.gapBefore(candidate.first()).isBlank()
        && endsGivenName(article, candidate.first());
  }

  /** Whether an adjective is the given name of somebody's son: Turki bin Faisal. */
  private boolean isSon(Article article, Candidate candidate) {
    int next = candidate.last() + 1;
    return candidate.words() == 1
        && knowledge.lexicon().wordName(article.token(candidate.first()).form()) != null
        && LongerNames.DESCENT.contains(article.neighbour(candidate.first(), next))
        && article.gapBefore(next).isBlank();
  }

  private boolean endsGivenName(Article article, int at) {
    String previous = article.neighbour(at, at - 1);
    if (previous.isEmpty()) {
      return false;
    }
    boolean conjunction = previous.charAt(0) == Letters.WAW;
    if (knowledge.lexicon().isGivenName(previous)
        || (conjunction && knowledge.lexicon().isGivenName(previous.substring(1)))) {
      return !isPreposition(article, at - 1);
    }
    String head = article.neighbour(at, at - 2);
    return knowledge.lexicon().is(WordRole.COMPOUND_NAME, head)
        && article.text().charAt(article.token(at - 2).begin()) != Letters.ALEF_MADDA
        && !conjunction
        && knowledge.forms().get(head + " " + previous).isEmpty();
  }

  /** The preposition on is written with alef maqsura, the name Ali with yeh. */
  private boolean isPreposition(Article article, int at) {
    return knowledge.lexicon().is(WordRole.PREPOSITION, article.token(at).form())
        && article.endsInAlefMaksura(at);
  }

  static String folded(Article article, Candidate candidate) {
    String first = article.token(candidate.first()).form().substring(candidate.proclitics());
    boolean swallowed = candidate.preposition() == Letters.LAM && first.charAt(0) == Letters.LAM;
    String whole = swallowed ? Letters.ALEF + first : first;
    if (candidate.words() == 1) {
      return whole;
    }
    StringBuilder form = new StringBuilder(whole);
    for (int i = candidate.first() + 1; i <= candidate.last(); i++) {
      form.append(' ').append(article.token(i).form());
    }
    return form.toString();
  }

  /**
   * The kind of a mention.
   *
   * @param afterPlace whether the words right before it name a place
   * @param beforeOwnState whether its state is named right after it
   */
  MentionKind kind(
      Article article, Candidate candidate, boolean afterPlace, boolean beforeOwnState) {
    switch (candidate.form().kind()) {
      case NAME:
        return nameKind(article, candidate);
      case JOINT:
        return MentionKind.NAME;
      case DEMONYM:
        return MentionKind.DEMONYM;
      case PLACE:
      case DIVISION:
        return MentionKind.PLACE;
      case CAPITAL:
        return metonymy.isPlace(article, candidate, afterPlace, beforeOwnState)
            ? MentionKind.PLACE
            : MentionKind.METONYM;
      case SHORT:
        return MentionKind.SHORT;
      default:
        return MentionKind.FULL;
    }
  }

  private MentionKind nameKind(Article article, Candidate candidate) {
    if (candidate.form().placeId() != null && isNamesakeCity(article, candidate)) {
      return MentionKind.PLACE;
    }
    return isAdjective(article, candidate) ? MentionKind.DEMONYM : MentionKind.NAME;
  }

  /** A name that is an adjective too is one after a definite noun that takes the feminine. */
  private boolean isAdjective(Article article, Candidate candidate) {
    int first = candidate.first();
    if (candidate.words() > 1
        || candidate.proclitics() > 0
        || !knowledge.isAdjectiveToo(article.token(first).form())
        || !article.gapBefore(first).isBlank()) {
      return false;
    }
    String noun = article.neighbour(first, first - 1);
    return Clitics.readings(noun).stream().anyMatch(reading -> takesFeminine(reading.stem()));
  }

  private boolean takesFeminine(String noun) {
    return noun.startsWith(Letters.ARTICLE)
        && (noun.endsWith("" + Letters.HEH)
            || noun.endsWith("" + Letters.ALEF + Letters.TEH)
            || knowledge.lexicon().is(WordRole.BROKEN_PLURAL, noun));
  }

  /** Tunis, not Tunisia: city of, province of, the capital. */
  private boolean isNamesakeCity(Article article, Candidate candidate) {
    String previous = article.neighbour(candidate.first(), candidate.first() - 1);
    String next = article.neighbour(candidate.first(), candidate.last() + 1);
    return isNamedPlace(candidate, previous)
        || knowledge.lexicon().is(WordRole.CAPITAL_NOUN, next)
        || knowledge.lexicon().is(WordRole.CAPITAL_NOUN, previous);
  }
}
