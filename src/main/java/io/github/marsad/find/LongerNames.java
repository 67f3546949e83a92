package io.github.marsad.find;

import io.github.marsad.knowledge.Form;
import io.github.marsad.knowledge.GivenName;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.model.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells known people from others whose longer names hold theirs: their sons, relatives and
 * namesakes. What follows a known name as its line of fathers (bin ..., Al ...) belongs to it.
 */
final class LongerNames {
  /** Son of, daughter of. */
  static final Set<String> DESCENT = Set.of("بن", "ابن", "بنت");

  private static final String BIN = "بن";

  /** The house of, before the name of a family. */
  static final String HOUSE_OF = "ال";

  private final Knowledge knowledge;
  private final Lexicon lexicon;
  private final Titles titles;

  LongerNames(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.lexicon = knowledge.lexicon();
    this.titles = new Titles(knowledge);
  }

  /** The known actors without those whose words belong to somebody else's name. */
  List<Candidate> resolve(Article article, List<Candidate> actors, List<Candidate> countries) {
    boolean[] taken = new boolean[article.size()];
    actors.stream()
        .filter(actor -> actor.form().kind() == Form.Kind.FULL)
        .forEach(actor -> actor.mark(taken));
    countries.forEach(country -> country.mark(taken));
    NameWords words = new NameWords(article, lexicon, taken);
    Titles.Reader before = titles.reader(article, actors, countries);
    SpokenNames spoken = new SpokenNames(article, lexicon, words, before);
    NameParts parts = new NameParts(article, knowledge, words, before, spoken);
    boolean[] named = named(article, actors);
    Set<String> others = namesakes(actors, before);
    List<Candidate> kept = new ArrayList<>(actors.size());
    for (Candidate actor : actors) {
      boolean full = actor.form().kind() == Form.Kind.FULL;
      if (full && others.contains(actor.form().entityId()) && !isOfOwnState(actor, before)) {
        continue;
      }
      boolean certain = actor.form().type() != EntityType.PERSON || isAfterNamed(actor, named);
      boolean another =
          full
              ? isWithinLonger(article, actor, words, before)
              : isRelative(article, actor, words, parts, before);
      if (certain || !another) {
        int end = full ? endOfLine(article, actor, words) : actor.last() + 1;
        kept.add(actor.ofWords(article, end - actor.first()));
      }
    }
    return kept;
  }

  /** The ids of known people whose names are those of somebody else in the article. */
  static Set<String> namesakes(List<Candidate> actors, Titles.Reader before) {
    return actors.stream()
        .filter(actor -> isSomebodyElse(actor, before))
        .map(actor -> actor.form().entityId())
        .collect(Collectors.toSet());
  }

  /** Whether a minister of another state has the name of a known person. */
  private static boolean isSomebodyElse(Candidate actor, Titles.Reader before) {
    return actor.form().type() == EntityType.PERSON
        && actor.form().kind() == Form.Kind.FULL
        && actor.proclitics() == 0
        && before.isOfAnother(actor.first(), actor.form());
  }

  private static boolean isOfOwnState(Candidate actor, Titles.Reader before) {
    return actor.form().country() != null
        && actor.form().country().equals(before.state(actor.first()));
  }

  /** The last names that stand for somebody: alone, or after the full name. */
  private static boolean[] named(Article article, List<Candidate> actors) {
    Set<String> full =
        actors.stream()
            .filter(actor -> actor.form().kind() == Form.Kind.FULL)
            .map(actor -> actor.form().entityId())
            .collect(Collectors.toSet());
    boolean[] named = new boolean[article.size()];
    actors.stream()
        .filter(actor -> actor.form().kind() == Form.Kind.SHORT)
        .filter(actor -> actor.form().standsAlone() || full.contains(actor.form().entityId()))
        .forEach(actor -> actor.mark(named));
    return named;
  }

  /** Whether right before a name another known person is named by a last name alone. */
  private static boolean isAfterNamed(Candidate actor, boolean[] named) {
    return actor.first() > 0 && named[actor.first() - 1];
  }

  /** Whether a last name follows the first name of somebody else. */
  private boolean isRelative(
      Article article, Candidate actor, NameWords words, NameParts parts, Titles.Reader before) {
    int at = actor.first() - 1;
    if (!isJoined(actor, words) || !words.isFree(at)) {
      return false;
    }
    return isFirstName(article, at, words, before) || parts.isWordName(at) || parts.isStranger(at);
  }

  private static boolean isJoined(Candidate actor, NameWords words) {
    return actor.first() > 0 && actor.proclitics() == 0 && words.isJoined(actor.first());
  }

  /** Whether a free word before a name is a given name, and neither a title nor a preposition. */
  private boolean isFirstName(Article article, int at, NameWords words, Titles.Reader before) {
    String form = article.token(at).form();
    boolean given =
        words.given(at) != null
            || words.endsPair(at)
            || (at > 0
                && lexicon.is(WordRole.COMPOUND_NAME, article.token(at - 1).form())
                && lexicon.is(WordRole.NAME_ENDING, form));
    return given
        && words.isFree(at)
        && !lexicon.is(WordRole.TITLE_NOUN, form)
        && !lexicon.isStopWord(form)
        && (before.introduces(at)
            || !(lexicon.is(WordRole.PREPOSITION, form)
                || lexicon.isCommonNoun(form)
                || lexicon.isCommonVerb(form)));
  }

  /** Whether a full name goes on before its first word, or a kunya after its last. */
  private boolean isWithinLonger(
      Article article, Candidate actor, NameWords words, Titles.Reader before) {
    if (isLongerKunya(article, actor, words)) {
      return true;
    }
    if (!isJoined(actor, words) || article.token(actor.first()).isDefinite()) {
      return false;
    }
    int previous = actor.first() - 1;
    return isFather(article, actor.first(), words)
        || (!isForeign(article, previous, actor.first(), words)
            && isFirstName(article, previous, words, before));
  }

  /** Whether a name follows son of and is itself part of a name: not of the words, his son. */
  static boolean isFather(Article article, int at, NameWords words) {
    String previous = at == 0 ? "" : article.token(at - 1).form();
    boolean bound = DESCENT.contains(previous) && words.isJoined(at);
    return bound
        && (previous.equals(BIN)
            || (at > 1 && words.isJoined(at - 1) && words.given(at - 2) != null));
  }

  /** Whether a native given name stands before a foreign one. */
  private static boolean isForeign(Article article, int at, int next, NameWords words) {
    GivenName given = words.given(at);
    GivenName other = words.given(next);
    return given != null && other != null && given.isNative() && !other.isNative();
  }

  private boolean isLongerKunya(Article article, Candidate actor, NameWords words) {
    int next = actor.last() + 1;
    String first = article.token(actor.first()).form();
    return lexicon.is(WordRole.COMPOUND_NAME, first)
        && actor.words() == 2
        && next < article.size()
        && words.isFree(next)
        && words.isJoined(next)
        && article.token(next).isDefinite()
        && article.token(next).form().endsWith("" + Letters.YEH)
        && words.isUnknown(next);
  }

  /** One past the last word of a known name with its line of fathers and its house. */
  private int endOfLine(Article article, Candidate actor, NameWords words) {
    int end = actor.last() + 1;
    if (actor.form().type() != EntityType.PERSON || article.token(actor.first()).isDefinite()) {
      return end;
    }
    while (true) {
      int next = endOfFather(article, end, words);
      if (next == end) {
        return end;
      }
      end = next;
    }
  }

  private int endOfFather(Article article, int at, NameWords words) {
    if (at + 1 >= article.size() || !words.isJoined(at) || !words.isJoined(at + 1)) {
      return at;
    }
    String form = article.token(at).form();
    if (form.equals(HOUSE_OF)) {
      return lexicon.isStopWord(article.token(at + 1).form()) ? at : at + 2;
    }
    if (!DESCENT.contains(form)) {
      return at;
    }
    boolean two =
        lexicon.is(WordRole.COMPOUND_NAME, article.token(at + 1).form()) || words.endsPair(at + 2);
    if (two && at + 2 < article.size() && words.isJoined(at + 2)) {
      return at + 3;
    }
    return words.given(at + 1) != null || words.isUnknown(at + 1) ? at + 2 : at;
  }
}
