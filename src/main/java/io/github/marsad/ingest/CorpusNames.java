package io.github.marsad.ingest;

import io.github.marsad.knowledge.Tsv;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the name of a corpus or crawl, by {@code corpora.tsv}, from that of an outlet: records of a
 * corpus often give it where others name their outlet.
 */
final class CorpusNames {
  static final String FILE = "corpora.tsv";

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> FURTHER =
      Set.of("arabic", "warc", "jsonl", "parquet", "unshuffled", "deduplicated", "part");
  private static final int SHORT = 3;
  private static final int LONGEST_NAME = 200;
  private static final Set<List<String>> NAMES = load();
  private static final int MOST_WORDS = NAMES.stream().mapToInt(List::size).max().orElse(0);

  private CorpusNames() {}

  /** Whether an outlet's name is that of a corpus, with its version or number. */
  static boolean isCorpus(String name) {
    if (name.length() > LONGEST_NAME) {
      return false;
    }
    List<String> words = words(name);
    for (int count = 1; count <= Math.min(MOST_WORDS, words.size()); count++) {
      List<String> rest = words.subList(count, words.size());
      if (NAMES.contains(words.subList(0, count))
          && rest.stream().allMatch(CorpusNames::isFurther)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFurther(String word) {
    return word.length() <= SHORT
        || FURTHER.contains(word)
        || word.chars().anyMatch(Character::isDigit);
  }

  private static List<String> words(String name) {
    return BETWEEN
        .splitAsStream(name.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The file, line by line. */
  static List<Tsv.Row> rows() {
    try (InputStream in = CorpusNames.class.getResourceAsStream("/ingest/" + FILE)) {
      return Tsv.parse(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8)).rows();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<List<String>> load() {
    Set<List<String>> names = new HashSet<>();
    rows().forEach(row -> names.add(words(row.require("name"))));
    return names;
  }
}
