package io.github.marsad.ingest;

import java.util.Locale;

/**
 * A record that is no article.
 *
 * @param record its number in the file from 1, or 0 when it is the whole file
 * @param reason a stable code
 * @param detail what was wrong, in a sentence
 */
record Reject(int record, Reason reason, String detail, long bytes) implements Parsed {
  /** Why a record was set aside. */
  enum Reason {
    UNREADABLE,
    EMPTY,
    LANGUAGE,
    REPEATED,
    TOO_LARGE,
    /** A crawler's record of an answer that is no page: an error, a redirection. */
    HTTP_STATUS,
    /** A crawler's record of something else than a page. */
    NOT_HTML;

    /** Whether a record so set aside is no fault of the input: it was read, and is none of ours. */
    boolean isNoFault() {
      return this == REPEATED || this == LANGUAGE || this == HTTP_STATUS || this == NOT_HTML;
    }

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
