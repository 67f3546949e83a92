package io.github.marsad.ingest;

/** What a failure of a parser says in {@code rejects}. */
final class Failures {
  private static final int MOST = 300;

  private Failures() {}

  /** A sentence of bounded length on one line, whatever the failure says of itself. */
  static String detail(Throwable failure) {
    return "the parser failed: " + failure.getClass().getSimpleName() + ", " + bounded(failure);
  }

  /** What a failure says of itself, on one line and not longer than a line may be. */
  static String bounded(Throwable failure) {
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : bounded(message);
  }

  /** A message on one line and not longer than a line may be. */
  static String bounded(String message) {
    String line = Lines.tidy(message);
    return line.codePointCount(0, line.length()) <= MOST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, MOST)) + "\u2026";
  }

  /** A file that unpacks to too much is too large; any other cannot be read. */
  static Reject.Reason reason(Throwable failure) {
    return failure instanceof BombException ? Reject.Reason.TOO_LARGE : Reject.Reason.UNREADABLE;
  }
}
