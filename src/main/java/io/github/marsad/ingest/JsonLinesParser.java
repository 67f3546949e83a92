package io.github.marsad.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.marsad.job.Setting;
import io.github.marsad.lake.Digest;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** JSON lines: one object a line, its fields mapped by the settings {@code ingest.field.*}. */
final class JsonLinesParser implements RecordParser {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  @Override
  public Iterator<Parsed> parse(InputStream in, ParseOptions options) {
    return new Records(new BufferedInputStream(in, 1 << 16), options);
  }

  /** Reads line by line, never more than one line at a time and never more of it than allowed. */
  private static final class Records implements Iterator<Parsed> {
    private final InputStream in;
    private final ParseOptions options;
    private int line;
    private boolean more = true;
    private Parsed next;

    Records(InputStream in, ParseOptions options) {
      this.in = in;
      this.options = options;
    }

    @Override
    public boolean hasNext() {
      while (next == null && more) {
        next = readLine();
      }
      return next != null;
    }

    @Override
    public Parsed next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Parsed parsed = next;
      next = null;
      return parsed;
    }

    /** The record of the next line; null for an empty line. */
    private Parsed readLine() {
      line++;
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      long length = 0;
      try {
        int c = in.read();
        while (c >= 0 && c != '\n') {
          if (length++ < options.maxRecordBytes()) {
            bytes.write(c);
          }
          c = in.read();
        }
        more = c >= 0;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      if (length > options.maxRecordBytes()) {
        String detail = "a line of " + length + " bytes; see ingest.max-record-bytes";
        return new Reject(line, Reject.Reason.TOO_LARGE, detail, length);
      }
      return length == 0 ? null : record(line, bytes.toByteArray(), options);
    }
  }

  private static Parsed record(int line, byte[] bytes, ParseOptions options) {
    try {
      String text = Utf8.decode(bytes, 0, bytes.length);
      return text.isBlank() ? null : article(line, JSON.readTree(text), bytes, options);
    } catch (Utf8.BrokenException e) {
      return new Reject(line, Reject.Reason.UNREADABLE, e.getMessage(), bytes.length);
    } catch (JsonProcessingException e) {
      String detail = "not JSON: " + e.getOriginalMessage();
      return new Reject(line, Reject.Reason.UNREADABLE, detail, bytes.length);
    }
  }

  private static Parsed article(int line, JsonNode node, byte[] bytes, ParseOptions options) {
    if (!node.isObject()) {
      return new Reject(line, Reject.Reason.UNREADABLE, "the line is no JSON object", bytes.length);
    }
    String text = field(node, Setting.FIELD_TEXT, options);
    if (text == null) {
      return new Reject(
          line,
          Reject.Reason.EMPTY,
          "no " + options.fields(Setting.FIELD_TEXT) + " field; every article needs a text",
          bytes.length);
    }
    return new RawArticle(
        line,
        field(node, Setting.FIELD_ID, options),
        field(node, Setting.FIELD_URL, options),
        field(node, Setting.FIELD_OUTLET, options),
        field(node, Setting.FIELD_TITLE, options),
        field(node, Setting.FIELD_ABSTRACT, options),
        text,
        options.dates().metadata(field(node, Setting.FIELD_DATE, options)),
        field(node, Setting.FIELD_CATEGORY, options),
        field(node, Setting.FIELD_AUTHOR, options),
        null,
        bytes.length,
        Digest.sha256(bytes));
  }

  /** The first mapped field that holds a text or a number; null when none does. */
  private static String field(JsonNode node, Setting setting, ParseOptions options) {
    for (String name : options.fields(setting)) {
      JsonNode value = node.get(name);
      if (value != null && value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
        return value.asText();
      }
    }
    return null;
  }
}
