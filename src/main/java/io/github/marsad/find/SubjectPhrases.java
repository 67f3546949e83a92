package io.github.marsad.find;

import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.model.EntityType;
import io.github.marsad.model.Mention;
import io.github.marsad.model.MentionKind;
import java.util.ArrayList;
import java.util.List;

/** The noun phrases of an article that may be subjects, with all whom their words mean. */
final class SubjectPhrases {
  /** The most words between a verb and its subject, adverbs of time. */
  private static final int TO_SUBJECT = 8;

  /** The most words of an office after its first phrase. */
  private static final int TO_HOLDER = 12;

  private final Article article;
  private final Words words;
  private final Arguments arguments;
  private final Phrases phrases;
  private final Lexicon lexicon;
  private final FiniteVerbs verbs;

  SubjectPhrases(
      Article article,
      Words words,
      Arguments arguments,
      Phrases phrases,
      Lexicon lexicon,
      FiniteVerbs verbs) {
    this.article = article;
    this.words = words;
    this.arguments = arguments;
    this.phrases = phrases;
    this.lexicon = lexicon;
    this.verbs = verbs;
  }

  /** The first phrase after a verb, times and asides left out; null when another word is next. */
  Phrase after(int verb, int end, List<Argument> owner) {
    int at = verb + 1;
    if (at + 1 < end && words.isConjoined(at) && verbs.isBeside(verb, at)) {
      return after(at, end, owner);
    }
    int limit = Math.min(end, verb + TO_SUBJECT);
    while (at < limit && !words.breaksBefore(at)) {
      boolean time = words.kind(at) == Words.Kind.TIME || isNumber(at);
      boolean aside = words.commaBefore(at) && !time;
      if (aside && at > verb + 1) {
        return null;
      }
      if (!time) {
        boolean each = words.is(at, WordRole.EACH) && at + 2 < end;
        Phrase phrase = phrase(each ? at + 2 : at, end, owner);
        return phrase != null && phrase.isBare() && !phrase.joined() ? apposed(phrase, end) : null;
      }
      at++;
    }
    return null;
  }

  /**
   * The phrase at the beginning of a clause: that of an office stands for who is named after it.
   */
  Phrase topic(int at, int end, List<Argument> owner) {
    Phrase phrase = phrase(at, end, owner);
    boolean office =
        phrase != null
            && phrase.isBare()
            && !phrase.joined()
            && phrase.argument() != null
            && words.isBare(phrase.first(), WordRole.TITLE_NOUN);
    return office ? apposed(phrase, end) : phrase;
  }

  /** {@code the legend of football, X,}: the phrase stands for X. */
  private Phrase apposed(Phrase phrase, int end) {
    int next = phrase.last() + 1;
    boolean linked =
        phrase.argument() != null
            && phrase.argument().first() > phrase.first() + 1
            && words.isBare(phrase.argument().first() - 1, WordRole.TITLE_LINK);
    boolean person =
        phrase.argument() != null && phrase.argument().head().type() == EntityType.PERSON;
    boolean held = person && phrase.argument().described() != null;
    boolean office =
        !held && (phrase.owned() || linked) && words.isBare(phrase.first(), WordRole.TITLE_NOUN);
    boolean comma =
        (phrase.argument() == null || office)
            && next < end
            && words.commaBefore(next)
            && !words.isConjoined(next);
    int name = comma && !person && isRank(next) ? next + 1 : next;
    Argument apposed = comma ? arguments.beginningAt(Math.min(name, end - 1)) : null;
    boolean named =
        apposed != null
            && apposed.head().type() == EntityType.PERSON
            && (!linked || !apposed.isSame(phrase.argument()))
            && apposed.preposition(article) == 0;
    Argument holder = named ? apposed : holder(phrase, end);
    return holder != null
        ? new Phrase(phrase.first(), holder.last(), "", holder, false, false)
        : phrase;
  }

  /** {@code the head of X, general N}: a definite title before a name. */
  private boolean isRank(int at) {
    return article.token(at).isDefinite()
        && (words.isBare(at, WordRole.TITLE_NOUN) || words.isBare(at, WordRole.FORM_OF_ADDRESS))
        && arguments.beginningAt(at) == null;
  }

  /** {@code the minister of X and Y, the doctor N}: who holds an office told in many words. */
  private Argument holder(Phrase phrase, int end) {
    boolean nobody =
        phrase.argument() == null || phrase.argument().head().kind() == MentionKind.PLACE;
    boolean person =
        !nobody && !phrase.owned() && phrase.argument().head().type() == EntityType.PERSON;
    boolean office = !person && words.isBare(phrase.first(), WordRole.TITLE_NOUN);
    boolean comma = false;
    int limit = Math.min(end, phrase.last() + TO_HOLDER);
    for (int i = phrase.last() + 1; office && i < limit; i++) {
      comma |= words.commaBefore(i);
      boolean ofAnother = !article.token(phrase.first()).isDefinite() && phrases.isToRuler(i);
      if (ofAnother && !comma) {
        return null; // a commander loyal to the president N
      }
      Argument named = arguments.beginningAt(i);
      boolean another = named != null && !comma && named.preposition(article) == Letters.LAM;
      if (!another && named != null && named.head().type() == EntityType.PERSON) {
        boolean bare =
            named.preposition(article) == 0
                && !words.isConjoined(i)
                && words.kind(i - 1) != Words.Kind.PREPOSITION;
        return bare && (nobody || comma) ? named : null;
      }
      if (named != null) {
        i = named.last();
        continue;
      }
      Words.Kind kind = words.kind(i);
      boolean told =
          kind == Words.Kind.NOUN
              || kind == Words.Kind.PREPOSITION
              || words.is(i, WordRole.TITLE_LINK);
      if (!told || words.breaksBefore(i)) {
        return null;
      }
    }
    return null;
  }

  private boolean isNumber(int at) {
    return Character.isDigit(words.form(at).charAt(0));
  }

  /**
   * A phrase, with whom it means where its words name nobody: his country, the two sides.
   *
   * @param owner whose "his" is
   */
  Phrase phrase(int at, int end, List<Argument> owner) {
    Phrase phrase = phrases.at(at, end);
    if (phrase == null || phrase.argument() != null) {
      return phrase;
    }
    Phrases.Listed listed = phrases.listed(phrase, end);
    if (listed != null) {
      return new Phrase(
          phrase.first(),
          Math.max(phrase.last(), listed.follows(phrase) ? listed.last() : 0),
          phrase.governor(),
          listed.members().get(0),
          false,
          phrase.joined());
    }
    Argument meant = null;
    if (words.is(phrase.first(), WordRole.OWN_STATE)) {
      meant = ownState(phrase.first(), owner);
    } else if (isPair(phrase)) {
      List<Argument> pair = pair(phrase.first());
      meant = pair.isEmpty() ? null : pair.get(0);
    }
    return meant == null
        ? phrase
        : new Phrase(
            phrase.first(), phrase.last(), phrase.governor(), meant, false, phrase.joined());
  }

  /** The state of who speaks, or null. */
  private Argument ownState(int at, List<Argument> owner) {
    String state = owner.size() == 1 ? owner.get(0).head().country() : null;
    if (state == null) {
      return null;
    }
    Mention meant =
        new Mention(
            article.sentenceOf(at),
            article.span(at, at),
            "country:" + state,
            EntityType.COUNTRY,
            state,
            MentionKind.NAME,
            null,
            false,
            "grammar",
            owner.get(0).head().confidence());
    return new Argument(meant, null, at, at, false);
  }

  boolean isPair(Phrase phrase) {
    return words.isBare(phrase.first(), WordRole.PARTY_PAIR)
        && article.token(phrase.first()).isDefinite();
  }

  /** The last two different people, or else states, that were named before. */
  List<Argument> pair(int before) {
    boolean ofPeople = !words.isBare(before, WordRole.STATE_PAIR);
    boolean ofStates = !words.isBare(before, WordRole.PEOPLE_PAIR);
    List<Argument> people = new ArrayList<>();
    List<Argument> states = new ArrayList<>();
    for (int i = before - 1;
        i >= 0 && article.sentenceOf(before) - article.sentenceOf(i) < 3;
        i--) {
      Argument argument = arguments.endingAt(i);
      if (argument != null && argument.head().kind() != MentionKind.PLACE) {
        boolean person = argument.head().type() == EntityType.PERSON;
        boolean state = argument.head().type() == EntityType.COUNTRY;
        List<Argument> like =
            person && ofPeople ? people : state && ofStates ? states : new ArrayList<>();
        if (like.stream().noneMatch(argument::isSame)) {
          like.add(0, argument);
        }
      }
      if (people.size() == 2 || states.size() == 2) {
        return people.size() == 2 ? people : states;
      }
    }
    return List.of();
  }

  boolean mayAct(Phrase phrase) {
    if (phrase.argument() == null || phrase.owned()) {
      return false;
    }
    MentionKind kind = phrase.argument().head().kind();
    return kind != MentionKind.PLACE
        && (kind != MentionKind.DEMONYM || phrases.actsForState(phrase) || isPeople(phrase));
  }

  /**
   * Whether a phrase may be the subject of the verb before it: people in the accusative are not.
   */
  boolean mayFollow(Phrase phrase) {
    boolean accusative =
        phrase.argument() != null
            && phrase.argument().head().kind() == MentionKind.DEMONYM
            && phrase.first() == phrase.argument().first()
            && words.form(phrase.argument().last()).endsWith("ين");
    return !accusative && mayAct(phrase);
  }

  /** A nationality alone: the Russians. */
  private boolean isPeople(Phrase phrase) {
    String form = words.form(phrase.argument().last());
    return phrase.first() == phrase.argument().first() && !form.endsWith("ه");
  }

  /** {@code X and Y and Z}. */
  List<Argument> joined(Phrase first, int end) {
    if (isPair(first) && first.argument().last() < first.first()) {
      return pair(first.first());
    }
    Phrases.Listed listed = phrases.listed(first, end);
    if (listed != null) {
      return listed.members();
    }
    List<Argument> all = new ArrayList<>(List.of(first.argument()));
    int at = first.last() + 1;
    while (at < end && joins(at) && !words.breaksBefore(at)) {
      boolean nor = lexicon.is(WordRole.NOR, words.form(at));
      Phrase next = phrases.at(nor ? at + 1 : at, end);
      if (next == null || !next.isBare() || !mayAct(next)) {
        break;
      }
      boolean another = all.stream().noneMatch(next.argument()::isSame);
      if (another) {
        all.add(next.argument());
      }
      at = next.last() + 1;
    }
    return all;
  }

  private boolean joins(int at) {
    return words.isConjoined(at) || lexicon.is(WordRole.NOR, words.form(at));
  }

  int rest(List<Argument> subjects, Phrase phrase, int end) {
    boolean listed = phrases.listed(phrase, end) != null;
    return listed
        ? phrase.last() + 1
        : Math.max(phrase.last(), subjects.get(subjects.size() - 1).last()) + 1;
  }
}
