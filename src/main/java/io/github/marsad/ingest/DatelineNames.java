package io.github.marsad.ingest;

import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.knowledge.Tsv;
import io.github.marsad.language.arabic.Folding;
import java.util.HashSet;
import java.util.Set;

/** Names that stand before the date of a dateline: cities, capitals, agencies and outlets. */
final class DatelineNames {
  private final Set<String> places = new HashSet<>();
  private final Set<String> outlets = new HashSet<>();

  DatelineNames(KnowledgeFiles files) {
    Tsv.parse("places.tsv", files.text("places.tsv")).rows().stream()
        .filter(row -> row.get("kind").equals("city"))
        .forEach(row -> add(places, row, "names"));
    Tsv.parse("countries.tsv", files.text("countries.tsv"))
        .rows()
        .forEach(row -> add(places, row, "capitals"));
    Tsv.parse("outlets.tsv", files.text("outlets.tsv"))
        .rows()
        .forEach(row -> add(outlets, row, "names"));
  }

  private static void add(Set<String> names, Tsv.Row row, String column) {
    row.list(column).forEach(name -> names.add(Folding.fold(name)));
  }

  /** Whether folded words are a city's name. */
  boolean isPlace(String folded) {
    return places.contains(folded);
  }

  /** Whether folded words are the name of a city or of an outlet. */
  boolean isKnown(String folded) {
    return places.contains(folded) || outlets.contains(folded);
  }
}
