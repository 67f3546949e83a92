package io.github.marsad.job;

/** What a scheduler reads. */
public final class ExitCode {
  /** Done, also when there was nothing to do. */
  public static final int DONE = 0;

  public static final int FAILED = 1;

  /** Wrong usage or settings. */
  public static final int USAGE = 2;

  /** Too many rejects, or another quality gate. */
  public static final int GATE = 3;

  /** Another run is writing to the lake. */
  public static final int LOCKED = 4;

  private ExitCode() {}
}
