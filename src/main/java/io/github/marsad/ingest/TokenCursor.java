package io.github.marsad.ingest;

import io.github.marsad.ingest.DateToken.Kind;
import java.util.List;

/** A place among the tokens of a line. */
final class TokenCursor {
  private static final DateToken END = new DateToken(Kind.MARK, "\n", "\n", false, true);

  private final List<DateToken> tokens;
  private int at;

  TokenCursor(List<DateToken> tokens, int at) {
    this.tokens = tokens;
    this.at = at;
  }

  /** Another cursor, so many tokens ahead. */
  TokenCursor from(int ahead) {
    return new TokenCursor(tokens, at + ahead);
  }

  int at() {
    return at;
  }

  boolean isAtEnd() {
    return at >= tokens.size();
  }

  /** A token from here on, or before here; a line's end where there is none. */
  DateToken peek(int ahead) {
    int index = at + ahead;
    return index >= 0 && index < tokens.size() ? tokens.get(index) : END;
  }

  /** Goes on by so many tokens; always true, so that rules can end with it. */
  boolean skip(int count) {
    at += count;
    return true;
  }

  /** Whether hours, a colon and minutes stand there. */
  boolean isClock(int ahead) {
    return peek(ahead).isNumber(1, 2)
        && peek(ahead + 1).isMark(":")
        && peek(ahead + 2).isNumber(2, 2);
  }
}
