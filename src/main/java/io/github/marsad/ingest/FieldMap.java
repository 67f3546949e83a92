package io.github.marsad.ingest;

import io.github.marsad.job.Setting;
import io.github.marsad.job.Settings;
import io.github.marsad.language.arabic.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which field of a record means what, by the settings {@code ingest.field.*} and, where they say
 * nothing of a name, by the further names of {@link FieldNames}. Names match without regard to
 * case, hyphens, underscores and blanks, Arabic ones without regard to how they are spelt.
 */
final class FieldMap {
  /** What fields may mean, in the order of a record's {@link Fields}. */
  static final List<Setting> MEANINGS =
      List.of(
          Setting.FIELD_ID,
          Setting.FIELD_URL,
          Setting.FIELD_TITLE,
          Setting.FIELD_TEXT,
          Setting.FIELD_ABSTRACT,
          Setting.FIELD_DATE,
          Setting.FIELD_CRAWLED,
          Setting.FIELD_DUMP,
          Setting.FIELD_OUTLET,
          Setting.FIELD_CATEGORY,
          Setting.FIELD_AUTHOR);

  /** What stands between several values of those fields that may have them. */
  private static final Map<Setting, String> BETWEEN =
      Map.of(
          Setting.FIELD_TEXT,
          "\n",
          Setting.FIELD_ABSTRACT,
          "\n",
          Setting.FIELD_CATEGORY,
          ", ",
          Setting.FIELD_AUTHOR,
          ", ");

  /** More than any name and depth are weaker. */
  private static final int A_CORPUS = 1_000_000;

  /** More names than a setting has. */
  private static final int FURTHER = 500;

  /** More than any depth is weaker. */
  private static final int LAST = 100_000;

  private static final char FIRST_ARABIC = '\u0600';

  private final Map<String, List<Place>> places = new HashMap<>();
  private final List<String> textNames;

  /** A meaning, and how early in its setting the name stands. */
  record Place(int meaning, int rank) {}

  FieldMap(Settings settings) {
    for (int meaning = 0; meaning < MEANINGS.size(); meaning++) {
      List<String> names = settings.names(MEANINGS.get(meaning));
      for (int rank = 0; rank < names.size(); rank++) {
        places
            .computeIfAbsent(key(names.get(rank)), key -> new ArrayList<>())
            .add(new Place(meaning, rank));
      }
    }
    textNames = settings.names(Setting.FIELD_TEXT);
    FieldNames.all().forEach(this::addFurther);
  }

  /** Adds names that no setting has, which are weaker than those that settings have. */
  private void addFurther(FieldNames.Named named) {
    int meaning = MEANINGS.indexOf(named.meaning());
    int rank = named.isLast() ? LAST : FURTHER;
    for (String name : named.names()) {
      Place place = new Place(meaning, rank++);
      places.computeIfAbsent(key(name), key -> new ArrayList<>(List.of(place)));
    }
  }

  /** What a field of this name means; nothing when it is mapped to nothing. */
  List<Place> places(String name) {
    return places.getOrDefault(key(name), List.of());
  }

  /** How much weaker a value is than its name: where a corpus is named, any outlet is better. */
  static int weakness(Place place, String value) {
    boolean isOutlet = MEANINGS.get(place.meaning()) == Setting.FIELD_OUTLET;
    return isOutlet && CorpusNames.isCorpus(value) ? A_CORPUS : 0;
  }

  /** Whether a field says no more of itself than that it is a date. */
  static boolean isPlainDate(String name) {
    return key(name).equals("date");
  }

  boolean isText(String name) {
    return isOf(name, Setting.FIELD_TEXT);
  }

  /** Whether a field of this name may mean something. */
  boolean isOf(String name, Setting meaning) {
    int index = MEANINGS.indexOf(meaning);
    return places(name).stream().anyMatch(place -> place.meaning() == index);
  }

  /** Whether a name is but one of those that no setting has; such a word may begin a text. */
  boolean isFurther(String name) {
    return places(name).stream().anyMatch(place -> place.rank() >= FURTHER);
  }

  /** Several values of one field as one: paragraphs, a list of names, or the first; or null. */
  String join(String name, List<String> values) {
    if (values.isEmpty()) {
      return null;
    }
    String between = null;
    for (Place place : places(name)) {
      between = BETWEEN.getOrDefault(MEANINGS.get(place.meaning()), between);
    }
    return between == null ? values.get(0) : String.join(between, values);
  }

  /** The names of text fields, as the settings write them. */
  List<String> textNames() {
    return textNames;
  }

  private static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '-' && c != '_' && c > ' ' && c != '\uFEFF') {
        key.append(c);
      }
    }
    String lower = key.toString().toLowerCase(Locale.ROOT);
    return lower.chars().allMatch(c -> c < FIRST_ARABIC) ? lower : Folding.fold(lower);
  }
}
