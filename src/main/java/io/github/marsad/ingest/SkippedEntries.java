package io.github.marsad.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.spark.util.AccumulatorV2;

/**
 * Counts the entries of archives that are no files of their owner but were added by the archiver or
 * the file system, and are left out for their names. An archive that is read again, as after a lost
 * task, is counted once.
 */
final class SkippedEntries extends AccumulatorV2<SkippedEntries.Of, Long> {
  private static final long serialVersionUID = 1L;

  private static final String MAC_FOLDER = "__macosx";
  private static final String MAC_FORK = "._";
  private static final Set<String> FOLDER_FILES = Set.of(".ds_store", "thumbs.db");

  private final Map<String, Long> byArchive = new HashMap<>();

  /**
   * What is left out of one archive.
   *
   * @param archive its URI
   * @param entries how many of its entries
   */
  record Of(String archive, long entries) {}

  /** Whether an entry of this name is one that nobody put into the archive. */
  static boolean isOne(String name) {
    String[] names = name.toLowerCase(Locale.ROOT).split("/");
    String last = names.length == 0 ? "" : names[names.length - 1];
    for (String folder : names) {
      if (folder.equals(MAC_FOLDER)) {
        return true;
      }
    }
    return last.startsWith(MAC_FORK) || FOLDER_FILES.contains(last);
  }

  @Override
  public void add(Of skipped) {
    byArchive.merge(skipped.archive(), skipped.entries(), Math::max);
  }

  @Override
  public void merge(AccumulatorV2<Of, Long> other) {
    ((SkippedEntries) other).byArchive.forEach((archive, entries) -> add(new Of(archive, entries)));
  }

  @Override
  public Long value() {
    return byArchive.values().stream().mapToLong(Long::longValue).sum();
  }

  @Override
  public boolean isZero() {
    return byArchive.isEmpty();
  }

  @Override
  public SkippedEntries copy() {
    SkippedEntries copy = new SkippedEntries();
    copy.merge(this);
    return copy;
  }

  @Override
  public void reset() {
    byArchive.clear();
  }
}
