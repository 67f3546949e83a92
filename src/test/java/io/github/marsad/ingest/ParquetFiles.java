package io.github.marsad.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.MessageType;

/** Writes Parquet files in tests. */
final class ParquetFiles {
  private ParquetFiles() {}

  static byte[] write(MessageType schema, List<Group> rows) {
    return write(schema, rows, CompressionCodecName.UNCOMPRESSED, 128L << 20);
  }

  static byte[] write(
      MessageType schema, List<Group> rows, CompressionCodecName codec, long rowGroup) {
    try {
      Path folder = Files.createTempDirectory("parquet");
      Path file = folder.resolve("rows.parquet");
      try (ParquetWriter<Group> writer =
          ExampleParquetWriter.builder(new org.apache.hadoop.fs.Path(file.toUri()))
              .withType(schema)
              .withCompressionCodec(codec)
              .withDictionaryEncoding(false)
              .withRowGroupSize(rowGroup)
              .withMinRowCountForPageSizeCheck(1)
              .withPageSize(1024)
              .build()) {
        for (Group row : rows) {
          writer.write(row);
        }
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
