package io.github.marsad.find;

import io.github.marsad.knowledge.GivenName;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.model.EntityType;
import io.github.marsad.model.MentionKind;
import java.util.HashSet;
import java.util.Set;

/** Gender and number of the verbs and the parties of one article, as far as they are told. */
final class Agreement {
  /** The most words from an office to who holds it. */
  private static final int TO_TITLE = 6;

  private static final Set<String> MASCULINE_STATES =
      Set.of("LB", "IQ", "JO", "YE", "MA", "SD", "SO");

  private final Article article;
  private final Words words;
  private final Arguments arguments;
  private final Knowledge knowledge;
  private final Lexicon lexicon;
  private final Set<String> women = new HashSet<>();

  Agreement(Article article, Words words, Arguments arguments, Knowledge knowledge) {
    this.article = article;
    this.words = words;
    this.arguments = arguments;
    this.knowledge = knowledge;
    this.lexicon = knowledge.lexicon();
    findWomen();
  }

  /** Persons before whose names a verb or office is feminine. */
  private void findWomen() {
    Set<String> men = new HashSet<>();
    for (Argument argument : arguments.all()) {
      if (argument.head().type() == EntityType.PERSON) {
        boolean said =
            argument.first() > 0
                && words.kind(argument.first() - 1) == Words.Kind.VERB
                && isFeminine(argument.first() - 1)
                && article.gapBefore(argument.first()).isBlank();
        String id = argument.head().entityId();
        String sex = sex(argument);
        if (sex.equals("m")) {
          men.add(id);
        } else if (sex.equals("f") || said || hasFeminineTitle(argument.first())) {
          women.add(id);
        }
      }
    }
    women.removeAll(men);
  }

  /** Who is given the name that a full name begins with: m, f, or u for both or not known. */
  private String sex(Argument person) {
    int first = article.tokenAt(person.head().span().begin());
    String known = knowledge.sexOf(person.head().entityId());
    if (!known.equals("u")) {
      return known;
    }
    boolean full = person.head().kind() == MentionKind.FULL && first < article.size();
    GivenName given = full ? lexicon.anyGivenName(words.noun(first)) : null;
    return given == null ? "u" : given.sex();
  }

  private boolean hasFeminineTitle(int name) {
    if (words.preposition(name) != 0) {
      return false;
    }
    for (int i = name - 1; i >= Math.max(0, name - TO_TITLE); i--) {
      boolean told =
          words.kind(i) == Words.Kind.NOUN
              || words.kind(i) == Words.Kind.VERB_OR_NOUN
              || words.isBare(i, WordRole.TITLE_LINK);
      boolean apposed = i + 1 == name && words.commaBefore(name);
      if (!told || !(apposed || article.gapBefore(i + 1).isBlank())) {
        return false;
      }
      if (words.isBare(i, WordRole.TITLE_NOUN)) {
        return words.form(i).charAt(words.form(i).length() - 1) == Letters.HEH;
      }
    }
    return false;
  }

  String withoutObject(int verb) {
    String stem = words.stem(verb);
    String bare = Lexicon.withoutObject(stem);
    return bare == null || lexicon.isVerbForm(stem) ? stem : bare;
  }

  /** Whether a verb is feminine singular: she said, she says. */
  boolean isFeminine(int verb) {
    String form = withoutObject(verb);
    int length = form.length();
    if (length > 2 && form.charAt(length - 1) == Letters.TEH) {
      return lexicon.isFiniteVerb(form) && !lexicon.isPastVerb(form);
    }
    return mayBeFeminine(form) && !lexicon.isPastVerb(form);
  }

  /** A present of the third person feminine; it may be a past masculine that begins with teh. */
  private boolean mayBeFeminine(String form) {
    int person = form.charAt(0) == Letters.SEEN && form.length() > 3 ? 1 : 0;
    return form.charAt(person) == Letters.TEH
        && lexicon.isFiniteVerb(Letters.YEH + form.substring(person + 1));
  }

  boolean isMasculine(int verb) {
    String form = withoutObject(verb);
    boolean plural = form.endsWith("وا") || form.endsWith("ون") || form.endsWith("ان");
    return !plural && !isFeminine(verb) && !mayBeFeminine(form);
  }

  boolean isPlural(int verb) {
    String form = withoutObject(verb);
    boolean present =
        form.endsWith("ون") && lexicon.isFiniteVerb(form.substring(0, form.length() - 2));
    return present || (form.endsWith("وا") && !lexicon.isPastVerb(form));
  }

  /** Whether a verb may have an argument as its subject, by gender. */
  boolean agrees(int verb, Argument argument, int head) {
    Boolean feminine = isFeminine(argument, head);
    if (feminine == null || words.isBare(head, WordRole.PARTY_PAIR)) {
      return true;
    }
    return feminine ? !isMasculine(verb) : !isFeminine(verb);
  }

  /** Whether a verb may have a subject that was named before, by gender and number. */
  boolean mayCarry(int verb, Argument subject) {
    boolean one =
        subject.head().type() == EntityType.PERSON || subject.head().type() == EntityType.COUNTRY;
    return isPlural(verb) ? !one : agrees(verb, subject, subject.first());
  }

  /** Whether a person's sex may be that of a noun: the player, m. or f. */
  boolean mayBeCalled(Argument person, int noun) {
    return mayBe(person, words.form(noun).endsWith("" + Letters.HEH));
  }

  /** Whether a pronoun of a gender may mean an argument. */
  boolean mayBe(Argument argument, boolean feminine) {
    Boolean known = isFeminine(argument, argument.first());
    return known == null || known == feminine;
  }

  /** Null where it is not known. */
  private Boolean isFeminine(Argument argument, int head) {
    EntityType type = argument.head().type();
    if (type == EntityType.PERSON) {
      return women.contains(argument.head().entityId());
    }
    boolean state = type == EntityType.COUNTRY && argument.head().kind() != MentionKind.DEMONYM;
    if (argument.head().kind() == MentionKind.METONYM) {
      return true;
    }
    boolean led =
        state
            && head < argument.first()
            && words.isBare(head, WordRole.MINISTER); // the foreign ministers of X
    if (state && !led) {
      return MASCULINE_STATES.contains(argument.head().country()) ? null : Boolean.TRUE;
    }
    int first = Math.min(head, argument.first());
    String noun = words.bare(first);
    char last = noun.charAt(noun.length() - 1);
    if (last == Letters.HEH || noun.endsWith("ات")) {
      return Boolean.TRUE;
    }
    boolean body = type == EntityType.ORGANIZATION && words.isBare(first, WordRole.BODY_NOUN);
    return body ? Boolean.FALSE : null;
  }
}
