package io.github.marsad.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;

/**
 * Reads the files of one task one after the other, record by record. Every file gives at least one
 * row: one without records, or that breaks on the way, gives a reject.
 */
final class RecordIterator implements Iterator<Row> {
  private final Iterator<SourceFile> files;
  private final FileReader reader;
  private final ParsedRows encoder;
  private SourceFile file;
  private Opened opened;
  private int records;
  private Row next;

  RecordIterator(List<SourceFile> files, FileReader reader, ParsedRows encoder) {
    this.files = files.iterator();
    this.reader = reader;
    this.encoder = encoder;
  }

  @Override
  public boolean hasNext() {
    while (next == null && (opened != null || files.hasNext())) {
      if (opened == null) {
        file = files.next();
        opened = reader.open(file);
        records = 0;
      }
      next = readOrReject();
    }
    return next != null;
  }

  /** The next row of the open file; null, and what comes after it opened, when there is none. */
  private Row readOrReject() {
    Opened now = opened;
    try {
      if (now.records().hasNext()) {
        records++;
        return row(now, now.records().next());
      }
      Row none =
          records > 0 || isFurther(file)
              ? null
              : reject(now, Reject.Reason.EMPTY, "no record in the file");
      goOn();
      return none;
    } catch (UncheckedIOException e) {
      String message = Failures.bounded(e.getCause());
      String detail = "cannot read on after record " + records + ": " + message;
      goOn();
      return reject(now, Failures.reason(e.getCause()), detail);
    } catch (RuntimeException | StackOverflowError e) {
      String detail = "cannot read on after record " + records + ": " + Failures.detail(e);
      goOn();
      return reject(now, Reject.Reason.UNREADABLE, detail);
    }
  }

  /** A stretch in which no line begins is no fault; the file's first line is in its first one. */
  private static boolean isFurther(SourceFile file) {
    return file.lines() != null && !file.lines().isFirst();
  }

  /** A record that cannot be made a row is a reject; the next is read. */
  private Row row(Opened now, Parsed parsed) {
    try {
      return encoder.row(now.uri(), now.format(), parsed);
    } catch (RuntimeException | StackOverflowError e) {
      int number = parsed instanceof RawArticle article ? article.record() : 0;
      Reject reject =
          new Reject(number, Reject.Reason.UNREADABLE, Failures.detail(e), file.bytes());
      return encoder.row(now.uri(), now.format(), reject);
    }
  }

  private Row reject(Opened now, Reject.Reason reason, String detail) {
    return encoder.row(now.uri(), now.format(), new Reject(0, reason, detail, file.bytes()));
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Row row = next;
    next = null;
    return row;
  }

  /** Closes what is open, and opens the next entry of its archive if it is in one. */
  private void goOn() {
    Opened before = opened;
    opened = null;
    records = 0;
    try {
      before.close();
    } catch (IOException e) {
      // all its records were read
    }
    if (before.following() != null) {
      opened = before.following().open();
    }
  }
}
