package io.github.marsad.ingest;

import java.io.IOException;

/**
 * Cuts a TREC-like file into its {@code <DOC>} elements, in capitals or not, with attributes or
 * without. Tags and blanks around them are left out; text around them is a fault, and so is an end
 * without a beginning, as of a file that was cut.
 */
final class DocCutter implements Cutter {
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
      if (fault != null || !open) {
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
        return unclosed(opening.matched().length);
      }
      c = in.read();
    }
    return unclosed(0);
  }

  private Cut unclosed(int last) {
    return new Cut(++number, in.bytes(last), in.length() - last, "<DOC> has no </DOC>");
  }

  /**
   * Reads to the next record; what is wrong with what stands before it, or null. After the last one
   * nothing is open.
   */
  private Cut toOpen() throws IOException {
    in.begin();
    int c = in.read();
    while (c >= 0) {
      if (opening.endsWith(c)) {
        open = true;
        return gap(opening.matched().length);
      }
      if (closing.endsWith(c)) {
        return new Cut(++number, new byte[0], in.length(), "</DOC> has no <DOC>");
      }
      c = in.read();
    }
    return number > 0 ? gap(0) : none();
  }

  private Cut gap(int last) {
    long length = in.length() - last;
    return DocGap.holdsText(in.bytes(last))
        ? new Cut(++number, new byte[0], length, "text stands outside of <DOC> and </DOC>")
        : null;
  }

  private Cut none() {
    number++;
    return new Cut(0, new byte[0], in.total(), "no <DOC> in the file");
  }
}
