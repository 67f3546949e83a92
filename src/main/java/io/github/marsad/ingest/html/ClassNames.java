package io.github.marsad.ingest.html;

import io.github.marsad.knowledge.Tsv;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the class and id of an element say about it, by {@code class_names.tsv}. */
final class ClassNames {
  private static final String FILE = "class_names.tsv";
  private static final int LONGEST_NAME = 3;
  private static final List<String> TITLES = List.of("title", "headline", "heading");

  /** A longer attribute says nothing that its beginning does not. */
  private static final int LONGEST_ATTRIBUTE = 300;

  private static final Map<Kind, Set<String>> NAMES = load();

  private final Map<String, Set<Kind>> known = new HashMap<>();

  /** What an element may be. */
  enum Kind {
    FURNITURE,
    COMMENT,
    CAPTION,
    NEUTRAL,
    BYLINE,
    CLOCK,
    LEAD,
    BODY
  }

  /** What an element's class and id say; each distinct pair is looked at once a page. */
  Set<Kind> of(Element element) {
    String names = element.className();
    String id = element.id();
    if (names.isEmpty() && id.isEmpty()) {
      return Set.of();
    }
    return known.computeIfAbsent(names + " " + id, ClassNames::kinds);
  }

  /** What the value of another attribute that names things says. */
  Set<Kind> of(String name) {
    return known.computeIfAbsent(name, ClassNames::kinds);
  }

  /** Whether an element is named as a headline. */
  static boolean isTitle(Element element) {
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    return TITLES.stream().anyMatch(names::contains);
  }

  static Set<Kind> kinds(String attribute) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    String shown =
        attribute.substring(0, Math.min(attribute.length(), LONGEST_ATTRIBUTE)).replace('\n', ' ');
    for (String name : shown.split(" ")) {
      List<String> words = words(name);
      int begin = neutral(words);
      if (begin > 0) {
        kinds.add(Kind.NEUTRAL);
      }
      for (int from = begin; from < words.size(); from++) {
        add(kinds, words, from);
      }
    }
    return kinds;
  }

  /** How many words at the beginning of a name say nothing, whatever they say elsewhere. */
  private static int neutral(List<String> words) {
    int most = Math.min(words.size(), LONGEST_NAME);
    for (int count = most; count > 0; count--) {
      if (NAMES.get(Kind.NEUTRAL).contains(String.join("-", words.subList(0, count)))) {
        return count;
      }
    }
    return 0;
  }

  private static void add(Set<Kind> kinds, List<String> words, int from) {
    for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_NAME); to++) {
      String name = String.join("-", words.subList(from, to));
      NAMES.forEach(
          (kind, names) -> {
            if (names.contains(name)) {
              kinds.add(kind);
            }
          });
    }
  }

  /** The words of a name: {@code readMore}, {@code read_more} and {@code read-more} are alike. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean letter = i < name.length() && Character.isLetterOrDigit(name.charAt(i));
      boolean hump =
          letter
              && i > begin
              && Character.isUpperCase(name.charAt(i))
              && Character.isLowerCase(name.charAt(i - 1));
      if (!letter || hump) {
        if (i > begin) {
          words.add(name.substring(begin, i).toLowerCase(Locale.ROOT));
        }
        begin = letter ? i : i + 1;
      }
    }
    return words;
  }

  private static Map<Kind, Set<String>> load() {
    Map<Kind, Set<String>> names = new EnumMap<>(Kind.class);
    try (InputStream in = ClassNames.class.getResourceAsStream("/html/" + FILE)) {
      for (Tsv.Row row :
          Tsv.parse(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8)).rows()) {
        Kind kind = Kind.valueOf(row.require("kind").toUpperCase(Locale.ROOT));
        names.computeIfAbsent(kind, k -> new HashSet<>()).add(row.require("name"));
      }
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
