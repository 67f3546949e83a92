package io.github.marsad.lake.table;

import static io.github.marsad.lake.table.Types.BOOLEAN;
import static io.github.marsad.lake.table.Types.DOUBLE;
import static io.github.marsad.lake.table.Types.INT;
import static io.github.marsad.lake.table.Types.STRING;

import io.github.marsad.model.Annotation;
import io.github.marsad.model.Mention;
import io.github.marsad.model.Party;
import io.github.marsad.model.Quote;
import io.github.marsad.model.Sentence;
import io.github.marsad.model.Span;
import io.github.marsad.model.Stance;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The cache: all that was found in one article, offsets and ids without text. Internal; may change.
 */
public final class Annotations {
  public static final String ARTICLE_ID = "article_id";
  public static final String CONTENT_SHA256 = "content_sha256";
  public static final String FINGERPRINT = "fingerprint";
  public static final String SENTENCES = "sentences";
  public static final String MENTIONS = "mentions";
  public static final String QUOTES = "quotes";
  public static final String STANCES = "stances";
  public static final String TERMS = "terms";
  public static final String ERROR = "error";

  private static final ArrayType OFFSETS = DataTypes.createArrayType(INT, true);

  private static final StructType SENTENCE =
      new StructType()
          .add(Sentences.SENTENCE_NO, INT)
          .add(Sentences.SPAN_BEGIN, INT)
          .add(Sentences.SPAN_END, INT)
          .add(Sentences.IS_HEADLINE, BOOLEAN);

  private static final StructType MENTION =
      new StructType()
          .add(Mentions.SENTENCE_NO, INT)
          .add(Mentions.SPAN_BEGIN, INT)
          .add(Mentions.SPAN_END, INT)
          .add(Mentions.ENTITY_ID, STRING)
          .add(Mentions.ENTITY_TYPE, STRING)
          .add(Mentions.COUNTRY, STRING)
          .add(Mentions.KIND, STRING)
          .add(Mentions.PLACE_ID, STRING)
          .add(Mentions.IS_NESTED, BOOLEAN)
          .add(Mentions.METHOD, STRING)
          .add(Mentions.CONFIDENCE, DOUBLE);

  private static final StructType QUOTE =
      new StructType()
          .add(Quotes.SENTENCE_NO, INT)
          .add(Quotes.SPAN_BEGIN, INT)
          .add(Quotes.SPAN_END, INT)
          .add(Quotes.FORM, STRING)
          .add(Quotes.VERB_BEGIN, INT)
          .add(Quotes.VERB_END, INT)
          .add(Quotes.SPEAKER_ENTITY_ID, STRING)
          .add(Quotes.SPEAKER_BEGIN, INT)
          .add(Quotes.SPEAKER_END, INT)
          .add(Quotes.SPEAKS_FOR_ID, STRING)
          .add(Quotes.CONFIDENCE, DOUBLE);

  private static final StructType STANCE =
      new StructType()
          .add(Stances.SENTENCE_NO, INT)
          .add(Stances.HOLDER_ID, STRING)
          .add(Stances.HOLDER_TYPE, STRING)
          .add(Stances.HOLDER_COUNTRY, STRING)
          .add(Stances.HOLDER_BEGIN, INT)
          .add(Stances.HOLDER_END, INT)
          .add(Stances.TARGET_ID, STRING)
          .add(Stances.TARGET_TYPE, STRING)
          .add(Stances.TARGET_COUNTRY, STRING)
          .add(Stances.TARGET_BEGIN, INT)
          .add(Stances.TARGET_END, INT)
          .add(Stances.POLARITY, INT)
          .add(Stances.RELATION, STRING)
          .add(Stances.STRENGTH, INT)
          .add(Stances.CUE_BEGIN, INT)
          .add(Stances.CUE_END, INT)
          .add(Stances.NEGATED, BOOLEAN)
          .add(Stances.HEDGED, BOOLEAN)
          .add(Stances.ATTRIBUTED_TO_ID, STRING)
          .add(Stances.ATTRIBUTED_TO_TEXT, STRING)
          .add(Stances.RULE_ID, STRING)
          .add(Stances.CONFIDENCE, DOUBLE);

  /** The type of one article's annotation: what {@link #row} encodes. */
  public static final StructType ANNOTATION =
      new StructType()
          .add(SENTENCES, arrayOf(SENTENCE))
          .add(MENTIONS, arrayOf(MENTION))
          .add(QUOTES, arrayOf(QUOTE))
          .add(STANCES, arrayOf(STANCE))
          .add(TERMS, OFFSETS)
          .add(ERROR, STRING);

  public static final Table TABLE =
      Table.byMonth(
              "annotations", "One nested row for each article: the cache; internal, may change.")
          .column(ARTICLE_ID, STRING, "the article: 20 hex digits")
          .column(
              CONTENT_SHA256, STRING, "SHA-256 of title_end, text, published_date and lang, in hex")
          .column(FINGERPRINT, STRING, "what annotated it: code, knowledge and settings")
          .column(SENTENCES, arrayOf(SENTENCE), "sentences, as offsets")
          .column(MENTIONS, arrayOf(MENTION), "mentions, as offsets and ids")
          .column(QUOTES, arrayOf(QUOTE), "quotes, as offsets and ids")
          .column(STANCES, arrayOf(STANCE), "stances, as offsets and ids")
          .column(TERMS, OFFSETS, "content words: begin and end of each in turn, in code points")
          .nullable(ERROR, STRING, "why the rules could not read the article; null when they could")
          .key(ARTICLE_ID);

  private Annotations() {}

  private static ArrayType arrayOf(StructType type) {
    return DataTypes.createArrayType(type, true);
  }

  /** Encodes an annotation as a row of {@link #ANNOTATION}. */
  public static Row row(Annotation annotation) {
    return RowFactory.create(
        rows(annotation.sentences(), Annotations::row),
        rows(annotation.mentions(), Annotations::row),
        rows(annotation.quotes(), Annotations::row),
        rows(annotation.stances(), Annotations::row),
        offsets(annotation.terms()),
        null);
  }

  /** The row of an article that the rules could not read: nothing is found in it. */
  public static Row failed(String error) {
    return RowFactory.create(new Row[0], new Row[0], new Row[0], new Row[0], new Integer[0], error);
  }

  private static <T> Row[] rows(List<T> values, Function<T, Row> encode) {
    Row[] rows = new Row[values.size()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = encode.apply(values.get(i));
    }
    return rows;
  }

  private static Row row(Sentence sentence) {
    return RowFactory.create(
        sentence.no(), sentence.span().begin(), sentence.span().end(), sentence.headline());
  }

  private static Row row(Mention mention) {
    return RowFactory.create(
        mention.sentenceNo(),
        mention.span().begin(),
        mention.span().end(),
        mention.entityId(),
        mention.type().label(),
        mention.country(),
        mention.kind().label(),
        mention.placeId(),
        mention.nested(),
        mention.method(),
        mention.confidence());
  }

  private static Row row(Quote quote) {
    return RowFactory.create(
        quote.sentenceNo(),
        quote.span().begin(),
        quote.span().end(),
        quote.direct() ? "direct" : "indirect",
        begin(quote.verbSpan()),
        end(quote.verbSpan()),
        quote.speakerId(),
        begin(quote.speakerSpan()),
        end(quote.speakerSpan()),
        quote.speaksForId(),
        quote.confidence());
  }

  private static Row row(Stance stance) {
    Party holder = stance.holder();
    Party target = stance.target();
    return RowFactory.create(
        stance.sentenceNo(),
        holder.id(),
        holder.type().label(),
        holder.country(),
        begin(holder.span()),
        end(holder.span()),
        target.id(),
        target.type().label(),
        target.country(),
        begin(target.span()),
        end(target.span()),
        stance.polarity(),
        stance.relation(),
        stance.strength(),
        stance.cueSpan().begin(),
        stance.cueSpan().end(),
        stance.negated(),
        stance.hedged(),
        stance.attributedToId(),
        stance.attributedToText(),
        stance.ruleId(),
        stance.confidence());
  }

  private static Integer[] offsets(List<Span> spans) {
    Integer[] offsets = new Integer[spans.size() * 2];
    for (int i = 0; i < spans.size(); i++) {
      offsets[2 * i] = spans.get(i).begin();
      offsets[2 * i + 1] = spans.get(i).end();
    }
    return offsets;
  }

  private static Integer begin(Span span) {
    return span == null ? null : span.begin();
  }

  private static Integer end(Span span) {
    return span == null ? null : span.end();
  }
}
