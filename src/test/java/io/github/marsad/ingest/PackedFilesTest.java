package io.github.marsad.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.lake.table.Articles;
import io.github.marsad.lake.table.Rejects;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Packed files: every entry of an archive is a file, and what would exhaust its reader is left. */
class PackedFilesTest {
  private static final String PAGE = "خبر من البلدة\n\nافتتح السوق صباح اليوم بعد أعمال طويلة.\n";
  private static final String LINE = "{\"text\": \"افتتح السوق صباح اليوم\"}\n";

  @TempDir private Path folder;

  private final SkippedEntries skipped = new SkippedEntries();

  /** Each row as its source, format and reason, or {@code article}. */
  private List<String> read(byte[] bytes, String... settings) throws IOException {
    Path file = Files.write(folder.resolve("a.bin"), bytes);
    SourceFile source = new SourceFile(file.toUri().toString(), bytes.length);
    FileReader reader =
        new FileReader(Formats.options(settings), null, new Configuration(), skipped);
    ParsedRows encoder = new ParsedRows(KnowledgeFiles.builtIn(), 0.5);
    List<String> rows = new ArrayList<>();
    new RecordIterator(List.of(source), reader, encoder)
        .forEachRemaining(row -> rows.add(shown(row, source.uri())));
    return rows;
  }

  private static String shown(Row row, String uri) {
    Object reason = row.get(ParsedRows.SCHEMA.fieldIndex(Rejects.REASON));
    Object detail = row.get(ParsedRows.SCHEMA.fieldIndex(Rejects.DETAIL));
    String source = row.getString(ParsedRows.SCHEMA.fieldIndex(Articles.SOURCE_URI));
    Object format = row.get(ParsedRows.SCHEMA.fieldIndex(Articles.SOURCE_FORMAT));
    return source.replace(uri, "")
        + " "
        + format
        + " "
        + (reason == null ? "article" : reason + ": " + detail);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zeros(int megabytes) {
    return new byte[megabytes << 20];
  }

  @Test
  void everyEntryIsAFileOfItsOwnFormat() throws IOException {
    byte[] zip =
        Packed.zip(
            "a/",
            new byte[0],
            "a/page",
            utf8(PAGE),
            "lines",
            utf8(LINE + LINE),
            "array",
            utf8("[" + LINE + "]"),
            "__MACOSX/a",
            utf8(PAGE),
            "none",
            new byte[0]);
    List<String> rows = read(zip);
    assertEquals(
        List.of(
            "!/a/page page article",
            "!/lines#1 jsonl article",
            "!/lines#2 jsonl article",
            "!/array#1 json article"),
        rows.subList(0, 4));
    assertTrue(rows.get(4).startsWith("!/none page empty"), rows::toString);
    assertEquals(5, rows.size(), rows::toString);
  }

  /** Whoever packs a file wants it read; only what archivers add is none, and is counted. */
  @Test
  void entriesAreReadWhateverTheirNamesBeginWith() throws IOException {
    String[] read = {"_lines", ".lines", "_a/.b/_c", "a/Thumbs.db.txt", "MACOSX/a"};
    String[] added = {
      "__MACOSX/._a", "b/__MACOSX/c", "b/._a", ".DS_Store", "b/.DS_Store", "b/Thumbs.db"
    };
    Object[] entries =
        Stream.concat(Stream.of(read), Stream.of(added))
            .flatMap(name -> Stream.of(name, utf8(LINE)))
            .toArray();
    assertEquals(
        Stream.of(read).map(name -> "!/" + name + "#1 jsonl article").toList(),
        read(Packed.zip(entries)));
    assertEquals(added.length, skipped.value());
  }

  @Test
  void anArchiveThatIsReadAgainIsCountedOnce() throws IOException {
    byte[] zip = Packed.zip("._a", utf8(LINE), "a", utf8(LINE));
    read(zip);
    SkippedEntries other = skipped.copy();
    read(zip);
    skipped.merge(other);
    assertEquals(1, skipped.value());
  }

  @Test
  void aNameIsALabelAndNeverAPath() throws IOException {
    byte[] zip =
        Packed.zip(
            "../../etc/x",
            utf8(PAGE),
            "/root",
            utf8(PAGE),
            "خبر #1\u202E\u0000!",
            utf8(PAGE),
            "n".repeat(5_000),
            utf8(PAGE),
            "/root",
            utf8(PAGE));
    List<String> rows = read(zip);
    assertEquals("!/../../etc/x page article", rows.get(0));
    assertEquals("!//root page article", rows.get(1));
    assertEquals("!/%D8%AE%D8%A8%D8%B1%20%231%E2%80%AE%00%21 page article", rows.get(2));
    assertEquals("!/" + "n".repeat(300) + "~ page article", rows.get(3));
    assertEquals("!//root~2 page article", rows.get(4));
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count(), "nothing is written");
    }
  }

  @ParameterizedTest
  @EnumSource(Packed.class)
  void whatIsPackedTwiceIsRejected(Packed inner) throws IOException {
    byte[] packed = inner.pack(utf8(PAGE));
    List<String> inZip = read(Packed.zip("one", packed, "two", utf8(PAGE)));
    assertTrue(inZip.get(0).contains("unreadable: cannot read: packed as "), inZip::toString);
    assertEquals("!/two page article", inZip.get(1));
    List<String> inGzip = read(Packed.GZ.pack(packed));
    assertTrue(inGzip.get(0).contains("within a packed file"), inGzip::toString);
    assertEquals(1, inGzip.size());
  }

  @Test
  void gzipOfSeveralMembersIsReadToItsEnd() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    for (int i = 0; i < 3; i++) {
      file.writeBytes(Packed.GZ.pack(utf8(LINE)));
    }
    assertEquals(3, read(file.toByteArray()).size());
  }

  @Test
  void zstdOfSeveralFramesAndBzip2OfSeveralStreamsAreReadToTheirEnd() throws IOException {
    for (Packed way : List.of(Packed.ZST, Packed.BZ2)) {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      file.writeBytes(way.pack(utf8(LINE)));
      file.writeBytes(way.pack(utf8(LINE)));
      assertEquals(2, read(file.toByteArray()).size(), way.name());
    }
  }

  @ParameterizedTest
  @EnumSource(Packed.class)
  void aBombIsTooLarge(Packed way) throws IOException {
    byte[] open = utf8("{\"text\": \"");
    byte[] bomb = Arrays.copyOf(open, 40 << 20);
    List<String> rows = read(way.pack(bomb));
    assertTrue(
        rows.get(0).contains("too_large: cannot read on after record 0: unpacks to more than 200"),
        rows::toString);
    assertEquals(way == Packed.ZIP ? 2 : 1, rows.size(), rows::toString);
  }

  @Test
  void afterABombAnArchiveIsNotReadOnAndSaysSo() throws IOException {
    byte[] bomb = Arrays.copyOf(utf8("{\"text\": \""), 40 << 20);
    List<String> rows = read(Packed.zip("a", utf8(PAGE), "bomb", bomb, "b", utf8(PAGE)));
    assertEquals("!/a page article", rows.get(0));
    assertTrue(rows.get(1).startsWith("!/bomb jsonl too_large"), rows::toString);
    assertEquals(" null too_large: the archive is not read on after entry 2", rows.get(2));
  }

  @Test
  void aLongPageInAnArchiveSpoilsItselfAlone() throws IOException {
    List<String> rows = read(Packed.zip("zeros", zeros(12), "b", utf8(PAGE)));
    assertTrue(rows.get(0).startsWith("!/zeros page too_large"), rows::toString);
    assertTrue(rows.get(0).endsWith("; see ingest.max-record-bytes"), rows::toString);
    assertEquals("!/b page article", rows.get(1));
  }

  @Test
  void anArchiveWithoutFilesIsEmpty() throws IOException {
    assertEquals(List.of(" null empty: no file in the archive"), read(Packed.zip()));
  }

  @Test
  void anArchiveThatBreaksOffKeepsWhatWasRead() throws IOException {
    byte[] zip = Packed.zip("a", utf8(PAGE), "b", utf8(PAGE.repeat(200)));
    List<String> rows = read(Arrays.copyOf(zip, zip.length * 2 / 3));
    assertEquals("!/a page article", rows.get(0));
    assertTrue(rows.get(1).contains("unreadable"), rows::toString);
  }

  @Test
  void recordsBeforeTheBreakOfAPackedFileAreKept() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      lines.append(LINE.replace("السوق", "السوق " + i));
    }
    for (Packed way : Packed.values()) {
      byte[] bytes = way.pack(utf8(lines.toString()));
      List<String> rows = read(Arrays.copyOf(bytes, bytes.length * 9 / 10));
      boolean keeps = way != Packed.BZ2;
      assertTrue(!keeps || rows.get(0).endsWith("#1 jsonl article"), way + " " + rows.get(0));
      String last = rows.get(rows.size() - 1);
      assertTrue(last.contains("unreadable: cannot read"), way + " " + last);
    }
  }

  private static byte[] crawled(int number, String page) {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html";
    return Warcs.response("http://dar.example/" + number, http, utf8(page));
  }

  private static String page() {
    String paragraph = "<p>" + "افتتح السوق صباح اليوم بعد أعمال طويلة في وسط البلدة. ".repeat(5);
    return "<html><head><title>السوق</title></head><body><h1>السوق</h1>" + paragraph + "</html>";
  }

  @Test
  void aCrawlPackedRecordByRecordLosesTheDamagedRecordAlone() throws IOException {
    byte[] damaged = Warcs.gzip(crawled(2, page()));
    Arrays.fill(damaged, 40, 80, (byte) 0x55);
    byte[] crawl =
        Warcs.joined(Warcs.gzip(crawled(1, page())), damaged, Warcs.gzip(crawled(3, page())));
    List<String> rows = read(crawl);
    assertEquals("#1 warc article", rows.get(0));
    assertTrue(rows.get(1).startsWith("#2 warc unreadable: damaged gzip"), rows::toString);
    assertEquals(List.of("#3 warc article"), rows.subList(2, rows.size()));
  }

  @ParameterizedTest
  @EnumSource(Packed.class)
  void aCrawlThatIsCutKeepsWhatStoodBefore(Packed way) throws IOException {
    byte[][] records = new byte[400][];
    for (int i = 0; i < records.length; i++) {
      records[i] = crawled(i, page().replace("البلدة", "البلدة " + i));
    }
    byte[] packed = way.pack(Warcs.joined(records));
    List<String> rows = read(Arrays.copyOf(packed, packed.length * 9 / 10));
    boolean keeps = way != Packed.BZ2;
    assertTrue(!keeps || rows.get(0).endsWith("#1 warc article"), way + " " + rows.get(0));
    String last = rows.get(rows.size() - 1);
    assertTrue(last.contains("unreadable: "), way + " " + last);
  }

  @ParameterizedTest
  @EnumSource(Packed.class)
  void aCrawlThatIsABombIsTooLarge(Packed way) throws IOException {
    byte[] zeros = crawled(2, "\0".repeat(40 << 20));
    List<String> rows = read(way.pack(Warcs.joined(crawled(1, page()), zeros)));
    assertTrue(rows.get(0).endsWith("#1 warc article"), rows::toString);
    assertTrue(rows.get(1).contains("too_large: "), rows::toString);
    assertTrue(rows.get(1).contains("unpacks to more than 200 times"), rows::toString);
  }

  @Test
  void archivesThatAreNotReadSaySo() throws IOException {
    byte[] rar = Arrays.copyOf(utf8("Rar!\u001A\u0007\u0000"), 100);
    assertTrue(read(rar).get(0).contains("packed as rar, which is not read"));
    byte[] tar = new byte[1024];
    System.arraycopy(utf8("ustar"), 0, tar, 257, 5);
    assertTrue(read(tar).get(0).contains("packed as tar"));
  }

  @Test
  void aFileThatOnlyBeginsLikeAPackedOneIsAReject() throws IOException {
    assertTrue(read(utf8("PK\u0003\u0004" + PAGE)).get(0).contains("unreadable"));
    assertTrue(read(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0}).get(0).contains("unreadable"));
  }

  @Test
  void aGzipThatIsCutShortGivesWhatItHoldsAndSaysSo() throws IOException {
    Random random = new Random(7);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      lines.append(LINE.replace("\"}", " " + Long.toString(random.nextLong(), 36) + "\"}"));
    }
    byte[] packed = Packed.GZ.pack(utf8(lines.toString()));
    List<String> rows = read(Arrays.copyOf(packed, packed.length - 200));
    assertTrue(rows.size() > 450, () -> rows.size() + " rows");
    for (int i = 0; i + 1 < rows.size(); i++) {
      assertEquals("#" + (i + 1) + " jsonl article", rows.get(i));
    }
    assertEquals(
        " jsonl unreadable: cannot read on after record "
            + (rows.size() - 1)
            + ": the packed file is cut short: it ends before what it packs",
        rows.get(rows.size() - 1));
  }
}
