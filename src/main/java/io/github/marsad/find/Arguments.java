package io.github.marsad.find;

import io.github.marsad.knowledge.Lexicon;
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
    boolean describes =
        before.kind() == MentionKind.DEMONYM || before.type() == EntityType.INSTITUTION;
    if (person.type() != EntityType.PERSON
        || !describes
        || before.sentenceNo() != person.sentenceNo()
        || hasProclitic(person)) {
      return false;
    }
    int from = last(before) + 1;
    int to = first(person);
    for (int i = from; i < to; i++) {
      if (lexicon.isPreposition(article.token(i).form())
          || Clitics.isConjunction(article.token(i).form().charAt(0))) {
        return false;
      }
    }
    return to - from <= APPOSITION;
  }

  private boolean hasProclitic(Mention mention) {
    return article.token(first(mention)).begin() < mention.span().begin();
  }

  List<Argument> all() {
    return arguments;
  }

  /** The first argument that starts at or after a word and before another; null when none does. */
  Argument next(int from, int to) {
    for (Argument argument : arguments) {
      if (argument.first() >= from && argument.first() < to) {
        return argument;
      }
    }
    return null;
  }

  /** The argument whose last word this is, or null. */
  Argument endingAt(int token) {
    for (Argument argument : arguments) {
      if (argument.last() == token) {
        return argument;
      }
    }
    return null;
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
      if (lexicon.isPreposition(form)) {
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
