package io.github.marsad.annotate;

import io.github.marsad.find.ArticleContext;
import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.lake.table.Annotations;
import io.github.marsad.lake.table.Articles;
import io.github.marsad.language.arabic.SentenceSplitter;
import io.github.marsad.model.Annotation;
import io.github.marsad.model.Mention;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.ml.Transformer;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.DefaultParamsWritable;
import org.apache.spark.ml.util.Identifiable;
import org.apache.spark.ml.util.MLReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * A Spark ML stage that reads {@code text} and {@code title_end} and adds one typed column:
 * sentences, mentions, quotes, stances and terms of each article. With a chunk column it takes the
 * mentions from there; without one it finds them itself, which gives the same rows and is faster.
 */
public class StatementFinder extends Transformer implements DefaultParamsWritable {
  private static final long serialVersionUID = 1L;

  /** The column that the stage adds. */
  public static final String ANNOTATION = "annotation";

  private static final ThreadLocal<String> PENDING = new ThreadLocal<>();

  // No initialisers: Spark's traits call uid() and the params inside super().
  private String uid;
  private Param<String> chunkCol;
  private Param<String> knowledgePath;
  private transient KnowledgeFiles knowledgeFiles;

  /** A new stage with the packed knowledge and no chunk column. */
  public StatementFinder() {
    super();
  }

  /** Called by Spark when it loads a saved pipeline. */
  public StatementFinder(String uid) {
    this(Pending.of(uid));
  }

  private StatementFinder(Pending unused) {
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
      uid = pending != null ? pending : Identifiable.randomUID("MARSAD_STATEMENTS");
    }
    return uid;
  }

  /** Column of Spark NLP chunks with the mentions; not set: the stage finds them. */
  public Param<String> chunkCol() {
    if (chunkCol == null) {
      chunkCol = new Param<>(this, "chunkCol", "column of chunks with the mentions");
    }
    return chunkCol;
  }

  /** Sets {@link #chunkCol}. */
  public StatementFinder setChunkCol(String column) {
    set(chunkCol(), column);
    return this;
  }

  /** Folder whose TSV files replace the packed ones; empty for the packed ones. */
  public Param<String> knowledgePath() {
    if (knowledgePath == null) {
      knowledgePath = new Param<>(this, "knowledgePath", "folder with knowledge files, or empty");
    }
    return knowledgePath;
  }

  /** Sets {@link #knowledgePath}. It is read where the driver runs. */
  public StatementFinder setKnowledgePath(String path) {
    set(knowledgePath(), path);
    return this;
  }

  /** Uses files that are read already; a saved stage does not keep them. */
  StatementFinder withKnowledge(KnowledgeFiles files) {
    knowledgeFiles = files;
    return this;
  }

  private KnowledgeFiles knowledge() {
    if (knowledgeFiles != null) {
      return knowledgeFiles;
    }
    String path = isSet(knowledgePath()) ? (String) get(knowledgePath()).get() : "";
    return path.isEmpty() ? KnowledgeFiles.builtIn() : KnowledgeFiles.withFolder(Path.of(path));
  }

  @Override
  public Dataset<Row> transform(Dataset<?> articles) {
    StructType in = articles.schema();
    String chunks = isSet(chunkCol()) ? (String) get(chunkCol()).get() : null;
    Annotate annotate =
        new Annotate(
            JavaSparkContext.fromSparkContext(articles.sparkSession().sparkContext())
                .broadcast(knowledge()),
            in.fieldIndex(Articles.TEXT),
            in.fieldIndex(Articles.TITLE_END),
            chunks == null ? -1 : in.fieldIndex(chunks),
            new Extras(
                List.of(in.fieldNames()).indexOf(Articles.PUBLISHED_DATE),
                List.of(in.fieldNames()).indexOf(Models.COLUMN)));
    return articles.toDF().mapPartitions(annotate, Encoders.row(transformSchema(in)));
  }

  @Override
  public StructType transformSchema(StructType schema) {
    return schema.add(ANNOTATION, Annotations.ANNOTATION);
  }

  @Override
  public StatementFinder copy(ParamMap extra) {
    StatementFinder copy = defaultCopy(extra);
    return copy.withKnowledge(knowledgeFiles);
  }

  /** Reads a saved stage; Spark finds this by its name. */
  public static MLReader<StatementFinder> read() {
    return new DefaultParamsReader<>();
  }

  /**
   * Columns that an input may have or not.
   *
   * @param published index of the date of publication, or -1
   * @param models index of what plugged-in models found, or -1
   */
  private record Extras(int published, int models) implements Serializable {
    ArticleContext of(Row row) {
      boolean dated = published >= 0 && !row.isNullAt(published);
      return new ArticleContext(
          dated ? row.getDate(published).toLocalDate() : null,
          models < 0 ? List.of() : ModelChunk.names(row.getList(models)));
    }
  }

  /** What runs on the executors. */
  private record Annotate(
      Broadcast<KnowledgeFiles> files, int text, int titleEnd, int chunks, Extras extras)
      implements MapPartitionsFunction<Row, Row> {

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
      Engines.Engine engine = Engines.of(files.value());
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return rows.hasNext();
        }

        @Override
        public Row next() {
          Row row = rows.next();
          return append(row, found(engine, row));
        }
      };
    }

    /** What is found in an article; a fault of the rules there must not end the run. */
    private Row found(Engines.Engine engine, Row row) {
      try {
        return Annotations.row(annotate(engine, row));
      } catch (RuntimeException | StackOverflowError e) {
        return Annotations.failed(e.getClass().getSimpleName() + ": " + e.getMessage());
      }
    }

    private Annotation annotate(Engines.Engine engine, Row row) {
      String content = row.getString(text);
      int end = row.getInt(titleEnd);
      if (chunks < 0) {
        return engine.annotator().annotate(content, end, extras.of(row));
      }
      List<Mention> mentions =
          Chunks.mentions(
              row.getList(chunks),
              SentenceSplitter.split(content, content.offsetByCodePoints(0, end)),
              engine.knowledge());
      return engine.annotator().annotate(content, end, mentions);
    }

    private static Row append(Row row, Row annotation) {
      Object[] values = new Object[row.length() + 1];
      for (int i = 0; i < row.length(); i++) {
        values[i] = row.get(i);
      }
      values[row.length()] = annotation;
      return RowFactory.create(values);
    }
  }
}
