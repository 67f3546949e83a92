package io.github.marsad.find;

import io.github.marsad.knowledge.Gazetteer;
import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.StancePredicate;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.language.arabic.Folding;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.model.MentionKind;
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

  /** The most words between a relative pronoun and its verb. */
  private static final int TO_RELATIVE = 3;

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
        for (Cue cue : cuesAt(article, i, from)) {
          int before = stances.size();
          new Clause(article, arguments, quotes, cue, from, end).addTo(stances);
          if (stances.size() > before) {
            break;
          }
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
  private record Cue(
      int first, int last, Span span, StancePredicate predicate, Lexicon.Negation negation) {}

  /** The predicates that a word may be, one cue each. */
  private List<Cue> cuesAt(Article article, int at, int from) {
    for (Clitics.Reading reading : article.readings(at)) {
      if (reading.preposition() != 0) {
        continue;
      }
      List<Gazetteer.Match<StancePredicate>> matches =
          lexicon
              .stancePredicates()
              .matches(reading.stem(), article.tokens(), at, article.limit(at));
      if (!matches.isEmpty()) {
        Gazetteer.Match<StancePredicate> longest = matches.get(matches.size() - 1);
        Span span = MentionFinder.nameSpan(article, at, longest.words(), reading.proclitics());
        Lexicon.Negation negation = at > from ? negation(article.token(at - 1).form()) : null;
        return longest.values().stream()
            .map(predicate -> new Cue(at, at + longest.words() - 1, span, predicate, negation))
            .toList();
      }
    }
    return List.of();
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
        if (lexicon.is(WordRole.CLAUSE_BREAK, article.token(i).form())
            || (i > from && article.gapBefore(i).indexOf(':') >= 0)) {
          return i;
        }
      }
      return to;
    }

    void addTo(List<Stance> stances) {
      if (cue.negation() == Lexicon.Negation.CONDITIONAL || isRelative()) {
        return;
      }
      Arguments.Argument after = subjectAfter();
      Arguments.Argument first = after != null ? after : subjectBefore();
      if (first == null) {
        return;
      }
      List<Arguments.Argument> holders = after == null ? List.of(first) : withJoined(after);
      if (holders.size() > 1 && cue.predicate().isJoint()) {
        addEachTowardsEach(stances, holders);
        return;
      }
      int rest = after == null ? cue.last() + 1 : holders.get(holders.size() - 1).last() + 1;
      Arguments.Argument target = target(rest);
      for (Arguments.Argument holder : holders) {
        if (target != null && !same(holder, target)) {
          stances.add(stance(holder, target));
        }
      }
    }

    /**
     * After a relative pronoun the subject stands before the pronoun, where it is not looked for.
     */
    private boolean isRelative() {
      for (int i = cue.first() - 1; i >= Math.max(from, cue.first() - TO_RELATIVE); i--) {
        if (lexicon.is(WordRole.RELATIVE, article.token(i).form())) {
          return true;
        }
        if (!article.gapBefore(i + 1).isBlank()) {
          return false;
        }
      }
      return false;
    }

    private void addEachTowardsEach(List<Stance> stances, List<Arguments.Argument> parties) {
      for (Arguments.Argument holder : parties) {
        for (Arguments.Argument target : parties) {
          if (!same(holder, target)) {
            stances.add(stance(holder, target));
          }
        }
      }
    }

    /** {@code X and Y and Z}: the arguments that follow at once, each with a waw before it. */
    private List<Arguments.Argument> withJoined(Arguments.Argument first) {
      List<Arguments.Argument> joined = new ArrayList<>(List.of(first));
      Arguments.Argument last = first;
      while (last != null && last.last() + 1 < end) {
        int at = last.last() + 1;
        Arguments.Argument next = arguments.next(at, Math.min(end, at + TO_SUBJECT));
        boolean conjoined = next != null && isConjoined(at, next);
        last =
            conjoined && next != null && isBare(next, at) && isOnePhrase(at + 1, next)
                ? next
                : null;
        if (last != null) {
          joined.add(last);
        }
      }
      return joined;
    }

    /** A waw that is the conjunction, and not the first letter of a name or an office. */
    private boolean isConjoined(int at, Arguments.Argument next) {
      String form = article.token(at).form();
      boolean within = next.first() == at && next.span().begin() == article.token(at).begin();
      return form.charAt(0) == Letters.WAW
          && !within
          && !lexicon.is(WordRole.OFFICE, form)
          && !lexicon.is(WordRole.STATE_NOUN, form);
    }

    private boolean isBare(Arguments.Argument argument, int from) {
      return arguments.governor(argument, from).isEmpty();
    }

    /** Verb, subject: bare, near, nothing but titles between them. */
    private Arguments.Argument subjectAfter() {
      int begin = cue.last() + 1;
      Arguments.Argument next = arguments.next(begin, Math.min(end, begin + TO_SUBJECT));
      boolean fits = next != null && acts(next) && isBare(next, begin) && isOnePhrase(begin, next);
      return fits ? next : null;
    }

    /** Subject, verb: the name ends right before the verb or its particle. */
    private Arguments.Argument subjectBefore() {
      int before = cue.first() - (cue.negation() == null ? 1 : 2);
      Arguments.Argument argument = before >= from ? arguments.endingAt(before) : null;
      boolean fits =
          argument != null
              && acts(argument)
              && isBare(argument, Math.max(from, argument.first() - 1))
              && article.gapBefore(cue.first()).isBlank();
      return fits ? argument : null;
    }

    /** A place is where something happens; it takes no stance and none is taken towards it. */
    private boolean acts(Arguments.Argument argument) {
      return argument.head().kind() != MentionKind.PLACE;
    }

    /** No comma, colon or quotation mark between a word and an argument. */
    private boolean isOnePhrase(int begin, Arguments.Argument argument) {
      for (int i = begin; i <= argument.first(); i++) {
        if (!article.gapBefore(i).isBlank()) {
          return false;
        }
      }
      return true;
    }

    private Arguments.Argument target(int begin) {
      int from = afterAside(begin);
      Arguments.Argument next = arguments.next(from, Math.min(end, from + TO_TARGET));
      if (next == null || !acts(next) || !isOnePhrase(from + 1, next)) {
        return null;
      }
      String governor = governor(next, from);
      boolean fits = governor.isEmpty() ? cue.predicate().takesObject() : frames(governor);
      return fits ? next : null;
    }

    /** Skips a few words between commas right after the subject: {@code X, on Friday, ...}. */
    private int afterAside(int begin) {
      if (begin >= end || article.gapBefore(begin).isBlank()) {
        return begin;
      }
      for (int i = begin + 1; i < Math.min(end, begin + TO_SUBJECT); i++) {
        if (!article.gapBefore(i).isBlank()) {
          return i;
        }
      }
      return begin;
    }

    /** Before an indefinite noun only the frame tells a preposition from the noun's own letter. */
    private String governor(Arguments.Argument target, int from) {
      String governor = arguments.governor(target, from);
      String first = article.token(from).form().substring(0, 1);
      boolean glued =
          governor.isEmpty()
              && from < target.first()
              && Clitics.isPreposition(first.charAt(0))
              && frames(first);
      return glued ? first : governor;
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
      Span cueSpan = cue.span();
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
