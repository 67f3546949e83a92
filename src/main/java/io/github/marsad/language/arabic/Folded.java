package io.github.marsad.language.arabic;

/** A folded stretch of text with the way back: where each folded letter stands in the text. */
public final class Folded {
  private final String form;
  private final int[] origin;
  private final int end;

  /**
   * @param origin for each letter of the form the UTF-16 offset of the character it comes from; may
   *     be longer than the form
   * @param end where the stretch ends in the text
   */
  Folded(String form, int[] origin, int end) {
    this.form = form;
    this.origin = origin;
    this.end = end;
  }

  public String form() {
    return form;
  }

  /**
   * The offset, in UTF-16 units of the whole text, of the character that a folded letter comes
   * from.
   *
   * @param letter an index into the form; its length gives the end of the stretch
   */
  public int origin(int letter) {
    if (letter < 0 || letter > form.length()) {
      throw new IndexOutOfBoundsException(
          "no letter " + letter + " in a form of " + form.length() + ": " + form);
    }
    return letter == form.length() ? end : origin[letter];
  }

  /**
   * One past the last character that belongs to a folded letter: marks on it and repetitions of it
   * are its own.
   */
  public int endOf(int letter) {
    int next = letter + 1;
    while (next < form.length() && origin(next) == origin(letter)) {
      next++;
    }
    return origin(next);
  }
}
