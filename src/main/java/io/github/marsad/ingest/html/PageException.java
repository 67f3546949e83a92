package io.github.marsad.ingest.html;

/** Why a page gives no article. */
public final class PageException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What kind of fault it is. */
  public enum Fault {
    /** The page holds no article. */
    NO_ARTICLE,
    /** The page ends within its article, or its bytes are broken there. */
    BROKEN,
    /** The page has more elements than any page of news. */
    TOO_LARGE
  }

  private final Fault fault;

  PageException(Fault fault, String detail) {
    super(detail);
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }
}
