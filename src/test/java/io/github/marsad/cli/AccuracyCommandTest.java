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

/** A draw is the same each time; what was judged is reprinted with what became of it. */
class AccuracyCommandTest {
  @TempDir private Path folder;

  private record Said(int code, List<String> lines) {}

  private static Said accuracy(String... arguments) {
    List<String> all =
        new java.util.ArrayList<>(List.of("accuracy", "--lake", SampleLake.path().toString()));
    all.addAll(List.of(arguments));
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      int code = SampleLake.marsad(all.toArray(String[]::new));
      return new Said(code, out.toString(StandardCharsets.UTF_8).lines().toList());
    } finally {
      System.setOut(before);
    }
  }

  @Test
  void aDrawIsTheSameEachTimeAndHoldsWhatWasAskedFor() {
    String[] arguments = {"--sample", "7", "--seed", "3", "--where", "kind = 'place'"};
    Said said = accuracy(arguments);
    assertEquals(0, said.code());
    assertEquals(14, said.lines().size(), () -> String.join("\n", said.lines()));
    for (int i = 0; i < 14; i += 2) {
      assertTrue(said.lines().get(i).contains("| place |"), said.lines().get(i));
      assertTrue(said.lines().get(i + 1).matches(".*\\[.+\\].*"), said.lines().get(i + 1));
    }
    assertEquals(said, accuracy(arguments));
  }

  @Test
  void judgedMentionsAreReprintedAndThoseGoneAreTold() throws IOException {
    String row = accuracy("--sample", "1").lines().get(0);
    String held = row.replaceAll("\\|  \\|  \\|$", "| right | its name |");
    String gone =
        held.replaceFirst("country:..|[a-z]:[a-z-]+", "country:ZZ").replace("right", "wrong");
    Path file = folder.resolve("judged.md");
    Files.writeString(file, "# Judged\n\n" + held + "\n" + gone + "\n");
    Said said = accuracy("--judged", file.toString());
    assertEquals(0, said.code());
    assertEquals(held, said.lines().get(0));
    assertEquals(gone + "  (not in this lake)", said.lines().get(2));
    assertTrue(
        said.lines().get(4).startsWith("1 of 2 right: precision 0.500"), said.lines().get(4));
  }

  @Test
  void wrongUseIsRefused() {
    assertEquals(2, accuracy().code());
    assertEquals(2, accuracy("--sample", "0").code());
    assertEquals(2, accuracy("--sample", "3", "--where", "no_such_column = 1").code());
    assertEquals(2, accuracy("--judged", folder.resolve("gone.md").toString()).code());
  }
}
