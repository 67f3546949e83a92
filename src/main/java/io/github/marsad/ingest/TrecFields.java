package io.github.marsad.ingest;

import io.github.marsad.job.Setting;
import io.github.marsad.lake.Digest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The fields of a TREC-like record by what they mean: by the settings {@code ingest.field.*}, as in
 * every format, then by the names that are this format's own.
 */
final class TrecFields {
  private static final Map<String, Setting> OWN =
      Map.ofEntries(
          Map.entry("docno", Setting.FIELD_ID),
          Map.entry("docid", Setting.FIELD_ID),
          Map.entry("url", Setting.FIELD_URL),
          Map.entry("title", Setting.FIELD_TITLE),
          Map.entry("headline", Setting.FIELD_TITLE),
          Map.entry("hl", Setting.FIELD_TITLE),
          Map.entry("text", Setting.FIELD_TEXT),
          Map.entry("abstract", Setting.FIELD_ABSTRACT),
          Map.entry("date", Setting.FIELD_DATE),
          Map.entry("date_time", Setting.FIELD_DATE),
          Map.entry("time", Setting.FIELD_DATE),
          Map.entry("src", Setting.FIELD_OUTLET),
          Map.entry("source", Setting.FIELD_OUTLET),
          Map.entry("cat", Setting.FIELD_CATEGORY),
          Map.entry("author", Setting.FIELD_AUTHOR),
          Map.entry("byline", Setting.FIELD_AUTHOR));

  /** Where and when the text was written: its beginning, which this format keeps apart. */
  private static final String DATELINE = "dateline";

  /** Text in no element of its own: it belongs to the body. */
  private static final int LOOSE = Integer.MAX_VALUE - 1;

  /** Text in an element that means nothing: it belongs to the body when it runs on as text does. */
  private static final int UNKNOWN = Integer.MAX_VALUE;

  /** So many words are no name, label or code. */
  private static final int SOME_WORDS = 4;

  /** So many are a paragraph, however it ends. */
  private static final int PARAGRAPH = 20;

  /** More than any setting has names: an outer field is stronger than an inner one. */
  private static final int LEVEL = 1_000;

  private final ParseOptions options;
  private final List<Value> values = new ArrayList<>();
  private String dateline;

  TrecFields(ParseOptions options) {
    this.options = options;
  }

  private record Value(Setting meaning, int rank, String name, String value) {}

  boolean isKnown(String name) {
    return OWN.containsKey(name)
        || name.equals(DATELINE)
        || !options.fieldMap().places(name).isEmpty();
  }

  boolean isText(String name) {
    return OWN.get(name) == Setting.FIELD_TEXT || options.fieldMap().isText(name);
  }

  /** Whether what stands in the field may be HTML. */
  boolean mayBeHtml(String name) {
    return isText(name)
        || OWN.get(name) == Setting.FIELD_ABSTRACT
        || options.fieldMap().isOf(name, Setting.FIELD_ABSTRACT);
  }

  /** Takes text that stands in no field and no element of its own. */
  void putLoose(String source) throws IOException {
    putText(LOOSE, source);
  }

  /** Takes what stands in an element that means nothing. */
  void putUnknown(String source) throws IOException {
    putText(UNKNOWN, source);
  }

  private void putText(int rank, String source) throws IOException {
    String text = TrecHtml.of(source);
    if (text != null && text.codePoints().anyMatch(Character::isLetter)) {
      values.add(new Value(Setting.FIELD_TEXT, rank, "", text));
    }
  }

  /** Takes a field, unless it is empty or means nothing. */
  void put(String field, String value, int depth) {
    String name = field.toLowerCase(Locale.ROOT);
    if (value == null) {
      return;
    }
    List<FieldMap.Place> places = options.fieldMap().places(name);
    for (FieldMap.Place place : places) {
      int rank = depth * LEVEL + place.rank() + FieldMap.weakness(place, value);
      values.add(new Value(FieldMap.MEANINGS.get(place.meaning()), rank, name, value));
    }
    Setting own = places.isEmpty() ? OWN.get(name) : null;
    if (own != null) {
      values.add(new Value(own, depth * LEVEL + LEVEL - 1, name, value));
    } else if (places.isEmpty() && name.equals(DATELINE) && dateline == null) {
      dateline = Lines.tidy(value);
    }
  }

  /** The article of these fields, which may have nothing but a headline. */
  RawArticle article(Cut cut) {
    String id = get(Setting.FIELD_ID);
    CorpusId corpus = CorpusId.of(id);
    String outlet = get(Setting.FIELD_OUTLET);
    PublicationDate date = date();
    String crawled = get(Setting.FIELD_CRAWLED);
    return new RawArticle(
        cut.number(),
        id,
        get(Setting.FIELD_URL),
        outlet != null ? outlet : corpus.outlet(),
        get(Setting.FIELD_TITLE),
        get(Setting.FIELD_ABSTRACT),
        body(),
        date.date() != null ? date : corpus.date(),
        get(Setting.FIELD_CATEGORY),
        get(Setting.FIELD_AUTHOR),
        cut.length(),
        Digest.sha256(cut.bytes()),
        Moments.parse(crawled == null ? crawlDate() : crawled),
        Encoding.UTF_8);
  }

  /** The fields of a meaning, the strongest first, as they stand where they are equally strong. */
  private List<Value> of(Setting meaning) {
    return values.stream()
        .filter(value -> value.meaning == meaning)
        .sorted((a, b) -> Integer.compare(a.rank, b.rank))
        .toList();
  }

  private String get(Setting meaning) {
    List<Value> found = of(meaning);
    return found.isEmpty() ? null : found.get(0).value;
  }

  /** The first that is plainly a date; a dump's own is none of publication. */
  private PublicationDate date() {
    return of(Setting.FIELD_DATE).stream()
        .filter(value -> !isOfDump(value))
        .map(value -> options.dates().metadata(value.value))
        .filter(date -> date.date() != null)
        .findFirst()
        .orElse(PublicationDate.NONE);
  }

  /** What a dump of the web calls its date is when it was crawled. */
  private boolean isOfDump(Value date) {
    return FieldMap.isPlainDate(date.name) && get(Setting.FIELD_DUMP) != null;
  }

  private String crawlDate() {
    return of(Setting.FIELD_DATE).stream()
        .filter(this::isOfDump)
        .map(value -> value.value)
        .findFirst()
        .orElse(null);
  }

  /** All texts of the body in their order, after the dateline unless they begin with it. */
  private String body() {
    List<Value> texts = of(Setting.FIELD_TEXT);
    int strongest = texts.isEmpty() ? LOOSE : Math.min(LOOSE, texts.get(0).rank);
    boolean hasBody = !texts.isEmpty() && texts.get(0).rank <= LOOSE;
    StringBuilder body = new StringBuilder();
    for (Value text : values) {
      boolean isOfBody = text.rank == strongest || text.rank == LOOSE;
      boolean isText = text.meaning == Setting.FIELD_TEXT;
      if (isText && (isOfBody || (text.rank == UNKNOWN && isRunning(text.value, hasBody)))) {
        body.append(body.length() == 0 ? "" : "\n").append(text.value);
      }
    }
    boolean begins = dateline == null || Lines.tidy(body.toString()).startsWith(dateline);
    String whole = begins ? body.toString() : dateline + " " + body;
    return whole.isBlank() ? null : whole;
  }

  /** Whether a text is more than a name or a label; beside a body it ends as sentences do. */
  private static boolean isRunning(String text, boolean besideBody) {
    String tidy = Lines.tidy(text);
    long words = 1 + tidy.chars().filter(c -> c == ' ').count();
    boolean ends = Character.getType(tidy.charAt(tidy.length() - 1)) == Character.OTHER_PUNCTUATION;
    return words >= PARAGRAPH || (words >= SOME_WORDS && (ends || !besideBody));
  }
}
