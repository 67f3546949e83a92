package io.github.marsad.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopCodecs;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;

/** Parquet, row group by row group, of its columns only those that mean something. */
final class ParquetParser implements RecordParser {
  private static final int MOST_FOOTER = 64 << 20;
  private static final int TAIL = 8;

  /** A Parquet file within another file is read whole. */
  @Override
  public Iterator<Parsed> parse(InputStream in, ParseOptions options) throws IOException {
    byte[] bytes = in.readNBytes((int) Math.min(options.maxFileBytes() + 1L, 1L << 30));
    if (bytes.length > options.maxFileBytes()) {
      String detail = "more than " + options.maxFileBytes() + " bytes; see ingest.max-file-bytes";
      return List.<Parsed>of(new Reject(0, Reject.Reason.TOO_LARGE, detail, bytes.length))
          .iterator();
    }
    return parse(ChannelFile.of(bytes), options);
  }

  @Override
  public Iterator<Parsed> parse(InputFile file, InputStream in, ParseOptions options)
      throws IOException {
    return parse(file, options);
  }

  private static Iterator<Parsed> parse(InputFile file, ParseOptions options) throws IOException {
    checkFooter(file);
    ParquetReadOptions bounded =
        ParquetReadOptions.builder()
            .withCodecFactory(
                new BoundedCodecs(
                    HadoopCodecs.newFactory(new Configuration(false), 0), options.maxFileBytes()))
            .build();
    try {
      ParquetFileReader reader = ParquetFileReader.open(file, bounded);
      return new ParquetRecords(reader, file.getLength(), options);
    } catch (OutOfMemoryError e) {
      throw new IOException("the footer claims more than the memory holds", e);
    }
  }

  /** A footer is read whole: its length, four bytes before the end, is looked at first. */
  private static void checkFooter(InputFile file) throws IOException {
    long length = file.getLength();
    if (length < 2 * TAIL) {
      throw new IOException("too short for a Parquet file");
    }
    try (SeekableInputStream in = file.newStream()) {
      in.seek(length - TAIL);
      byte[] tail = new byte[TAIL];
      in.readFully(tail);
      long footer =
          (tail[0] & 0xFFL)
              | (tail[1] & 0xFFL) << 8
              | (tail[2] & 0xFFL) << 16
              | (tail[3] & 0xFFL) << 24;
      boolean ends = tail[4] == 'P' && tail[5] == 'A' && tail[6] == 'R' && tail[7] == '1';
      if (!ends || footer > length - TAIL || footer > MOST_FOOTER) {
        throw new IOException("no Parquet footer at the end; the file is cut or broken");
      }
    }
  }
}
