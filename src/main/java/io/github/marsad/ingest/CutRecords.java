package io.github.marsad.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The records of a file, cut and read one by one. Whatever goes wrong with a record makes it a
 * reject, and the next is read.
 */
final class CutRecords implements Iterator<Parsed> {
  private final Cutter cutter;
  private final int most;
  private final Reader reader;
  private final Deque<Parsed> next = new ArrayDeque<>();
  private boolean more = true;

  /** Reads what was cut: nothing when it is blank. */
  interface Reader {
    List<? extends Parsed> read(Cut cut) throws IOException, BrokenTextException;
  }

  /**
   * The records that a cutter cuts.
   *
   * @param most a record of more bytes is too large
   */
  CutRecords(Cutter cutter, int most, Reader reader) {
    this.cutter = cutter;
    this.most = most;
    this.reader = reader;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && more) {
      try {
        Cut cut = cutter.next();
        more = cut != null;
        if (more) {
          next.addAll(read(cut));
        }
      } catch (IOException e) {
        more = false;
        throw new UncheckedIOException(e);
      }
    }
    return !next.isEmpty();
  }

  @Override
  public Parsed next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return next.remove();
  }

  private List<? extends Parsed> read(Cut cut) {
    if (cut.fault() != null) {
      return unreadable(cut, cut.fault());
    }
    if (cut.length() > most) {
      String detail = "a record of " + cut.length() + " bytes; see ingest.max-record-bytes";
      return List.of(new Reject(cut.number(), Reject.Reason.TOO_LARGE, detail, cut.length()));
    }
    try {
      return reader.read(cut);
    } catch (IOException | BrokenTextException e) {
      return unreadable(cut, e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      return unreadable(cut, Failures.detail(e));
    }
  }

  private static List<Reject> unreadable(Cut cut, String detail) {
    return List.of(new Reject(cut.number(), Reject.Reason.UNREADABLE, detail, cut.length()));
  }
}
