package io.github.marsad.find;

import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.model.EntityType;
import io.github.marsad.model.MentionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts the words of an article into noun phrases, each with who is named in it. */
final class Phrases {
  /** The most words of a phrase. */
  private static final int LONGEST = 12;

  /** The most words between two commas that a phrase is read past. */
  private static final int ASIDE = 9;

  /** The most words from the preposition of a title to who holds the office. */
  private static final int TO_HOLDER = 5;

  /** The most words from a noun that means several to the list of them. */
  private static final int TO_LIST = 12;

  private static final String OF = "من";
  private static final String OUR = "نا";

  /** The most phrases of a clause. */
  private static final int MOST = 7;

  /** Heads of states, and ministers. */
  private static final Set<String> RULERS =
      Set.of("رييس", "رييسه", "ملك", "ملكه", "امير", "عاهل", "وزير", "وزيره");

  private final Article article;
  private final Words words;
  private final Arguments arguments;

  Phrases(Article article, Words words, Arguments arguments) {
    this.article = article;
    this.words = words;
    this.arguments = arguments;
  }

  /** The phrase that begins at a word, which may be a preposition; null when none does. */
  Phrase at(int start, int end) {
    int limit = Math.min(end, article.size());
    if (start >= limit) {
      return null;
    }
    String governor = "";
    int from = start;
    boolean joined = words.isConjoined(start);
    if (words.kind(start) == Words.Kind.PREPOSITION) {
      governor = words.stem(start);
      from = start + 1;
      if (from >= limit || words.breaksBefore(from)) {
        return null;
      }
    }
    Words.Kind kind = words.kind(from);
    if (kind != Words.Kind.NOUN && kind != Words.Kind.VERB_OR_NOUN) {
      return null;
    }
    char clitic = preposition(from);
    if (governor.isEmpty() && clitic != 0) {
      governor = String.valueOf(clitic);
    }
    return read(from, limit, governor, joined);
  }

  private char preposition(int at) {
    Argument argument = arguments.beginningAt(at);
    return argument == null ? words.preposition(at) : argument.preposition(article);
  }

  private Phrase read(int from, int limit, String governor, boolean joined) {
    Argument argument = null;
    boolean owned = false;
    boolean agent =
        words.isPossessedTitle(from)
            || words.isBare(from, WordRole.AGENT_NOUN)
            || words.isBare(from, WordRole.DOCUMENT)
            || words.isBare(from, WordRole.CLASS_WORD)
            || isTitle(from);
    int at = from;
    while (at < limit && at < from + LONGEST) {
      Argument named = arguments.beginningAt(at);
      boolean holds = article.token(from).isDefinite() || !isToRuler(at);
      Argument holder = at > from && isTitle(from) && holds ? holderPast(at, argument) : null;
      if (holder != null) {
        return new Phrase(from, holder.last(), governor, holder, false, joined);
      }
      if (at > from && !continues(from, at, argument, named)) {
        break;
      }
      if (named != null && argument == null && isNext(from, at, named)) {
        break;
      }
      if (named != null && argument == null) {
        argument = named;
        owned = at > from && (agent ? isOwned(from, at, named) : !isApposed(from, at, named));
      } else if (named != null) {
        argument = named;
      } else if (argument != null) {
        break;
      }
      at = named == null ? at + 1 : named.last() + 1;
    }
    Argument seat = argument == null ? seat(from, at, limit) : null;
    if (seat != null) {
      return new Phrase(from, at, governor, seat, false, joined);
    }
    Argument meant = argument != null && namesNobody(from, argument, owned) ? null : argument;
    return new Phrase(from, at - 1, governor, meant, owned, joined);
  }

  /** {@code the source | X}: what follows a definite noun without being of it is another phrase. */
  private boolean isNext(int from, int at, Argument named) {
    boolean definite =
        at > from && article.token(from).isDefinite() && article.token(at - 1).isDefinite();
    boolean body = words.isBare(from, WordRole.BODY_NOUN) && !isTitle(from);
    boolean source = words.isBare(from, WordRole.SOURCE_NOUN);
    boolean person = named.head().type() == EntityType.PERSON;
    boolean state =
        named.head().type() == EntityType.COUNTRY
            && (body || source || isTitle(from) || words.isBare(from, WordRole.AGENT_NOUN));
    return definite
        && named.head().kind() != MentionKind.DEMONYM
        && named.described() == null
        && (person ? body : source || state);
  }

  /** {@code lawyer of N}: a title without article right before a person is another's. */
  private boolean isOwned(int from, int at, Argument named) {
    boolean office =
        words.isBare(from, WordRole.BODY_NOUN)
            && named.head().type() == EntityType.PERSON
            && !article.token(from).isDefinite()
            && !words.isPossessed(from)
            && !words.isPossessedTitle(from);
    if (office) {
      return true;
    }
    return at == from + 1
        && named.head().type() == EntityType.PERSON
        && named.described() == null
        && isTitle(from)
        && !words.isBare(from, WordRole.FORM_OF_ADDRESS)
        && !article.token(from).isDefinite()
        && !words.isPossessedTitle(from)
        && !words.form(from).endsWith(OUR);
  }

  /** {@code the commander N}, {@code head of the researchers N}: a definite noun is nobody's. */
  private boolean isApposed(int from, int at, Argument named) {
    int last = at - 1;
    boolean definite = article.token(last).isDefinite();
    boolean plural = words.form(last).endsWith("ين");
    return named.head().type() == EntityType.PERSON
        && (article.token(from).isDefinite() ? definite || isTitle(last) : definite && plural);
  }

  /** {@code the authorities in Damascus}: the state whose place is where they sit, or null. */
  private Argument seat(int from, int next, int limit) {
    boolean authorities =
        next == from + 1
            && next + 1 < limit
            && words.isBare(from, WordRole.AUTHORITY)
            && article.token(from).isDefinite()
            && words.stem(next).equals("في")
            && !words.breaksBefore(next);
    Argument place = authorities ? arguments.beginningAt(next + 1) : null;
    boolean of = place != null && place.head().placeId() != null && place.head().country() != null;
    return of ? Arguments.state(place) : null;
  }

  /** The nationality of a private person, and the state that a crisis is about. */
  private boolean namesNobody(int from, Argument argument, boolean owned) {
    boolean person =
        argument.head().kind() == MentionKind.DEMONYM
            && from < argument.first()
            && isTitle(from)
            && !words.isBare(from, WordRole.AGENT_NOUN);
    boolean unnamed =
        argument.head().kind() == MentionKind.DEMONYM
            && from < argument.first()
            && words.isBare(from, WordRole.CLASS_WORD)
            && words.isBare(from, WordRole.BODY_NOUN)
            && !article.token(argument.first()).isDefinite();
    boolean described =
        argument.head().kind() == MentionKind.DEMONYM
            && from < argument.first()
            && (words.isBare(from, WordRole.BEARER)
                || words.isBare(argument.first() - 1, WordRole.BEARER));
    boolean issue =
        owned
            && argument.head().type() == EntityType.COUNTRY
            && words.isBare(from, WordRole.ISSUE_NOUN);
    return person || unnamed || described || issue;
  }

  private boolean isTitle(int at) {
    return words.isBare(at, WordRole.TITLE_NOUN);
  }

  /** Whether a word goes on with the phrase that began before it. */
  private boolean continues(int from, int at, Argument argument, Argument named) {
    if (words.breaksBefore(at)) {
      return false;
    }
    boolean apposed =
        named != null
            && named.head().type() == EntityType.PERSON
            && argument != null
            && argument.head().type() != EntityType.PERSON
            && isTitle(from);
    if (words.commaBefore(at)) {
      return apposed && named.preposition(article) == 0 && !words.isConjoined(at);
    }
    if (words.isConjoined(at) || words.is(at, WordRole.SEPARATING)) {
      return false;
    }
    Words.Kind kind = words.kind(at);
    boolean noun = kind == Words.Kind.NOUN || kind == Words.Kind.VERB_OR_NOUN;
    if (!noun || preposition(at) != 0) {
      return false;
    }
    if (argument == null && named == null && endsAtDefinite(at)) {
      return false;
    }
    boolean possessed =
        argument == null
            && named != null
            && words.isPossessed(at - 1)
            && !(named.head().type() == EntityType.PERSON && words.isPossessedTitle(at - 1));
    return !possessed && (argument == null || apposed);
  }

  /**
   * Whether a definite word before an indefinite one ends its phrase: the speaker | existence of.
   */
  boolean endsAtDefinite(int at) {
    Words.Kind kind = words.kind(at);
    return (kind == Words.Kind.NOUN || kind == Words.Kind.VERB_OR_NOUN)
        && article.token(at - 1).isDefinite()
        && words.preposition(at) == 0
        && arguments.beginningAt(at) == null
        && !article.token(at).isDefinite()
        && !words.mayBeName(at)
        && !words.is(at, WordRole.TITLE_LINK)
        && !words.isBare(at, WordRole.TITLE_LINK)
        && !words.isBare(at, WordRole.TITLE_NOUN)
        && !words.isBare(at, WordRole.AGENT_NOUN);
  }

  /** Who holds an office whose title goes on with a preposition: the envoy to X, N. */
  private Argument holderPast(int at, Argument argument) {
    boolean goesOn =
        words.is(at, WordRole.TITLE_PREPOSITION)
            || preposition(at) == Letters.LAM
            || preposition(at) == Letters.BEH;
    boolean named = argument != null && argument.head().type() == EntityType.PERSON;
    if (!goesOn || named || words.isConjoined(at) || words.commaBefore(at)) {
      return null;
    }
    for (int i = at; i < Math.min(article.size(), at + TO_HOLDER); i++) {
      Argument holder = arguments.beginningAt(i);
      if (holder != null && holder.head().type() == EntityType.PERSON) {
        boolean ofBody = holder.described() != null && i == at;
        boolean bare = holder.preposition(article) == 0 || ofBody;
        return bare && !words.isConjoined(i) ? holder : null;
      }
      boolean verb = words.kind(i) == Words.Kind.VERB || words.kind(i) == Words.Kind.THAT;
      if (words.breaksBefore(i) || (verb && i > at)) {
        return null;
      }
    }
    return null;
  }

  /** {@code loyal to the president}: a name after it is the president's. */
  boolean isToRuler(int at) {
    return preposition(at) == Letters.LAM && RULERS.contains(words.bare(at));
  }

  /** The phrases after a word up to the end of its clause, asides left out. */
  List<Phrase> after(int from, int limit) {
    List<Phrase> phrases = new ArrayList<>();
    int at = from;
    int pastComma = -1;
    while (at < limit && phrases.size() < MOST) {
      if (at > from && words.breaksBefore(at)) {
        break;
      }
      if (at != pastComma && words.commaBefore(at)) {
        boolean goesOn = (at == from && isObject(at)) || goesOn(phrases, at, limit);
        pastComma = goesOn ? at : pastAside(at, limit);
        if (pastComma < 0) {
          break;
        }
        at = pastComma;
      }
      Words.Kind kind = words.kind(at);
      if (kind == Words.Kind.RELATIVE) {
        pastComma = pastRelative(at, limit);
        if (pastComma < 0) {
          break;
        }
        at = pastComma;
      } else if (kind == Words.Kind.THAT
          || kind == Words.Kind.BREAK
          || (kind == Words.Kind.VERB && !isNounHere(at))) {
        break;
      } else if (kind == Words.Kind.TIME) {
        at++;
      } else {
        Phrase phrase = at(at, limit);
        if (phrase == null) {
          at++;
        } else {
          phrases.add(phrase);
          at = phrase.last() + 1;
        }
      }
    }
    return phrases;
  }

  /** {@code with X, and Y}: whether somebody like the one before is joined after a comma. */
  private boolean goesOn(List<Phrase> phrases, int at, int limit) {
    Phrase before = phrases.isEmpty() ? null : phrases.get(phrases.size() - 1);
    Phrase next = before != null && words.isConjoined(at) ? at(at, limit) : null;
    boolean alike =
        next != null
            && next.isBare()
            && next.acts()
            && before.acts()
            && before.last() == at - 1
            && next.argument().head().type() == before.argument().head().type();
    int after = alike ? next.last() + 1 : limit;
    return alike
        && (after == limit
            || words.breaksBefore(after)
            || words.commaBefore(after)
            || words.kind(after) == Words.Kind.PREPOSITION);
  }

  /** Whether somebody is named right after a comma that only sets the subject off. */
  private boolean isObject(int at) {
    Phrase phrase = words.isConjoined(at) ? null : at(at, article.size());
    return phrase != null && phrase.isBare() && phrase.argument() != null;
  }

  private boolean isNounHere(int at) {
    return at > 0 && words.kind(at - 1) == Words.Kind.PREPOSITION;
  }

  /** Past {@code , on Friday,}: the word after the second comma, or -1 when the clause ends. */
  private int pastAside(int at, int limit) {
    boolean opens =
        words.kind(at) == Words.Kind.PREPOSITION
            || words.kind(at) == Words.Kind.TIME
            || words.kind(at) == Words.Kind.RELATIVE
            || words.preposition(at) != 0;
    for (int i = at + 1; opens && i < Math.min(limit, at + ASIDE); i++) {
      if (words.breaksBefore(i)) {
        return -1;
      }
      if (words.commaBefore(i)) {
        return words.isConjoined(i) || words.kind(i) == Words.Kind.VERB ? -1 : i;
      }
    }
    return -1;
  }

  /** Past a relative clause that a comma closes. */
  private int pastRelative(int at, int limit) {
    for (int i = at + 1; i < Math.min(limit, at + LONGEST); i++) {
      if (words.breaksBefore(i)) {
        return -1;
      }
      if (words.commaBefore(i)) {
        return words.isConjoined(i) ? -1 : i;
      }
    }
    return -1;
  }

  /**
   * Who is listed after a noun that means several without a name.
   *
   * @param first the word that opens the list
   * @param last its last name
   */
  record Listed(List<Argument> members, int first, int last) {
    /** Whether the list stands right after the phrase, or within it. */
    boolean follows(Phrase phrase) {
      return first <= phrase.last() + 1;
    }
  }

  /** {@code three states, which are X, Y and Z}: those that a phrase means; null when none is. */
  Listed listed(Phrase phrase, int end) {
    for (int i = phrase.first(); i <= Math.min(phrase.last(), phrase.first() + 2); i++) {
      if (!words.isNamed(i) && words.isBare(i, WordRole.COLLECTIVE)) {
        return listedAfter(i, end);
      }
    }
    return null;
  }

  /** The same of a word that means several. */
  Listed listedAfter(int collective, int end) {
    int limit = Math.min(end, Math.min(article.size(), collective + TO_LIST));
    for (int i = collective + 1; i < limit && !words.breaksBefore(i); i++) {
      if (words.is(i, WordRole.LISTING)) {
        return list(i, end);
      }
      if (words.preposition(i) == Letters.BEH) {
        return null; // welcome partners, among them X
      }
    }
    return null;
  }

  private Listed list(int opening, int end) {
    int at = opening + 1;
    if (at + 1 < end && words.is(at, WordRole.EACH)) {
      at++;
    }
    List<Argument> members = new ArrayList<>();
    int last = opening;
    while (at < end && !words.breaksBefore(at)) {
      Phrase next = at(at, end);
      boolean first = members.isEmpty();
      boolean from = first && next != null && next.governor().equals(OF);
      boolean member =
          next != null && (next.isBare() || from) && next.acts() && (first || next.joined());
      if (!member) {
        break;
      }
      members.add(next.argument());
      last = next.last();
      at = last + 1;
    }
    return members.size() > 1 ? new Listed(List.copyOf(members), opening, last) : null;
  }

  /** Whether a phrase of a state's adjective means those who act for the state. */
  boolean actsForState(Phrase phrase) {
    return phrase.argument() != null
        && phrase.argument().head().kind() == MentionKind.DEMONYM
        && phrase.first() < phrase.argument().first()
        && words.isBare(phrase.first(), WordRole.AGENT_NOUN);
  }
}
