package io.github.marsad.ingest;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** The ways in which a file may be packed, told by its first bytes. */
enum Packing {
  GZIP(0, bytes(0x1F, 0x8B, 0x08)) {
    @Override
    InputStream unpack(InputStream in) throws IOException {
      return new GzipCompressorInputStream(in, true);
    }
  },
  ZSTD(0, bytes(0x28, 0xB5, 0x2F, 0xFD)) {
    @Override
    InputStream unpack(InputStream in) throws IOException {
      return new ZstdInputStream(in);
    }
  },
  BZIP2(0, ascii("BZh")) {
    @Override
    boolean accepts(byte[] head) {
      return super.accepts(head) && head.length > 9 && head[4] == 0x31 && head[5] == 0x41;
    }

    @Override
    InputStream unpack(InputStream in) throws IOException {
      return new BZip2CompressorInputStream(in, true);
    }
  },
  /** Many files in one; its entries are read one by one. */
  ZIP(0, ascii("PK\u0003\u0004")),
  EMPTY_ZIP(0, ascii("PK\u0005\u0006")),
  XZ(0, bytes(0xFD, '7', 'z', 'X', 'Z', 0)),
  LZ4(0, bytes(0x04, 0x22, 0x4D, 0x18)),
  SEVEN_ZIP(0, bytes('7', 'z', 0xBC, 0xAF, 0x27, 0x1C)),
  RAR(0, ascii("Rar!\u001A\u0007")),
  TAR(257, ascii("ustar"));

  private final int at;
  private final byte[] magic;

  Packing(int at, byte[] magic) {
    this.at = at;
    this.magic = magic;
  }

  private static byte[] bytes(int... bytes) {
    byte[] magic = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      magic[i] = (byte) bytes[i];
    }
    return magic;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  boolean accepts(byte[] head) {
    return head.length >= at + magic.length
        && Arrays.equals(head, at, at + magic.length, magic, 0, magic.length);
  }

  /** What is in a packed file; an error where this kind cannot be read. */
  InputStream unpack(InputStream in) throws IOException {
    throw new IOException("packed as " + label() + ", which is not read; unpack it first");
  }

  String label() {
    return this == SEVEN_ZIP ? "7z" : name().replace("EMPTY_", "").toLowerCase(Locale.ROOT);
  }

  boolean isZip() {
    return this == ZIP || this == EMPTY_ZIP;
  }

  /** How a file that begins so is packed; null when it is not. */
  static Packing of(byte[] head) {
    for (Packing packing : values()) {
      if (packing.accepts(head)) {
        return packing;
      }
    }
    return null;
  }
}
