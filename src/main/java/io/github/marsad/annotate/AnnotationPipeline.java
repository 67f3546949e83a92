package io.github.marsad.annotate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map;

import com.johnsnowlabs.nlp.DocumentAssembler;
import io.github.marsad.lake.table.Articles;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The Spark ML pipelines that annotate, with and without Spark NLP's chunks. */
public final class AnnotationPipeline {
  private static final String DOCUMENT = "document";
  private static final String MENTIONS = "mention_chunks";
  private static final String METADATA = "document_metadata";

  private AnnotationPipeline() {}

  /**
   * One stage that finds everything: what {@code marsad annotate} runs when nothing is plugged in.
   */
  public static Pipeline direct() {
    return new Pipeline().setStages(new PipelineStage[] {new StatementFinder()});
  }

  /**
   * DocumentAssembler, MentionAnnotator, StatementFinder: mentions travel as Spark NLP chunks, so
   * that other annotators can stand before and beside ours. Its input is {@link #withMetadata}.
   */
  public static Pipeline withChunks() {
    DocumentAssembler assembler = new DocumentAssembler();
    assembler.setInputCol(Articles.TEXT);
    assembler.setOutputCol(DOCUMENT);
    assembler.setMetadataCol(METADATA);
    MentionAnnotator mentions = new MentionAnnotator();
    mentions.setInputCols(new String[] {DOCUMENT});
    mentions.setOutputCol(MENTIONS);
    return new Pipeline()
        .setStages(
            new PipelineStage[] {assembler, mentions, new StatementFinder().setChunkCol(MENTIONS)});
  }

  /** Articles with the map column that carries title_end, date and language into documents. */
  public static Dataset<Row> withMetadata(Dataset<Row> articles) {
    return articles.withColumn(
        METADATA,
        map(
            lit(MentionAnnotator.TITLE_END), col(Articles.TITLE_END).cast("string"),
            lit(Articles.PUBLISHED_DATE), col(Articles.PUBLISHED_DATE).cast("string"),
            lit(Articles.LANG), col(Articles.LANG)));
  }
}
