package io.github.marsad.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * TREC-like files: {@code <DOC>} records with one element a field, as test collections and the
 * Gigaword corpora have them. They look like XML and are not (ampersands stand bare), so elements
 * are found by their tags; no XML parser, no entities but the predefined and numbered ones.
 */
final class TrecParser implements RecordParser {
  /** The name of a record's tag, be it of a namespace. */
  private static final String DOC = "(?:[A-Za-z][\\w.-]{0,40}+:)?+(?i:doc)[\\s>]";

  private static final Pattern BEGIN =
      Pattern.compile(
          "(?:<[!?]?+(?!DOC)[A-Za-z\\[-][^<>]{0,1000}+>\\s*+){0,8}+<DOC".replace("DOC", DOC));

  /** Where a file begins within a record: its end, and the next one's beginning. */
  private static final Pattern LATER =
      Pattern.compile("(?i)</(?:[a-z][\\w.-]{0,40}+:)?+doc\\s*+>\\s*+<" + DOC);

  /** Whether a file that begins so is one. */
  static boolean accepts(String head) {
    return head.startsWith("<?xml") || BEGIN.matcher(head).lookingAt() || goesOn(head);
  }

  /** Whether a record ends and the next one begins, as in a file that is cut before. */
  static boolean goesOn(String head) {
    return LATER.matcher(head).find();
  }

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

  private static RawArticle article(Cut cut, TextDecoder.Text text, ParseOptions options)
      throws IOException {
    TrecFields fields = new TrecFields(options);
    new TrecElements(text.text(), fields).read();
    return fields.article(cut).withEncoding(text.encoding());
  }
}
