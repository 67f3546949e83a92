package io.github.marsad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.lake.table.Runs;
import io.github.marsad.lake.table.Table;
import io.github.marsad.lake.table.Tables;
import io.github.marsad.testing.Rows;
import io.github.marsad.testing.SampleLake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as people and schedulers use it: its own JVM, the packed jar, exit codes. */
class LauncherIT {
  private static final String LAUNCHER = Path.of("jobs", "marsad").toAbsolutePath().toString();

  @TempDir private Path folder;

  /** How a process ended and what it printed. */
  private record Ended(int code, String out, String err) {}

  private Ended marsad(Map<String, String> environment, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(LAUNCHER));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertTrue(process.waitFor(10, TimeUnit.MINUTES), "still running");
    return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  @Test
  void oneCoreAndOtherPartitionsGiveTheSameRows() throws Exception {
    Path lake = folder.resolve("lake");
    Ended run =
        marsad(
            Map.of("JAVA_TOOL_OPTIONS", "-Dspark.master=local[1] -Dspark.sql.shuffle.partitions=3"),
            "run",
            "--input",
            SampleLake.INPUT.toString(),
            "--lake",
            lake.toString(),
            "--log",
            "json",
            "--memory",
            "2g",
            "--tmp",
            folder.toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("{\"event\":\"end\",\"phase\":\"ingest\""), run.err());
    for (Table table : Tables.all()) {
      if (!table.equals(Runs.TABLE)) {
        assertEquals(
            String.join("\n", Rows.comparable(SampleLake.read(table), table)),
            String.join("\n", Rows.comparable(SampleLake.read(lake, table), table)),
            table.name());
      }
    }
    Ended shown =
        marsad(
            Map.of(),
            "show",
            "mentions",
            "--lake",
            lake.toString(),
            "--where",
            "country = 'RU'",
            "--limit",
            "3");
    assertEquals(0, shown.code(), shown.err());
    assertTrue(shown.out().contains("country:RU") && shown.out().endsWith("3 rows\n"), shown.out());
  }

  @Test
  void mistakesAreAnsweredByASentence() throws Exception {
    assertUsage("no such input", "run", "--input", "no-such-folder", "--lake", lake());
    assertUsage("did you mean `lake.keep`", "terms", "--lake", lake(), "--set", "lake.kepe=3");
    assertUsage("the tables are", "show", "mention", "--lake", lake());
    assertUsage("Missing required option: '--lake=DIR'", "terms");
    assertUsage("give a size such as 6g", "terms", "--lake", lake(), "--memory", "lots");
    assertUsage("no such folder", "terms", "--lake", lake(), "--tmp", "/no/such/folder");
    assertUsage("name a command");
  }

  private String lake() {
    return folder.resolve("none").toString();
  }

  private void assertUsage(String sentence, String... arguments) throws Exception {
    Ended ended = marsad(Map.of(), arguments);
    assertEquals(2, ended.code(), ended.err());
    assertTrue(ended.err().contains(sentence), ended.err());
  }

  @Test
  void wrongJavaIsRefused() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("java11/bin"));
    Path java =
        Files.writeString(
            bin.resolve("java"), "#!/bin/sh\necho 'openjdk version \"11.0.2\"' >&2\n");
    assertTrue(java.toFile().setExecutable(true));
    Ended ended = marsad(Map.of("JAVA_HOME", folder.resolve("java11").toString()), "tables");
    assertEquals(2, ended.code(), ended.err());
    assertTrue(ended.err().contains("this is Java 11"), ended.err());
  }

  @Test
  void helpAndTablesNeedNoLake() throws Exception {
    Ended help = marsad(Map.of(), "--help");
    assertEquals(0, help.code(), help.err());
    assertTrue(help.out().contains("jobs/marsad run --input data/sample --lake lake"), help.out());
    Ended tables = marsad(Map.of(), "tables", "stance_summary");
    assertTrue(tables.out().contains("net_low"), tables.out());
  }

  @Test
  void pathOfATableIsItsFixedLink() throws Exception {
    Ended none = marsad(Map.of(), "path", "mentions", "--lake", lake());
    assertEquals(1, none.code(), none.err());
    assertTrue(none.err().contains("nothing is published"), none.err());
    Ended path = marsad(Map.of(), "path", "mentions", "--lake", SampleLake.path().toString());
    assertEquals(SampleLake.path().resolve("mentions") + "\n", path.out(), path.err());
    assertTrue(isReadable(Path.of(path.out().strip())));
  }

  private static boolean isReadable(Path table) throws IOException {
    try (var files = Files.walk(table.toRealPath())) {
      return files.anyMatch(file -> file.toString().endsWith(".parquet"));
    }
  }
}
