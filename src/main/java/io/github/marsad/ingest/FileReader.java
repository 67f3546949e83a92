package io.github.marsad.ingest;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;

/** Opens a file, tells its format, and gives its records one by one. */
final class FileReader {
  private final ParseOptions options;
  private final InputFormat fixed;
  private final Configuration configuration;

  /**
   * A reader of files.
   *
   * @param fixed the format of all files, or null to tell it from each file's first bytes
   */
  FileReader(ParseOptions options, InputFormat fixed, Configuration configuration) {
    this.options = options;
    this.fixed = fixed;
    this.configuration = configuration;
  }

  /** A file being read: its format, null until it is told, and its records. */
  record Opened(InputFormat format, Iterator<Parsed> records, Closeable stream) {}

  /** Opens a file; one that cannot be read has one reject. */
  Opened open(SourceFile file) {
    if (file.bytes() == 0) {
      return rejected(null, new Reject(0, Reject.Reason.EMPTY, "the file is empty", 0));
    }
    try {
      BufferedInputStream in = new BufferedInputStream(stream(file.uri()), 1 << 16);
      InputFormat format = fixed != null ? fixed : detect(in);
      return new Opened(format, format.parser().parse(in, options), in);
    } catch (IOException e) {
      return rejected(
          null,
          new Reject(0, Reject.Reason.UNREADABLE, "cannot read: " + e.getMessage(), file.bytes()));
    }
  }

  private static Opened rejected(InputFormat format, Reject reject) {
    return new Opened(format, List.<Parsed>of(reject).iterator(), () -> {});
  }

  private InputStream stream(String uri) throws IOException {
    if (uri.startsWith("file:")) {
      return Files.newInputStream(Path.of(URI.create(uri)));
    }
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(uri);
    return path.getFileSystem(configuration).open(path);
  }

  private static InputFormat detect(BufferedInputStream in) throws IOException {
    in.mark(InputFormat.HEAD);
    byte[] head = in.readNBytes(InputFormat.HEAD);
    in.reset();
    return InputFormat.detect(new String(head, StandardCharsets.UTF_8));
  }
}
