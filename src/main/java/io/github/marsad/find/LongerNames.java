package io.github.marsad.find;

import io.github.marsad.knowledge.Form;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.model.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells known people from others whose longer names hold theirs: their sons, relatives and
 * namesakes. What follows a known name as its line of fathers (bin ..., Al ...) belongs to it.
 */
final class LongerNames {
  /** Son of, daughter of. */
  static final Set<String> DESCENT = Set.of("بن", "ابن", "بنت");

  private static final String HOUSE_OF = "ال";

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
    NameParts parts = new NameParts(article, knowledge, words, before);
    boolean[] shorts = new boolean[article.size()];
    actors.stream()
        .filter(actor -> actor.form().kind() == Form.Kind.SHORT)
        .forEach(actor -> actor.mark(shorts));
    List<Candidate> kept = new ArrayList<>(actors.size());
    for (Candidate actor : actors) {
      if (actor.form().type() != EntityType.PERSON) {
        kept.add(actor);
      } else if (actor.form().kind() != Form.Kind.FULL) {
        boolean another = actor.first() > 0 && shorts[actor.first() - 1];
        if (another || !isRelative(article, actor, words, parts, before)) {
          kept.add(actor);
        }
      } else if (!isWithinLonger(article, actor, words, before)) {
        kept.add(actor.ofWords(article, endOfLine(article, actor, words) - actor.first()));
      }
    }
    return kept;
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
        && (before.introduces(at)
            || !(lexicon.is(WordRole.PREPOSITION, form) || lexicon.isCommonNoun(form)));
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
    String previous = article.token(actor.first() - 1).form();
    return DESCENT.contains(previous) || isFirstName(article, actor.first() - 1, words, before);
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
    if (article.token(actor.first()).isDefinite()) {
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
