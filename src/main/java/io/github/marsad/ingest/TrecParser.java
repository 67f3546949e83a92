package io.github.marsad.ingest;

import io.github.marsad.lake.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * TREC-like files: {@code <DOC>} records with one element a field. They look like XML and are not
 * (ampersands stand bare), so elements are found by their tags; no XML parser, no entity expansion
 * beyond the five predefined ones.
 */
final class TrecParser implements RecordParser {
  private static final String OPEN = "<DOC>";
  private static final String CLOSE = "</DOC>";
  private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt|quot|apos);");
  private static final Map<String, String> ENTITIES =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

  @Override
  public Iterator<Parsed> parse(InputStream in, ParseOptions options) throws IOException {
    return WholeFile.parse(in, options.maxFileBytes(), (bytes, text) -> split(text, options));
  }

  private static List<Parsed> split(String text, ParseOptions options) {
    List<Parsed> records = new ArrayList<>();
    int begin = text.indexOf(OPEN);
    while (begin >= 0) {
      int record = records.size() + 1;
      int next = text.indexOf(OPEN, begin + OPEN.length());
      int end = text.indexOf(CLOSE, begin);
      if (end < 0 || (next >= 0 && next < end)) {
        long length = bytes(text.substring(begin, next < 0 ? text.length() : next)).length;
        records.add(new Reject(record, Reject.Reason.UNREADABLE, "<DOC> has no </DOC>", length));
      } else {
        records.add(article(record, text.substring(begin, end + CLOSE.length()), options));
      }
      begin = next;
    }
    if (records.isEmpty()) {
      records.add(
          new Reject(0, Reject.Reason.UNREADABLE, "no <DOC> in the file", bytes(text).length));
    }
    return records;
  }

  private static Parsed article(int record, String doc, ParseOptions options) {
    byte[] bytes = bytes(doc);
    if (bytes.length > options.maxRecordBytes()) {
      String detail = "a <DOC> of " + bytes.length + " bytes; see ingest.max-record-bytes";
      return new Reject(record, Reject.Reason.TOO_LARGE, detail, bytes.length);
    }
    return new RawArticle(
        record,
        field(doc, "DOCNO"),
        field(doc, "URL"),
        field(doc, "SRC"),
        field(doc, "TITLE"),
        field(doc, "ABSTRACT"),
        field(doc, "TEXT"),
        options.dates().metadata(field(doc, "TIME")),
        field(doc, "CAT"),
        field(doc, "AUTHOR"),
        null,
        bytes.length,
        Digest.sha256(bytes));
  }

  /** What stands between an element's tags; null when there is nothing. */
  private static String field(String doc, String tag) {
    int begin = doc.indexOf("<" + tag + ">");
    int from = begin + tag.length() + 2;
    int end = begin < 0 ? -1 : doc.indexOf("</" + tag + ">", from);
    if (end < 0) {
      return null;
    }
    String value = doc.substring(from, end).strip();
    return value.isEmpty() ? null : unescape(value);
  }

  private static String unescape(String value) {
    return value.indexOf('&') < 0
        ? value
        : ENTITY
            .matcher(value)
            .replaceAll(match -> Matcher.quoteReplacement(ENTITIES.get(match.group(1))));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
