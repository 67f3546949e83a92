package io.github.marsad.find;

import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.Word;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.model.Mention;
import java.util.List;

/** What the words of one article are, as far as their forms and the mentions tell. */
final class Words {
  private static final String HARD = ".!?:;\n\u061B\u061F\u2026";
  private static final String COMMAS = ",\u060C";

  /** What is kept of the gap before a word: that it was read, and what it holds. */
  private static final int READ = 1;

  private static final int BREAKS = 2;
  private static final int PARTS = 4;

  /** About. */
  /** While, and in what. */
  private static final String WHILE = "فيما";

  private static final String ABOUT = "عن";

  /** The most words from a verb over its subject to the preposition of what it expresses. */
  private static final int TO_ABOUT = 8;

  private final Article article;
  private final Knowledge knowledge;
  private final Lexicon lexicon;
  private final Kind[] kinds;
  private final Word[] stems;
  private final boolean[] named;
  private final boolean[] joinedName;
  private final int[] nameOffset;
  private final byte[] marks;

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

  Words(Article article, Knowledge knowledge, List<Mention> mentions) {
    this.article = article;
    this.knowledge = knowledge;
    this.lexicon = knowledge.lexicon();
    this.kinds = new Kind[article.size()];
    this.stems = new Word[article.size()];
    this.named = new boolean[article.size()];
    this.joinedName = new boolean[article.size()];
    this.nameOffset = new int[article.size()];
    this.marks = new byte[article.size()];
    for (Mention mention : mentions) {
      name(mention);
    }
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
    return word(at).form();
  }

  /** What is known of the word without a conjunction that is no part of it. */
  Word word(int at) {
    if (stems[at] == null) {
      Word whole = article.word(at);
      boolean joined = named[at] ? joinedName[at] : whole.isConjoined();
      stems[at] = joined ? knowledge.word(whole.form().substring(1)) : whole;
    }
    return stems[at];
  }

  /** The word without conjunction, article and a preposition before the article. */
  String bare(int at) {
    return word(at).bare();
  }

  /** The word without any clitic before it. */
  String noun(int at) {
    String bare = bare(at);
    boolean glued = preposition(at) != 0 && bare.equals(stem(at));
    return glued ? bare.substring(1) : bare;
  }

  boolean is(int at, WordRole role) {
    return word(at).is(role);
  }

  /** Whether the word, without its clitics, has a role. */
  boolean isBare(int at, WordRole role) {
    return word(at).isBare(role);
  }

  Kind kind(int at) {
    if (kinds[at] == null) {
      Kind kind = named[at] ? Kind.NOUN : classify(word(at));
      kind = word(at).isPronounPreposition() ? Kind.TIME : kind;
      kind = kind == Kind.PREPOSITION && expresses(at) ? Kind.VERB : kind;
      kind = kind == Kind.BREAK && isAdverb(at) ? Kind.TIME : kind;
      boolean adverbial = kind == Kind.THAT && at > 0 && is(at - 1, WordRole.ADVERBIAL_THAT);
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
    boolean subject = at + 1 < article.size() && word(at).isFiniteVerb() && named[at + 1];
    for (int i = at + 2; subject && i < Math.min(article.size(), at + TO_ABOUT); i++) {
      if (form(i).equals(ABOUT)) {
        return true;
      }
    }
    return false;
  }

  /** The kind of a word by itself. */
  private static Kind classify(Word word) {
    if (word.is(WordRole.PREPOSITION)) {
      return Kind.PREPOSITION;
    } else if (word.is(WordRole.COMPLEMENTIZER)) {
      return Kind.THAT;
    } else if (word.is(WordRole.RELATIVE)) {
      return Kind.RELATIVE;
    } else if (word.is(WordRole.CLAUSE_BREAK)) {
      return Kind.BREAK;
    } else if (word.is(WordRole.TIME) || word.is(WordRole.ADVERB)) {
      return Kind.TIME;
    } else if (!word.isFiniteVerb() || word.negation() != null) {
      return Kind.NOUN;
    }
    return word.mayBeNoun() ? Kind.VERB_OR_NOUN : Kind.VERB;
  }

  /** Whether a verb is written with the u of its passive: it is said, was given. */
  boolean isMarkedPassive(int at) {
    int first = article.token(at).begin() + (isConjoined(at) ? 1 : 0);
    return first + 1 < article.token(at).end()
        && article.text().charAt(first + 1) == Letters.DAMMA
        && form(at).length() > 2;
  }

  /** Whether a word ends with a pronoun that says whose it is: her speech. */
  boolean isPossessed(int at) {
    String form = form(at);
    char last = article.text().charAt(article.token(at).end() - 1);
    return !named[at]
        && form.length() > 3
        && (form.endsWith("ها")
            || form.endsWith("هم")
            || (last == Letters.HEH && article.word(at).isCommonNoun()));
  }

  /** Whether a word without article may be a person's: a given name, or no word of the language. */
  boolean mayBeName(int at) {
    Word word = article.word(at);
    return word.givenName() != null || word.wordName() != null || !word.isCommonNoun();
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
    return word(at) != article.word(at);
  }

  /** The preposition glued to the front of a word that a name or noun follows, or 0. */
  char preposition(int at) {
    return named[at] ? prepositionOfName(at) : word(at).preposition();
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
    return (marks(at) & BREAKS) != 0;
  }

  boolean commaBefore(int at) {
    return (marks(at) & PARTS) != 0;
  }

  /** What stands before a word, read once. */
  private int marks(int at) {
    if (marks[at] == 0) {
      boolean breaks = holds(at, HARD) && !isWithin(at);
      boolean parts = holds(at, COMMAS) && !isDecimal(at);
      marks[at] = (byte) (READ | (breaks ? BREAKS : 0) | (parts ? PARTS : 0));
    }
    return marks[at];
  }

  /** {@code 19.5}, {@code B.P}: a full stop within a number or between letters ends nothing. */
  private boolean isWithin(int at) {
    int gap = at == 0 ? -1 : article.token(at - 1).end();
    if (gap < 0 || article.token(at).begin() != gap + 1 || article.text().charAt(gap) != '.') {
      return false;
    }
    boolean number =
        Character.isDigit(article.text().charAt(gap - 1))
            && Character.isDigit(article.text().charAt(gap + 1));
    return number || (form(at - 1).length() <= 2 && form(at).length() <= 2);
  }

  /** {@code 1,4 billion}: a comma between two digits parts nothing. */
  private boolean isDecimal(int at) {
    int begin = article.token(at).begin();
    return at > 0
        && begin == article.token(at - 1).end() + 1
        && Character.isDigit(article.text().charAt(begin))
        && Character.isDigit(article.text().charAt(begin - 2));
  }

  private boolean holds(int at, String marks) {
    if (article.isAfterBlank(at)) {
      return false;
    }
    int from = at == 0 ? 0 : article.token(at - 1).end();
    for (int i = from; i < article.token(at).begin(); i++) {
      if (marks.indexOf(article.text().charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
