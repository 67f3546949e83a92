package io.github.marsad.lake;

/** Another run is writing to the lake. */
public final class LakeLockedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LakeLockedException(String message) {
    super(message);
  }
}
