package io.github.marsad.knowledge;

import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.language.arabic.Folding;
import io.github.marsad.language.arabic.Token;
import io.github.marsad.language.arabic.Tokenizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The time that somebody held an office, from {@code roles.tsv}.
 *
 * @param office its Arabic words, folded and without article
 * @param head the head of a state, whom one word tells, or null for any other office
 * @param from the first day, or null when it is not known
 * @param to the last day, or null when it is not known or not over
 */
record Term(Set<String> office, Head head, LocalDate from, LocalDate to) {
  private static final String THE = "the ";
  private static final String PALESTINE = "Palestinian Authority";
  private static final String GOVERNMENT = Folding.fold("حكومة");
  private static final String MINISTERS = Folding.fold("وزراء");

  /** Council of ministers, affairs of: they tell no office from another. */
  private static final Set<String> MERE = Set.of("مجلس", Folding.fold("شؤون"));

  /** Heads of states and governments whom one word tells together with their state. */
  private enum Head {
    PRESIDENT("President of ", "رئيس", "رئيسة"),
    LEADER("Leader of ", "زعيم", "زعيمة"),
    KING("King of ", "ملك", "عاهل"),
    QUEEN("Queen of ", "ملكة", "عاهلة"),
    SULTAN("Sultan of ", "سلطان", "عاهل"),
    EMIR("Emir of ", "أمير"),
    EMPEROR("Emperor of ", "إمبراطور", "عاهل"),
    CHANCELLOR("Chancellor of ", "مستشار", "مستشارة"),
    POPE("Pope of ", "بابا");

    private final String role;
    private final Set<String> words;

    Head(String role, String... words) {
      this.role = role;
      this.words = Stream.of(words).map(Folding::fold).collect(Collectors.toSet());
    }

    private static boolean isState(String name, Set<String> states) {
      String bare = name.startsWith(THE) ? name.substring(THE.length()) : name;
      return states.contains(bare) || PALESTINE.equals(bare);
    }

    static Head of(String role, Set<String> office, Set<String> states) {
      return Stream.of(values())
          .filter(head -> role.startsWith(head.role))
          .filter(head -> head == POPE || isState(role.substring(head.role.length()), states))
          .filter(head -> head.words.stream().anyMatch(office::contains))
          .findFirst()
          .orElse(null);
    }
  }

  /** A term in years that may last without an end in the file. */
  private static final int LONGEST_TERM = 8;

  private static final int YEAR = 4;
  private static final int MONTH = 7;

  /**
   * The term of a line.
   *
   * @param states the English names of the states
   */
  static Term of(Tsv.Row row, Set<String> states) {
    Set<String> office = new HashSet<>();
    for (Token token : Tokenizer.tokenize(row.get("role_ar"))) {
      office.add(Clitics.stripLight(token.form()));
    }
    office = plain(office);
    return new Term(
        office,
        Head.of(row.get("role_en"), office, states),
        first(row, row.get("from")),
        last(row, row.get("to")));
  }

  /** The first day of a date as {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}. */
  private static LocalDate first(Tsv.Row row, String date) {
    if (date.isEmpty()) {
      return null;
    }
    String whole =
        date.length() == YEAR ? date + "-01-01" : date.length() == MONTH ? date + "-01" : date;
    return parse(row, whole);
  }

  private static LocalDate last(Tsv.Row row, String date) {
    if (date.length() == YEAR) {
      return parse(row, date + "-12-31");
    }
    if (date.length() == MONTH) {
      LocalDate first = parse(row, date + "-01");
      return YearMonth.from(first).atEndOfMonth();
    }
    return date.isEmpty() ? null : parse(row, date);
  }

  private static LocalDate parse(Tsv.Row row, String date) {
    try {
      return LocalDate.parse(date);
    } catch (java.time.DateTimeException e) {
      throw row.error("\"" + date + "\" is no date; write YYYY, YYYY-MM or YYYY-MM-DD");
    }
  }

  /**
   * Whether a title is one of this office on a day.
   *
   * @param title folded words without article; "president" alone means that of a state
   * @param day null for any day
   */
  boolean isCalled(Set<String> title, LocalDate day) {
    return isCalled(title, plain(title), day);
  }

  private boolean isCalled(Set<String> title, Set<String> told, LocalDate day) {
    boolean same =
        title.size() == 1
            ? head != null && head.words.containsAll(title)
            : title.size() > 1 && office.containsAll(told);
    return same && (day == null || holds(day));
  }

  /**
   * Whether a title and its state are this office and no other of more words, a deputy's, on a day
   * of a term whose beginning is known, and whose end is or is near.
   *
   * @param title folded words without article
   * @param told the same as {@link #plain} has them
   * @param state the words of the state's names, in the same form
   */
  boolean isExactly(Set<String> title, Set<String> told, Set<String> state, LocalDate day) {
    boolean known =
        from != null
            && holds(day)
            && (to != null || ChronoUnit.YEARS.between(from, day) < LONGEST_TERM);
    if (!known) {
      return false;
    }
    for (String word : office) {
      if (!told.contains(word) && !state.contains(word)) {
        return false;
      }
    }
    return isCalled(title, told, day);
  }

  /** The words of an office that is told in several ways: head of the government, of ministers. */
  static Set<String> plain(Set<String> title) {
    if (!title.contains(GOVERNMENT) && MERE.stream().noneMatch(title::contains)) {
      return title;
    }
    Set<String> words = new HashSet<>(title);
    words.removeAll(MERE);
    if (words.remove(GOVERNMENT)) {
      words.add(MINISTERS);
    }
    return words;
  }

  /** Whether a day lies in it, as far as is known; a term without any date holds no day. */
  boolean holds(LocalDate day) {
    return (from != null || to != null)
        && (from == null || !day.isBefore(from))
        && (to == null || !day.isAfter(to));
  }
}
