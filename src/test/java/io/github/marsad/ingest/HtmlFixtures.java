package io.github.marsad.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Pages in the templates of news sites, with what must be found in each in a file beside it. */
final class HtmlFixtures {
  private static final Path FOLDER = Path.of("src/test/resources/html");

  private HtmlFixtures() {}

  /**
   * A page and what is expected of it.
   *
   * @param fields title, date, author ..., or reject; those that are not there are not looked at
   * @param lines the body
   */
  record Fixture(String name, byte[] page, Map<String, String> fields, List<String> lines) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Fixture> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .sorted()
          .map(HtmlFixtures::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Fixture of(String name) {
    return read(FOLDER.resolve(name + ".html"));
  }

  private static Fixture read(Path file) {
    String name = file.getFileName().toString().replace(".html", "");
    try {
      Map<String, String> fields = new HashMap<>();
      List<String> lines = new ArrayList<>();
      boolean inBody = false;
      for (String line : Files.readAllLines(FOLDER.resolve(name + ".expected"))) {
        int colon = line.indexOf(": ");
        if (inBody) {
          lines.add(line);
        } else if (line.isEmpty()) {
          inBody = true;
        } else {
          fields.put(line.substring(0, colon), line.substring(colon + 2));
        }
      }
      Charset charset = Charset.forName(fields.getOrDefault("charset", "UTF-8"));
      return new Fixture(name, Files.readString(file).getBytes(charset), fields, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
