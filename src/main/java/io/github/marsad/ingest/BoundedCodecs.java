package io.github.marsad.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
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
    BytesInputDecompressor decompressor = codecs.getDecompressor(name);
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
