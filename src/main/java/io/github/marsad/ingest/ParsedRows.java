package io.github.marsad.ingest;

import io.github.marsad.ingest.PublicationDate.Method;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.knowledge.Outlets;
import io.github.marsad.lake.Digest;
import io.github.marsad.lake.table.Articles;
import io.github.marsad.lake.table.Rejects;
import io.github.marsad.lake.table.Table;
import io.github.marsad.language.arabic.Tokenizer;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Makes one wide row of each record, article or reject, with what the choice between them needs.
 */
final class ParsedRows {
  static final String SOURCE_FILE = "source_file";
  static final String RECORD = "record";
  static final String IS_ARTICLE = "is_article";

  /** How many characters of an article are controls, and how many marks of direction. */
  static final String CONTROLS = "control_characters";

  static final String MARKS = "direction_marks";

  private static final int ID_DIGITS = 20;

  /** Columns of {@code articles} but those of the run, then those of {@code rejects}. */
  static final StructType SCHEMA = schema();

  private final Outlets outlets;
  private final Byline bylines;
  private final Dateline datelines;
  private final Languages languages;
  private final double minArabic;

  ParsedRows(KnowledgeFiles files, double minArabic) {
    this.outlets = Knowledge.of(files).outlets();
    this.bylines = new Byline(files, outlets);
    this.datelines = new Dateline(new DateReader(files), outlets);
    this.languages = new Languages(files);
    this.minArabic = minArabic;
  }

  private static StructType schema() {
    StructType schema =
        new StructType()
            .add(SOURCE_FILE, DataTypes.StringType)
            .add(RECORD, DataTypes.IntegerType)
            .add(IS_ARTICLE, DataTypes.BooleanType)
            .add(Rejects.REASON, DataTypes.StringType)
            .add(Rejects.DETAIL, DataTypes.StringType)
            .add(Rejects.BYTES, DataTypes.LongType)
            .add(CONTROLS, DataTypes.IntegerType)
            .add(MARKS, DataTypes.IntegerType);
    for (Table.Field field : Articles.TABLE.columns()) {
      boolean ofRun =
          field.name().equals(Articles.INGESTED_AT) || field.name().equals(Articles.RUN_ID);
      schema = ofRun ? schema : schema.add(field.name(), field.type());
    }
    return schema;
  }

  /** Where a record stands. */
  private record Place(String file, InputFormat format, int record, String uri) {
    static Place of(String file, InputFormat format, int record) {
      return new Place(file, format, record, record == 0 ? file : file + "#" + record);
    }

    Place within(int number) {
      return new Place(file, format, record, uri + "." + number);
    }
  }

  Row row(String file, InputFormat format, Parsed parsed) {
    if (parsed instanceof InnerRecord inner) {
      return row(Place.of(file, format, inner.record()).within(inner.number()), inner.parsed());
    }
    int record = parsed instanceof Reject reject ? reject.record() : ((RawArticle) parsed).record();
    return row(Place.of(file, format, record), parsed);
  }

  private Row row(Place place, Parsed parsed) {
    if (parsed instanceof Reject reject) {
      return reject(place, reject.reason(), reject.detail(), reject.bytes());
    }
    RawArticle raw = (RawArticle) parsed;
    ArticleText text = ArticleText.of(raw.title(), raw.summary(), raw.body());
    if (text.text().isEmpty()) {
      return reject(place, Reject.Reason.EMPTY, "neither headline nor text", raw.bytes());
    }
    Language language = languages.of(text.text());
    if (!language.isArabic() || language.confidence() < minArabic) {
      return reject(place, Reject.Reason.LANGUAGE, notArabic(language), raw.bytes());
    }
    return article(place, raw, text, language);
  }

  private static String notArabic(Language language) {
    String form =
        language.isArabic()
            ? "%s, but only %.2f of its letters are; see ingest.min-arabic"
            : "not Arabic but %s (%.2f)";
    return String.format(Locale.ROOT, form, language.code(), language.confidence());
  }

  private Row article(Place place, RawArticle raw, ArticleText text, Language language) {
    String recordKey = raw.id() != null ? raw.id() : raw.url();
    String outlet = raw.outlet() == null ? null : Lines.tidy(raw.outlet());
    PublicationDate date = date(raw, text);
    Controls controls = controls(raw);
    return RowFactory.create(
        place.file(),
        place.record(),
        true,
        null,
        null,
        raw.bytes(),
        controls.controls() == 0 ? null : controls.controls(),
        controls.marks() == 0 ? null : controls.marks(),
        Digest.sha256(orEmpty(recordKey), orEmpty(outlet), text.title(), text.text())
            .substring(0, ID_DIGITS),
        place.uri(),
        recordKey != null ? recordKey : place.uri(),
        place.format().label(),
        raw.sha256(),
        raw.encoding().charset(),
        raw.encoding().brokenBytes() == 0 ? null : raw.encoding().brokenBytes(),
        outlet,
        outletId(raw, outlet, text),
        text.title(),
        text.text(),
        text.titleEnd(),
        language.code(),
        language.confidence(),
        date.at() == null ? null : Timestamp.from(date.at()),
        date.date() == null ? null : Date.valueOf(date.date()),
        date.zone(),
        date.method().name().toLowerCase(Locale.ROOT),
        raw.crawledAt() == null ? null : Timestamp.from(raw.crawledAt()),
        tidy(raw.category()),
        tidy(raw.author()),
        raw.url(),
        text.text().codePointCount(0, text.text().length()),
        Tokenizer.count(text.text()),
        date.date() == null ? "unknown" : date.date().toString().substring(0, 7));
  }

  private static Controls controls(RawArticle raw) {
    return Controls.of(raw.title())
        .and(Controls.of(raw.summary()))
        .and(Controls.of(raw.body()))
        .and(new Controls(raw.encoding().controls(), 0));
  }

  /**
   * By name, then by address; by the article's own words only where the source gives neither. The
   * name of a corpus is no outlet's.
   */
  private String outletId(RawArticle raw, String outlet, ArticleText text) {
    String name = outlet == null || CorpusNames.isCorpus(outlet) ? null : outlet;
    boolean isNamed = name != null || raw.url() != null;
    return isNamed ? outlets.idOf(name, raw.url()) : bylines.outletOf(raw.author(), text);
  }

  /**
   * The date that the source gives, else that of the dateline, else that of the address; none of
   * them is later than the crawl.
   */
  private PublicationDate date(RawArticle raw, ArticleText text) {
    UrlDate url = UrlDate.of(raw.url());
    return Stream.<Supplier<PublicationDate>>of(
            raw::date,
            () -> datelines.of(text.firstParagraph(), url),
            () -> new PublicationDate(url.date(), null, null, Method.NONE).by(Method.URL))
        .map(Supplier::get)
        .filter(date -> date.date() != null && !date.isAfter(raw.crawledAt()))
        .findFirst()
        .orElse(PublicationDate.NONE);
  }

  private static Row reject(Place place, Reject.Reason reason, String detail, long bytes) {
    Object[] values = new Object[SCHEMA.length()];
    values[SCHEMA.fieldIndex(SOURCE_FILE)] = place.file();
    values[SCHEMA.fieldIndex(RECORD)] = place.record();
    values[SCHEMA.fieldIndex(IS_ARTICLE)] = false;
    values[SCHEMA.fieldIndex(Rejects.REASON)] = reason.code();
    values[SCHEMA.fieldIndex(Rejects.DETAIL)] = detail;
    values[SCHEMA.fieldIndex(Rejects.BYTES)] = bytes;
    values[SCHEMA.fieldIndex(Articles.SOURCE_URI)] = place.uri();
    values[SCHEMA.fieldIndex(Articles.SOURCE_FORMAT)] =
        place.format() == null ? null : place.format().label();
    return RowFactory.create(values);
  }

  private static String tidy(String text) {
    String tidy = text == null ? "" : Lines.tidy(text);
    return tidy.isEmpty() ? null : tidy;
  }

  private static String orEmpty(String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
