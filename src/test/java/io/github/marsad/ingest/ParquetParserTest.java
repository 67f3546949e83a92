package io.github.marsad.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopCodecs;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows are read group by group, columns by what they mean. */
class ParquetParserTest {
  private static final MessageType PLAIN =
      MessageTypeParser.parseMessageType(
          "message m { required int32 id; optional binary text (STRING); }");

  private static List<Group> rows(int number) {
    List<Group> rows = new ArrayList<>();
    for (int i = 1; i <= number; i++) {
      rows.add(new SimpleGroupFactory(PLAIN).newGroup().append("id", i).append("text", "متن " + i));
    }
    return rows;
  }

  private static List<Parsed> parse(byte[] file, String... settings) {
    return Formats.parse(new ParquetParser(), file, settings);
  }

  @Test
  void aCodecThatIsNotReadIsNamed() {
    BoundedCodecs codecs =
        new BoundedCodecs(HadoopCodecs.newFactory(new Configuration(false), 0), 1_000);
    UncheckedIOException failure =
        assertThrows(
            UncheckedIOException.class, () -> codecs.getDecompressor(CompressionCodecName.BROTLI));
    assertEquals(
        "packed as brotli, which is not read; write the table as zstd or snappy",
        failure.getCause().getMessage());
  }

  @Test
  void listsStructsDatesAndMomentsAreRead() {
    MessageType schema =
        MessageTypeParser.parseMessageType(
            "message m { optional binary maintext (STRING); optional group authors (LIST) { repeated"
                + " group list { optional binary element (STRING); } } optional group publisher {"
                + " optional binary type (STRING); optional binary name (STRING); } optional int64"
                + " date_publish (TIMESTAMP(MICROS,false)); optional int96 date_download; optional"
                + " double score; }");
    Group row = new SimpleGroupFactory(schema).newGroup().append("maintext", "متن");
    Group authors = row.addGroup("authors");
    authors.addGroup("list").append("element", "سمر");
    authors.addGroup("list").append("element", "زيد");
    row.addGroup("publisher").append("type", "x").append("name", "جريدة");
    row.append("date_publish", 1_489_313_100_000_000L);
    row.append("date_download", new NanoTime(2_457_827, 36_300_000_000_000L));
    RawArticle article = Formats.article(parse(ParquetFiles.write(schema, List.of(row))));
    assertEquals("متن", article.body());
    assertEquals("سمر, زيد", article.author());
    assertEquals("جريدة", article.outlet());
    assertEquals("2017-03-12", String.valueOf(article.date().date()));
    assertNull(article.date().at());
    assertEquals(Instant.parse("2017-03-14T10:05:00Z"), article.crawledAt());
  }

  @ParameterizedTest
  @EnumSource(
      value = CompressionCodecName.class,
      names = {"SNAPPY", "GZIP", "ZSTD", "LZ4_RAW", "UNCOMPRESSED"})
  void everyCodecAndRowGroupIsRead(CompressionCodecName codec) {
    List<Parsed> records = parse(ParquetFiles.write(PLAIN, rows(1_000), codec, 2_000));
    assertEquals(1_000, records.size());
    for (int i = 0; i < records.size(); i++) {
      assertEquals("متن " + (i + 1), ((RawArticle) records.get(i)).body());
      assertEquals(i + 1, ((RawArticle) records.get(i)).record());
    }
  }

  @Test
  void aBrokenRowGroupSpoilsItselfAlone() {
    byte[] file = ParquetFiles.write(PLAIN, rows(1_000), CompressionCodecName.UNCOMPRESSED, 2_000);
    Arrays.fill(file, 10, 60, (byte) 0x7F);
    List<Parsed> records = parse(file);
    assertTrue(records.get(0) instanceof Reject reject && reject.detail().contains("not read"));
    RawArticle last = (RawArticle) records.get(records.size() - 1);
    assertEquals(1_000, last.record());
  }

  @Test
  void aRowGroupThatIsTooLargeIsLeftOutAndTold() {
    byte[] file = ParquetFiles.write(PLAIN, rows(1_000));
    List<Parsed> records = parse(file, "ingest.max-file-bytes=" + file.length);
    assertEquals(1_000, records.size());
    try {
      Object first =
          new ParquetParser()
              .parse(ChannelFile.of(file), null, Formats.options("ingest.max-file-bytes=5000"))
              .next();
      assertTrue(first instanceof Reject reject && reject.detail().contains("a row group of"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aRowWithoutTextIsEmpty() {
    Group row = new SimpleGroupFactory(PLAIN).newGroup().append("id", 1);
    assertEquals(List.of("1:empty"), Formats.fates(parse(ParquetFiles.write(PLAIN, List.of(row)))));
  }
}
