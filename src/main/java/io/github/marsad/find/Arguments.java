package io.github.marsad.find;

import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.model.EntityType;
import io.github.marsad.model.Mention;
import io.github.marsad.model.MentionKind;
import io.github.marsad.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The mentions of an article as arguments of verbs: a person's name takes in the nationality or
 * institution before it, so that "the Russian minister X" is one argument, X.
 */
final class Arguments {
  /** The most words between a nationality and the name it describes. */
  private static final int APPOSITION = 2;

  private final Article article;
  private final Lexicon lexicon;
  private final List<Argument> arguments = new ArrayList<>();

  /**
   * One argument.
   *
   * @param head the mention it stands for
   * @param described the nationality or institution taken in, or null
   */
  record Argument(Mention head, Mention described, int first, int last) {
    Span span() {
      return new Span(
          described == null ? head.span().begin() : described.span().begin(), head.span().end());
    }
  }

  Arguments(Article article, List<Mention> mentions, Lexicon lexicon) {
    this.article = article;
    this.lexicon = lexicon;
    Mention before = null;
    for (Mention mention : mentions) {
      if (mention.nested()) {
        continue;
      }
      boolean describes = before != null && isApposition(before, mention);
      Mention described = describes ? before : null;
      if (describes) {
        arguments.remove(arguments.size() - 1);
      }
      arguments.add(
          new Argument(
              mention, described, first(described == null ? mention : described), last(mention)));
      before = mention;
    }
  }

  private int first(Mention mention) {
    int at = article.tokenAt(mention.span().begin());
    boolean clitic = at >= article.size() || article.token(at).begin() > mention.span().begin();
    return clitic ? at - 1 : at;
  }

  private int last(Mention mention) {
    return article.tokenAt(mention.span().end()) - 1;
  }

  private boolean isApposition(Mention before, Mention person) {
    if (person.type() != EntityType.PERSON
        || before.type() == EntityType.PERSON
        || before.sentenceNo() != person.sentenceNo()
        || hasProclitic(person)) {
      return false;
    }
    int from = last(before) + 1;
    int to = first(person);
    boolean adjective =
        before.kind() == MentionKind.DEMONYM || before.type() == EntityType.INSTITUTION;
    return adjective
        ? to - from <= APPOSITION && isPlain(from, to)
        : to == from && article.gapBefore(to).isBlank() && follows(before);
  }

  /** Nothing between them but adjectives. */
  private boolean isPlain(int from, int to) {
    for (int i = from; i < to; i++) {
      String form = article.token(i).form();
      if (lexicon.is(WordRole.PREPOSITION, form) || Clitics.isConjunction(form.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** Whether an office stands right before the name of a state or a party: the emir of X. */
  private boolean follows(Mention name) {
    int first = first(name);
    return first > 0
        && lexicon.is(WordRole.OFFICE, Clitics.stripLight(article.token(first - 1).form()));
  }

  private boolean hasProclitic(Mention mention) {
    return article.token(first(mention)).begin() < mention.span().begin();
  }

  /** The first argument that starts at or after a word and before another; null when none does. */
  Argument next(int from, int to) {
    int at = firstFrom(from);
    return at < arguments.size() && arguments.get(at).first() < to ? arguments.get(at) : null;
  }

  /** The argument whose last word this is, or null. */
  Argument endingAt(int token) {
    int at = firstFrom(token + 1) - 1;
    return at >= 0 && arguments.get(at).last() == token ? arguments.get(at) : null;
  }

  /** The index of the first argument that starts at or after a word; arguments do not overlap. */
  private int firstFrom(int token) {
    int low = 0;
    int high = arguments.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (arguments.get(middle).first() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The preposition that governs an argument: a word before it or the clitic of its first noun,
   * looking back no further than a word; 0 when it is bare.
   *
   * @return the clitic letter, or the first letter of the preposition, or 0
   */
  String governor(Argument argument, int from) {
    for (int i = argument.first(); i >= from; i--) {
      String form = article.token(i).form();
      if (lexicon.is(WordRole.PREPOSITION, form)) {
        return form;
      }
      String clitic = clitic(i, argument);
      if (!clitic.isEmpty()) {
        return clitic;
      }
    }
    return "";
  }

  private String clitic(int token, Argument argument) {
    String form = article.token(token).form();
    if (token == argument.first()) {
      int letters = argument.span().begin() - article.token(token).begin();
      char last = letters > 0 ? form.charAt(letters - 1) : 0;
      return Clitics.isPreposition(last) ? String.valueOf(last) : "";
    }
    if (form.length() > 4) {
      boolean swallowed = form.charAt(0) == Letters.LAM && form.charAt(1) == Letters.LAM;
      boolean before = Clitics.isPreposition(form.charAt(0)) && form.startsWith(Letters.ARTICLE, 1);
      if (swallowed || before) {
        return form.substring(0, 1);
      }
    }
    return "";
  }
}
