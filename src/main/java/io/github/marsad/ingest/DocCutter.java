package io.github.marsad.ingest;

import java.io.IOException;

/**
 * Cuts a TREC-like file into its {@code <DOC>} elements, in capitals or not, with attributes or
 * without. What stands around them is left out; an end without a beginning, as of a file that was
 * cut, is a fault.
 */
final class DocCutter implements Cutter {
  private static final int SHORTEST_OPEN = "<DOC>".length();

  private final RecordBytes in;
  private final TagMatch opening = new TagMatch("<doc");
  private final TagMatch closing = new TagMatch("</doc");
  private int number;
  private boolean open;

  DocCutter(RecordBytes in) {
    this.in = in;
  }

  @Override
  public Cut next() throws IOException {
    if (!open) {
      Cut fault = toOpen();
      if (!open) {
        return fault;
      }
    }
    in.begin(opening.matched());
    open = false;
    int c = in.read();
    while (c >= 0) {
      if (closing.endsWith(c)) {
        return new Cut(++number, in.bytes(0), in.length(), null);
      }
      if (opening.endsWith(c)) {
        open = true;
        return unclosed(SHORTEST_OPEN);
      }
      c = in.read();
    }
    return unclosed(0);
  }

  private Cut unclosed(int last) {
    return new Cut(++number, in.bytes(last), in.length() - last, "<DOC> has no </DOC>");
  }

  /** Reads to the next record; what is wrong in its place, or null at the end of the file. */
  private Cut toOpen() throws IOException {
    long from = in.total();
    int c = in.read();
    while (c >= 0) {
      if (opening.endsWith(c)) {
        open = true;
        return null;
      }
      if (closing.endsWith(c)) {
        return new Cut(++number, new byte[0], in.total() - from, "</DOC> has no <DOC>");
      }
      in.begin();
      c = in.read();
    }
    return number > 0 ? null : none();
  }

  private Cut none() {
    number++;
    return new Cut(0, new byte[0], in.total(), "no <DOC> in the file");
  }
}
