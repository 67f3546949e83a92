package io.github.marsad.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.marsad.knowledge.KnowledgeFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever a file is cut, its stretches hold each line once, under the number of the file. */
class LineRangeTest {
  private static final int MOST = 1 << 20;

  private static List<String> lines(LineCutter cutter) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Cut cut = cutter.next(); cut != null; cut = cutter.next()) {
      lines.add(cut.number() + ":" + new String(cut.bytes(), StandardCharsets.UTF_8));
    }
    lines.removeIf(line -> line.endsWith(":"));
    return lines;
  }

  private static List<String> inStretches(byte[] file, List<Integer> cuts) throws IOException {
    List<String> lines = new ArrayList<>();
    int before = 0;
    for (int i = 0; i + 1 < cuts.size(); i++) {
      LineRange range = new LineRange(cuts.get(i), cuts.get(i + 1), before);
      lines.addAll(lines(range.cutter(new ByteArrayInputStream(file), MOST)));
      before += range.lineEnds(new ByteArrayInputStream(file));
    }
    return lines;
  }

  @Test
  void theStretchesOfAFileHoldItsLines() throws IOException {
    Random random = new Random(11);
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) {
        text.append("سطر ".repeat(random.nextInt(4))).append(random.nextInt(8) == 0 ? "" : "\n");
      }
      byte[] file = text.toString().getBytes(StandardCharsets.UTF_8);
      List<Integer> cuts = new ArrayList<>(List.of(0, file.length));
      for (int i = random.nextInt(12); i > 0; i--) {
        cuts.add(random.nextInt(file.length + 1));
      }
      Collections.sort(cuts);
      List<String> whole =
          lines(new LineCutter(new RecordBytes(new ByteArrayInputStream(file), MOST)));
      assertEquals(whole, inStretches(file, cuts), () -> text + " cut at " + cuts);
    }
  }

  @Test
  void aLineOfManyBuffersIsInTheStretchThatItBeginsIn() throws IOException {
    byte[] file = ("a\n" + "x".repeat(300_000) + "\nb\n").getBytes(StandardCharsets.UTF_8);
    List<String> lines = inStretches(file, List.of(0, 1, 2, 3, 100_000, 300_002, file.length));
    assertEquals(List.of("1:a", "2:" + "x".repeat(300_000), "3:b"), lines);
  }

  @Test
  void onlyLargeFilesOfLinesAreCut() {
    SourceFile small = new SourceFile("file:/a", LineRanges.BYTES);
    SourceFile page = new SourceFile("file:/b", 2 * LineRanges.BYTES);
    SourceFile lines = new SourceFile("file:/c", 3 * LineRanges.BYTES - 1);
    List<SourceFile> parts =
        LineRanges.of(List.of(small, page, lines), stretches -> List.of(-1, -1, 10, 20, 30));
    assertSame(small, parts.get(0));
    assertSame(page, parts.get(1));
    assertEquals(5, parts.size());
    assertEquals("33554432 to 50331647 after 30 lines", parts.get(4).lines().toString());
    assertEquals(LineRanges.BYTES - 1, parts.get(4).bytes());
  }

  @Test
  void whatIsNoPlainJsonLinesIsNotCut(@TempDir Path folder) throws IOException {
    byte[] record = "{\"text\": \"وقال إن الجسر\"}\n".repeat(3).getBytes(StandardCharsets.UTF_8);
    assertEquals(3, lineEnds(folder, record));
    assertEquals(-1, lineEnds(folder, Packed.GZ.pack(record)));
    String text = new String(record, StandardCharsets.UTF_8);
    assertEquals(-1, lineEnds(folder, text.getBytes(Charset.forName("windows-1256"))));
    assertEquals(-1, lineEnds(folder, text.getBytes(StandardCharsets.UTF_16)));
    assertEquals(-1, lineEnds(folder, ("[" + text).getBytes(StandardCharsets.UTF_8)));
    assertEquals(-1, lineEnds(folder, "id,text\n1,a\n".getBytes(StandardCharsets.UTF_8)));
  }

  private static int lineEnds(Path folder, byte[] bytes) throws IOException {
    Path path = Files.write(folder.resolve("file"), bytes);
    SourceFile file = new SourceFile(path.toUri().toString(), bytes.length);
    FileReader reader = new FileReader(Formats.options(), null, new Configuration());
    return reader.lineEnds(file.only(new LineRange(0, bytes.length, 0)));
  }

  @Test
  void aStretchWithoutALineHasNoRow(@TempDir Path folder) throws IOException {
    byte[] bytes = ("{\"text\": \"" + "و".repeat(1_000) + "\"}\n").getBytes(StandardCharsets.UTF_8);
    Path path = Files.write(folder.resolve("file"), bytes);
    SourceFile file = new SourceFile(path.toUri().toString(), bytes.length);
    FileReader reader = new FileReader(Formats.options(), null, new Configuration());
    ParsedRows rows = new ParsedRows(KnowledgeFiles.builtIn(), 0.5);
    List<SourceFile> stretches =
        List.of(
            file.only(new LineRange(0, 500, 0)), file.only(new LineRange(500, bytes.length, 0)));
    List<Object> found = new ArrayList<>();
    new RecordIterator(stretches, reader, rows).forEachRemaining(found::add);
    assertEquals(1, found.size(), found::toString);
  }
}
