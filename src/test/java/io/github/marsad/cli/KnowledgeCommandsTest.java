package io.github.marsad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.testing.SampleLake;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that help a person to extend the knowledge files. */
class KnowledgeCommandsTest {
  private static final String LAKE = SampleLake.path().toString();

  private record Said(int code, String text) {}

  private static Said marsad(String... arguments) {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      int code = SampleLake.marsad(arguments);
      return new Said(code, out.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(before);
    }
  }

  @Test
  void coverageTellsWhatTheFilesLack() {
    Said said = marsad("show", "coverage", "--lake", LAKE, "--limit", "5");
    assertEquals(0, said.code());
    for (String part :
        List.of(
            "Strings like names that no rule took for one",
            "Names found that no entry of the files matches",
            "Discovered ids with several spellings",
            "Forms that stand for several entities",
            "Names of the files that no article has")) {
      assertTrue(said.text().contains(part), () -> part + " is not in\n" + said.text());
    }
    assertTrue(said.text().contains("x:"), said::text);
    assertEquals(said, marsad("show", "coverage", "--lake", LAKE, "--limit", "5"));
  }

  @Test
  void priorsAreProposedFromFullNames() {
    Said said = marsad("learn-priors", "--lake", LAKE, "--least", "1", "--share", "0.6");
    assertEquals(0, said.code());
    List<String> lines = said.text().lines().toList();
    assertEquals("short\tentity_id\tarticles\tshare", lines.get(0));
    assertTrue(lines.size() > 1, said::text);
    for (String line : lines.subList(1, lines.size())) {
      assertTrue(line.matches("\\S+\tp:[a-z0-9-]+\t\\d+\t[01]\\.\\d{3}"), line);
    }
  }

  @Test
  void wrongUseIsRefused(@TempDir Path folder) throws IOException {
    assertEquals(2, marsad("learn-priors", "--lake", LAKE, "--share", "0.4").code());
    Path conll = Files.writeString(folder.resolve("names.conll"), "\n");
    String out = folder.toString();
    assertEquals(2, marsad("train-ner", "--conll", conll.toString(), "--out", out).code());
    String fresh = folder.resolve("model").toString();
    assertEquals(2, marsad("train-ner", "--conll", conll.toString(), "--out", fresh).code());
  }
}
