package io.github.marsad.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;

/** Reads the files of one task one after the other, record by record. */
final class RecordIterator implements Iterator<Row> {
  private final Iterator<SourceFile> files;
  private final FileReader reader;
  private final ParsedRows encoder;
  private SourceFile file;
  private FileReader.Opened opened;

  RecordIterator(List<SourceFile> files, FileReader reader, ParsedRows encoder) {
    this.files = files.iterator();
    this.reader = reader;
    this.encoder = encoder;
  }

  @Override
  public boolean hasNext() {
    while (opened == null || !opened.records().hasNext()) {
      close();
      if (!files.hasNext()) {
        return false;
      }
      file = files.next();
      opened = reader.open(file);
    }
    return true;
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return encoder.row(file, opened.format(), opened.records().next());
  }

  private void close() {
    if (opened != null) {
      try {
        opened.stream().close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      opened = null;
    }
  }
}
