package io.github.marsad.annotate;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorModel;
import com.johnsnowlabs.nlp.AnnotatorType;
import com.johnsnowlabs.nlp.HasSimpleAnnotate;
import io.github.marsad.find.ArticleContext;
import io.github.marsad.find.MentionFinder;
import io.github.marsad.lake.table.Articles;
import io.github.marsad.model.Mention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.Identifiable;
import org.apache.spark.ml.util.MLReader;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/**
 * A Spark NLP annotator that finds countries and actors: DOCUMENT in, CHUNK out.
 *
 * <p>Each chunk carries {@code entity_id}, {@code kind}, {@code method} and {@code confidence}; for
 * a place the id is the place's. Begin and end are Spark NLP's: UTF-16 units, end inclusive. The
 * document's metadata may carry {@code title_end} in code points.
 */
public class MentionAnnotator extends AnnotatorModel<MentionAnnotator>
    implements HasSimpleAnnotate<MentionAnnotator> {
  private static final long serialVersionUID = 1L;

  /** Key of the document's metadata that tells where the headline ends. */
  static final String TITLE_END = "title_end";

  private static final ThreadLocal<String> PENDING = new ThreadLocal<>();

  // No initialisers: Spark's traits call uid() and the params inside super().
  private String uid;
  private Param<String> knowledgePath;

  /** A new annotator with the packed knowledge. */
  public MentionAnnotator() {
    super();
  }

  /** Called by Spark when it loads a saved pipeline. */
  public MentionAnnotator(String uid) {
    this(Pending.of(uid));
  }

  private MentionAnnotator(Pending unused) {
    super();
  }

  /** Keeps the uid for the moment when super() asks for it. */
  private record Pending() {
    static Pending of(String uid) {
      PENDING.set(uid);
      return new Pending();
    }
  }

  @Override
  public String uid() {
    if (uid == null) {
      String pending = PENDING.get();
      PENDING.remove();
      uid = pending != null ? pending : Identifiable.randomUID("MARSAD_MENTIONS");
    }
    return uid;
  }

  /** Folder whose TSV files replace the packed ones; empty for the packed ones. */
  public Param<String> knowledgePath() {
    if (knowledgePath == null) {
      knowledgePath = new Param<>(this, "knowledgePath", "folder with knowledge files, or empty");
    }
    return knowledgePath;
  }

  /** Sets {@link #knowledgePath}. The folder must be there on every executor. */
  public MentionAnnotator setKnowledgePath(String path) {
    set(knowledgePath(), path);
    return this;
  }

  @Override
  public String[] inputAnnotatorTypes() {
    return new String[] {AnnotatorType.DOCUMENT()};
  }

  @Override
  public String outputAnnotatorType() {
    return AnnotatorType.CHUNK();
  }

  @Override
  public Seq<Annotation> annotate(Seq<Annotation> documents) {
    String path = isSet(knowledgePath()) ? (String) get(knowledgePath()).get() : "";
    MentionFinder finder = Engines.ofPath(path).mentionFinder();
    List<Annotation> chunks = new ArrayList<>();
    for (Annotation document : JavaConverters.seqAsJavaList(documents)) {
      for (Mention mention :
          finder.find(document.result(), titleEnd(document), context(document))) {
        chunks.add(Chunks.of(mention, document.result()));
      }
    }
    return JavaConverters.asScalaBuffer(chunks).toList();
  }

  /** The date of publication, where the metadata have one. */
  private static ArticleContext context(Annotation document) {
    scala.Option<String> date = document.metadata().get(Articles.PUBLISHED_DATE);
    boolean dated = date.isDefined() && date.get() != null;
    return new ArticleContext(dated ? LocalDate.parse(date.get()) : null, List.of());
  }

  private static int titleEnd(Annotation document) {
    scala.Option<String> codePoints = document.metadata().get(TITLE_END);
    return codePoints.isEmpty()
        ? 0
        : document.result().offsetByCodePoints(0, Integer.parseInt(codePoints.get()));
  }

  /** Reads a saved annotator; Spark finds this by its name. */
  public static MLReader<MentionAnnotator> read() {
    return new DefaultParamsReader<>();
  }
}
