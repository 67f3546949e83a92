package io.github.marsad.find;

import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.model.EntityType;
import io.github.marsad.model.Mention;
import io.github.marsad.model.MentionKind;
import java.util.ArrayList;
import java.util.List;

/** Who may hold a stance, be its target or speak in an article, in reading order. */
final class Arguments {
  /** The most words between a nationality and the name it describes. */
  private static final int APPOSITION = 2;

  /** The most words between an office and its body. */
  private static final int TO_TITLE = 6;

  /** The second word of the heir to the throne. */
  private static final String REIGN = "عهد";

  /** An adjective of a state in the accusative is spelt like some states: 23 Russians. */
  private static final String NISBA = "يا";

  /** The name of Syria that is its feminine adjective as well. */
  private static final String SYRIAN = "سوريه";

  private final Article article;
  private final Lexicon lexicon;
  private final List<Argument> arguments = new ArrayList<>();
  private final Argument[] beginning;
  private final Argument[] ending;

  Arguments(Article article, List<Mention> mentions, Words words, OfficeTerms terms) {
    this.article = article;
    this.lexicon = terms.knowledge().lexicon();
    collect(mentions, words);
    standIn(new Offices(article, words, mentions, terms));
    beginning = new Argument[article.size()];
    ending = new Argument[article.size()];
    for (Argument argument : arguments) {
      beginning[argument.first()] = argument;
      ending[argument.last()] = argument;
    }
  }

  private void collect(List<Mention> mentions, Words words) {
    Mention before = null;
    for (Mention mention : mentions) {
      if (mention.nested()) {
        continue;
      }
      if (isOfPeople(mention)) {
        continue;
      }
      if (isAdjective(mention)) {
        int noun = Words.firstOf(article, mention) - 1;
        boolean definite = article.token(noun + 1).isDefinite();
        if (definite && before != null && last(before) == noun && isNamedBody(before)) {
          widen(last(mention));
          continue;
        }
        if (!definite && isLone(words, noun + 1)) {
          continue;
        }
        if (isPrivate(noun)) {
          continue;
        }
      }
      boolean describes = before != null && isApposition(before, mention);
      Mention described = describes ? before : null;
      if (describes) {
        arguments.remove(arguments.size() - 1);
      }
      int first = Words.firstOf(article, described == null ? mention : described);
      arguments.add(new Argument(mention, described, first, last(mention), false));
      before = mention;
    }
  }

  /** Whether a state's adjective in the singular stands right after a word: the Lebanese. */
  private boolean isAdjective(Mention mention) {
    int first = Words.firstOf(article, mention);
    String form = article.token(first).form();
    boolean nisba =
        mention.kind() == MentionKind.DEMONYM || mention.isCountry() && form.endsWith(SYRIAN);
    return nisba
        && article.token(first).begin() == mention.span().begin()
        && !form.endsWith("ين")
        && !form.endsWith("ون")
        && !form.endsWith("ات")
        && first > 0
        && article.gapBefore(first).isBlank();
  }

  /** {@code two Russian men}, {@code 23 Russians}: people, and not their state. */
  private boolean isOfPeople(Mention mention) {
    int first = Words.firstOf(article, mention);
    if (first == 0 || !mention.isCountry() || article.token(first).isDefinite()) {
      return false;
    }
    boolean counted =
        Character.isDigit(article.token(first - 1).form().charAt(0))
            && mention.kind() == MentionKind.NAME
            && article.token(first).form().endsWith(NISBA);
    boolean people = mention.kind() == MentionKind.DEMONYM && isPrivate(first - 1);
    return article.gapBefore(first).isBlank() && (counted || people);
  }

  /** Whether an adjective after a noun tells where somebody is from, and not who acts. */
  private boolean isPrivate(int noun) {
    return lexicon.is(WordRole.PRIVATE, Clitics.stripLight(article.token(noun).form()));
  }

  /** {@code a Syrian fired at}: an adjective of nobody's right after a verb is one person. */
  private static boolean isLone(Words words, int at) {
    return words.kind(at - 1) == Words.Kind.VERB
        && words.form(at).endsWith("" + Letters.YEH)
        && !words.isConjoined(at);
  }

  /** Whether an adjective after a name tells of a body or place: no state acts or is meant. */
  private static boolean isNamedBody(Mention named) {
    return named.type() != EntityType.PERSON
        && (named.type() != EntityType.COUNTRY || named.kind() == MentionKind.PLACE);
  }

  /** Takes the adjective of the last name in. */
  private void widen(int last) {
    Argument named = arguments.remove(arguments.size() - 1);
    arguments.add(new Argument(named.head(), named.described(), named.first(), last, false));
  }

  /** Puts people in place of their offices where these stand alone. */
  private void standIn(Offices offices) {
    for (Argument argument : arguments) {
      if (argument.head().type() == EntityType.PERSON) {
        offices.learn(argument);
        offices.learnAfter(argument);
      } else if (!argument.head().isCountry()) {
        offices.learnBody(argument);
      }
    }
    List<Argument> plain = List.copyOf(arguments);
    arguments.clear();
    int next = 0;
    for (int at = 0; at < article.size(); at++) {
      boolean begins = next < plain.size() && plain.get(next).first() == at;
      boolean person = begins && plain.get(next).head().type() == EntityType.PERSON;
      Argument office = person ? null : offices.standIn(at);
      boolean named =
          office != null
              && office.head().type() != EntityType.PERSON
              && next < plain.size()
              && plain.get(next).first() <= office.last()
              && plain.get(next).head().type() == EntityType.PERSON;
      if (office != null && !named) {
        arguments.add(office);
        at = office.last();
      } else if (begins) {
        arguments.add(plain.get(next));
        at = Math.max(at, plain.get(next).last());
      }
      while (next < plain.size() && plain.get(next).first() <= at) {
        next++;
      }
    }
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
    int to = Words.firstOf(article, person);
    String noun = before.span().of(article.text());
    if (before.kind() == MentionKind.DEMONYM && (noun.endsWith("ون") || noun.endsWith("ين"))) {
      return false;
    }
    boolean adjective =
        before.kind() == MentionKind.DEMONYM
            || (before.type() == EntityType.INSTITUTION && hasTitle(before));
    return adjective
        ? to - from <= APPOSITION && isPlain(from, to)
        : (to == from || (to - from == 1 && isAddress(from)))
            && article.gapBefore(from).isBlank()
            && article.gapBefore(to).isBlank()
            && follows(before);
  }

  /** Whether an office stands before a body: the spokesman of the ministry. */
  private boolean hasTitle(Mention body) {
    int first = Words.firstOf(article, body);
    for (int i = first - 1; i >= Math.max(0, first - TO_TITLE); i--) {
      if (article.gapBefore(i + 1).chars().anyMatch(c -> ",\u060C.:;\n".indexOf(c) >= 0)) {
        return false;
      }
      if (lexicon.is(WordRole.TITLE_NOUN, Clitics.stripLight(article.token(i).form()))) {
        return true;
      }
    }
    return false;
  }

  /** {@code the emir of X, sheikh Y}: a definite title. */
  private boolean isAddress(int at) {
    return article.token(at).isDefinite()
        && lexicon.is(WordRole.TITLE_NOUN, Clitics.stripLight(article.token(at).form()));
  }

  /** Nothing between them but adjectives. */
  private boolean isPlain(int from, int to) {
    for (int i = from; i < to; i++) {
      String form = article.token(i).form();
      boolean plain =
          article.token(i).isDefinite()
              || lexicon.is(WordRole.TITLE_NOUN, Clitics.stripLight(form));
      if (!plain || Clitics.isConjunction(form.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** Whether an office stands right before the name of a state or a party: the emir of X. */
  private boolean follows(Mention name) {
    int first = Words.firstOf(article, name);
    String office = first > 0 ? Clitics.stripLight(article.token(first - 1).form()) : "";
    boolean heir =
        first > 1
            && office.equals(REIGN)
            && lexicon.is(WordRole.TITLE_NOUN, Clitics.stripLight(article.token(first - 2).form()));
    return heir || lexicon.is(WordRole.OFFICE, office);
  }

  private boolean hasProclitic(Mention mention) {
    return article.token(Words.firstOf(article, mention)).begin() < mention.span().begin();
  }

  /** The state of a place, where the words of the place stand for it. */
  static Argument state(Argument place) {
    Mention head = place.head();
    Mention state =
        new Mention(
            head.sentenceNo(),
            head.span(),
            "country:" + head.country(),
            EntityType.COUNTRY,
            head.country(),
            MentionKind.METONYM,
            head.placeId(),
            false,
            head.method(),
            head.confidence());
    return new Argument(state, null, place.first(), place.last(), false);
  }

  /** The argument whose first word this is, or null. */
  Argument beginningAt(int token) {
    return token < beginning.length ? beginning[token] : null;
  }

  /** The argument whose last word this is, or null. */
  Argument endingAt(int token) {
    return token >= 0 && token < ending.length ? ending[token] : null;
  }

  List<Argument> all() {
    return arguments;
  }
}
