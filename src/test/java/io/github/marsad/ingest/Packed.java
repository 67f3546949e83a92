package io.github.marsad.ingest;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** Packs bytes in tests. */
enum Packed {
  GZ {
    @Override
    OutputStream wrap(OutputStream out) throws IOException {
      return new GZIPOutputStream(out);
    }
  },
  ZST {
    @Override
    OutputStream wrap(OutputStream out) throws IOException {
      return new ZstdOutputStream(out);
    }
  },
  BZ2 {
    @Override
    OutputStream wrap(OutputStream out) throws IOException {
      return new BZip2CompressorOutputStream(out);
    }
  },
  ZIP {
    @Override
    OutputStream wrap(OutputStream out) throws IOException {
      ZipOutputStream zip = new ZipOutputStream(out);
      zip.putNextEntry(new ZipEntry("inner/file"));
      return zip;
    }
  };

  abstract OutputStream wrap(OutputStream out) throws IOException;

  byte[] pack(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = wrap(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** A zip archive of names and contents in turn. */
  static byte[] zip(Object... entries) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(packed)) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putArchiveEntry(new ZipArchiveEntry((String) entries[i]));
        zip.write((byte[]) entries[i + 1]);
        zip.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
