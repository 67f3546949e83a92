package io.github.marsad.find;

import io.github.marsad.knowledge.Gazetteer;
import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.StancePredicate;
import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.language.arabic.Folding;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.model.Party;
import io.github.marsad.model.Quote;
import io.github.marsad.model.Sentence;
import io.github.marsad.model.Span;
import io.github.marsad.model.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds who takes which stance towards whom by one pattern: a predicate of the lexicon, its subject
 * right after it or right before it, and the object or prepositional complement that its frame
 * names. A negator before the predicate flips the polarity.
 */
final class StanceFinder {
  /** The most words from a verb to its subject's name, titles included. */
  private static final int TO_SUBJECT = 5;

  /** The most words from the subject to the target's name. */
  private static final int TO_TARGET = 7;

  private static final double PLAIN = 0.7;
  private static final double HEDGED = 0.5;

  private final Lexicon lexicon;

  StanceFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The stances of an article in reading order; UTF-16 offsets. */
  List<Stance> find(Article article, Arguments arguments, List<Quote> quotes) {
    List<Stance> stances = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      int from = article.tokenAt(sentence.span().begin());
      int end = article.endOfSentence(sentence.no());
      for (int i = from; i < end; i++) {
        Cue cue = cueAt(article, i, from);
        if (cue != null) {
          new Clause(article, arguments, quotes, cue, from, end).addTo(stances);
        }
      }
    }
    stances.sort(
        Comparator.comparing(Stance::cueSpan)
            .thenComparing(stance -> stance.holder().span())
            .thenComparing(stance -> stance.target().span()));
    return stances;
  }

  /** A predicate where it stands, with what the particle before it does. */
  private record Cue(int first, int last, StancePredicate predicate, Lexicon.Negation negation) {}

  private Cue cueAt(Article article, int at, int from) {
    for (Clitics.Reading reading : Clitics.readings(article.token(at).form())) {
      if (reading.preposition() != 0) {
        continue;
      }
      List<Gazetteer.Match<StancePredicate>> matches =
          lexicon
              .stancePredicates()
              .matches(reading.stem(), article.tokens(), at, article.limit(at));
      if (!matches.isEmpty()) {
        Gazetteer.Match<StancePredicate> longest = matches.get(matches.size() - 1);
        return new Cue(
            at,
            at + longest.words() - 1,
            longest.values().get(0),
            at > from ? negation(article.token(at - 1).form()) : null);
      }
    }
    return null;
  }

  private Lexicon.Negation negation(String form) {
    boolean joined = form.length() > 1 && Clitics.isConjunction(form.charAt(0));
    Lexicon.Negation whole = lexicon.negation(form);
    return whole == null && joined ? lexicon.negation(form.substring(1)) : whole;
  }

  /** The words around one cue. */
  private final class Clause {
    private final Article article;
    private final Arguments arguments;
    private final List<Quote> quotes;
    private final Cue cue;
    private final int from;
    private final int end;

    Clause(Article article, Arguments arguments, List<Quote> quotes, Cue cue, int from, int end) {
      this.article = article;
      this.arguments = arguments;
      this.quotes = quotes;
      this.cue = cue;
      this.from = from;
      this.end = endOfClause(article, cue.last() + 1, end);
    }

    private int endOfClause(Article article, int from, int to) {
      for (int i = from; i < to; i++) {
        if (lexicon.isClauseBreak(article.token(i).form())
            || (i > from && article.gapBefore(i).indexOf(':') >= 0)) {
          return i;
        }
      }
      return to;
    }

    void addTo(List<Stance> stances) {
      if (cue.negation() == Lexicon.Negation.CONDITIONAL) {
        return;
      }
      Arguments.Argument after = subjectAfter();
      Arguments.Argument holder = after != null ? after : subjectBefore();
      if (holder == null) {
        return;
      }
      int rest = after != null ? after.last() + 1 : cue.last() + 1;
      Arguments.Argument partner = after != null ? joined(after) : null;
      if (partner != null) {
        addJoint(stances, holder, partner);
        return;
      }
      Arguments.Argument target = target(rest);
      if (target != null && !same(holder, target)) {
        stances.add(stance(holder, target));
      }
    }

    private void addJoint(
        List<Stance> stances, Arguments.Argument holder, Arguments.Argument partner) {
      if (cue.predicate().isJoint() && !same(holder, partner)) {
        stances.add(stance(holder, partner));
        stances.add(stance(partner, holder));
        return;
      }
      Arguments.Argument target = target(partner.last() + 1);
      if (target != null && !same(holder, target) && !same(partner, target)) {
        stances.add(stance(holder, target));
        stances.add(stance(partner, target));
      }
    }

    /** Verb, subject: bare, near, nothing but titles between them. */
    private Arguments.Argument subjectAfter() {
      int begin = cue.last() + 1;
      Arguments.Argument next = arguments.next(begin, Math.min(end, begin + TO_SUBJECT));
      return next != null && arguments.governor(next, begin).isEmpty() && isOnePhrase(begin, next)
          ? next
          : null;
    }

    /** Subject, verb: the name ends right before the verb or its particle. */
    private Arguments.Argument subjectBefore() {
      int before = cue.first() - (cue.negation() == null ? 1 : 2);
      Arguments.Argument argument = before >= from ? arguments.endingAt(before) : null;
      return argument != null && arguments.governor(argument, argument.first()).isEmpty()
          ? argument
          : null;
    }

    /** No comma, colon or quotation mark between a word and an argument. */
    private boolean isOnePhrase(int begin, Arguments.Argument argument) {
      for (int i = begin; i <= argument.first(); i++) {
        String gap = article.gapBefore(i);
        if (!gap.isBlank()) {
          return false;
        }
      }
      return true;
    }

    /** {@code X and Y}: the argument right after, with a waw before it. */
    private Arguments.Argument joined(Arguments.Argument holder) {
      Arguments.Argument next =
          arguments.next(holder.last() + 1, Math.min(end, holder.last() + 1 + TO_SUBJECT));
      if (next == null) {
        return null;
      }
      String first = article.token(holder.last() + 1).form();
      boolean conjoined = first.charAt(0) == Letters.WAW;
      return conjoined && arguments.governor(next, holder.last() + 1).isEmpty() ? next : null;
    }

    private Arguments.Argument target(int begin) {
      Arguments.Argument next = arguments.next(begin, Math.min(end, begin + TO_TARGET));
      if (next == null) {
        return null;
      }
      String governor = arguments.governor(next, begin);
      boolean fits =
          governor.isEmpty()
              ? cue.predicate().takesObject() && isOnePhrase(begin + 1, next)
              : frames(governor);
      return fits ? next : null;
    }

    private boolean frames(String governor) {
      return cue.predicate().frame().stream().anyMatch(word -> Folding.fold(word).equals(governor));
    }

    private boolean same(Arguments.Argument a, Arguments.Argument b) {
      return a.head().entityId().equals(b.head().entityId());
    }

    private Stance stance(Arguments.Argument holder, Arguments.Argument target) {
      boolean negated = cue.negation() == Lexicon.Negation.FLIP;
      boolean hedged = cue.negation() == Lexicon.Negation.HEDGE;
      Span cueSpan = article.span(cue.first(), cue.last());
      Quote quote = reporting(cueSpan, holder);
      int polarity = cue.predicate().polarity();
      return new Stance(
          article.sentenceOf(cue.first()),
          Party.of(holder.head()),
          Party.of(target.head()),
          target.head().span().of(article.text()),
          negated ? -polarity : polarity,
          cue.predicate().relation(),
          cueSpan.of(article.text()),
          cueSpan,
          negated,
          hedged,
          quote == null ? null : quote.speakerId(),
          quote == null ? "" : quote.speakerText(),
          cue.predicate().id(),
          hedged ? HEDGED : PLAIN);
    }

    /** The quote that the cue stands in, when somebody other than the holder speaks it. */
    private Quote reporting(Span cueSpan, Arguments.Argument holder) {
      for (Quote quote : quotes) {
        if (quote.span().contains(cueSpan)
            && quote.speakerId() != null
            && !quote.speakerId().equals(holder.head().entityId())) {
          return quote;
        }
      }
      return null;
    }
  }
}
