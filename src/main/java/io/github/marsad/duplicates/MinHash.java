package io.github.marsad.duplicates;

import io.github.marsad.language.arabic.WordHash;
import java.util.Arrays;

/**
 * Buckets that articles with alike shingles share: MinHash signatures cut into bands (Broder, "On
 * the resemblance and containment of documents", 1997; Leskovec et al., "Mining of massive
 * datasets", chapter 3). Two sets of Jaccard similarity s share at least one of b bands of r rows
 * with probability 1 - (1 - s^r)^b: with {@value #ROWS} rows 96 % at 0.6 by the whole body alone,
 * 99 % when the heads are as alike, and one in 200,000 pairs at 0.02, as unlike news has it.
 *
 * @param buckets one for each band; none when the article has no shingles
 * @param bytes the lowest byte of the least hash of each function
 */
record MinHash(long[] buckets, byte[] bytes) {
  private static final int ROWS = 4;
  private static final int BODY_BANDS = 24;
  private static final int HEAD_BANDS = 10;
  private static final int BODY_BYTES = 32;
  private static final int HEAD_BYTES = 24;

  /**
   * How many bytes two articles must have in common to be worth comparing: a quarter of either
   * part. Those that are near-duplicates by the body have six in ten, those that begin alike five.
   */
  private static final double COMMON = 0.25;

  private static final long SEED = 0x6D61727361640000L;

  static MinHash of(Shingles shingles) {
    if (shingles.all().length == 0) {
      return new MinHash(new long[0], new byte[0]);
    }
    long[] body = least(shingles.all(), 0, BODY_BANDS * ROWS);
    long[] head = least(shingles.head(), BODY_BANDS * ROWS, HEAD_BANDS * ROWS);
    byte[] bytes = new byte[BODY_BYTES + HEAD_BYTES];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i < BODY_BYTES ? body[i] : head[i - BODY_BYTES]);
    }
    return new MinHash(buckets(body, head), bytes);
  }

  /** The least value of the shingles under each of some hash functions a * x + b. */
  private static long[] least(int[] shingles, int first, int functions) {
    long[] least = new long[functions];
    for (int i = 0; i < functions; i++) {
      long a = WordHash.mix(SEED + 2L * (first + i)) | 1;
      long b = WordHash.mix(SEED + 2L * (first + i) + 1);
      least[i] = Arrays.stream(shingles).mapToLong(x -> (a * x + b) >>> 32).min().orElseThrow();
    }
    return least;
  }

  private static long[] buckets(long[] body, long[] head) {
    long[] buckets = new long[BODY_BANDS + HEAD_BANDS];
    for (int band = 0; band < buckets.length; band++) {
      long[] part = band < BODY_BANDS ? body : head;
      int from = (band < BODY_BANDS ? band : band - BODY_BANDS) * ROWS;
      long bucket = band;
      for (int row = from; row < from + ROWS; row++) {
        bucket = WordHash.mix(bucket * 31 + part[row]);
      }
      buckets[band] = bucket;
    }
    return buckets;
  }

  /** Whether two articles' bytes agree often enough; most that share a bucket by chance do not. */
  static boolean areWorthComparing(byte[] a, byte[] b) {
    return agree(a, b, 0, BODY_BYTES) >= COMMON * BODY_BYTES
        || agree(a, b, BODY_BYTES, BODY_BYTES + HEAD_BYTES) >= COMMON * HEAD_BYTES;
  }

  private static int agree(byte[] a, byte[] b, int from, int to) {
    int agree = 0;
    for (int i = from; i < to; i++) {
      if (a[i] == b[i]) {
        agree++;
      }
    }
    return agree;
  }
}
