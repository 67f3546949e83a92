package io.github.marsad.ingest;

import java.io.IOException;

/** A packed file that unpacks to more than it may. */
final class BombException extends IOException {
  private static final long serialVersionUID = 1L;

  BombException(String message) {
    super(message);
  }
}
