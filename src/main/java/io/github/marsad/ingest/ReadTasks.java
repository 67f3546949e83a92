package io.github.marsad.ingest;

import java.util.ArrayList;
import java.util.List;

/** Which files one task reads. */
final class ReadTasks {
  private static final long BYTES_A_TASK = 8L << 20;
  private static final long FILES_A_TASK = 4_000;

  private ReadTasks() {}

  /** Packs small files together: ten thousand files must not become ten thousand tasks. */
  static List<List<SourceFile>> of(List<SourceFile> files, int parallelism) {
    long total = files.stream().mapToLong(SourceFile::bytes).sum();
    long share = Math.max(1 << 16, Math.min(BYTES_A_TASK, total / (2L * parallelism) + 1));
    List<List<SourceFile>> tasks = new ArrayList<>();
    List<SourceFile> task = new ArrayList<>();
    long bytes = 0;
    for (SourceFile file : files) {
      task.add(file);
      bytes += file.bytes();
      if (bytes >= share || task.size() >= FILES_A_TASK) {
        tasks.add(task);
        task = new ArrayList<>();
        bytes = 0;
      }
    }
    if (!task.isEmpty()) {
      tasks.add(task);
    }
    return tasks;
  }
}
