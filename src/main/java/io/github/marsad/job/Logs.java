package io.github.marsad.job;

/** Makes the log that the user asked for. */
public final class Logs {
  /** Whether stderr is a terminal; the launcher knows. */
  private static final String TERMINAL = "marsad.terminal";

  /** How a run tells what it does. */
  public enum Format {
    TEXT,
    JSON
  }

  private Logs() {}

  public static RunLog of(Format format) {
    return format == Format.JSON
        ? new JsonLog(System.err)
        : new TextLog(System.err, Boolean.getBoolean(TERMINAL));
  }
}
