package io.github.marsad.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The formats that can be read; each tells by a file's first bytes whether it is one of its own.
 */
enum InputFormat {
  PARQUET(new ParquetParser()) {
    @Override
    boolean accepts(String head) {
      return head.startsWith("PAR1");
    }
  },
  /**
   * Asked before what begins with an XML prolog, since XHTML does. Paragraphs that a record of
   * another file ends with are none.
   */
  HTML(new HtmlParser()) {
    @Override
    boolean accepts(String head) {
      return HtmlParser.accepts(head) && !TrecParser.goesOn(head);
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
      return TrecParser.accepts(head);
    }
  },
  JSON(new JsonParser()) {
    @Override
    boolean accepts(String head) {
      return ARRAY.matcher(head).lookingAt()
          || (OBJECT.matcher(head).lookingAt() && JsonLayout.isLaidOut(head));
    }
  },
  JSONL(new JsonLinesParser()) {
    @Override
    boolean accepts(String head) {
      return OBJECT.matcher(head).lookingAt() || goesOnInObjects(head);
    }

    /** A file cut within a record, or with a line of something else first. */
    private boolean goesOnInObjects(String head) {
      return head.lines()
              .skip(1)
              .limit(FIRST_LINES)
              .filter(line -> OBJECT.matcher(line).lookingAt())
              .count()
          > 1;
    }
  },
  CSV(new CsvRecordParser()) {
    @Override
    boolean accepts(String head, ParseOptions options) {
      return CsvHead.of(head, options.fieldMap()) != null;
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
  static final int HEAD = 8192;

  private static final Pattern OBJECT = Pattern.compile("\\{\\s*+[\"}]");
  private static final Pattern ARRAY = Pattern.compile("\\[\\s*+(?:[{\\]]|\\z)");

  /** So many lines tell of what kind a file is whose first line does not. */
  private static final int FIRST_LINES = 4;

  private final RecordParser parser;

  InputFormat(RecordParser parser) {
    this.parser = parser;
  }

  /** Whether a file that begins so, blanks left out, is of this format. */
  boolean accepts(String head) {
    return false;
  }

  /** The same where it depends on the settings. */
  boolean accepts(String head, ParseOptions options) {
    return accepts(head);
  }

  RecordParser parser() {
    return parser;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> labels() {
    return Arrays.stream(values()).map(InputFormat::label).toList();
  }

  /** The first format that accepts the head of a file. */
  static InputFormat detect(String head, ParseOptions options) {
    String begin = (head.startsWith("\uFEFF") ? head.substring(1) : head).stripLeading();
    for (InputFormat format : values()) {
      if (format.accepts(begin, options)) {
        return format == PAGE && HtmlHead.holds(begin) ? HTML : format;
      }
    }
    return PAGE;
  }
}
