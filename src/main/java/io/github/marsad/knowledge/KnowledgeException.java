package io.github.marsad.knowledge;

/** A knowledge file that cannot be used; the message names file and line and says what to do. */
public final class KnowledgeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public KnowledgeException(String message) {
    super(message);
  }
}
