package io.github.marsad.find;

import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.model.MentionKind;

/** Who issued a document that an article tells of: it speaks for them. */
final class Issuers {
  /** The most words from a document to who issued it. */
  private static final int TO_ISSUER = 5;

  /** So many sentences a statement is told of. */
  static final int NEAR = 4;

  private final Article article;
  private final Words words;
  private final Arguments arguments;
  private final Lexicon lexicon;

  Issuers(Article article, Words words, Arguments arguments, Lexicon lexicon) {
    this.article = article;
    this.words = words;
    this.arguments = arguments;
    this.lexicon = lexicon;
  }

  /**
   * {@code a statement issued by X}, {@code a report of X}: who stands near a document after
   * "from", lam or a verb of issuing, or null.
   */
  Argument of(int document) {
    int limit = Math.min(article.size(), document + TO_ISSUER);
    for (int i = document + 1; i < limit; i++) {
      if (words.breaksBefore(i) || words.kind(i) == Words.Kind.THAT) {
        return null;
      }
      Argument owner = arguments.beginningAt(i);
      if (owner != null && owner.preposition(article) == Letters.LAM) {
        return mayIssue(owner) ? owner : null;
      }
      String verb = Lexicon.withoutObject(words.stem(i));
      boolean issues = verb != null && lexicon.is(WordRole.ISSUING, verb);
      if (issues || words.is(i, WordRole.FROM)) {
        Argument issuer = arguments.beginningAt(afterClass(i + 1));
        return issuer != null && mayIssue(issuer) ? issuer : null;
      }
    }
    return null;
  }

  /** {@code according to a statement published by X ... The statement said}: X, or null. */
  Argument toldBefore(int at, int document) {
    int sentence = article.sentenceOf(at);
    for (int i = at - 1; i > 0 && sentence - article.sentenceOf(i) < NEAR; i--) {
      if (words.noun(i).equals(words.noun(document)) && !article.token(i).isDefinite()) {
        return of(i);
      }
    }
    return null;
  }

  /** Past the word for the class of what is named: the newspaper X. */
  private int afterClass(int at) {
    boolean led = at < article.size() && words.isBare(at, WordRole.CLASS_WORD);
    return led && arguments.beginningAt(at) == null ? at + 1 : at;
  }

  /** Whether a name is that of somebody: no place, and no nationality. */
  static boolean mayIssue(Argument named) {
    return named.head().kind() != MentionKind.PLACE && named.head().kind() != MentionKind.DEMONYM;
  }
}
