package io.github.marsad.ingest;

import io.github.marsad.job.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * Lists the files of the input: files, folders (all below them) and globs, on any file system.
 * Names that begin with a point or an underscore are hidden and left out, and so are links that
 * lead nowhere; both are counted.
 */
final class InputFiles {
  private final Configuration configuration;
  private final TreeMap<String, Long> found = new TreeMap<>();
  private int hidden;
  private int noFiles;

  /**
   * What was found.
   *
   * @param files the files, each once, by code-point order of their URI
   * @param hidden how many files and folders are left out for their names
   * @param noFiles how many are left out that are no files, as links that lead nowhere
   */
  record Listing(List<SourceFile> files, int hidden, int noFiles) {}

  private InputFiles(Configuration configuration) {
    this.configuration = configuration;
  }

  /** The files of all inputs, each once, by code-point order of their URI. */
  static List<SourceFile> list(List<String> inputs, Configuration configuration) {
    return listing(inputs, configuration).files();
  }

  /** The same, with how many were left out. */
  static Listing listing(List<String> inputs, Configuration configuration) {
    InputFiles files = new InputFiles(configuration);
    for (String input : inputs) {
      try {
        files.add(input);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    List<SourceFile> list = new ArrayList<>(files.found.size());
    files.found.forEach((uri, bytes) -> list.add(new SourceFile(uri, bytes)));
    list.sort(Comparator.comparing(SourceFile::uri));
    return new Listing(List.copyOf(list), files.hidden, files.noFiles);
  }

  private void add(String input) throws IOException {
    boolean local = !input.matches("[a-z0-9]+:.*");
    if (local && Files.isDirectory(Path.of(input))) {
      walk(Path.of(input).toAbsolutePath().normalize());
      return;
    }
    org.apache.hadoop.fs.Path path =
        new org.apache.hadoop.fs.Path(local ? "file://" + absolute(input) : input);
    FileSystem system = path.getFileSystem(configuration);
    FileStatus[] matches = system.globStatus(path);
    if (matches == null || matches.length == 0) {
      throw new UsageException("no such input: " + input + "; give a file, a folder or a glob");
    }
    for (FileStatus match : matches) {
      RemoteIterator<LocatedFileStatus> below = system.listFiles(match.getPath(), true);
      while (below.hasNext()) {
        LocatedFileStatus file = below.next();
        if (isShown(file.getPath().getName())) {
          found.put(uri(file.getPath()), file.getLen());
        }
      }
    }
  }

  /** One spelling for one file: that of a local path's URI, escapes and all. */
  private static String uri(org.apache.hadoop.fs.Path path) {
    boolean local = "file".equals(path.toUri().getScheme());
    return local ? uri(Path.of(path.toUri().getPath())) : path.toUri().toString();
  }

  /** What separates an archive from its entry is escaped in the names of folders. */
  private static String uri(Path path) {
    return path.toUri().toString().replace(EntryLabel.SEPARATOR, "%21/");
  }

  private static String absolute(String input) {
    return Path.of(input).toAbsolutePath().normalize().toString();
  }

  private void walk(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
            boolean shown = below.equals(folder) || isShown(below.getFileName().toString());
            return shown ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean shown = isShown(file.getFileName().toString());
            if (shown && attributes.isRegularFile()) {
              found.put(uri(file), attributes.size());
            } else if (shown) {
              noFiles++;
            }
            return FileVisitResult.CONTINUE;
          }

          /** A link that leads back above itself is passed over; anything else is an error. */
          @Override
          public FileVisitResult visitFileFailed(Path file, IOException error) throws IOException {
            if (error instanceof FileSystemLoopException) {
              noFiles++;
              return FileVisitResult.CONTINUE;
            }
            throw error;
          }
        });
  }

  /** Whether a name is not one of those that are left out, which are counted. */
  private boolean isShown(String name) {
    boolean isHidden = name.startsWith(".") || name.startsWith("_");
    hidden += isHidden ? 1 : 0;
    return !isHidden;
  }
}
