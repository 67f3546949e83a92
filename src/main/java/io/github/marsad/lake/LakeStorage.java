package io.github.marsad.lake;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The few things a lake asks of a file system. Names are relative to the lake's folder. Two kinds
 * exist: local folders with symbolic and hard links, and Hadoop file systems with a pointer file.
 */
interface LakeStorage {
  /** The absolute location of a name, as Spark takes it. */
  String uri(String name);

  boolean exists(String name) throws IOException;

  /** Names of a folder's entries, sorted; empty when there is no such folder. */
  List<String> list(String folder) throws IOException;

  /** Writes a small file unless it exists; false when it does. */
  boolean createNew(String name, String text) throws IOException;

  /** Writes a small file so that a reader sees the old or the new text, never a part. */
  void replace(String name, String text) throws IOException;

  Optional<String> read(String name) throws IOException;

  /** Removes a file or a folder with all in it; nothing when there is none. */
  void remove(String name) throws IOException;

  /** Makes a second name for a file that will never change, without copying it where possible. */
  void link(String file, String second) throws IOException;

  /** The version that readers see, or empty. */
  Optional<String> current() throws IOException;

  /** Makes readers see a version, at once. */
  void publish(String version, List<String> tables) throws IOException;

  /** Where the current version of a table is for readers. */
  String location(String table) throws IOException;
}
