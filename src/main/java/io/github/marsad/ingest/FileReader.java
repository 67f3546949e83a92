package io.github.marsad.ingest;

import io.github.marsad.ingest.Reject.Reason;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.commons.io.input.ReaderInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.InputFile;

/** Opens a file, unpacks it, tells its format, and gives its records one by one. */
final class FileReader {
  private static final int BUFFER = 1 << 16;

  private final ParseOptions options;
  private final InputFormat fixed;
  private final Configuration configuration;
  private final SkippedEntries skipped;

  /**
   * A reader of files.
   *
   * @param fixed the format of all files, or null to tell it from each file's first bytes
   */
  FileReader(ParseOptions options, InputFormat fixed, Configuration configuration) {
    this(options, fixed, configuration, new SkippedEntries());
  }

  /** The same, which counts what it leaves out of archives. */
  FileReader(
      ParseOptions options,
      InputFormat fixed,
      Configuration configuration,
      SkippedEntries skipped) {
    this.options = options;
    this.fixed = fixed;
    this.configuration = configuration;
    this.skipped = skipped;
  }

  /** What is left out of the archives that were read. */
  SkippedEntries skipped() {
    return skipped;
  }

  /** Opens a file; one that cannot be read has one reject. */
  Opened open(SourceFile file) {
    if (file.bytes() == 0) {
      return Opened.rejected(file.uri(), Reason.EMPTY, "the file is empty", 0);
    }
    InputStream in = null;
    try {
      in = stream(file.uri());
      return file.lines() == null ? open(file, in) : lines(file, in);
    } catch (IOException e) {
      close(in);
      return Opened.rejected(
          file.uri(), Failures.reason(e), "cannot read: " + Failures.bounded(e), file.bytes());
    } catch (RuntimeException | StackOverflowError e) {
      close(in);
      return Opened.rejected(file.uri(), Reason.UNREADABLE, Failures.detail(e), file.bytes());
    }
  }

  private Opened lines(SourceFile file, InputStream in) throws IOException {
    LineCutter lines = file.lines().cutter(in, options.maxRecordBytes());
    return new Opened(
        file.uri(), InputFormat.JSONL, JsonLinesParser.records(lines, options), in, null);
  }

  /**
   * How many line ends there are in a stretch; -1 when its file cannot be read in stretches, since
   * it is no JSON lines, packed, or in a charset that a short line tells by the lines before it.
   */
  int lineEnds(SourceFile stretch) {
    try (InputStream begin = stream(stretch.uri());
        InputStream in = stream(stretch.uri())) {
      Head head = Head.of(new BufferedInputStream(begin, BUFFER));
      boolean plain = Packing.of(head.bytes()) == null && WideCharset.of(head.bytes()) == null;
      boolean lines = plain && head.isUtf8() && format(head) == InputFormat.JSONL;
      return lines ? stretch.lines().lineEnds(in) : -1;
    } catch (IOException | RuntimeException e) {
      return -1;
    }
  }

  private Opened open(SourceFile file, InputStream stream) throws IOException {
    UnpackedStream.Counter packed = new UnpackedStream.Counter(stream);
    BufferedInputStream in = new BufferedInputStream(packed, BUFFER);
    Head head = Head.of(in);
    Packing packing = Packing.of(head.bytes());
    if (packing == null) {
      return plain(file.uri(), in, inputFile(file.uri()));
    }
    if (packing.isZip()) {
      return new ZipEntries(file, in, this).first();
    }
    if (packing == Packing.GZIP && (fixed == InputFormat.WARC || (fixed == null && isWarc(head)))) {
      return opened(file.uri(), InputFormat.WARC, in);
    }
    InputStream unpacked = new UnpackedStream(packing.unpack(in), packed::count);
    return inner(file.uri(), unpacked);
  }

  /** A crawl is packed record by record: its parser unpacks it, so that damage loses one record. */
  private static boolean isWarc(Head packed) {
    try (InputStream in = Packing.GZIP.unpack(new ByteArrayInputStream(packed.bytes()))) {
      byte[] begin = in.readNBytes(WarcParser.BEGIN.length());
      return WarcParser.accepts(new String(begin, StandardCharsets.US_ASCII));
    } catch (IOException e) {
      return false;
    }
  }

  private Opened opened(String uri, InputFormat format, InputStream in) throws IOException {
    return new Opened(uri, format, format.parser().parse(in, options), in, null);
  }

  /** Opens what was packed, in which nothing may be packed again. */
  Opened inner(String uri, InputStream unpacked) throws IOException {
    BufferedInputStream in = new BufferedInputStream(unpacked, BUFFER);
    Packing again = Packing.of(Head.of(in).bytes());
    if (again != null) {
      throw new IOException(
          "packed as " + again.label() + " within a packed file; unpack the outer one first");
    }
    return plain(uri, in, null);
  }

  private Opened plain(String uri, BufferedInputStream in, InputFile file) throws IOException {
    Head head = Head.of(in);
    Charset wide = WideCharset.of(head.bytes());
    if (wide != null) {
      BufferedInputStream narrow = new BufferedInputStream(utf8(in, wide), BUFFER);
      InputFormat format = format(uri, Head.of(narrow));
      Iterator<Parsed> records = format.parser().parse(narrow, options);
      return new Opened(uri, format, new WideRecords(records, wide), in, null);
    }
    InputFormat format = format(uri, head);
    RecordParser parser = format.parser();
    Iterator<Parsed> records =
        file == null ? parser.parse(in, options) : parser.parse(file, in, options);
    return new Opened(uri, format, records, in, null);
  }

  /** The format of a file; one that is named a table is one where another's signs would be few. */
  private InputFormat format(String uri, Head head) {
    InputFormat told = format(head);
    boolean isTable =
        fixed == null
            && told == InputFormat.PAGE
            && TableName.is(uri)
            && CsvHead.named(head.text(), options.fieldMap()) != null;
    return isTable ? InputFormat.CSV : told;
  }

  private InputFormat format(Head head) {
    return fixed != null ? fixed : InputFormat.detect(head.text(), options);
  }

  private static InputStream utf8(InputStream in, Charset charset) throws IOException {
    return ReaderInputStream.builder()
        .setReader(new InputStreamReader(in, charset))
        .setCharset(StandardCharsets.UTF_8)
        .get();
  }

  private InputStream stream(String uri) throws IOException {
    if (isLocal(uri)) {
      return Files.newInputStream(Path.of(URI.create(uri)));
    }
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(uri);
    return path.getFileSystem(configuration).open(path);
  }

  private InputFile inputFile(String uri) throws IOException {
    if (isLocal(uri)) {
      return new ChannelFile(() -> Files.newByteChannel(Path.of(URI.create(uri))));
    }
    return HadoopInputFile.fromPath(new org.apache.hadoop.fs.Path(uri), configuration);
  }

  private static boolean isLocal(String uri) {
    return uri.startsWith("file:");
  }

  private static void close(InputStream in) {
    try {
      if (in != null) {
        in.close();
      }
    } catch (IOException e) {
      // it is rejected already, for what went wrong first
    }
  }
}
