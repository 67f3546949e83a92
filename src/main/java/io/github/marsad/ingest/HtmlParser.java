package io.github.marsad.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** HTML pages as browsers and crawlers save them: one article a file. */
final class HtmlParser implements RecordParser {
  private static final int OK = 200;

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
    HttpHeaders http = HttpHeaders.of(bytes);
    if (http.status() != 0 && http.status() != OK) {
      String detail = "HTTP status " + http.status() + " above the page";
      return List.<Parsed>of(new Reject(0, Reject.Reason.HTTP_STATUS, detail, bytes.length))
          .iterator();
    }
    byte[] page =
        http.length() == 0 ? bytes : Arrays.copyOfRange(bytes, http.length(), bytes.length);
    return List.of(new WebPage(0, page, http.charset(), null, null).parse(options)).iterator();
  }

  /** Whether a file that begins so is a page, be it below the headers of HTTP. */
  static boolean accepts(String head) {
    return HtmlHead.begins(head.substring(HttpHeaders.of(head).length()));
  }
}
