package io.github.marsad.annotate;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import io.github.marsad.knowledge.Entity;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.Place;
import io.github.marsad.model.EntityType;
import io.github.marsad.model.Mention;
import io.github.marsad.model.MentionKind;
import io.github.marsad.model.Sentence;
import io.github.marsad.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Row;
import scala.collection.JavaConverters;

/**
 * The one place where mentions become Spark NLP chunks and chunks mentions: UTF-16 offsets, end
 * inclusive there, exclusive here; four metadata keys, and two more for entities that no knowledge
 * file tells.
 */
final class Chunks {
  private static final String ENTITY_ID = "entity_id";
  private static final String KIND = "kind";
  private static final String METHOD = "method";
  private static final String CONFIDENCE = "confidence";
  private static final String TYPE = "entity_type";
  private static final String COUNTRY = "country";

  /** How the ids of entities begin that no knowledge file tells. */
  private static final String DISCOVERED = "x:";

  private static final int INSTITUTION_PREFIX = 2;

  private Chunks() {}

  static Annotation of(Mention mention, String text) {
    Map<String, String> metadata = new HashMap<>();
    metadata.put(ENTITY_ID, mention.placeId() != null ? mention.placeId() : mention.entityId());
    metadata.put(KIND, mention.kind().label());
    metadata.put(METHOD, mention.method());
    metadata.put(CONFIDENCE, Double.toString(mention.confidence()));
    if (mention.entityId().startsWith(DISCOVERED)) {
      metadata.put(TYPE, mention.type().label());
      metadata.put(COUNTRY, mention.country() == null ? "" : mention.country());
    }
    return new Annotation(
        AnnotatorType.CHUNK(),
        mention.span().begin(),
        mention.span().end() - 1,
        mention.span().of(text),
        scala.collection.immutable.Map$.MODULE$.apply(
            JavaConverters.mapAsScalaMap(metadata).toSeq()),
        new float[0]);
  }

  /** The mentions that a column of chunks holds, nested ones told by their spans. */
  static List<Mention> mentions(List<Row> chunks, List<Sentence> sentences, Knowledge knowledge) {
    List<Mention> mentions = new ArrayList<>(chunks.size());
    int outerEnd = 0;
    for (Row chunk : chunks) {
      Span span = new Span(chunk.<Integer>getAs("begin"), chunk.<Integer>getAs("end") + 1);
      Map<String, String> metadata = chunk.getJavaMap(chunk.fieldIndex("metadata"));
      mentions.add(
          mention(span, span.end() <= outerEnd, sentenceOf(span, sentences), metadata, knowledge));
      outerEnd = Math.max(outerEnd, span.end());
    }
    return mentions;
  }

  private static Mention mention(
      Span span,
      boolean nested,
      int sentenceNo,
      Map<String, String> metadata,
      Knowledge knowledge) {
    String id = metadata.get(ENTITY_ID);
    Place place = knowledge.place(id);
    String entityId = place == null ? id : "country:" + place.country();
    Entity entity = knowledge.entity(entityId);
    boolean discovered = entityId.startsWith(DISCOVERED);
    EntityType type =
        discovered
            ? EntityType.of(metadata.get(TYPE))
            : entity == null ? EntityType.INSTITUTION : entity.type();
    return new Mention(
        sentenceNo,
        span,
        entityId,
        type,
        discovered ? stateOf(metadata) : stateOf(entity, entityId),
        MentionKind.of(metadata.get(KIND)),
        place == null ? null : id,
        nested,
        metadata.get(METHOD),
        Double.parseDouble(metadata.get(CONFIDENCE)));
  }

  private static String stateOf(Map<String, String> metadata) {
    String country = metadata.get(COUNTRY);
    return country.isEmpty() ? null : country;
  }

  private static String stateOf(Entity entity, String entityId) {
    return entity == null ? countryOfInstitution(entityId) : entity.country();
  }

  /** An institution found by grammar has its state in its id: {@code i:ru-foreign-ministry}. */
  private static String countryOfInstitution(String id) {
    return id.substring(INSTITUTION_PREFIX, INSTITUTION_PREFIX + 2).toUpperCase(Locale.ROOT);
  }

  private static int sentenceOf(Span span, List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      if (span.begin() < sentence.span().end()) {
        return sentence.no();
      }
    }
    return sentences.size() - 1;
  }
}
