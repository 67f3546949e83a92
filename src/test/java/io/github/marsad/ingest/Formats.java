package io.github.marsad.ingest;

import io.github.marsad.job.Settings;
import io.github.marsad.knowledge.KnowledgeFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Parses bytes in tests of formats. */
final class Formats {
  private Formats() {}

  static ParseOptions options(String... settings) {
    return new ParseOptions(Settings.of(null, List.of(settings)), KnowledgeFiles.builtIn());
  }

  static List<Parsed> parse(RecordParser parser, String text, String... settings) {
    return parse(parser, text.getBytes(StandardCharsets.UTF_8), settings);
  }

  static List<Parsed> parse(RecordParser parser, byte[] bytes, String... settings) {
    try {
      List<Parsed> records = new ArrayList<>();
      parser
          .parse(new ByteArrayInputStream(bytes), options(settings))
          .forEachRemaining(records::add);
      return records;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The only record, which must be an article. */
  static RawArticle article(List<Parsed> records) {
    if (records.size() == 1 && records.get(0) instanceof RawArticle article) {
      return article;
    }
    throw new AssertionError("not one article but " + records);
  }

  /** What became of each record: {@code number:article} or {@code number:reason}. */
  static List<String> fates(List<Parsed> records) {
    return records.stream().map(Formats::fate).toList();
  }

  private static String fate(Parsed parsed) {
    return parsed instanceof Reject reject
        ? reject.record() + ":" + reject.reason().code()
        : ((RawArticle) parsed).record() + ":article";
  }
}
