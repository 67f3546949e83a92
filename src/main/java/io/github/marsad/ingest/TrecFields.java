package io.github.marsad.ingest;

import io.github.marsad.job.Setting;
import io.github.marsad.lake.Digest;
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
        Moments.parse(get(Setting.FIELD_CRAWLED)),
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

  /** The first that is plainly a date. */
  private PublicationDate date() {
    return of(Setting.FIELD_DATE).stream()
        .map(value -> options.dates().metadata(value.value))
        .filter(date -> date.date() != null)
        .findFirst()
        .orElse(PublicationDate.NONE);
  }

  /** All texts of the strongest name, after the dateline unless they begin with it. */
  private String body() {
    List<Value> texts = of(Setting.FIELD_TEXT);
    StringBuilder body = new StringBuilder();
    for (Value text : texts) {
      if (text.rank == texts.get(0).rank) {
        body.append(body.length() == 0 ? "" : "\n").append(text.value);
      }
    }
    boolean begins = dateline == null || Lines.tidy(body.toString()).startsWith(dateline);
    String whole = begins ? body.toString() : dateline + " " + body;
    return whole.isBlank() ? null : whole;
  }
}
