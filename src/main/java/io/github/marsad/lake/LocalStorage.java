package io.github.marsad.lake;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A lake in a local folder. {@code current} is a symbolic link to the version that readers see, and
 * is replaced by one rename; each table is a fixed link into it; unchanged files are hard links.
 */
final class LocalStorage implements LakeStorage {
  private static final String CURRENT = "current";

  private final Path root;

  LocalStorage(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  @Override
  public String uri(String name) {
    return root.resolve(name).toString();
  }

  @Override
  public boolean exists(String name) {
    return Files.exists(root.resolve(name));
  }

  @Override
  public List<String> list(String folder) throws IOException {
    Path path = root.resolve(folder);
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(path)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }

  @Override
  public boolean createNew(String name, String text) throws IOException {
    Files.createDirectories(root);
    try {
      Files.writeString(root.resolve(name), text, StandardOpenOption.CREATE_NEW);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  @Override
  public void replace(String name, String text) throws IOException {
    Path target = root.resolve(name);
    Files.createDirectories(target.getParent());
    Path fresh = target.resolveSibling("." + target.getFileName() + ".new");
    Files.writeString(fresh, text);
    Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public Optional<String> read(String name) throws IOException {
    Path path = root.resolve(name);
    return Files.isRegularFile(path) ? Optional.of(Files.readString(path)) : Optional.empty();
  }

  @Override
  public void remove(String name) throws IOException {
    Path path = root.resolve(name);
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> below = Files.walk(path)) {
      for (Path each : below.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  @Override
  public void link(String file, String second) throws IOException {
    Path target = root.resolve(second);
    Files.createDirectories(target.getParent());
    try {
      Files.createLink(target, root.resolve(file));
    } catch (UnsupportedOperationException e) {
      Files.copy(root.resolve(file), target);
    }
  }

  @Override
  public Optional<String> current() throws IOException {
    Path link = root.resolve(CURRENT);
    return Files.isSymbolicLink(link)
        ? Optional.of(Files.readSymbolicLink(link).getFileName().toString())
        : Optional.empty();
  }

  @Override
  public void publish(String version, List<String> tables) throws IOException {
    Path fresh = root.resolve(".current.new");
    Files.deleteIfExists(fresh);
    Files.createSymbolicLink(fresh, Path.of(Lake.VERSIONS, version));
    Files.move(fresh, root.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
    for (String table : tables) {
      Path link = root.resolve(table);
      if (!Files.isSymbolicLink(link)) {
        Files.createSymbolicLink(link, Path.of(CURRENT, table));
      }
    }
  }

  @Override
  public String location(String table) {
    return root.resolve(table).toString();
  }
}
