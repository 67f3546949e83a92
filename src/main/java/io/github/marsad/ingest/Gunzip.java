package io.github.marsad.ingest;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * The members of a gzip file one after the other. A damaged member is an error once; whoever reads
 * on gets the next member that can be found, by its first bytes, after where the damage showed.
 */
final class Gunzip extends InputStream {
  private static final int[] MAGIC = {0x1f, 0x8b, 8};

  /** A member that cannot be read; the next may be. */
  static final class DamagedException extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedException(IOException cause) {
      super(
          "damaged gzip: "
              + (cause instanceof EOFException
                  ? "the file ends within a member"
                  : Failures.bounded(cause)),
          cause);
    }
  }

  private final BufferedInputStream in;
  private final LongSupplier packed;
  private InputStream member;
  private long unpacked;

  /**
   * The members of a stream, up to the bound of all that is unpacked.
   *
   * @param packed how many packed bytes were read until now
   */
  Gunzip(BufferedInputStream in, LongSupplier packed) {
    this.in = in;
    this.packed = packed;
  }

  /** Whether a stream begins as gzip does. */
  static boolean accepts(BufferedInputStream in) throws IOException {
    in.mark(MAGIC.length);
    boolean all = true;
    for (int magic : MAGIC) {
      all &= in.read() == magic;
    }
    in.reset();
    return all;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int n = -1;
    while (n < 0) {
      if (member == null && !open()) {
        return -1;
      }
      try {
        n = member.read(bytes, from, length);
      } catch (IOException e) {
        end();
        in.reset();
        throw new DamagedException(e);
      }
      if (n < 0) {
        end();
      }
    }
    unpacked += n;
    UnpackedStream.check(unpacked, packed.getAsLong());
    return n;
  }

  /** Opens the next member; what stands between members is passed over. */
  private boolean open() throws IOException {
    while (!accepts(in)) {
      if (in.read() < 0) {
        return false;
      }
    }
    try {
      member = new GzipCompressorInputStream(new Unclosed(in), false);
    } catch (IOException e) {
      throw new DamagedException(e);
    }
    return true;
  }

  private void end() throws IOException {
    member.close();
    member = null;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Members end before the file does. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
