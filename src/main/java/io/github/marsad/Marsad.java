package io.github.marsad;

import io.github.marsad.cli.MarsadCommand;

/** Starts Marsad: {@code marsad run --input PATH --lake DIR}, and {@code marsad --help}. */
public final class Marsad {
  private Marsad() {}

  /** Runs one command and ends the JVM with its exit code. */
  public static void main(String[] arguments) {
    System.exit(MarsadCommand.execute(arguments));
  }
}
