package io.github.marsad.job;

/** One step from tables to tables. */
public interface Job {
  /** The name on the command line. */
  String name();

  /** Reads tables of the draft, writes others; does nothing where nothing changed. */
  void run(JobContext context);
}
