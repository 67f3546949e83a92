package io.github.marsad.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Cuts a TREC-like file into its {@code <DOC>} elements; what stands around them is left out. */
final class DocCutter implements Cutter {
  private static final byte[] OPEN = "<DOC>".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] CLOSE = "</DOC>".getBytes(StandardCharsets.US_ASCII);

  private final RecordBytes in;
  private int number;
  private boolean open;

  DocCutter(RecordBytes in) {
    this.in = in;
  }

  @Override
  public Cut next() throws IOException {
    if (!open && !toOpen()) {
      return number > 0 ? null : none();
    }
    in.begin(OPEN);
    open = false;
    int opening = 0;
    int closing = 0;
    int c = in.read();
    while (c >= 0) {
      closing = matched(CLOSE, closing, c);
      opening = matched(OPEN, opening, c);
      if (closing == CLOSE.length) {
        return new Cut(++number, in.bytes(0), in.length(), null);
      }
      if (opening == OPEN.length) {
        open = true;
        return unclosed(OPEN.length);
      }
      c = in.read();
    }
    return unclosed(0);
  }

  private Cut none() {
    number++;
    return new Cut(0, new byte[0], in.total(), "no <DOC> in the file");
  }

  private Cut unclosed(int last) {
    return new Cut(++number, in.bytes(last), in.length() - last, "<DOC> has no </DOC>");
  }

  private boolean toOpen() throws IOException {
    int opening = 0;
    int c = in.read();
    while (c >= 0) {
      opening = matched(OPEN, opening, c);
      if (opening == OPEN.length) {
        return true;
      }
      in.begin();
      c = in.read();
    }
    return false;
  }

  /** How many bytes of a tag are matched after one more; a tag has one {@code <}, its first. */
  private static int matched(byte[] tag, int before, int c) {
    if (c == tag[before % tag.length]) {
      return before % tag.length + 1;
    }
    return c == tag[0] ? 1 : 0;
  }
}
