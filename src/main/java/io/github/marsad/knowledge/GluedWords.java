package io.github.marsad.knowledge;

import io.github.marsad.knowledge.Knowledge.InstitutionKind;
import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.language.arabic.Folded;
import io.github.marsad.language.arabic.Folding;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.language.arabic.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts in two the words that a news text wrote without the blank between them: a name after a name,
 * or after a noun or preposition that such names follow, or a name before a number. Both halves
 * must be known as whole words and the glued one must not, so that no word of the language falls
 * apart.
 */
public final class GluedWords {
  private static final int SHORTEST_LEFT = 3;
  private static final int SHORTEST_RIGHT = 4;
  private static final int SHORTEST_PARTICLE = 3;
  private static final int SHORTEST_WORD = 8;

  private final Set<String> names;
  private final Lexicon lexicon;
  private final Gazetteer<InstitutionKind> heads;

  GluedWords(Set<String> names, Lexicon lexicon, Gazetteer<InstitutionKind> heads) {
    this.names = names;
    this.lexicon = lexicon;
    this.heads = heads;
  }

  /** The words of a text, the glued ones cut. */
  public List<Token> split(String text, List<Token> tokens) {
    List<Token> all = tokens;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int cut = cut(token.form());
      if (cut > 0 && all == tokens) {
        all = new ArrayList<>(tokens.subList(0, i));
      }
      if (cut > 0) {
        addHalves(text, token, cut, all);
      } else if (all != tokens) {
        all.add(token);
      }
    }
    return all;
  }

  private static void addHalves(String text, Token token, int cut, List<Token> out) {
    Folded folded = Folding.map(text, token.begin(), token.end());
    int middle = folded.origin(cut);
    out.add(new Token(token.begin(), middle, token.form().substring(0, cut)));
    out.add(new Token(middle, token.end(), token.form().substring(cut)));
  }

  /** Where the second word begins, or 0. */
  int cut(String form) {
    if (isDigit(form, form.length() - 1)) {
      return beforeNumber(form);
    }
    if (form.length() < SHORTEST_WORD) {
      return 0;
    }
    for (int cut = SHORTEST_LEFT; cut <= form.length() - SHORTEST_PARTICLE; cut++) {
      if (isRight(form, cut) && !isKnown(form)) {
        return cut;
      }
    }
    return 0;
  }

  /** Where the number begins that follows a name without a blank: a tag of an event, or 0. */
  private int beforeNumber(String form) {
    int cut = form.length();
    while (cut > 0 && isDigit(form, cut - 1)) {
      cut--;
    }
    return cut >= SHORTEST_LEFT && isKnown(form.substring(0, cut)) ? cut : 0;
  }

  private static boolean isDigit(String form, int at) {
    return Character.isDigit(form.charAt(at));
  }

  private boolean isRight(String form, int cut) {
    String left = form.substring(0, cut);
    if (isName(form, cut)) {
      return isLeft(left) || (form.charAt(cut) == Letters.WAW && names.contains(left));
    }
    String right = form.substring(cut);
    boolean particle =
        lexicon.is(WordRole.PREPOSITION, right) || lexicon.is(WordRole.COMPLEMENTIZER, right);
    return particle
        && right.charAt(0) == Letters.ALEF
        && left.length() > SHORTEST_LEFT + 1
        && names.contains(left);
  }

  /** Whether what follows is a name, a definite adjective or either after the conjunction. */
  private boolean isName(String form, int from) {
    boolean conjunction = form.charAt(from) == Letters.WAW;
    String rest = form.substring(from);
    if (rest.length() < SHORTEST_RIGHT) {
      return false;
    }
    if (names.contains(rest)) {
      return true;
    }
    return conjunction && rest.length() > SHORTEST_RIGHT && names.contains(rest.substring(1));
  }

  private boolean isLeft(String left) {
    for (Clitics.Reading reading : Clitics.readings(left)) {
      String stem = reading.stem();
      if ((stem.length() > SHORTEST_LEFT && names.contains(stem))
          || lexicon.is(WordRole.OFFICE, stem)
          || lexicon.is(WordRole.OFFICE, Clitics.stripLight(stem))
          || lexicon.is(WordRole.CLASS_WORD, stem)
          || lexicon.is(WordRole.STATE_NOUN, stem)
          || heads.begins(stem)) {
        return true;
      }
    }
    return lexicon.is(WordRole.PREPOSITION, left);
  }

  private boolean isKnown(String form) {
    return Clitics.readings(form).stream().anyMatch(reading -> names.contains(reading.stem()));
  }
}
