package io.github.marsad.lake;

import io.github.marsad.lake.table.Table;
import io.github.marsad.lake.table.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;

/** The output folder: whole versions of all tables, of which readers see one. */
public final class Lake {
  static final String VERSIONS = "_versions";
  private static final String MANIFEST = "manifest.json";
  private static final String RUNS = "_runs";

  private final LakeStorage storage;
  private final Configuration configuration;

  private Lake(LakeStorage storage, Configuration configuration) {
    this.storage = storage;
    this.configuration = configuration;
  }

  /** A lake at a local path, a {@code file:} URI or any Hadoop URI. */
  public static Lake at(String location, Configuration configuration) {
    try {
      return new Lake(storage(location, configuration), configuration);
    } catch (IOException e) {
      throw new LakeException("cannot reach the lake " + location + ": " + e.getMessage(), e);
    }
  }

  private static LakeStorage storage(String location, Configuration configuration)
      throws IOException {
    if (!location.matches("[a-z0-9]+:.*")) {
      return new LocalStorage(Path.of(location));
    }
    return location.startsWith("file:")
        ? new LocalStorage(Path.of(URI.create(location).getPath()))
        : new HadoopStorage(location, configuration);
  }

  /** A lake that keeps a pointer file instead of links, as on HDFS. */
  static Lake withPointer(String location, Configuration configuration) throws IOException {
    return new Lake(new HadoopStorage(location, configuration), configuration);
  }

  /** The version that readers see; empty before the first run. */
  public Optional<LakeVersion> current() {
    try {
      Optional<String> run = storage.current();
      if (run.isEmpty()) {
        return Optional.empty();
      }
      String name = VERSIONS + "/" + run.get() + "/" + MANIFEST;
      String text =
          storage.read(name).orElseThrow(() -> new LakeException("no " + storage.uri(name)));
      return Optional.of(new LakeVersion(storage, Manifest.fromJson(text)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes the lock; close it when the run ends. */
  public AutoCloseable lock() {
    try {
      return LakeLock.acquire(storage, Clock.systemUTC());
    } catch (IOException e) {
      throw new LakeException(
          "cannot write to the lake " + storage.uri("") + ": " + e.getMessage(), e);
    }
  }

  /** Starts a version, and removes what dead runs left. The lock must be held. */
  public Draft begin(String runId) {
    try {
      removeUnpublished();
      return new Draft(storage, runId, current(), new Footers(configuration));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void removeUnpublished() throws IOException {
    for (String version : storage.list(VERSIONS)) {
      if (!storage.exists(VERSIONS + "/" + version + "/" + MANIFEST)) {
        storage.remove(VERSIONS + "/" + version);
      }
    }
  }

  /**
   * Makes readers see a draft, then removes versions beyond those to keep.
   *
   * @param keep versions to keep, the published one included
   */
  public void publish(Draft draft, int keep) {
    List<String> tables = Tables.all().stream().map(Table::name).toList();
    for (String table : tables) {
      if (!draft.manifest().tables().containsKey(table)) {
        throw new LakeException("the run wrote no table " + table);
      }
    }
    try {
      String folder = VERSIONS + "/" + draft.runId() + "/";
      storage.replace(folder + MANIFEST, draft.manifest().toJson());
      storage.replace(RUNS + "/tables.json", Dictionary.json());
      storage.publish(draft.runId(), tables);
      removeOld(draft.runId(), keep);
    } catch (IOException e) {
      throw new LakeException("cannot publish to " + storage.uri("") + ": " + e.getMessage(), e);
    }
  }

  /** Run ids sort by time, so the last ones are the newest; the published one always stays. */
  private void removeOld(String published, int keep) throws IOException {
    List<String> others =
        storage.list(VERSIONS).stream().filter(version -> !version.equals(published)).toList();
    for (String version : others.subList(0, Math.max(0, others.size() - keep + 1))) {
      storage.remove(VERSIONS + "/" + version);
    }
  }

  /** Removes a draft that will not be published. */
  public void discard(Draft draft) {
    try {
      storage.remove(VERSIONS + "/" + draft.runId());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The current version; a lake without one is an error that says what to do. */
  public LakeVersion published() {
    return current()
        .orElseThrow(
            () ->
                new LakeException(
                    "nothing is published in " + storage.uri("") + " yet; run `marsad run` first"));
  }

  /** Where readers find the current version of a table. */
  public String location(Table table) {
    published();
    try {
      return storage.location(table.name());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
