package io.github.marsad.ingest;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Cuts large files of JSON lines that are not packed into stretches, so that several tasks read
 * one. Stretches have one size whatever the cores, so that nothing depends on them.
 */
final class LineRanges {
  /** What one task reads of a file. */
  static final long BYTES = 16L << 20;

  private LineRanges() {}

  /** Counts the line ends of stretches. */
  interface Counter {
    /** For each stretch its line ends, or -1 when its file is not one to be cut. */
    List<Integer> count(List<SourceFile> stretches);
  }

  /** The files, with the stretches of one in its place. */
  static List<SourceFile> of(List<SourceFile> files, Counter counter) {
    List<SourceFile> stretches = new ArrayList<>();
    files.stream().filter(LineRanges::isLarge).forEach(file -> stretches.addAll(stretches(file)));
    Iterator<Integer> counts =
        stretches.isEmpty() ? List.<Integer>of().iterator() : counter.count(stretches).iterator();
    List<SourceFile> all = new ArrayList<>();
    for (SourceFile file : files) {
      all.addAll(isLarge(file) ? numbered(file, counts) : List.of(file));
    }
    return all;
  }

  private static boolean isLarge(SourceFile file) {
    return file.bytes() >= 2 * BYTES;
  }

  private static List<SourceFile> stretches(SourceFile file) {
    List<SourceFile> stretches = new ArrayList<>();
    for (long begin = 0; begin < file.bytes(); begin += BYTES) {
      long end = Math.min(file.bytes(), begin + BYTES);
      stretches.add(file.only(new LineRange(begin, end, 0)));
    }
    return stretches;
  }

  private static List<SourceFile> numbered(SourceFile file, Iterator<Integer> counts) {
    List<SourceFile> numbered = new ArrayList<>();
    boolean isCut = true;
    int lineEnds = 0;
    for (SourceFile stretch : stretches(file)) {
      numbered.add(stretch.only(stretch.lines().after(lineEnds)));
      int count = counts.next();
      isCut &= count >= 0;
      lineEnds += count;
    }
    return isCut ? numbered : List.of(file);
  }
}
