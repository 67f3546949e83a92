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
  private FileReader.Opened opened;
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

  /** The next row of the open file; null, and the file closed, when there is none. */
  private Row readOrReject() {
    try {
      if (opened.records().hasNext()) {
        records++;
        return encoder.row(file, opened.format(), opened.records().next());
      }
      InputFormat format = opened.format();
      boolean none = records == 0;
      close();
      return none ? reject(format, Reject.Reason.EMPTY, "no record in the file") : null;
    } catch (UncheckedIOException e) {
      InputFormat format = opened.format();
      close();
      String detail = "cannot read on after record " + records + ": " + e.getCause().getMessage();
      return reject(format, Reject.Reason.UNREADABLE, detail);
    }
  }

  private Row reject(InputFormat format, Reject.Reason reason, String detail) {
    return encoder.row(file, format, new Reject(0, reason, detail, file.bytes()));
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

  private void close() {
    try {
      opened.stream().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      opened = null;
    }
  }
}
