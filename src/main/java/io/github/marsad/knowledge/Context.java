package io.github.marsad.knowledge;

/** The words around a form, as {@link Ambiguity} looks at them. */
public interface Context {
  /** The form as it is written, with its vowel signs. */
  String surface();

  /**
   * A folded word of the same sentence, or empty.
   *
   * @param distance words from the form: -1 is the one before it, 1 the one after it
   */
  String word(int distance);

  /** Whether the word before the form is of a class. */
  boolean isAfter(Neighbour neighbour);

  /** Whether the word after the form is of a class. */
  boolean isBefore(Neighbour neighbour);

  /** A class of words, written in angle brackets among the words of a decision. */
  enum Neighbour {
    /** A verb of speech, stance or motion in the feminine past, as the name of a state takes it. */
    FEMININE_VERB,
    /** The name or adjective of a state. */
    STATE,
    /** A noun in the indefinite accusative, whose adjective would end in alef too. */
    ACCUSATIVE,
    /** None: the form begins its sentence or line. */
    START,
    /**
     * The preposition with, written onto the form, where no word asks for a party after it: with
     * enthusiasm, and not the relations with Hamas.
     */
    WITH,
    /** Right after the form: a common noun or adjective that names no state, time or office. */
    NOUN;

    /** Whether the class is one of words after the form. */
    boolean follows() {
      return this == NOUN;
    }
  }
}
