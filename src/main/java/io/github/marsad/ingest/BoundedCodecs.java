package io.github.marsad.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Parquet's codecs, which unpack no page that says it is larger than allowed. */
final class BoundedCodecs implements CompressionCodecFactory {
  private final CompressionCodecFactory codecs;
  private final int most;

  BoundedCodecs(CompressionCodecFactory codecs, int most) {
    this.codecs = codecs;
    this.most = most;
  }

  @Override
  public BytesInputCompressor getCompressor(CompressionCodecName name) {
    return codecs.getCompressor(name);
  }

  @Override
  public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
    BytesInputDecompressor decompressor = known(name);
    return new BytesInputDecompressor() {
      @Override
      public BytesInput decompress(BytesInput bytes, int unpacked) throws IOException {
        check(unpacked);
        return decompressor.decompress(bytes, unpacked);
      }

      @Override
      public void decompress(ByteBuffer input, int packed, ByteBuffer output, int unpacked)
          throws IOException {
        check(unpacked);
        decompressor.decompress(input, packed, output, unpacked);
      }

      @Override
      public void release() {
        decompressor.release();
      }
    };
  }

  /** An error in words where a codec is not among ours. */
  private BytesInputDecompressor known(CompressionCodecName name) {
    try {
      return codecs.getDecompressor(name);
    } catch (RuntimeException e) {
      String codec = name.name().toLowerCase(Locale.ROOT);
      throw new UncheckedIOException(
          new IOException(
              "packed as " + codec + ", which is not read; write the table as zstd or snappy", e));
    }
  }

  private void check(int unpacked) throws BombException {
    if (unpacked < 0 || unpacked > most) {
      throw new BombException("a page of " + unpacked + " bytes; see ingest.max-file-bytes");
    }
  }

  @Override
  public void release() {
    codecs.release();
  }
}
