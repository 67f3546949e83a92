package io.github.marsad.ingest;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.LongSupplier;

/**
 * What a packed file holds, up to a bound: text packs to a tenth or so, and what unpacks to
 * hundreds of times its size is made to exhaust its reader.
 */
final class UnpackedStream extends FilterInputStream {
  /** Unpacked bytes for one packed byte. */
  static final long RATIO = 200;

  /** So many bytes may come of however little. */
  static final long FREE = 16L << 20;

  private static final int SKIP = 8192;

  private final LongSupplier packed;
  private long unpacked;
  private boolean burst;
  private IOException failure;

  /**
   * A bounded stream.
   *
   * @param packed how many packed bytes were read until now
   */
  UnpackedStream(InputStream in, LongSupplier packed) {
    super(in);
    this.packed = packed;
  }

  /** Whether it was found to unpack to too much. */
  boolean isBurst() {
    return burst;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  /** Once unpacking failed it fails for good, also where a caller looked ahead and went back. */
  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (failure != null) {
      throw failure;
    }
    Arrays.fill(bytes, offset, offset + length, (byte) 0);
    try {
      int n = super.read(bytes, offset, length);
      count(Math.max(0, n));
      return n;
    } catch (EOFException e) {
      failure = new IOException("the packed file is cut short: it ends before what it packs", e);
      int n = filled(bytes, offset, length);
      if (n > 0) {
        return n;
      }
    } catch (IOException e) {
      failure = e;
    } catch (RuntimeException e) {
      failure = new IOException(Failures.bounded(e), e);
    }
    throw failure;
  }

  /** Nothing is sure to come, so that nobody reads on before taking what came. */
  @Override
  public int available() {
    return 0;
  }

  /** What was unpacked before the file's end stands in the buffer, whoever says how much or not. */
  private static int filled(byte[] bytes, int offset, int length) {
    int end = offset + length;
    while (end > offset && bytes[end - 1] == 0) {
      end--;
    }
    return end - offset;
  }

  @Override
  public long skip(long n) throws IOException {
    return Math.max(0, read(new byte[(int) Math.min(n, SKIP)]));
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(long bytes) throws BombException {
    unpacked += bytes;
    burst = isTooMuch(unpacked, packed.getAsLong());
    check(unpacked, packed.getAsLong());
  }

  private static boolean isTooMuch(long unpacked, long packed) {
    return unpacked > FREE && unpacked > RATIO * packed;
  }

  /** An error when so many packed bytes came to so many. */
  static void check(long unpacked, long packed) throws BombException {
    if (isTooMuch(unpacked, packed)) {
      throw new BombException(
          "unpacks to more than "
              + RATIO
              + " times its size; if it is meant to, unpack it first and read that");
    }
  }

  /** Counts the bytes read from a stream. */
  static final class Counter extends FilterInputStream {
    private long count;

    Counter(InputStream in) {
      super(in);
    }

    long count() {
      return count;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int n = super.read(bytes, offset, length);
      count += Math.max(0, n);
      return n;
    }

    @Override
    public long skip(long n) throws IOException {
      long skipped = super.skip(n);
      count += skipped;
      return skipped;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
