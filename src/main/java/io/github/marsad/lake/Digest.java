package io.github.marsad.lake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256. */
public final class Digest {
  private Digest() {}

  /** SHA-256 over texts, each ended by a NUL, in hex. */
  public static String sha256(String... texts) {
    MessageDigest digest = start();
    for (String text : texts) {
      digest.update(text.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** SHA-256 over bytes, in hex. */
  public static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(start().digest(bytes));
  }

  private static MessageDigest start() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
