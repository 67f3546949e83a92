package io.github.marsad.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.job.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders, globs and files name the same files by the same URI. */
class InputFilesTest {
  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    for (String name : List.of("b.txt", "a b.txt", "deep/er/c.jsonl", ".hidden", "_done")) {
      Path file = folder.resolve("in").resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "نص");
    }
    Files.createDirectories(folder.resolve("in/.git"));
    Files.writeString(folder.resolve("in/.git/config"), "x");
  }

  private List<String> names(String... inputs) {
    String root = folder.resolve("in").toUri().toString();
    return InputFiles.list(List.of(inputs), new Configuration()).stream()
        .map(file -> file.uri().replace(root, ""))
        .toList();
  }

  private String in(String name) {
    return folder.resolve("in").resolve(name).toString();
  }

  @Test
  void aFolderIsReadWithAllBelowButWhatIsHidden() {
    assertEquals(List.of("a%20b.txt", "b.txt", "deep/er/c.jsonl"), names(in("")));
  }

  @Test
  void globsAndFilesNameTheSameUris() {
    assertEquals(List.of("a%20b.txt", "b.txt"), names(in("*.txt")));
    assertEquals(List.of("a%20b.txt"), names(in("a b.txt")));
    assertEquals(List.of("deep/er/c.jsonl"), names(in("d*")));
  }

  @Test
  void aFileNamedTwiceIsReadOnce() {
    assertEquals(
        List.of("a%20b.txt", "b.txt", "deep/er/c.jsonl"), names(in("b.txt"), in(""), in("*.txt")));
  }

  @Test
  void whatIsLeftOutIsCounted() throws IOException {
    Files.createSymbolicLink(folder.resolve("in/link"), folder.resolve("nowhere"));
    Files.createSymbolicLink(folder.resolve("in/back"), folder.resolve("in"));
    InputFiles.Listing found = InputFiles.listing(List.of(in("")), new Configuration());
    assertEquals(3, found.hidden(), found::toString);
    assertEquals(2, found.noFiles(), found::toString);
    assertEquals(3, found.files().size(), found::toString);
    assertEquals(1, InputFiles.listing(List.of(in("_*")), new Configuration()).hidden());
  }

  @Test
  void sizesAreKnown() {
    List<SourceFile> files = InputFiles.list(List.of(in("b.txt")), new Configuration());
    assertEquals(4, files.get(0).bytes(), files::toString);
  }

  @Test
  void anInputThatIsNotThereIsRefusedWithItsName() {
    UsageException e = assertThrows(UsageException.class, () -> names(in("nothing*.txt")));
    assertTrue(e.getMessage().contains("nothing*.txt"), e::getMessage);
  }

  @Test
  void aFolderBehindALinkIsRead() throws IOException {
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("in"));
    assertEquals(3, names(folder.resolve("link").toString()).size());
  }

  @Test
  void aFileBehindALinkIsRead() throws IOException {
    Files.createSymbolicLink(Path.of(in("link.txt")), Path.of(in("b.txt")));
    assertTrue(names(in("")).contains("link.txt"), () -> names(in("")).toString());
  }

  @Test
  void anArabicFileNameHasOneUri() throws IOException {
    Files.writeString(Path.of(in("خبر.txt")), "نص");
    assertEquals(4, names(in(""), in("*.txt")).size(), () -> names(in(""), in("*.txt")).toString());
  }

  @Test
  void aFileWithAnArabicNameGivenAloneCanBeOpened() throws IOException {
    Files.writeString(Path.of(in("خبر.txt")), "خبر من البلدة");
    SourceFile file = InputFiles.list(List.of(in("خبر.txt")), new Configuration()).get(0);
    FileReader reader = new FileReader(Formats.options(), null, new Configuration());
    assertEquals(List.of("0:article"), Formats.fates(List.of(reader.open(file).records().next())));
  }
}
