package io.github.marsad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The one jar holds what a cluster lacks and nothing that it has. */
class JarIT {
  private static final List<String> OF_THE_CLUSTER =
      List.of(
          "org/apache/spark/",
          "scala/",
          "com/fasterxml/jackson/",
          "org/slf4j/",
          "org/apache/hadoop/");

  private static List<String> entries() throws IOException {
    try (JarFile jar = new JarFile(Path.of(System.getProperty("marsad.jar")).toFile())) {
      return jar.stream().map(entry -> entry.getName()).toList();
    }
  }

  @Test
  void holdsNoSparkScalaJacksonOrSlf4j() throws IOException {
    List<String> wrong =
        entries().stream()
            .filter(name -> OF_THE_CLUSTER.stream().anyMatch(name::startsWith))
            .toList();
    assertEquals(List.of(), wrong);
  }

  @Test
  void holdsProgramSparkNlpAndKnowledge() throws IOException {
    List<String> entries = entries();
    for (String needed :
        List.of(
            "io/github/marsad/Marsad.class",
            "com/johnsnowlabs/nlp/DocumentAssembler.class",
            "picocli/CommandLine.class",
            "org/jsoup/Jsoup.class",
            "org/netpreserve/jwarc/WarcReader.class",
            "org/brotli/dec/BrotliInputStream.class",
            "html/class_names.tsv",
            "knowledge/countries.tsv",
            "language/ar/speech_verbs.tsv")) {
      assertTrue(entries.contains(needed), () -> "the jar lacks " + needed);
    }
  }
}
