package io.github.marsad.ingest;

import io.github.marsad.ingest.Reject.Reason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * The entries of a zip archive, one after the other, each read as a file of its own. Their names
 * are labels and never paths. Whoever packed a file wants it read, whatever its name begins with;
 * left out is only what archivers add ({@link SkippedEntries}).
 */
final class ZipEntries {
  private static final int MOST_ENTRIES = 1_000_000;

  private final SourceFile file;
  private final ZipArchiveInputStream zip;
  private final FileReader reader;
  private final Map<String, Integer> labels = new HashMap<>();
  private UnpackedStream entry;
  private int entries;
  private int skipped;
  private boolean ended;

  ZipEntries(SourceFile file, InputStream in, FileReader reader) {
    this.file = file;
    this.zip = new ZipArchiveInputStream(in, "UTF-8", true, false);
    this.reader = reader;
  }

  Opened first() {
    Opened first = next();
    return first == null ? last(Reason.EMPTY, "no file in the archive") : first;
  }

  /** The next entry that is a file; null after the last. */
  private Opened next() {
    if (ended) {
      return null;
    }
    if (entry != null && entry.isBurst()) {
      return last(Reason.TOO_LARGE, "the archive is not read on after entry " + entries);
    }
    try {
      ZipArchiveEntry found = zip.getNextZipEntry();
      while (found != null && (found.isDirectory() || isSkipped(found))) {
        found = zip.getNextZipEntry();
      }
      if (found == null) {
        end();
        return null;
      }
      if (++entries > MOST_ENTRIES) {
        return last(Reason.TOO_LARGE, "more than " + MOST_ENTRIES + " files in the archive");
      }
      return open(found).followedBy(this::next);
    } catch (IOException | RuntimeException e) {
      return last(
          Reason.UNREADABLE,
          "cannot read on after entry " + entries + " of the archive: " + Failures.bounded(e));
    }
  }

  private Opened last(Reason reason, String detail) {
    end();
    return Opened.rejected(file.uri(), reason, detail, file.bytes());
  }

  private void end() {
    ended = true;
    if (skipped > 0) {
      reader.skipped().add(new SkippedEntries.Of(file.uri(), skipped));
    }
    try {
      zip.close();
    } catch (IOException e) {
      // all of it that can be read was read
    }
  }

  private Opened open(ZipArchiveEntry found) {
    String uri = EntryLabel.unique(file.uri(), found.getName(), labels);
    long bytes = Math.max(0, found.getSize());
    try {
      if (!zip.canReadEntryData(found)) {
        throw new IOException("encrypted, or packed in a way that is not read");
      }
      entry = new UnpackedStream(new Shield(zip), zip::getCompressedCount);
      return reader.inner(uri, entry);
    } catch (IOException e) {
      return Opened.rejected(uri, Failures.reason(e), "cannot read: " + Failures.bounded(e), bytes);
    } catch (RuntimeException | StackOverflowError e) {
      return Opened.rejected(uri, Reason.UNREADABLE, Failures.detail(e), bytes);
    }
  }

  /** Whether an entry is left out for its name; counts it then. */
  private boolean isSkipped(ZipArchiveEntry found) {
    boolean isSkipped = SkippedEntries.isOne(found.getName());
    skipped += isSkipped ? 1 : 0;
    return isSkipped;
  }

  /** Keeps the archive open when an entry is closed. */
  private static final class Shield extends FilterInputStream {
    Shield(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // the archive is closed after its last entry
    }
  }
}
