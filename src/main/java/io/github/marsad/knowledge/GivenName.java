package io.github.marsad.knowledge;

import java.util.Set;

/**
 * The name that a man or woman is given, from {@code given_names.tsv} or {@code word_names.tsv}.
 *
 * @param nameEn its usual Latin spelling
 * @param sex who bears it: m, f or u for both
 * @param origin the language it comes from
 */
public record GivenName(String nameEn, String sex, String origin) {
  private static final Set<String> ARABIC_SCRIPT =
      Set.of("arabic", "persian", "turkish", "kurdish", "berber", "urdu");

  static GivenName of(Tsv.Row row) {
    return new GivenName(row.require("name_en"), row.require("sex"), row.require("origin"));
  }

  /** Whether the name is spelt one way in Arabic letters, not by ear. */
  public boolean isNative() {
    return ARABIC_SCRIPT.contains(origin);
  }
}
