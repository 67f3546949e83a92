package io.github.marsad.find;

import io.github.marsad.knowledge.Form;
import io.github.marsad.knowledge.Gazetteer;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.Knowledge.InstitutionKind;
import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.model.EntityType;
import java.util.Locale;

/**
 * Institutions are compositional: a head (foreign ministry, army, parliament) and a definite
 * nationality adjective right after it name one institution of that state.
 */
final class InstitutionGrammar {
  static final String METHOD = "grammar";

  private final Knowledge knowledge;

  InstitutionGrammar(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The institution that starts at a word, or null. */
  Candidate match(Article article, int at, Clitics.Reading reading) {
    if (!knowledge.institutionHeads().begins(reading.stem())) {
      return null;
    }
    Candidate longest = null;
    for (Gazetteer.Match<InstitutionKind> head :
        knowledge
            .institutionHeads()
            .matches(reading.stem(), article.tokens(), at, article.limit(at))) {
      int after = at + head.words();
      int words = nationality(article, at, after);
      if (words > 0 && isFeminine(reading.stem()) == isFeminine(article.token(after).form())) {
        longest = candidate(article, at, head, words, reading);
      }
    }
    return longest;
  }

  /** How many words of nationality stand at a word: two for the Koreas, none when there is none. */
  private int nationality(Article article, int at, int after) {
    if (after >= article.limit(at) || !article.token(after).isDefinite()) {
      return 0;
    }
    String first = article.token(after).form();
    if (after + 1 < article.limit(at)
        && knowledge.demonymCountry(first + " " + article.token(after + 1).form()) != null) {
      return 2;
    }
    return knowledge.demonymCountry(first) != null ? 1 : 0;
  }

  /**
   * Whether an adjective of a noun is feminine: teh marbuta or the plural in alef and teh. The
   * adjective tells the ministry (feminine) from its minister.
   */
  private static boolean isFeminine(String form) {
    return form.endsWith("" + Letters.HEH) || form.endsWith("" + Letters.ALEF + Letters.TEH);
  }

  private Candidate candidate(
      Article article,
      int at,
      Gazetteer.Match<InstitutionKind> head,
      int words,
      Clitics.Reading reading) {
    int after = at + head.words();
    String demonym = article.token(after).form();
    String code =
        knowledge.demonymCountry(
            words == 1 ? demonym : demonym + " " + article.token(after + 1).form());
    String kind = head.values().get(0).kind();
    Form form =
        new Form(idOf(code, kind), EntityType.INSTITUTION, code, Form.Kind.FULL, null, true);
    return new Candidate(
        at,
        head.words() + words,
        MentionFinder.nameSpan(article, at, head.words() + words, reading.proclitics()),
        reading.proclitics(),
        reading.conjunction(),
        reading.preposition(),
        form,
        METHOD);
  }

  /** The id of a state's institution of one kind. */
  static String idOf(String code, String kind) {
    return "i:" + code.toLowerCase(Locale.ROOT) + "-" + kind;
  }
}
