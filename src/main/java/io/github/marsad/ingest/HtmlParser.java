package io.github.marsad.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** HTML pages as browsers and crawlers save them: one article a file. */
final class HtmlParser implements RecordParser {
  private static final List<String> FIRST =
      List.of("<!doctype html", "<html", "<head", "<body", "<meta", "<title");

  @Override
  public Iterator<Parsed> parse(InputStream in, ParseOptions options) throws IOException {
    byte[] bytes =
        in.readNBytes((int) Math.min(options.maxRecordBytes() + 1L, Integer.MAX_VALUE - 8));
    if (bytes.length > options.maxRecordBytes()) {
      String detail =
          "a page of more than " + options.maxRecordBytes() + " bytes; see ingest.max-record-bytes";
      return List.<Parsed>of(new Reject(0, Reject.Reason.TOO_LARGE, detail, bytes.length))
          .iterator();
    }
    return List.of(new WebPage(0, bytes, null, null, null).parse(options)).iterator();
  }

  /**
   * Whether a file that begins so is a page: after comments and an XML prolog comes a tag of it.
   */
  static boolean accepts(String head) {
    String lower = head.toLowerCase(Locale.ROOT).replace("\uFEFF", "").stripLeading();
    while (lower.startsWith("<?xml") || lower.startsWith("<!--")) {
      boolean comment = lower.startsWith("<!--");
      int end = lower.indexOf(comment ? "-->" : "?>");
      if (end < 0) {
        return comment;
      }
      lower = lower.substring(end + (comment ? 3 : 2)).stripLeading();
    }
    return FIRST.stream().anyMatch(lower::startsWith);
  }
}
