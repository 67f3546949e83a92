package io.github.marsad.find;

import io.github.marsad.knowledge.GivenName;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.Word;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.language.arabic.Letters;
import java.util.List;

/**
 * Where names of people begin and end in one article. A name begins with a given name, or with
 * another word after a title or as the subject of a verb of speech; given names, particles (bin,
 * Abu, de), last names and unknown words go on; the first ordinary word ends it.
 */
final class NameParts {
  private static final int MOST_PARTS = 5;

  /** Slave of: with one of the names of God, half a given name. */
  private static final String SLAVE_OF = "عبد";

  private static final String SON_OF = "بن";

  private final Article article;
  private final Knowledge knowledge;
  private final Lexicon lexicon;
  private final NameWords words;
  private final Titles.Reader before;
  private final SpokenNames spoken;

  NameParts(
      Article article,
      Knowledge knowledge,
      NameWords words,
      Titles.Reader before,
      SpokenNames spoken) {
    this.article = article;
    this.knowledge = knowledge;
    this.lexicon = knowledge.lexicon();
    this.words = words;
    this.before = before;
    this.spoken = spoken;
  }

  /** How the first word of a name is read, or null when none begins here. */
  Clitics.Reading start(int at) {
    List<Clitics.Reading> readings = article.readings(at);
    Clitics.Reading plain = readings.get(0);
    if (isSpokenStranger(at)) {
      return plain;
    }
    if (isOrdinary(at)) {
      return null;
    }
    boolean compound = article.word(at).is(WordRole.COMPOUND_NAME);
    if ((words.isParticle(at) && !compound) || LongerNames.isFather(article, at, words)) {
      return null;
    }
    if (words.given(at) != null || isWordName(at)) {
      return plain;
    }
    for (int i = 1; i < readings.size() && !words.isWord(at); i++) {
      if (lexicon.isGivenName(readings.get(i).stem())) {
        return readings.get(i);
      }
    }
    if (compound) {
      return isUnmistakable(at) || before.isTitled(at) ? plain : null;
    }
    return isStranger(at) || isOfSpeaker(at) ? plain : null;
  }

  /** Whether a word is one of the language and no name: most are, so this is asked first. */
  private boolean isOrdinary(int at) {
    Word word = article.word(at);
    return word.isWord()
        && word.wordName() == null
        && words.given(at) == null
        && !word.is(WordRole.COMPOUND_NAME);
  }

  private boolean isUnmistakable(int at) {
    if (at + 1 >= article.size()) {
      return false;
    }
    boolean slave = article.token(at).form().equals(SLAVE_OF);
    return article.word(at + 1).is(WordRole.NAME_ENDING)
        || (slave && words.isJoined(at + 1) && article.token(at + 1).isDefinite());
  }

  /** A given name that is rather a common word: Hope, Light. A last name must follow it. */
  boolean isWordName(int at) {
    if (article.word(at).wordName() == null) {
      return false;
    }
    boolean son =
        isFree(at + 1) && article.token(at + 1).form().equals(SON_OF) && !words.isPreposition(at);
    boolean apposed =
        before.isTitledBeforeComma(at)
            && (endsAtComma(at + 2) || endsAtComma(at + 3))
            && !article.token(at + 1).isDefinite();
    boolean introduced = son || apposed || before.introducesClearly(at);
    return introduced && (isSurname(at + 1) || isSpokenPair(at));
  }

  /**
   * Whether two words right after a verb of speech that takes no noun are a name, where it must end
   * after them: a first name, or a word of no language, and what may be a last name.
   */
  private boolean isSpokenStranger(int at) {
    boolean subject =
        at > 0
            && article.word(at - 1).isSpeech()
            && isFree(at + 1)
            && isClosed(at + 2)
            && before.isSpeaker(at);
    if (!subject || !mayBeNamed(at) || !mayBeNamed(at + 1)) {
      return false;
    }
    boolean madda = article.text().charAt(article.token(at).begin()) == Letters.ALEF_MADDA;
    boolean first = words.given(at) != null || words.isUnknown(at) || madda;
    boolean last = words.given(at + 1) != null || words.isUnknown(at + 1);
    boolean noun =
        words.given(at) != null
            && !knowledge.isSurname(article.token(at).form())
            && isNounAsName(at + 1);
    return first && (last || noun);
  }

  /** Whether a word may be part of a name by its form: a whole word without article or pronoun. */
  private boolean mayBeNamed(int at) {
    String form = article.token(at).form();
    return !article.token(at).isDefinite()
        && form.length() > 2
        && Character.isLetter(form.charAt(0))
        && !words.isParticle(at)
        && !words.startsWithWord(at)
        && !lexicon.isCommonVerb(form)
        && !isPeople(at)
        && !words.isPossessed(at);
  }

  /** Whether two words are the name of somebody who speaks, though both are other words too. */
  private boolean isSpokenPair(int at) {
    String form = article.token(at).form();
    return before.isSubject(at)
        && !lexicon.isFixed(form)
        && !lexicon.is(WordRole.TITLE_NOUN, form)
        && isNounAsName(at + 1)
        && !article.token(at + 1).isDefinite();
  }

  /** Whether an unknown word is introduced as somebody. */
  boolean isStranger(int at) {
    if (article.token(at).isDefinite() || !words.isUnknown(at)) {
      return false;
    }
    boolean introduced = before.introduces(at) || isApposed(at);
    if (isPeople(at) && isFree(at + 1) && isPeople(at + 1)) {
      return false;
    }
    return isPresentVerb(article.token(at).form())
        ? isSurname(at + 1) && words.isUnknown(at + 1) && before.isSubject(at)
        : introduced || isDescribed(at);
  }

  /** A plural of people: developers. */
  private boolean isPeople(int at) {
    return article.token(at).form().endsWith("ون");
  }

  /** {@code the commander N M said}: an unknown word and a last name after who speaks. */
  private boolean isDescribed(int at) {
    boolean closed =
        (isSurname(at + 1) && (isClosed(at + 2) || (isSurname(at + 2) && isClosed(at + 3))))
            || isNounAsName(at + 1);
    return (closed || isPlainSurname(at + 1)) && before.isDescribedSubject(at)
        || (closed && before.endsLongTitle(at));
  }

  /** Whether an unknown word without article joins the one before it. */
  private boolean isPlainSurname(int at) {
    return isFree(at)
        && !article.token(at).isDefinite()
        && !isPresentVerb(article.token(at).form())
        && words.isUnknown(at);
  }

  /** Whether two unknown words are the name of somebody who speaks under one of them elsewhere. */
  private boolean isOfSpeaker(int at) {
    boolean two =
        isFree(at + 1)
            && !article.token(at).isDefinite()
            && !article.token(at + 1).isDefinite()
            && words.isUnknown(at)
            && words.isUnknown(at + 1);
    return two
        && (spoken.contains(article.token(at).form())
            ? !isShortPresent(article.token(at + 1).form())
            : spoken.contains(article.token(at + 1).form()));
  }

  /** A present verb of three radicals: he heaps. */
  private static boolean isShortPresent(String form) {
    return form.length() == 4 && form.charAt(0) == Letters.YEH;
  }

  /** {@code the secretary of the council, N M,}: unknown words between commas after a title. */
  private boolean isApposed(int at) {
    if (!before.isTitledBeforeComma(at) || !isSurname(at + 1)) {
      return false;
    }
    return endsAtComma(at + 2) || (isSurname(at + 2) && endsAtComma(at + 3));
  }

  private boolean endsAtComma(int at) {
    return at < article.size()
        && ",\u060C".contains(article.gapBefore(at).strip())
        && !article.gapBefore(at).isBlank();
  }

  private static boolean isPresentVerb(String form) {
    return form.charAt(0) == Letters.YEH || form.charAt(0) == Letters.TEH;
  }

  /** Whether a word that joins the one before it can hardly be but its last name. */
  private boolean isSurname(int at) {
    return at < article.size()
        && words.isFree(at)
        && words.isJoined(at)
        && (words.given(at) != null
            || words.isParticle(at)
            || words.isUnknown(at)
            || article.word(at).is(WordRole.FAMILY_NAME)
            || isKnownSurname(at));
  }

  /** Whether a word is the last name of a known person and no title. */
  private boolean isKnownSurname(int at) {
    String form = article.token(at).form();
    boolean definite = article.token(at).isDefinite();
    String bare = definite ? form.substring(Letters.ARTICLE.length()) : form;
    boolean preposition = Clitics.isPreposition(form.charAt(0)) && words.isWord(form.substring(1));
    return !preposition
        && !lexicon.is(WordRole.TITLE_NOUN, bare)
        && !lexicon.isStopWord(form)
        && !lexicon.isCommonVerb(form)
        && knowledge.isSurname(form);
  }

  /**
   * Whether a word after the foreign first name of who is introduced is a known last name, though
   * it may be a preposition with a noun: Powell.
   */
  private boolean isKnownAfterForeign(int at) {
    GivenName first = words.given(at - 1);
    return first != null
        && !first.isNative()
        && before.introduces(at - 1)
        && isClosed(at + 1)
        && (knowledge.isSurname(article.token(at).form()) || isShortRest(at));
  }

  /** Whether too little is left of a word for a preposition to stand before it: Boyle. */
  private boolean isShortRest(int at) {
    String form = article.token(at).form();
    return Clitics.isPreposition(form.charAt(0))
        && form.length() == 4
        && !words.isWord(at)
        && before.isSpeaker(at - 1);
  }

  /** One past the last word of the name that begins at a word; the word itself when it is none. */
  int end(int at, Clitics.Reading start) {
    boolean compound = lexicon.is(WordRole.COMPOUND_NAME, start.stem());
    boolean kunya = compound && !start.stem().equals(SLAVE_OF);
    int end = at + 1;
    int parts = compound && !words.endsPair(end) ? 0 : 1;
    while (parts < MOST_PARTS && isFree(end)) {
      int part = afterParticles(end);
      if (!isFree(part) || !isPart(part, parts)) {
        break;
      }
      parts += words.endsPair(part) && part == end ? 0 : 1;
      end = part + 1;
    }
    return parts >= 2 || (kunya && parts == 1) ? end : at;
  }

  private boolean isFree(int at) {
    return at < article.size() && words.isFree(at) && words.isJoined(at);
  }

  /** The first word from here that is no particle: bin, van der, de la. */
  private int afterParticles(int at) {
    int part = at;
    while (isFree(part) && words.isParticle(part)) {
      part++;
    }
    return part;
  }

  private boolean isPart(int at, int parts) {
    String previous = article.token(at - 1).form();
    boolean definite = article.token(at).isDefinite();
    boolean ending = article.word(at).is(WordRole.NAME_ENDING);
    boolean compound = lexicon.is(WordRole.COMPOUND_NAME, previous);
    if (words.given(at) != null
        || (parts == 1 && isSpokenStranger(at - 1))
        || words.endsPair(at)
        || (definite && previous.equals(SLAVE_OF))
        || spoken.contains(article.token(at).form())
        || article.word(at).is(WordRole.NAME_SUFFIX)
        || (previous.equals(LongerNames.HOUSE_OF) && !lexicon.isStopWord(article.token(at).form()))
        || (ending && (compound || words.given(at - 1) != null || isHalf(at - 1)))
        || isHalf(at)) {
      return true;
    }
    boolean afterNative = isAfterNative(at);
    if (definite) {
      return words.isUnknown(at)
          || (afterNative && isFamilyOf(at))
          || (afterNative && words.isFamilyName(at))
          || (parts == 1 && isKnownSurname(at))
          || (parts == 1 && afterNative && isSpokenFamily(at));
    }
    boolean clear = parts == 1 || afterNative || isClosed(at + 1);
    return (clear && words.isUnknown(at))
        || (parts == 1 && isFirstName(at - 1) && isSpokenName(at))
        || (afterNative && isChild(at))
        || (parts == 1 && (isKnownSurname(at) || isKnownAfterForeign(at)))
        || (afterNative && isMiddleName(at));
  }

  private boolean isFirstName(int at) {
    return words.given(at) != null
        || article.word(at).wordName() != null
        || (words.isUnknown(at) && !article.token(at).isDefinite());
  }

  /** A noun after "father of" or "son of" within a name: Muhammad Abu N. */
  private boolean isChild(int at) {
    String form = article.token(at).form();
    String before = article.token(at - 1).form();
    return (Kunyas.PARENTS.contains(before) || before.equals(SON_OF))
        && lexicon.isCommonNoun(form)
        && !lexicon.isStopWord(form)
        && !lexicon.isFixed(form);
  }

  /** A definite noun after "father of" within a name: Nihad Abu al-Qumsan. */
  private boolean isFamilyOf(int at) {
    return Kunyas.PARENTS.contains(article.token(at - 1).form())
        && !article.word(at).is(WordRole.TIME);
  }

  /**
   * A definite noun that ends the name of one who is introduced: Talal al-Obeid. After a word that
   * is a last name itself it may be the object (president Hadi's government passed the law), unless
   * "that" follows.
   */
  private boolean isSpokenFamily(int at) {
    String bare = article.token(at).form().substring(Letters.ARTICLE.length());
    return isClosed(at + 1)
        && lexicon.isCommonNoun(bare)
        && !bare.endsWith("" + Letters.HEH)
        && (!isKnownSurname(at - 1) || isComplementizer(at + 1))
        && !lexicon.is(WordRole.TITLE_NOUN, bare)
        && !lexicon.is(WordRole.TITLE_NOUN, article.token(at - 1).form())
        && !lexicon.is(WordRole.TIME, article.token(at).form())
        && (before.isTitled(at - 1)
            || before.isSubject(at - 1)
            || before.isTitledBeforeComma(at - 1));
  }

  /**
   * A word that is a last name: right after the first name of a speaker or of one with a title,
   * where the name must end.
   */
  private boolean isSpokenName(int at) {
    return isNounAsName(at)
        && (before.introduces(at - 1)
            || before.isTitledBeforeComma(at - 1)
            || before.isDescribedSubject(at - 1)
            || before.endsLongTitle(at - 1));
  }

  /** Whether a word joins the one before it that may be a last name where the name must end. */
  private boolean isNounAsName(int at) {
    if (!isFree(at) || !isClosed(at + 1)) {
      return false;
    }
    String form = article.token(at).form();
    return lexicon.isCommonNoun(form)
        && !form.endsWith("ا")
        && !form.endsWith("" + Letters.HEH)
        && !(Clitics.isPreposition(form.charAt(0)) && words.isWord(form.substring(1)))
        && !lexicon.is(WordRole.TITLE_NOUN, form)
        && !lexicon.isFixed(form);
  }

  /** The first word of a name in two after another name: Hassan Nasr Allah. */
  private boolean isHalf(int at) {
    String form = article.token(at).form();
    return isAfterNative(at)
        && !article.token(at).isDefinite()
        && lexicon.wordName(form) != null
        && at + 1 < article.size()
        && words.isJoined(at + 1)
        && article.word(at + 1).is(WordRole.NAME_ENDING);
  }

  /** A given name that is an ordinary word too, where the name ends or a last name follows. */
  private boolean isMiddleName(int at) {
    return article.word(at).wordName() != null && (isClosed(at + 1) || isSurname(at + 1));
  }

  private boolean isAfterNative(int at) {
    int last = at - 1;
    boolean second = words.endsPair(last) || article.word(last).is(WordRole.NAME_ENDING);
    int first = second ? last - 1 : last;
    if (first < 0 || !words.isJoined(at)) {
      return false;
    }
    String form = article.token(first).form();
    GivenName given = words.given(first);
    GivenName word = lexicon.wordName(form);
    return lexicon.is(WordRole.COMPOUND_NAME, form)
        || (given != null && given.isNative())
        || (word != null && word.isNative());
  }

  /** Whether a name must end before a word: a mark, the end, the word that, "to the", a time. */
  private boolean isClosed(int at) {
    return at >= article.size()
        || !article.gapBefore(at).isBlank()
        || article.gapBefore(at).indexOf('\n') >= 0
        || article.token(at).form().startsWith("" + Letters.LAM + Letters.LAM)
        || isComplementizer(at)
        || article.word(at).is(WordRole.TIME);
  }

  private boolean isComplementizer(int at) {
    return at < article.size() && article.word(at).is(WordRole.COMPLEMENTIZER);
  }
}
