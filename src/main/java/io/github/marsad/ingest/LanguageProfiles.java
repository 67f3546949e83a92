package io.github.marsad.ingest;

import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.knowledge.Tsv;
import io.github.marsad.knowledge.WordMap;
import io.github.marsad.language.arabic.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What {@code languages.tsv} knows: which languages a letter or a word speaks for, as bit sets. */
final class LanguageProfiles {
  private final List<String> codes = new ArrayList<>();
  private final List<String> scripts = new ArrayList<>();
  private final WordMap<Long> words = new WordMap<>();
  private int longest;
  private final long[] letters = new long[Character.MAX_VALUE + 1];

  LanguageProfiles(KnowledgeFiles files) {
    for (Tsv.Row row : Tsv.parse("languages.tsv", files.text("languages.tsv")).rows()) {
      if (codes.size() == Long.SIZE) {
        throw row.error("more languages than " + Long.SIZE);
      }
      add(row, 1L << codes.size());
      codes.add(row.require("language"));
      scripts.add(row.require("script"));
    }
    if (codes.isEmpty() || !codes.get(0).equals(Language.ARABIC)) {
      throw new IllegalArgumentException("languages.tsv: the first line is that of ar");
    }
  }

  private void add(Tsv.Row row, long language) {
    for (String letter : row.get("letters").split(" +")) {
      letter.chars().forEach(c -> letters[c] |= language);
    }
    for (String word : row.require("words").toLowerCase(Locale.ROOT).split(" +")) {
      StringBuilder key = new StringBuilder();
      word.chars().forEach(c -> key.append(plain((char) c)));
      words.put(key.toString(), languages(key) | language);
      longest = Math.max(longest, key.length());
    }
  }

  int count() {
    return codes.size();
  }

  String code(int language) {
    return codes.get(language);
  }

  String script(int language) {
    return scripts.get(language);
  }

  /** Languages that a word speaks for, one bit each; the word is in plain letters. */
  long ofWord(CharSequence word) {
    return word.length() > longest ? 0L : languages(word);
  }

  private long languages(CharSequence word) {
    Long languages = words.get(word);
    return languages == null ? 0L : languages;
  }

  /** Languages that a letter speaks for. */
  long ofLetter(char letter) {
    return letters[letter];
  }

  /** One letter for those that keyboards mix. */
  static char plain(char letter) {
    switch (letter) {
      case Letters.FARSI_YEH:
      case Letters.ALEF_MAKSURA:
        return Letters.YEH;
      case Letters.KEHEH:
        return Letters.KAF;
      default:
        return letter;
    }
  }
}
