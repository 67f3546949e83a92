package io.github.marsad.find;

import io.github.marsad.knowledge.Form;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.SpeechVerb;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.language.arabic.QuoteMarks;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Reads what stands before a name: a title with its state, or a verb of speech. */
final class Titles {
  /** How many words before the name its title may begin. */
  private static final int REACH = 9;

  /** The most words with the article between a verb of speech and a name. */
  private static final int MOST_DESCRIBING = 3;

  /** The most words of a title right after a verb of speech. */
  private static final int LONGEST_TITLE = 14;

  /** Stands for a state that the words alone do not tell. */
  private static final String SHARED = "";

  private final Knowledge knowledge;

  Titles(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * The office that words before a name tell.
   *
   * @param words its nouns and adjectives, folded and bare, without those of states
   * @param state the state that it tells, or null
   * @param former whether it is one held before
   */
  record Title(int first, Set<String> words, String state, boolean former) {
    /** Whether only a state has such an office: a minister, an ambassador, the president alone. */
    boolean isOfState(Lexicon lexicon) {
      String only = words.size() == 1 ? words.iterator().next() : "";
      return lexicon.is(WordRole.OFFICE, only)
          || words.stream().anyMatch(word -> lexicon.is(WordRole.STATE_OFFICE, word));
    }
  }

  Reader reader(Article article, List<Candidate> actors, List<Candidate> countries) {
    Candidate[] held = new Candidate[article.size()];
    hold(held, countries);
    hold(held, actors);
    return new Reader(article, knowledge.lexicon(), held, states(article, countries));
  }

  /** The state over each word; none where several share the form. */
  private static String[] states(Article article, List<Candidate> countries) {
    String[] states = new String[article.size()];
    for (Candidate country : countries) {
      for (int i = country.first(); i <= country.last(); i++) {
        boolean shared = states[i] != null && !states[i].equals(country.form().country());
        states[i] = shared ? SHARED : country.form().country();
      }
    }
    return states;
  }

  private static void hold(Candidate[] held, List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      for (int i = candidate.first(); i <= candidate.last(); i++) {
        held[i] = candidate;
      }
    }
  }

  /**
   * The words before names in one article.
   *
   * @param held the known name over each word, or null
   * @param states the state over each word, by name, adjective or place; empty when several share
   *     it; or null
   */
  record Reader(Article article, Lexicon lexicon, Candidate[] held, String[] states) {

    /** Whether what follows must be a name: a title or a verb of speech stands right before it. */
    boolean introduces(int at) {
      return isTitled(at) || isSubject(at);
    }

    /**
     * Whether nothing but words with the article stand between a verb of speech and a word: the
     * commander, the French researcher.
     */
    boolean isDescribedSubject(int at) {
      int first = at;
      while (first > Math.max(0, at - MOST_DESCRIBING)
          && article.gapBefore(first).isBlank()
          && article.sentenceOf(first - 1) == article.sentenceOf(at)
          && article.token(first - 1).isDefinite()) {
        first--;
      }
      return first < at && isSubject(first);
    }

    /**
     * Whether a title that goes on with other words, and ends with one that is definite or names
     * something, begins right after a word of speech; a comma may stand before the name.
     */
    boolean endsLongTitle(int at) {
      if (at == 0 || !mayEndTitle(at - 1)) {
        return false;
      }
      for (int i = at - 1; i >= Math.max(0, at - LONGEST_TITLE); i--) {
        boolean goesOn = isWithin(i + 1) || (i + 1 == at && isComma(at));
        if (!goesOn
            || article.neighbour(at, i).isEmpty()
            || lexicon.is(WordRole.COMPLEMENTIZER, form(i))) {
          return false;
        }
        if (isOffice(i) && isTold(i)) {
          return true;
        }
      }
      return false;
    }

    private boolean mayEndTitle(int at) {
      return article.token(at).isDefinite()
          || states[at] != null
          || held[at] != null
          || article.isMarkBefore(at + 1);
    }

    /** Whether nothing but blanks and quotation marks stands before a word. */
    private boolean isWithin(int at) {
      String gap = article.gapBefore(at);
      return gap.indexOf('\n') < 0
          && gap.chars().allMatch(c -> " ()\u00A0".indexOf(c) >= 0 || QuoteMarks.isMark((char) c));
    }

    /** Whether a word of speech or of sources stands right before a word. */
    private boolean isTold(int at) {
      boolean from = at > 0 && lexicon.is(WordRole.FROM, form(at - 1));
      return from || isSpeaker(at, verb -> verb.form() != SpeechVerb.Form.PARTICIPLE);
    }

    /** Whether the words before a name are a title, perhaps with its state and body. */
    boolean isTitled(int at) {
      return titleBegin(at) >= 0;
    }

    /** Whether a title ends with a comma before a word. */
    boolean isTitledBeforeComma(int at) {
      return at > 1 && isComma(at) && titleBegin(at - 1) >= 0;
    }

    /**
     * The state that the title before a name tells, or null: the nearest one, so that the player's
     * counts and not that of his club, up to the preposition after which the office is at work; a
     * title may end with a comma, and an adjective stand alone.
     */
    String state(int at) {
      int begin = at > 0 && isComma(at) ? titleBegin(at - 1) : titleBegin(at);
      if (begin < 0 && at > 0 && isNationality(at - 1)) {
        begin = at - 1;
      }
      int last = at - 1;
      for (int i = at - 1; i > begin && begin >= 0; i--) {
        last = lexicon.is(WordRole.TITLE_PREPOSITION, form(i)) ? i - 1 : last;
      }
      for (int i = last; i >= begin && begin >= 0; i--) {
        boolean towards = held[i] != null && held[i].preposition() != 0;
        if (states[i] != null && !states[i].equals(SHARED) && !towards) {
          return states[i];
        }
      }
      return null;
    }

    private boolean isComma(int at) {
      String gap = article.gapBefore(at).strip();
      return gap.equals(",") || gap.equals("\u060C");
    }

    /** Whether a definite adjective of a state stands right before a name. */
    private boolean isNationality(int at) {
      return held[at] != null
          && held[at].form().kind() == Form.Kind.DEMONYM
          && article.token(at).isDefinite()
          && article.gapBefore(at + 1).isBlank();
    }

    /**
     * Whether what follows is a name even where it is another word: right after a definite title or
     * a state, or after a verb of speech that takes no noun.
     */
    boolean introducesClearly(int at) {
      boolean titled =
          at > 0 && isTitled(at) && (article.token(at - 1).isDefinite() || states[at - 1] != null);
      return titled || isSpeaker(at);
    }

    /** Whether a verb of speech that takes no noun stands right before a word. */
    boolean isSpeaker(int at) {
      return isSpeaker(
          at, verb -> verb.form() == SpeechVerb.Form.VERB && !verb.takes().contains("noun"));
    }

    /**
     * Whether something else is named after the person: a street, a mosque, an airport, perhaps
     * with the person's title.
     */
    boolean isNamesake(int at) {
      boolean title =
          at > 1
              && isOffice(at - 1)
              && article.gapBefore(at).isBlank()
              && article.token(at - 1).isDefinite();
      return isNamedAfter(at, at - 1) || (title && isNamedAfter(at, at - 2));
    }

    /** Whether a noun without article makes the name after it that of a thing. */
    private boolean isNamedAfter(int at, int noun) {
      return noun >= 0
          && article.word(noun).isRead(WordRole.NAMED_AFTER)
          && article.gapBefore(noun + 1).isBlank()
          && article.sentenceOf(noun) == article.sentenceOf(at);
    }

    /** The office that the words before a name tell, or null. */
    Title title(int at) {
      int begin = titleBegin(at);
      if (begin < 0) {
        return null;
      }
      Set<String> words = new LinkedHashSet<>();
      boolean former = false;
      for (int i = begin; i < at; i++) {
        String bare = Clitics.stripLight(i == begin ? article.word(i).office() : form(i));
        former |= lexicon.is(WordRole.FORMER, bare);
        boolean tells =
            states[i] == null
                && !lexicon.is(WordRole.FORMER, bare)
                && !lexicon.is(WordRole.TITLE_PREPOSITION, bare);
        if (tells) {
          words.add(bare);
        }
      }
      return new Title(begin, words, state(at), former);
    }

    /**
     * Whether the title before a name is an office of another state than a person's: somebody else
     * of that name bears it.
     */
    boolean isOfAnother(int at, Form person) {
      Title title = person.country() == null ? null : title(at);
      return title != null
          && title.state() != null
          && !title.state().equals(person.country())
          && title.isOfState(lexicon);
    }

    /** Where the title begins that ends before a name, or -1. */
    private int titleBegin(int at) {
      for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
        if (!article.gapBefore(i + 1).isBlank() || article.neighbour(at, i).isEmpty()) {
          return -1;
        }
        if (isOffice(i)) {
          return i;
        }
        boolean goesOn =
            held[i] != null
                || article.token(i).isDefinite()
                || lexicon.is(WordRole.TITLE_LINK, article.word(i).bare())
                || (i < at - 1 && article.word(i).is(WordRole.TITLE_PREPOSITION))
                || form(i).startsWith("" + Letters.LAM + Letters.LAM);
        if (!goesOn) {
          return -1;
        }
      }
      return -1;
    }

    private boolean isOffice(int at) {
      return article.word(at).office() != null;
    }

    /** Whether a verb of speech stands right before a word. */
    boolean isSubject(int at) {
      return isSpeaker(at, verb -> verb.form() == SpeechVerb.Form.VERB);
    }

    private boolean isSpeaker(int at, Predicate<SpeechVerb> which) {
      return at > 0
          && article.word(at - 1).isSpeech()
          && article.gapBefore(at).isBlank()
          && isSpeech(at - 1, which);
    }

    private boolean isSpeech(int at, Predicate<SpeechVerb> which) {
      for (Clitics.Reading reading : article.readings(at)) {
        for (SpeechVerb verb : lexicon.speechVerbs().ofWord(reading.stem())) {
          if (which.test(verb)) {
            return true;
          }
        }
      }
      return false;
    }

    private String form(int at) {
      return article.token(at).form();
    }
  }
}
