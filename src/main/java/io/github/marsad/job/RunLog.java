package io.github.marsad.job;

/** Tells people or programs how a run goes. */
public interface RunLog {
  /** A phase begins. */
  void begin(String phase);

  /** The phase ended. */
  void end(String phase, double seconds);

  /** A table of the new version is written or kept. */
  void table(String name, long rows);

  /** Something worth knowing. */
  void note(String message);

  /** Something wrong. */
  void error(String message);

  /** Tasks of the running phase, for a progress bar. */
  default void progress(int done, int total) {}
}
