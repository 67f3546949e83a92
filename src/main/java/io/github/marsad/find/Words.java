package io.github.marsad.find;

import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.model.Mention;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the words of one article are, as far as their forms and the mentions tell. */
final class Words {
  private static final String HARD = ".!?:;\n\u061B\u061F\u2026";
  private static final String COMMAS = ",\u060C";

  /** About. */
  /** While, and in what. */
  private static final String WHILE = "فيما";

  private static final String ABOUT = "عن";

  /** The most words from a verb over its subject to the preposition of what it expresses. */
  private static final int TO_ABOUT = 8;

  /** Beyond so many forms none is remembered any more. */
  private static final int MOST_REMEMBERED = 400_000;

  private final Article article;
  private final Map<String, Kind> memory;
  private final Lexicon lexicon;
  private final Kind[] kinds;
  private final String[] stems;
  private final Set<WordRole>[] stemRoles;
  private final Set<WordRole>[] bareRoles;
  private final boolean[] named;
  private final boolean[] joinedName;
  private final int[] nameOffset;

  /** What a word is. */
  enum Kind {
    /** A finite verb. */
    VERB,
    /** A form that is a finite verb or a noun. */
    VERB_OR_NOUN,
    /** A preposition that stands alone. */
    PREPOSITION,
    /** It introduces reported content. */
    THAT,
    RELATIVE,
    /** Another word that opens a clause. */
    BREAK,
    /** It begins an adverb of time, or is another adverb. */
    TIME,
    /** Anything else, names among them. */
    NOUN
  }

  /**
   * The words of one article.
   *
   * @param memory kinds of forms met before, shared by all articles
   */
  Words(Article article, Lexicon lexicon, List<Mention> mentions, Map<String, Kind> memory) {
    this.article = article;
    this.memory = memory;
    this.lexicon = lexicon;
    this.kinds = new Kind[article.size()];
    this.stems = new String[article.size()];
    this.stemRoles = roles(article.size());
    this.bareRoles = roles(article.size());
    this.named = new boolean[article.size()];
    this.joinedName = new boolean[article.size()];
    this.nameOffset = new int[article.size()];
    for (Mention mention : mentions) {
      name(mention);
    }
  }

  @SuppressWarnings("unchecked")
  private static Set<WordRole>[] roles(int size) {
    return new Set[size];
  }

  private void name(Mention mention) {
    int first = firstOf(article, mention);
    for (int i = first;
        i < article.size() && article.token(i).begin() < mention.span().end();
        i++) {
      named[i] = true;
    }
    int clitics = mention.span().begin() - article.token(first).begin();
    if (clitics > 0) {
      nameOffset[first] = clitics;
      joinedName[first] = Clitics.isConjunction(form(first).charAt(0));
    }
  }

  /** The word in which a mention begins, its proclitics included. */
  static int firstOf(Article article, Mention mention) {
    int at = article.tokenAt(mention.span().begin());
    boolean clitic = at >= article.size() || article.token(at).begin() > mention.span().begin();
    return clitic ? at - 1 : at;
  }

  String form(int at) {
    return article.token(at).form();
  }

  /** Whether a mention lies over the word. */
  boolean isNamed(int at) {
    return named[at];
  }

  /** The word without a conjunction that is no part of it. */
  String stem(int at) {
    if (stems[at] == null) {
      stems[at] = readConjunction(at) ? form(at).substring(1) : form(at);
    }
    return stems[at];
  }

  /** The word without conjunction, article and a preposition before the article. */
  String bare(int at) {
    return Clitics.stripLight(stem(at));
  }

  /** The word without any clitic before it. */
  String noun(int at) {
    String bare = bare(at);
    boolean glued = preposition(at) != 0 && bare.equals(stem(at));
    return glued ? bare.substring(1) : bare;
  }

  boolean is(int at, WordRole role) {
    if (stemRoles[at] == null) {
      stemRoles[at] = lexicon.roles(stem(at));
    }
    return stemRoles[at].contains(role);
  }

  /** Whether the word, without its clitics, has a role. */
  boolean isBare(int at, WordRole role) {
    if (bareRoles[at] == null) {
      bareRoles[at] = readBareRoles(at);
    }
    return bareRoles[at].contains(role);
  }

  private Set<WordRole> readBareRoles(int at) {
    String stem = stem(at);
    boolean definite = stem.length() > 3 && stem.startsWith(Letters.ARTICLE);
    Set<WordRole> roles = lexicon.roles(definite ? stem.substring(2) : Clitics.stripLight(stem));
    boolean glued = stem.length() > 3 && Clitics.isPreposition(stem.charAt(0));
    Set<WordRole> inner = glued ? lexicon.roles(stem.substring(1)) : Set.<WordRole>of();
    if (inner.isEmpty() || lexicon.isCommonNoun(stem)) {
      return roles;
    }
    EnumSet<WordRole> both = EnumSet.copyOf(inner);
    both.addAll(roles);
    return both;
  }

  Kind kind(int at) {
    if (kinds[at] == null) {
      Kind kind = named[at] ? Kind.NOUN : read(stem(at));
      kind = lexicon.prepositionOfPronoun(stem(at)) != null ? Kind.TIME : kind;
      kind = kind == Kind.PREPOSITION && expresses(at) ? Kind.VERB : kind;
      kind = kind == Kind.BREAK && isAdverb(at) ? Kind.TIME : kind;
      boolean adverbial =
          kind == Kind.THAT && at > 0 && lexicon.is(WordRole.ADVERBIAL_THAT, stem(at - 1));
      kinds[at] = adverbial ? Kind.BREAK : kind;
    }
    return kinds[at];
  }

  /** {@code in what follows}, {@code as it seems}: a word that mostly opens a clause. */
  private boolean isAdverb(int at) {
    return at + 1 < article.size()
        && form(at).equals(WHILE)
        && lexicon.is(WordRole.AFTER_WHILE, form(at + 1));
  }

  /** A preposition that is a verb of speech where its subject and "about" follow: expressed. */
  private boolean expresses(int at) {
    boolean subject = at + 1 < article.size() && lexicon.isFiniteVerb(stem(at)) && named[at + 1];
    for (int i = at + 2; subject && i < Math.min(article.size(), at + TO_ABOUT); i++) {
      if (form(i).equals(ABOUT)) {
        return true;
      }
    }
    return false;
  }

  /** The kind of a form by itself; kept for the next article. */
  private Kind read(String form) {
    Kind known = memory.get(form);
    if (known != null) {
      return known;
    }
    Kind kind = classify(form);
    if (memory.size() < MOST_REMEMBERED) {
      memory.put(form, kind);
    }
    return kind;
  }

  private Kind classify(String form) {
    if (lexicon.is(WordRole.PREPOSITION, form)) {
      return Kind.PREPOSITION;
    } else if (lexicon.is(WordRole.COMPLEMENTIZER, form)) {
      return Kind.THAT;
    } else if (lexicon.is(WordRole.RELATIVE, form)) {
      return Kind.RELATIVE;
    } else if (lexicon.is(WordRole.CLAUSE_BREAK, form)) {
      return Kind.BREAK;
    } else if (lexicon.is(WordRole.TIME, form) || lexicon.is(WordRole.ADVERB, form)) {
      return Kind.TIME;
    } else if (!lexicon.isFiniteVerb(form) || lexicon.negation(form) != null) {
      return Kind.NOUN;
    }
    return mayBeNoun(form) ? Kind.VERB_OR_NOUN : Kind.VERB;
  }

  /** Whether a form of a verb is spelt like a noun, with its article or in the accusative. */
  private boolean mayBeNoun(String form) {
    boolean accusative = form.endsWith("ا") && !form.endsWith("وا");
    boolean definite = form.startsWith(Letters.ARTICLE) && lexicon.isListedNoun(form.substring(2));
    return accusative || definite || lexicon.isListedNoun(form);
  }

  /** Whether a word ends with a pronoun that says whose it is: her speech. */
  boolean isPossessed(int at) {
    String form = form(at);
    char last = article.text().charAt(article.token(at).end() - 1);
    return !named[at]
        && form.length() > 3
        && (form.endsWith("ها")
            || form.endsWith("هم")
            || (last == Letters.HEH && lexicon.isCommonNoun(form)));
  }

  /** Whether a word without article may be a person's: a given name, or no word of the language. */
  boolean mayBeName(int at) {
    return lexicon.anyGivenName(form(at)) != null || !lexicon.isCommonNoun(form(at));
  }

  /** Whether a word is an office with a pronoun: his counterpart, her minister. */
  boolean isPossessedTitle(int at) {
    String bare = noun(at);
    char last = article.text().charAt(article.token(at).end() - 1);
    boolean pronounced = last == Letters.HEH || bare.endsWith("ها") || bare.endsWith("هم");
    if (!pronounced) {
      return false;
    }
    if (lexicon.is(WordRole.TITLE_NOUN, bare) && lexicon.is(WordRole.AGENT_NOUN, bare)) {
      return true;
    }
    for (String pronoun : List.of("ها", "هم", "ه")) {
      int length = bare.length() - pronoun.length();
      if (length > 2 && bare.endsWith(pronoun)) {
        String noun = bare.substring(0, length);
        boolean feminine = noun.charAt(length - 1) == Letters.TEH;
        String title = feminine ? noun.substring(0, length - 1) + Letters.HEH : noun;
        return lexicon.is(WordRole.TITLE_NOUN, title) || lexicon.is(WordRole.GOOD_LABEL, title);
      }
    }
    return false;
  }

  /** Whether a conjunction is glued to the front of a word. */
  boolean isConjoined(int at) {
    return stem(at).length() < form(at).length();
  }

  private boolean readConjunction(int at) {
    String form = form(at);
    if (named[at] || form.length() < 3 || !Clitics.isConjunction(form.charAt(0))) {
      return joinedName[at];
    }
    String rest = form.substring(1);
    if (lexicon.isPastVerb(rest) && !lexicon.isPastVerb(form) && !lexicon.isCommonNoun(form)) {
      return true;
    }
    boolean whole =
        lexicon.isCommonNoun(form)
            || lexicon.isFiniteVerb(form)
            || lexicon.is(WordRole.TITLE_NOUN, form)
            || lexicon.is(WordRole.OFFICE, form)
            || lexicon.is(WordRole.PREPOSITION, form)
            || lexicon.is(WordRole.STATE_NOUN, form)
            || (lexicon.is(WordRole.CLAUSE_BREAK, form)
                && !lexicon.is(WordRole.CLAUSE_BREAK, rest));
    return !whole;
  }

  /** The preposition glued to the front of a word that a name or noun follows, or 0. */
  char preposition(int at) {
    String stem = stem(at);
    if (named[at]) {
      return prepositionOfName(at);
    }
    if (stem.length() < 4 || !Clitics.isPreposition(stem.charAt(0))) {
      return 0;
    }
    boolean beforeArticle = stem.startsWith(Letters.ARTICLE, 1);
    boolean swallowed = stem.charAt(0) == Letters.LAM && stem.charAt(1) == Letters.LAM;
    boolean noun =
        !lexicon.isCommonNoun(stem)
            && !lexicon.isFiniteVerb(stem)
            && (lexicon.isCommonNoun(stem.substring(1))
                || lexicon.negation(stem.substring(1)) != null
                || lexicon.is(WordRole.TITLE_NOUN, stem.substring(1)));
    return beforeArticle || swallowed || noun ? stem.charAt(0) : 0;
  }

  private char prepositionOfName(int at) {
    for (int i = 0; i < nameOffset[at]; i++) {
      if (Clitics.isPreposition(form(at).charAt(i))) {
        return form(at).charAt(i);
      }
    }
    return 0;
  }

  /** Whether no phrase runs over what stands before a word: a full stop, a colon. */
  boolean breaksBefore(int at) {
    return holds(at, HARD);
  }

  boolean commaBefore(int at) {
    return holds(at, COMMAS);
  }

  private boolean holds(int at, String marks) {
    int from = at == 0 ? 0 : article.token(at - 1).end();
    for (int i = from; i < article.token(at).begin(); i++) {
      if (marks.indexOf(article.text().charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
