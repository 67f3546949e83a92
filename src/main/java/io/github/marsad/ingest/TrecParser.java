package io.github.marsad.ingest;

import io.github.marsad.lake.Digest;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
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
  private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt|quot|apos);");
  private static final Map<String, String> ENTITIES =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

  @Override
  public Iterator<Parsed> parse(InputStream in, ParseOptions options) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in);
    buffered.mark(XmlCharset.HEAD);
    byte[] head = buffered.readNBytes(XmlCharset.HEAD);
    buffered.reset();
    TextDecoder decoder = new TextDecoder(XmlCharset.of(head));
    return new CutRecords(
        new DocCutter(new RecordBytes(buffered, options.maxRecordBytes())),
        options.maxRecordBytes(),
        cut -> List.of(article(cut, decoder.decode(cut.bytes()), options)));
  }

  private static RawArticle article(Cut cut, TextDecoder.Text text, ParseOptions options) {
    String doc = text.text();
    return new RawArticle(
            cut.number(),
            field(doc, "DOCNO"),
            field(doc, "URL"),
            field(doc, "SRC"),
            field(doc, "TITLE"),
            field(doc, "ABSTRACT"),
            field(doc, "TEXT"),
            options.dates().metadata(field(doc, "TIME")),
            field(doc, "CAT"),
            field(doc, "AUTHOR"),
            cut.length(),
            Digest.sha256(cut.bytes()))
        .withEncoding(text.encoding());
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
}
