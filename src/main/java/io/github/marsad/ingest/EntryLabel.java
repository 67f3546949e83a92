package io.github.marsad.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * Names an archive's entry behind its file's URI, of bounded length and with every sign escaped.
 */
final class EntryLabel {
  /** Stands between an archive and its entry; no file's URI has it. */
  static final String SEPARATOR = "!/";

  private static final int MOST = 300;
  private static final String PLAIN = "-._~/";

  private EntryLabel() {}

  /** The URI of an entry; the second of a name has a number after it. */
  static String unique(String file, String name, Map<String, Integer> labels) {
    String label = escaped(name);
    String unique = label;
    int number = labels.merge(label, 1, Integer::sum);
    while (number > 1) {
      unique = label + "~" + number;
      number = labels.putIfAbsent(unique, 1) == null ? 0 : labels.merge(label, 1, Integer::sum);
    }
    return file + SEPARATOR + unique;
  }

  private static String escaped(String name) {
    StringBuilder label = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || PLAIN.indexOf(c) >= 0;
      label.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
      if (label.length() >= MOST) {
        return label.append('~').toString();
      }
    }
    return label.toString();
  }
}
