package io.github.marsad.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The text of every knowledge file, by name. Small enough to travel with a Spark closure, so that
 * executors compile what the driver read.
 */
public final class KnowledgeFiles implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Files that analysts edit, packed from {@code data/knowledge}. */
  public static final List<String> KNOWLEDGE =
      List.of(
          "countries.tsv",
          "joint_names.tsv",
          "places.tsv",
          "geonames.tsv",
          "ambiguous.tsv",
          "actors.tsv",
          "roles.tsv",
          "short_priors.tsv",
          "institutions.tsv",
          "outlets.tsv");

  /** Files of the language, from {@code src/main/resources/language/ar}. */
  public static final List<String> LANGUAGE =
      List.of(
          "stop_words.txt",
          "speech_verbs.tsv",
          "stance_predicates.tsv",
          "stance_confidence.tsv",
          "quote_confidence.tsv",
          "negators.tsv",
          "function_words.tsv",
          "motion_words.tsv",
          "given_names.tsv",
          "word_names.tsv",
          "surnames.tsv",
          "organization_heads.tsv",
          "common_nouns.txt",
          "common_verbs.tsv",
          "boilerplate.tsv",
          "teaser_markers.tsv",
          "section_labels.txt",
          "months.tsv",
          "date_words.tsv",
          "byline_labels.txt",
          "byline_agencies.txt",
          "languages.tsv");

  private final TreeMap<String, String> texts = new TreeMap<>();
  private final String digest;

  private KnowledgeFiles(SortedMap<String, String> texts) {
    this.texts.putAll(texts);
    this.digest = digestOf(texts);
  }

  /** The files packed into the jar. */
  public static KnowledgeFiles builtIn() {
    return new KnowledgeFiles(packed());
  }

  /**
   * The packed files, each replaced by the file of the same name in a folder where there is one.
   *
   * @param folder a folder with some of the files of {@link #KNOWLEDGE} or {@link #LANGUAGE}
   */
  public static KnowledgeFiles withFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new KnowledgeException(
          "no knowledge folder " + folder + "; set knowledge.path to a folder with TSV files");
    }
    SortedMap<String, String> texts = packed();
    for (String name : List.copyOf(texts.keySet())) {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file)) {
        try {
          texts.put(name, Files.readString(file));
        } catch (IOException e) {
          throw new KnowledgeException("cannot read " + file + " as UTF-8: " + e.getMessage());
        }
      }
    }
    return new KnowledgeFiles(texts);
  }

  /** The text of one file. */
  public String text(String name) {
    String text = texts.get(name);
    if (text == null) {
      throw new KnowledgeException("no knowledge file " + name);
    }
    return text;
  }

  /** One file read as a table. */
  Tsv table(String name) {
    return Tsv.parse(name, text(name));
  }

  /** The lines of one file that is a list of words; a repeated one is refused. */
  public List<String> lines(String name) {
    return Tsv.lines(name, text(name));
  }

  /** SHA-256 over names and texts, in hex. */
  public String digest() {
    return digest;
  }

  private static SortedMap<String, String> packed() {
    TreeMap<String, String> texts = new TreeMap<>();
    KNOWLEDGE.forEach(name -> texts.put(name, resource("/knowledge/" + name)));
    LANGUAGE.forEach(name -> texts.put(name, resource("/language/ar/" + name)));
    return texts;
  }

  private static String resource(String path) {
    try (InputStream in = KnowledgeFiles.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new KnowledgeException("the jar holds no " + path + "; build it again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digestOf(SortedMap<String, String> texts) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      texts.forEach(
          (name, text) -> {
            sha.update(name.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
            sha.update(text.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
          });
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
