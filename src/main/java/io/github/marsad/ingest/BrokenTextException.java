package io.github.marsad.ingest;

/** Bytes that are text in no charset that is known here. */
final class BrokenTextException extends Exception {
  private static final long serialVersionUID = 1L;

  BrokenTextException(String message) {
    super(message);
  }
}
