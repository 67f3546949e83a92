package io.github.marsad.ingest;

import io.github.marsad.job.Setting;
import io.github.marsad.knowledge.Tsv;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Further names of fields, Arabic ones among them, by {@code field_names.tsv}, which hold beside
 * those of settings.
 */
final class FieldNames {
  static final String FILE = "field_names.tsv";

  private static final String GROUP = "ingest.field.";
  private static final List<Named> ALL = load();

  /**
   * A meaning, and its names, the usual ones first.
   *
   * @param isLast whether they count only where no other name of the meaning is there
   */
  record Named(Setting meaning, List<String> names, boolean isLast) {}

  private FieldNames() {}

  static List<Named> all() {
    return ALL;
  }

  /** The file, line by line. */
  static List<Tsv.Row> rows() {
    try (InputStream in = FieldNames.class.getResourceAsStream("/ingest/" + FILE)) {
      return Tsv.parse(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8)).rows();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Named> load() {
    return rows().stream()
        .map(row -> new Named(meaning(row), row.list("names"), isLast(row)))
        .toList();
  }

  private static boolean isLast(Tsv.Row row) {
    String strength = row.require("strength");
    if (!strength.equals("further") && !strength.equals("last")) {
      throw row.error("strength is further or last, not " + strength);
    }
    return strength.equals("last");
  }

  private static Setting meaning(Tsv.Row row) {
    String key = GROUP + row.require("meaning");
    return FieldMap.MEANINGS.stream()
        .filter(setting -> setting.key().equals(key))
        .findFirst()
        .orElseThrow(() -> row.error("no setting " + key));
  }
}
