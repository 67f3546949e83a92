package io.github.marsad.ingest;

import java.util.Locale;

/**
 * The formats that can be read; each tells by a file's first bytes whether it is one of its own.
 */
enum InputFormat {
  /** Asked before what begins with an XML prolog, since XHTML does. */
  HTML(new HtmlParser()) {
    @Override
    boolean accepts(String head) {
      return HtmlParser.accepts(head);
    }
  },
  WARC(new WarcParser()) {
    @Override
    boolean accepts(String head) {
      return WarcParser.accepts(head);
    }
  },
  TREC(new TrecParser()) {
    @Override
    boolean accepts(String head) {
      return head.startsWith("<DOC>") || head.startsWith("<?xml");
    }
  },
  JSONL(new JsonLinesParser()) {
    @Override
    boolean accepts(String head) {
      return head.startsWith("{");
    }
  },
  /** Any other text; asked last. */
  PAGE(new PageParser()) {
    @Override
    boolean accepts(String head) {
      return true;
    }
  };

  /** How many bytes are looked at. */
  static final int HEAD = 512;

  private final RecordParser parser;

  InputFormat(RecordParser parser) {
    this.parser = parser;
  }

  /** Whether a file that begins so, blanks left out, is of this format. */
  abstract boolean accepts(String head);

  RecordParser parser() {
    return parser;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The first format that accepts the head of a file. */
  static InputFormat detect(String head) {
    String begin = head.startsWith("\uFEFF") ? head.substring(1) : head;
    for (InputFormat format : values()) {
      if (format.accepts(begin.stripLeading())) {
        return format;
      }
    }
    return PAGE;
  }
}
