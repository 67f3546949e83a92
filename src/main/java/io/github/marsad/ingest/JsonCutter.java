package io.github.marsad.ingest;

import io.github.marsad.ingest.JsonOutline.Step;
import java.io.IOException;

/**
 * Cuts JSON into its records by their outline: the elements of an array, objects one after the
 * other over however many lines, the elements of the list in an envelope, and the objects of a map
 * from ids to records. Each is parsed later on its own, so that the memory for an array or envelope
 * does not grow with it.
 *
 * <p>A record whose outline breaks is one reject, and the next begins where it can be told: after
 * its brackets, where those go together and a comma, a bracket or the end follows; or before, where
 * an opening brace and a key stand as those of the records before do ({@link JsonBoundary}). So a
 * quote or brace that is missing spoils its record alone; what cannot be told goes with the broken
 * one. An object that may be an envelope is read up to the bound of a record to tell whether it has
 * a text of its own; a longer one is an envelope when it had none until its list.
 */
final class JsonCutter implements Cutter {
  private final RecordBytes in;
  private final ParseOptions options;
  private int number;
  private boolean inArray;

  /** What goes on after the list that is being read; null outside of one. */
  private JsonOutline rest;

  private boolean inMap;
  private boolean isEnvelope;
  private boolean listClosed;

  /** The outline of a record whose beginning was found in a broken one, or null. */
  private JsonOutline begun;

  private String firstKey;
  private boolean sameKeys = true;
  private boolean ended;

  JsonCutter(RecordBytes in, ParseOptions options) {
    this.in = in;
    this.options = options;
  }

  @Override
  public Cut next() throws IOException {
    Cut cut = null;
    while (cut == null && !ended) {
      if (begun != null) {
        JsonOutline outline = begun;
        begun = null;
        cut = record(outline);
      } else if (listClosed) {
        listClosed = false;
        cut = closed();
      } else {
        int c = begin();
        cut = c < 0 ? end() : c == ']' ? closed() : c == '{' || c == '[' ? opened(c) : plain();
      }
    }
    return cut;
  }

  /** Whether a list of records within an object was read. */
  boolean isEnvelope() {
    return isEnvelope;
  }

  /** Reads on to the first byte of a record, or to the end of a list; -1 at the end. */
  private int begin() throws IOException {
    while (true) {
      in.begin();
      int c = in.read();
      if (inMap) {
        if (c < 0 || c == '{' || c == '[') {
          return c;
        }
        inMap = c != '}';
        overString(c);
      } else if (c == '[' && !inArray && rest == null) {
        inArray = true;
      } else if (c == ']' && inArray && rest == null) {
        inArray = false;
      } else if (c < 0 || (c > ' ' && c != ',' && !isMark(c))) {
        return c;
      }
    }
  }

  /** Reads over a string that begins with this byte, as the keys of a map are. */
  private void overString(int first) throws IOException {
    int c = first == '"' ? in.read() : -1;
    while (c >= 0 && c != '"') {
      c = c == '\\' ? in.read() : c;
      c = c < 0 ? c : in.read();
    }
  }

  /** A byte of a byte-order mark, before the first record. */
  private boolean isMark(int c) {
    return number == 0 && !inArray && (c == 0xEF || c == 0xBB || c == 0xBF);
  }

  private Cut end() {
    ended = true;
    boolean open = inArray || rest != null || inMap;
    return open ? new Cut(++number, new byte[0], 0, "the file ends within the array") : null;
  }

  /** What comes after the list of an envelope. */
  private Cut closed() throws IOException {
    if (rest == null) {
      return plain();
    }
    JsonOutline outline = rest;
    rest = null;
    Step step = Step.ON;
    while (step == Step.ON) {
      int c = in.read();
      if (c < 0) {
        ended = true;
        return cut("the file ends within the object around the records");
      }
      step = outline.take(c);
      if (step == Step.BROKEN) {
        return broken(outline, c);
      }
    }
    if (step == Step.LIST) {
      rest = outline.afterList();
      in.begin(new byte[] {'{'});
      return opened('{');
    }
    return null;
  }

  private Cut opened(int c) throws IOException {
    JsonOutline outline = new JsonOutline();
    outline.take(c);
    return record(outline);
  }

  /** Reads a record to its end; nothing when it is an envelope, whose list is entered. */
  private Cut record(JsonOutline outline) throws IOException {
    long list = -1;
    JsonOutline after = null;
    JsonMap map = new JsonMap(options);
    Step step = Step.ON;
    while (step != Step.END) {
      int c = in.read();
      if (c < 0) {
        ended = true;
        boolean entered = list >= 0 ? enter(list, after) : enter(map);
        return entered ? null : cut("the file ends within the record");
      }
      step = outline.take(c);
      map.see(c, outline, in.length());
      if (step == Step.LIST && list < 0 && rest == null) {
        list = in.length() - 1;
        after = outline.afterList();
      }
      boolean decided = step != Step.ON || in.length() == options.maxRecordBytes();
      if (list >= 0 && step != Step.LIST && decided && enter(list, after)) {
        return null;
      }
      if (list < 0 && decided && enter(map)) {
        return null;
      }
      if (step == Step.BROKEN) {
        return broken(outline, c);
      }
    }
    remember(outline.firstKey());
    return cut(null);
  }

  /** Goes back to the list of an object that is an envelope. */
  private boolean enter(long list, JsonOutline after) {
    boolean told = in.length() <= options.maxRecordBytes();
    if (!told || JsonEnvelope.hasText(in.bytes(0), (int) list, after.depth(), options)) {
      return false;
    }
    in.rewind((int) list);
    ended = false;
    rest = after;
    isEnvelope = true;
    return true;
  }

  /** Goes back to the first record of an object that is a map of records. */
  private boolean enter(JsonMap map) {
    boolean told = number == 0 && !inArray && in.length() <= options.maxRecordBytes();
    if (!told || !map.isOne(in)) {
      return false;
    }
    in.rewind((int) map.begin());
    ended = false;
    inMap = true;
    isEnvelope = true;
    return true;
  }

  private void remember(String key) {
    sameKeys &= firstKey == null || firstKey.equals(key);
    firstKey = key;
  }

  /** Reads to the end of a broken record, or to the beginning of the next. */
  private Cut broken(JsonOutline outline, int at) throws IOException {
    String fault = "not JSON: a bracket, quote, comma or colon is missing or too many, at byte ";
    String detail = fault + in.length() + " of the record or before it";
    String own = firstKey == null ? outline.firstKey() : firstKey;
    JsonBoundary boundary = new JsonBoundary(sameKeys ? own : null);
    JsonBrackets brackets = new JsonBrackets(outline.depth());
    if (outline.endedInARecord()) {
      boundary.begin((byte) '{', (byte) '"');
    } else if (at == '{') {
      boundary.begin();
    }
    int c = at;
    while (c >= 0) {
      if (boundary.take(c)) {
        byte[] first = boundary.bytes();
        Cut cut = new Cut(++number, new byte[0], in.length() - first.length, detail);
        in.begin(first);
        begun = JsonOutline.afterKey(boundary.key());
        return cut;
      }
      if (brackets.closedBy(c) && (c == ']' || isEndOfRecord())) {
        listClosed = c == ']' && rest != null;
        inArray &= c != ']' || rest != null;
        return cut(detail);
      }
      c = in.read();
    }
    ended = true;
    return cut(detail);
  }

  private boolean isEndOfRecord() throws IOException {
    int c = in.peek();
    while (c >= 0 && c <= ' ') {
      in.read();
      c = in.peek();
    }
    return c < 0 || c == ',' || c == ']' || c == '{' || (inMap && c == '}');
  }

  /** What is no object: up to the next comma, bracket or line. */
  private Cut plain() throws IOException {
    int c = in.peek();
    while (c >= 0 && c != ',' && c != ']' && c != '{' && c != '\n') {
      in.read();
      c = in.peek();
    }
    return cut("no JSON object stands here");
  }

  private Cut cut(String fault) {
    return new Cut(++number, in.bytes(0), in.length(), fault);
  }
}
