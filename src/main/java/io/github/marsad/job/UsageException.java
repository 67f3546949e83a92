package io.github.marsad.job;

/** Wrong usage or settings; the message says what to do. Exit code 2. */
public final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UsageException(String message) {
    super(message);
  }
}
