package io.github.marsad.annotate;

import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.language.arabic.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * The packed knowledge with places added until it has a multiple of its surface forms. Each added
 * name begins with a word of the texts to be annotated, so that looking it up costs what a real one
 * does, and goes on with a word that is none.
 */
final class LargerLexicon {
  private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";

  private LargerLexicon() {}

  /**
   * Files whose lexicon is so many times as large.
   *
   * @param words words of the texts, the frequent ones more often
   */
  static KnowledgeFiles times(int times, List<String> words) throws IOException {
    KnowledgeFiles files = KnowledgeFiles.builtIn();
    long forms = forms(files);
    Random random = new Random(7);
    StringBuilder places = new StringBuilder(files.text("places.tsv"));
    Set<String> used = new HashSet<>();
    for (long added = 0; added < forms * (times - 1); added++) {
      String name = words.get(random.nextInt(words.size())) + " " + word(random);
      if (added % 3 == 0) {
        name = word(random);
      }
      if (used.add(name)) {
        places
            .append("place:xx-")
            .append(added)
            .append("\tSY\tcity\tX\t")
            .append(name)
            .append("\t\n");
      }
    }
    Path folder = Files.createTempDirectory("marsad-larger-lexicon");
    Files.writeString(folder.resolve("places.tsv"), places);
    System.out.printf("%,d forms, then %,d added%n", forms, used.size());
    return KnowledgeFiles.withFolder(folder);
  }

  /** How many names the knowledge files list, before any inflection. */
  private static long forms(KnowledgeFiles files) {
    long forms = 0;
    for (String file : List.of("countries.tsv", "places.tsv", "geonames.tsv", "actors.tsv")) {
      for (String line : files.text(file).lines().toList()) {
        if (!line.startsWith("#")) {
          forms += line.codePoints().filter(c -> c == '|').count() + 1;
        }
      }
    }
    return forms;
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 5 + random.nextInt(5); i > 0; i--) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }

  /** Every hundredth word or so of some texts. */
  static List<String> sample(List<String> texts) {
    return texts.stream()
        .flatMap(text -> Tokenizer.tokenize(text).stream())
        .map(token -> token.form())
        .filter(form -> form.length() > 2 && Character.isLetter(form.charAt(0)))
        .toList();
  }
}
