package io.github.marsad.annotate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.marsad.find.ArticleAnnotator;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.lake.table.Annotations;
import io.github.marsad.lake.table.Articles;
import io.github.marsad.lake.table.Rejects;
import io.github.marsad.testing.Rows;
import io.github.marsad.testing.SampleLake;
import io.github.marsad.testing.TestSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article's annotation is a function of the article, whichever way it is made. */
class AnnotationPipelineTest {
  private static final String[] COMPARED = {Articles.ARTICLE_ID, StatementFinder.ANNOTATION};

  private static Dataset<Row> articles() {
    return SampleLake.read(Articles.TABLE);
  }

  @Test
  void chunksOfSparkNlpGiveTheSameRowsAsTheDirectWay() {
    List<String> direct = Rows.json(direct(articles()), COMPARED);
    assertFalse(direct.isEmpty());
    assertEquals(String.join("\n", direct), String.join("\n", Rows.json(chunks(), COMPARED)));
  }

  private static Dataset<Row> direct(Dataset<Row> articles) {
    return AnnotationPipeline.direct().fit(articles).transform(articles);
  }

  private static Dataset<Row> chunks() {
    Dataset<Row> articles = AnnotationPipeline.withMetadata(articles());
    return AnnotationPipeline.withChunks().fit(articles).transform(articles);
  }

  @Test
  void savedPipelineLoadsAndFindsTheSame(@TempDir Path folder) throws Exception {
    Dataset<Row> articles = AnnotationPipeline.withMetadata(articles());
    PipelineModel model = AnnotationPipeline.withChunks().fit(articles);
    String path = folder.resolve("pipeline").toString();
    model.write().overwrite().save(path);
    List<String> loaded = Rows.json(PipelineModel.load(path).transform(articles), COMPARED);
    assertEquals(
        String.join("\n", Rows.json(model.transform(articles), COMPARED)),
        String.join("\n", loaded));
  }

  @Test
  void eachSampleArticleAloneGivesWhatItGivesInTheCorpus() {
    ArticleAnnotator annotator = new ArticleAnnotator(Knowledge.of(KnowledgeFiles.builtIn()));
    List<Row> alone = new ArrayList<>();
    for (Row article : articles().collectAsList()) {
      Row annotation =
          Annotations.row(
              annotator.annotate(
                  article.getAs(Articles.TEXT), article.<Integer>getAs(Articles.TITLE_END)));
      alone.add(RowFactory.create(article.getAs(Articles.ARTICLE_ID), annotation));
    }
    StructType schema =
        new StructType()
            .add(Articles.ARTICLE_ID, DataTypes.StringType)
            .add(StatementFinder.ANNOTATION, Annotations.ANNOTATION);
    String[] columns = {
      Annotations.ARTICLE_ID,
      Annotations.SENTENCES,
      Annotations.MENTIONS,
      Annotations.QUOTES,
      Annotations.STANCES,
      Annotations.TERMS
    };
    Dataset<Row> flat =
        TestSession.get()
            .createDataFrame(alone, schema)
            .select(Articles.ARTICLE_ID, StatementFinder.ANNOTATION + ".*");
    assertEquals(
        String.join("\n", Rows.json(flat, columns)),
        String.join("\n", Rows.json(SampleLake.read(Annotations.TABLE), columns)));
  }

  /** A title that ends behind its text stands for any fault of the rules. */
  @Test
  void anArticleThatTheRulesCannotReadIsRejectedAndTheOthersAreRead() {
    Dataset<Row> articles = articles().limit(3).cache();
    String bad = articles.first().getAs(Articles.ARTICLE_ID);
    Dataset<Row> broken =
        articles.withColumn(
            Articles.TITLE_END,
            when(col(Articles.ARTICLE_ID).equalTo(bad), lit(1_000_000))
                .otherwise(col(Articles.TITLE_END)));
    Dataset<Row> annotations =
        direct(broken)
            .select(col(Articles.ARTICLE_ID), col(StatementFinder.ANNOTATION + ".*"))
            .cache();
    List<Row> rejects = AnnotateJob.failed(annotations, articles, "run").collectAsList();
    assertEquals(1, rejects.size(), rejects.toString());
    assertEquals(AnnotateJob.FAILED, rejects.get(0).getAs(Rejects.REASON));
    assertEquals(
        articles.first().<String>getAs(Articles.SOURCE_URI),
        rejects.get(0).getAs(Rejects.SOURCE_URI));
    assertEquals(3, annotations.count());
    assertEquals(
        2, annotations.where(size(col(Annotations.SENTENCES)).gt(0)).count(), "the others");
  }

  @Test
  void mentionsNestAndNeverCross() {
    for (Row article : direct(articles()).collectAsList()) {
      Row annotation = article.getAs(StatementFinder.ANNOTATION);
      List<Row> mentions = annotation.getList(annotation.fieldIndex(Annotations.MENTIONS));
      for (Row a : mentions) {
        for (Row b : mentions) {
          assertFalse(crosses(a, b), () -> a + " crosses " + b);
        }
      }
    }
  }

  private static boolean crosses(Row a, Row b) {
    int aBegin = a.getInt(1);
    int aEnd = a.getInt(2);
    int bBegin = b.getInt(1);
    int bEnd = b.getInt(2);
    return aBegin < bBegin && bBegin < aEnd && aEnd < bEnd;
  }
}
