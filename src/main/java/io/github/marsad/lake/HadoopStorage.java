package io.github.marsad.lake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;

/**
 * A lake on HDFS or an object store, where there are no links: the file {@code CURRENT} names the
 * version that readers see, and unchanged files are copied.
 */
final class HadoopStorage implements LakeStorage {
  private static final String CURRENT = "CURRENT";

  private final Path root;
  private final Configuration configuration;
  private final FileSystem files;

  HadoopStorage(String location, Configuration configuration) throws IOException {
    this.root = new Path(location);
    this.configuration = configuration;
    this.files = root.getFileSystem(configuration);
  }

  private Path path(String name) {
    return new Path(root, name);
  }

  @Override
  public String uri(String name) {
    return name.isEmpty() ? root.toString() : path(name).toString();
  }

  @Override
  public boolean exists(String name) throws IOException {
    return files.exists(path(name));
  }

  @Override
  public List<String> list(String folder) throws IOException {
    if (!files.exists(path(folder))) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (FileStatus status : files.listStatus(path(folder))) {
      names.add(status.getPath().getName());
    }
    Collections.sort(names);
    return names;
  }

  @Override
  public boolean createNew(String name, String text) throws IOException {
    try (OutputStream out = files.create(path(name), false)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (IOException e) {
      if (files.exists(path(name))) {
        return false;
      }
      throw e;
    }
  }

  @Override
  public void replace(String name, String text) throws IOException {
    Path fresh = path(name).suffix(".new");
    try (OutputStream out = files.create(fresh, true)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    FileContext.getFileContext(files.getUri(), configuration)
        .rename(
            files.makeQualified(fresh), files.makeQualified(path(name)), Options.Rename.OVERWRITE);
  }

  @Override
  public Optional<String> read(String name) throws IOException {
    if (!files.exists(path(name))) {
      return Optional.empty();
    }
    try (InputStream in = files.open(path(name))) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Override
  public void remove(String name) throws IOException {
    files.delete(path(name), true);
  }

  @Override
  public void link(String file, String second) throws IOException {
    FileUtil.copy(files, path(file), files, path(second), false, true, configuration);
  }

  @Override
  public Optional<String> current() throws IOException {
    return read(CURRENT).map(String::strip);
  }

  @Override
  public void publish(String version, List<String> tables) throws IOException {
    replace(CURRENT, version + "\n");
  }

  @Override
  public String location(String table) throws IOException {
    String version = current().orElseThrow(() -> new IOException("nothing is published yet"));
    return uri(Lake.VERSIONS + "/" + version + "/" + table);
  }
}
