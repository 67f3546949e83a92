package io.github.marsad.job;

/** A quality gate that the run did not pass; nothing was published. Exit code 3. */
public final class GateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public GateException(String message) {
    super(message);
  }
}
