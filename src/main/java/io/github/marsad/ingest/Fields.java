package io.github.marsad.ingest;

import io.github.marsad.ingest.html.CharacterReferences;
import io.github.marsad.ingest.html.HtmlText;
import io.github.marsad.ingest.html.PageException;
import io.github.marsad.job.Setting;
import io.github.marsad.lake.Digest;

/** The fields of one record, sorted by what they mean. */
final class Fields {
  /** More than any setting has names: an outer field is stronger than an inner one. */
  private static final int LEVEL = 1_000;

  private static final int DATE = FieldMap.MEANINGS.indexOf(Setting.FIELD_DATE);
  private static final char REPLACEMENT = '\uFFFD';

  private final ParseOptions options;
  private final String[] values = new String[FieldMap.MEANINGS.size()];
  private final int[] ranks = new int[FieldMap.MEANINGS.size()];
  private int loneSurrogates;
  private boolean hasPlainDate;

  Fields(ParseOptions options) {
    this.options = options;
  }

  /** Whether a field means anything. */
  boolean isKnown(String name) {
    return !options.fieldMap().places(name).isEmpty();
  }

  /** Takes a field, unless it is empty, means nothing, or an earlier name of its meaning is set. */
  void put(String name, String value) {
    put(name, value, 0);
  }

  /** The same of a field that stands in an object within the record, so many levels down. */
  void put(String name, String value, int depth) {
    if (value == null || value.isBlank()) {
      return;
    }
    for (FieldMap.Place place : options.fieldMap().places(name)) {
      int rank = depth * LEVEL + place.rank() + FieldMap.weakness(place, value);
      if (values[place.meaning()] == null || rank < ranks[place.meaning()]) {
        values[place.meaning()] = wellFormed(value);
        ranks[place.meaning()] = rank;
        hasPlainDate = place.meaning() == DATE ? FieldMap.isPlainDate(name) : hasPlainDate;
      }
    }
  }

  boolean hasText() {
    return get(Setting.FIELD_TEXT) != null;
  }

  /**
   * The article of these fields; a reject when they hold no text. A body or abstract that is HTML
   * is turned to text, be its signs escaped; where there is none, references to characters are
   * replaced. What a dump of the web calls its date is when it was crawled.
   */
  Parsed article(Cut cut, Encoding encoding) {
    String body;
    String summary;
    try {
      body = text(Setting.FIELD_TEXT);
      summary = text(Setting.FIELD_ABSTRACT);
    } catch (PageException e) {
      return new Reject(cut.number(), Reject.Reason.TOO_LARGE, e.getMessage(), cut.length());
    }
    if (body == null || body.isBlank()) {
      String detail = "no " + options.fieldMap().textNames() + " field; every article needs a text";
      return new Reject(cut.number(), Reject.Reason.EMPTY, detail, cut.length());
    }
    boolean isCrawlDate = hasPlainDate && get(Setting.FIELD_DUMP) != null;
    String date = get(Setting.FIELD_DATE);
    String crawled = get(Setting.FIELD_CRAWLED);
    String title = get(Setting.FIELD_TITLE);
    return new RawArticle(
        cut.number(),
        get(Setting.FIELD_ID),
        get(Setting.FIELD_URL),
        get(Setting.FIELD_OUTLET),
        title == null ? null : CharacterReferences.replaced(title),
        summary,
        body,
        isCrawlDate ? PublicationDate.NONE : options.dates().metadata(date),
        get(Setting.FIELD_CATEGORY),
        get(Setting.FIELD_AUTHOR),
        cut.length(),
        Digest.sha256(cut.bytes()),
        Moments.parse(crawled == null && isCrawlDate ? date : crawled),
        new Encoding(encoding.charset(), encoding.brokenBytes() + 2 * loneSurrogates));
  }

  private String text(Setting meaning) throws PageException {
    String value = get(meaning);
    if (value == null || HtmlText.isIn(value)) {
      return value == null ? null : HtmlText.of(value);
    }
    String replaced = CharacterReferences.replaced(value);
    return HtmlText.isIn(replaced) ? HtmlText.of(replaced) : replaced;
  }

  private String get(Setting meaning) {
    return values[FieldMap.MEANINGS.indexOf(meaning)];
  }

  /** JSON can spell half a character, which no file of UTF-8 can hold: it counts as broken. */
  private String wellFormed(String value) {
    StringBuilder repaired = null;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < value.length()
              && Character.isLowSurrogate(value.charAt(i + 1));
      if (pair) {
        i++;
      } else {
        repaired = repaired == null ? new StringBuilder(value) : repaired;
        repaired.setCharAt(i, REPLACEMENT);
        loneSurrogates++;
      }
    }
    return repaired == null ? value : repaired.toString();
  }
}
