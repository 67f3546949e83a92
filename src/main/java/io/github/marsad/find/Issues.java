package io.github.marsad.find;

import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.StanceForm;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.language.arabic.QuoteMarks;
import io.github.marsad.model.EntityType;
import io.github.marsad.model.Party;
import io.github.marsad.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Things that stances are taken towards: the truce, the Geneva talks. A thing is a noun phrase with
 * the phrases that belong to it, up to what tells when, how or why it is spoken of. The key is made
 * of its words: folded, without conjunction, preposition and article, stop words left out, five at
 * most, joined by hyphens.
 */
final class Issues {
  private static final int LONGEST = 10;
  private static final int WORDS_OF_KEY = 5;

  /** The fewest letters of a verb with the pronoun of its object, as no noun is written. */
  private static final int VERB_WITH_OBJECT = 6;

  private static final String IN = "في";
  private static final String DEFINITE_AFTER_LAM = "لل";

  private final Article article;
  private final Words words;
  private final Phrases phrases;
  private final Lexicon lexicon;

  Issues(Article article, Words words, Phrases phrases, Lexicon lexicon) {
    this.article = article;
    this.words = words;
    this.phrases = phrases;
    this.lexicon = lexicon;
  }

  /** The thing that a phrase and the words that belong to it name; null when they name none. */
  Party of(Phrase phrase, int limit) {
    int first = phrase.first();
    int end = first;
    while (end < Math.min(limit, first + LONGEST) && belongs(first, end)) {
      end++;
    }
    while (end > first
        && words.kind(end - 1) != Words.Kind.NOUN
        && words.kind(end - 1) != Words.Kind.VERB_OR_NOUN) {
      end--;
    }
    List<String> key = key(first, end);
    if (key.isEmpty() || (end - first == 1 && !isThing(first))) {
      return null;
    }
    Span span = new Span(begin(first, end - 1), past(first, end - 1));
    return new Party("issue:" + String.join("-", key), EntityType.ISSUE, null, span);
  }

  /** How many marks and brackets are open before a word since the first; -1 when none was. */
  private int open(int first, int at) {
    int open = isMarked(first) ? 1 : 0;
    for (int i = first + 1; i <= at; i++) {
      String gap = article.gapBefore(i);
      for (int c = 0; c < gap.length(); c++) {
        boolean mark = isMark(gap.charAt(c));
        boolean closes = mark && c == 0 && gap.length() > 1;
        open += closes ? -1 : mark ? 1 : 0;
        if (open < 0) {
          return open;
        }
      }
    }
    return open;
  }

  private static boolean isMark(char c) {
    return QuoteMarks.isMark(c) || c == '(' || c == ')';
  }

  /** Whether a mark opens right before a word. */
  private boolean isMarked(int at) {
    int begin = article.token(at).begin();
    return begin > 0 && isMark(article.text().charAt(begin - 1));
  }

  /** Where a thing begins: past its clitics, or before the mark that is closed within it. */
  private int begin(int first, int last) {
    boolean cut = words.preposition(first) != 0 && !isSwallowed(first);
    int clitics = (words.isConjoined(first) ? 1 : 0) + (cut ? 1 : 0);
    int begin = article.token(first).begin() + clitics;
    boolean closed = clitics == 0 && isMarked(first) && open(first, last) == 0;
    return closed ? begin - 1 : begin;
  }

  /** Where a thing ends: past the mark that closes one within it. */
  private int past(int first, int last) {
    int end = article.token(last).end();
    boolean closes =
        end < article.text().length()
            && isMark(article.text().charAt(end))
            && open(first, last) > (isMarked(first) ? 1 : 0);
    return closes ? end + 1 : end;
  }

  /** Whether one word by itself names a thing: the truce, and not: a truce, the matter. */
  private boolean isThing(int at) {
    String stem = words.stem(at);
    boolean glued =
        words.preposition(at) != 0 && (stem.startsWith(Letters.ARTICLE, 1) || isSwallowed(at));
    return (glued || article.token(at).isDefinite()) && !words.isBare(at, WordRole.VAGUE_NOUN);
  }

  /** {@code lam + the} is written as two letters lam, which belong together. */
  private boolean isSwallowed(int at) {
    return words.stem(at).startsWith(DEFINITE_AFTER_LAM);
  }

  private boolean belongs(int first, int at) {
    if (at == first) {
      return isNoun(at) && !words.is(at, WordRole.CIRCUMSTANCE);
    }
    boolean ends = words.commaBefore(at) || words.breaksBefore(at) || open(first, at) < 0;
    if (ends || isCircumstance(at) || isClause(at)) {
      return false;
    }
    boolean another =
        !words.isConjoined(at)
            && words.kind(at - 1) != Words.Kind.PREPOSITION
            && phrases.endsAtDefinite(at)
            && words.word(at).negation() == null;
    return (isNoun(at) && !another) || words.kind(at) == Words.Kind.PREPOSITION;
  }

  private boolean isNoun(int at) {
    return words.kind(at) == Words.Kind.NOUN || words.kind(at) == Words.Kind.VERB_OR_NOUN;
  }

  /** {@code after}, {@code strongly}, {@code in a statement}, {@code hinting}. */
  private boolean isCircumstance(int at) {
    return words.stem(at).equals(IN) && isSetting(at + 1)
        || words.is(at, WordRole.CIRCUMSTANCE)
        || words.is(at, WordRole.MANNER)
        || isAccusative(at);
  }

  private boolean isSetting(int at) {
    int noun = at < article.size() && words.is(at, WordRole.DEMONSTRATIVE) ? at + 1 : at;
    return noun < article.size()
        && (words.isBare(noun, WordRole.SETTING)
            || words.isBare(noun, WordRole.DOCUMENT)
            || words.isBare(noun, WordRole.TIME));
  }

  /** {@code hinting}, {@code quickly}: an adverb, after a noun that is not in the accusative. */
  private boolean isAccusative(int at) {
    String form = words.form(at);
    return !words.isNamed(at)
        && form.length() > 3
        && form.endsWith("ا")
        && !form.endsWith("ايا")
        && !form.endsWith("ها")
        && !form.endsWith("هما")
        && !form.endsWith("نا")
        && !words.mayBeName(at)
        && !Character.isDigit(words.form(at - 1).charAt(0))
        && !article.token(at).isDefinite()
        && !words.form(at - 1).endsWith("ا");
  }

  /** {@code that X carries out}, {@code so that he begins}: a verb that no list has. */
  private boolean isClause(int at) {
    String stem = words.stem(at);
    boolean purpose =
        stem.length() > 3
            && stem.charAt(0) == Letters.LAM
            && !lexicon.isCommonNoun(stem)
            && lexicon.isFiniteVerb(stem.substring(1));
    boolean object =
        stem.startsWith("ي")
            && stem.length() >= VERB_WITH_OBJECT
            && (stem.endsWith("ها") || stem.endsWith("هم"));
    boolean joined = words.isConjoined(at) && words.word(at).isFiniteVerb() && stem.endsWith("ها");
    return !words.isNamed(at) && (purpose || object || joined || isParticiple(at));
  }

  /** {@code X, hinting that}: a participle that tells of the holder, after a definite thing. */
  private boolean isParticiple(int at) {
    return (words.isNamed(at - 1) || article.token(at - 1).isDefinite())
        && !article.token(at).isDefinite()
        && words.preposition(at) == 0
        && words.word(at).stances().stream()
            .anyMatch(form -> form.part() == StanceForm.Part.PARTICIPLE);
  }

  private List<String> key(int from, int end) {
    List<String> key = new ArrayList<>();
    for (int i = from; i < end && key.size() < WORDS_OF_KEY; i++) {
      String word = noun(i);
      boolean content =
          words.kind(i) != Words.Kind.PREPOSITION
              && !lexicon.isStopWord(word)
              && !lexicon.isStopWord(words.form(i))
              && word.length() > 1;
      if (content) {
        key.add(word);
      }
    }
    return key;
  }

  /** A word without clitics; the first letters of {@code cancelling} are no article. */
  private String noun(int at) {
    String stem = words.stem(at);
    int glued = words.preposition(at) == 0 ? 0 : 1;
    int first = article.token(at).begin() + glued + (words.isConjoined(at) ? 1 : 0);
    boolean bareAlef =
        first >= article.token(at).end() || article.text().charAt(first) == Letters.ALEF;
    boolean isArticle = bareAlef && !lexicon.is(WordRole.NO_ARTICLE, stem.substring(glued));
    return isArticle || glued > 0 && !stem.startsWith(Letters.ARTICLE, glued)
        ? words.noun(at)
        : stem.substring(glued);
  }
}
