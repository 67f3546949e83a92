package io.github.marsad.ingest;

import io.github.marsad.ingest.DatePart.Label;
import io.github.marsad.ingest.DateToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Reads the tokens of one line from left to right into parts, a new one at each label. Linear: a
 * token is looked at by a few rules that reach no further than a date is long.
 */
final class DateScanner {
  private static final String MARKS =
      "|-\u2013\u2014\u2022\u060C,;\u00B7" + ":/()[].\u00AB\u00BB\"";

  private static final int LONGEST_NAME = 4;

  private final TokenCursor cursor;
  private final Predicate<String> names;
  private final List<DatePart> parts = new ArrayList<>();
  private final List<String> strangers = new ArrayList<>();
  private DatePart part;
  private DayRules days;
  private ClockRules clocks;
  private StringBuilder stranger;

  /** Whether the run of other words stands behind a bar and a labelled date: the section's name. */
  private boolean section;

  private boolean attached;

  /** Whether a colon stands behind the last label. */
  private boolean opens;

  /** Whether no mark stands before the run of other words; a number alone counts readers. */
  private boolean touching;

  private DateScanner(TokenCursor cursor, Predicate<String> names) {
    this.cursor = cursor;
    this.names = names;
    begin(new DatePart(Label.NONE, false));
  }

  private void begin(DatePart next) {
    part = next;
    parts.add(next);
    clocks = new ClockRules(cursor, next);
    days = new DayRules(cursor, next, clocks);
  }

  /**
   * Reads a whole line.
   *
   * @param names tells which words may stand right before a date besides those of dates
   */
  static DateScanner line(List<DateToken> tokens, Predicate<String> names) {
    DateScanner scanner = new DateScanner(new TokenCursor(tokens, 0), names);
    while (!scanner.cursor.isAtEnd()) {
      scanner.step();
    }
    scanner.endStranger(false);
    scanner.labelsBehind();
    return scanner;
  }

  /** Reads one date, with the weekday before it, that begins at a token. */
  static DateScanner date(List<DateToken> tokens, int from) {
    DateScanner scanner = new DateScanner(new TokenCursor(tokens, from), name -> false);
    scanner.weekday();
    boolean more = true;
    while (more) {
      more = !scanner.cursor.isAtEnd() && (scanner.days.date() || scanner.eraOrFiller());
    }
    return scanner;
  }

  /** The parts in order; the first has no label. */
  List<DatePart> parts() {
    return parts;
  }

  /** Runs of words that are no part of a date. */
  List<String> strangers() {
    return strangers;
  }

  /** Whether a run of other words stands beside the date with no mark between them. */
  boolean isRunningText() {
    return attached;
  }

  /** The token after the last one read. */
  int end() {
    return cursor.at();
  }

  private void step() {
    DateToken token = cursor.peek(0);
    int before = cursor.at();
    boolean known =
        label()
            || author()
            || issue()
            || days.date()
            || clocks.time()
            || clocks.zone()
            || weekday()
            || eraOrFiller();
    if ((known || mark()) && cursor.at() > before) {
      endStranger(!token.is(Kind.MARK));
    } else {
      boolean first = stranger == null;
      section = first ? cursor.peek(-1).isMark("|") && isPublished(part) : section;
      touching = first ? before > 0 && !cursor.peek(-1).is(Kind.MARK) : touching;
      attached |= touching && part.hasDate() && token.is(Kind.WORD);
      stranger = first ? new StringBuilder() : stranger.append(' ');
      stranger.append(token.text());
      cursor.skip(1);
    }
  }

  /** Right before a date stand the name of a city or an outlet, and what is no word. */
  private void endStranger(boolean touches) {
    if (stranger != null) {
      String name = stranger.toString();
      boolean words = name.contains(" ") || name.chars().anyMatch(Character::isLetter);
      attached |= touches && words && !names.test(name);
      if (touches || !section || name.split(" ").length > LONGEST_NAME) {
        strangers.add(name);
      }
      stranger = null;
    }
  }

  private static boolean isPublished(DatePart part) {
    return part.hasDate() && (part.label() == Label.PUBLISHED || part.label() == Label.UPDATED);
  }

  private boolean label() {
    DateToken token = cursor.peek(0);
    if (!token.is(Kind.LABEL)) {
      return unknownLabel();
    }
    Label label = Label.valueOf(token.value().toUpperCase(Locale.ROOT));
    if (cursor.peek(-1).isMark("([") && cursor.peek(1).isMark(")]") && isUnlabelledDate(part)) {
      part.label(label);
      begin(new DatePart(Label.NONE, false));
    } else {
      begin(new DatePart(label, token.english()));
      opens = cursor.peek(1).isMark(":");
      part.closing(cursor.peek(-1).isMark(":") && !opens);
    }
    return cursor.skip(1);
  }

  /** A word and a colon right before a date, or a word that says "until". */
  private boolean unknownLabel() {
    boolean until = cursor.peek(0).is(Kind.UNTIL) && !part.hasDate() && beginsDate(1);
    boolean labels =
        stranger != null
            && isWord(stranger)
            && part.label() == Label.NONE
            && !part.hasDate()
            && cursor.peek(0).isMark(":")
            && beginsDate(1);
    if (labels || until) {
      begin(new DatePart(Label.UNKNOWN, false));
    }
    return (labels || until) && cursor.skip(1);
  }

  private static boolean isWord(CharSequence text) {
    return Character.isLetter(text.charAt(text.length() - 1));
  }

  private boolean beginsDate(int ahead) {
    int next = ahead;
    while (cursor.peek(next).is(Kind.WEEKDAY)
        || cursor.peek(next).is(Kind.FILLER)
        || cursor.peek(next).isMark(",\u060C")) {
      next++;
    }
    return new DateScanner(cursor.from(next), names).days.date();
  }

  private static boolean isUnlabelledDate(DatePart part) {
    return part.label() == Label.NONE && part.hasDate();
  }

  /**
   * A label without a date of its own is that of the date before it: "(last update)", and what was
   * typed from right to left. Where a colon stands before it and a date on either side, it may be
   * either's.
   */
  private void labelsBehind() {
    for (int i = 1; i < parts.size(); i++) {
      DatePart before = parts.get(i - 1);
      DatePart behind = parts.get(i);
      boolean last = i == parts.size() - 1;
      if (!isUnlabelledDate(before) || behind.label() == Label.NONE) {
        continue;
      }
      if (!behind.hasDate() && !(last && opens)) {
        before.label(behind.label());
      } else if (behind.hasDate() && behind.isClosing()) {
        before.impossible();
        behind.impossible();
      }
    }
  }

  /** The line as it was read, with what was seen beside its date. */
  DateReader.Line describe(DateReader.Line read) {
    Label open = part.hasDate() ? Label.NONE : part.label();
    boolean hijri = parts.stream().anyMatch(DatePart::isHijri);
    return new DateReader.Line(read.label(), read.date(), open, opens, hijri);
  }

  /** "By" and a name, which may stand between a label and its date. */
  private boolean author() {
    if (!cursor.peek(0).is(Kind.AUTHOR) || part.label() == Label.NONE) {
      return false;
    }
    cursor.skip(1);
    for (int i = 0; i < LONGEST_NAME && cursor.peek(0).is(Kind.WORD); i++) {
      cursor.skip(1);
    }
    return true;
  }

  /** The number of a printed issue, be it in brackets. */
  private boolean issue() {
    if (!cursor.peek(0).is(Kind.ISSUE)) {
      return false;
    }
    int number = 1;
    while (number < 3 && cursor.peek(number).isMark(":([#")) {
      number++;
    }
    boolean apart = cursor.peek(number + 1).spaced() && cursor.peek(number).isNumber(3, 6);
    boolean told = apart || (cursor.peek(number).isNumber(1, 6) && !beginsDate(number));
    return told && cursor.skip(number + 1);
  }

  private boolean weekday() {
    DateToken token = cursor.peek(0);
    if (!token.is(Kind.WEEKDAY)) {
      return false;
    }
    part.weekday(token.number());
    if (token.english()) {
      part.speaksEnglish();
    }
    return cursor.skip(1);
  }

  private boolean eraOrFiller() {
    DateToken token = cursor.peek(0);
    return (token.is(Kind.ERA) || token.is(Kind.FILLER)) && cursor.skip(1);
  }

  /** A mark, or the letter that says "Gregorian" after a year and "p.m." after a time. */
  private boolean mark() {
    DateToken token = cursor.peek(0);
    boolean gregorian = token.is(Kind.MERIDIEM) && token.text().length() == 1 && part.hasDate();
    return (gregorian || token.isMark(MARKS)) && cursor.skip(1);
  }
}
