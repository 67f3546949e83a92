package io.github.marsad.ingest;

import io.github.marsad.ingest.PageCleaner.Page;
import io.github.marsad.lake.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;

/**
 * Plain-text pages as they were crawled, furniture and all: one article a file. JSON in which no
 * record stands is none.
 */
final class PageParser implements RecordParser {
  @Override
  public Iterator<Parsed> parse(InputStream in, ParseOptions options) throws IOException {
    return WholeFile.parse(
        in, options.maxRecordBytes(), (bytes, text) -> List.of(article(bytes, text, options)));
  }

  private static Parsed article(byte[] bytes, String text, ParseOptions options) {
    if (BareJson.is(text)) {
      String detail = "JSON that holds no record; every article is an object with a text field";
      return new Reject(0, Reject.Reason.EMPTY, detail, bytes.length);
    }
    Page page = options.pages().clean(Lines.of(text));
    return new RawArticle(
        0,
        null,
        null,
        signature(page, options),
        page.title(),
        null,
        String.join("\n", page.paragraphs()),
        page.date(),
        null,
        null,
        bytes.length,
        Digest.sha256(bytes));
  }

  /** The outlet that signs the page in its last line, or null. */
  private static String signature(Page page, ParseOptions options) {
    if (page.paragraphs().isEmpty()) {
      return null;
    }
    String last = page.paragraphs().get(page.paragraphs().size() - 1);
    return options.outlets().isKnown(last) ? last : null;
  }
}
