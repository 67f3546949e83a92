package io.github.marsad.ingest;

/**
 * What stands between the records of a TREC-like file, before the first and after the last: tags
 * around them, prologs, comments and blanks, which are nothing, or text, which belongs to no
 * record.
 */
final class DocGap {
  private static final int[] MARK = {0xEF, 0xBB, 0xBF};

  private final byte[] bytes;
  private int at;

  private DocGap(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Whether there is anything but markup and blanks. */
  static boolean holdsText(byte[] bytes) {
    DocGap gap = new DocGap(bytes);
    while (gap.at < bytes.length) {
      if (!gap.skip()) {
        return true;
      }
    }
    return false;
  }

  /** Goes over what is no text; whether anything was. */
  private boolean skip() {
    int end = bytes[at] == '<' ? afterTag() : at;
    if (isMark()) {
      end = at + MARK.length;
    } else if (bytes[at] >= 0 && bytes[at] <= ' ') {
      end = at + 1;
    }
    boolean skipped = end > at;
    at = end;
    return skipped;
  }

  /** Where the tag ends that begins here; here when none does. */
  private int afterTag() {
    int next = at + 1 < bytes.length ? bytes[at + 1] : 0;
    if (isComment()) {
      return afterComment();
    }
    boolean isTag = next == '/' || next == '?' || next == '!' || Character.isLetter(next);
    int open = 0;
    for (int i = at; isTag && i < bytes.length; i++) {
      open += bytes[i] == '<' ? 1 : bytes[i] == '>' ? -1 : 0;
      if (open == 0) {
        return i + 1;
      }
      if (open > 1 && next != '!') {
        return at;
      }
    }
    return at;
  }

  private boolean isComment() {
    return at + 3 < bytes.length
        && bytes[at + 1] == '!'
        && bytes[at + 2] == '-'
        && bytes[at + 3] == '-';
  }

  private int afterComment() {
    for (int i = at + 4; i + 2 < bytes.length; i++) {
      if (bytes[i] == '-' && bytes[i + 1] == '-' && bytes[i + 2] == '>') {
        return i + 3;
      }
    }
    return at;
  }

  private boolean isMark() {
    boolean all = at + MARK.length <= bytes.length;
    for (int i = 0; all && i < MARK.length; i++) {
      all = (bytes[at + i] & 0xFF) == MARK[i];
    }
    return all;
  }
}
