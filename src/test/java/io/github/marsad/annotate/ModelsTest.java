package io.github.marsad.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.job.UsageException;
import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.lake.table.Articles;
import io.github.marsad.testing.TestSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model trained here, saved, loaded and used beside our own rules. */
class ModelsTest {
  private static final String TEXT = "أعلنت شركة زرقانة للنقل الخبر في موسكو";

  @TempDir private Path folder;

  private static String sentence(String... words) {
    return String.join("\n", words) + "\n\n";
  }

  private Path conll() throws IOException {
    String company =
        sentence("أعلنت O", "شركة O", "زرقانة B-ORG", "للنقل O", "الخبر O", "في O", "موسكو O");
    String plain = sentence("قال O", "الوزير O", "إن O", "الطريق O", "مفتوح O");
    return Files.writeString(folder.resolve("names.conll"), (company + plain).repeat(12));
  }

  private static Dataset<Row> article(String text) {
    StructType schema =
        new StructType()
            .add(Articles.TEXT, DataTypes.StringType)
            .add(Articles.TITLE_END, DataTypes.IntegerType);
    return TestSession.get().createDataFrame(List.of(RowFactory.create(text, 0)), schema);
  }

  private static List<String> mentions(Dataset<Row> articles) {
    Row annotation =
        new StatementFinder()
            .withKnowledge(KnowledgeFiles.builtIn())
            .transform(articles)
            .select(StatementFinder.ANNOTATION + ".*")
            .first();
    List<String> found = new ArrayList<>();
    for (Row mention : annotation.<Row>getList(annotation.fieldIndex("mentions"))) {
      String surface =
          TEXT.substring(mention.<Integer>getAs("span_begin"), mention.<Integer>getAs("span_end"));
      found.add(surface + " " + mention.getAs("entity_type") + " " + mention.getAs("method"));
    }
    return found;
  }

  @Test
  void aTrainedModelAddsNamesWhereWeFindNone() throws IOException {
    Path out = folder.resolve("toy");
    assertEquals(24, NerTraining.train(TestSession.get(), conll(), out, 20));
    assertEquals(List.of("موسكو country gazetteer"), mentions(article(TEXT)));
    Models models = Models.load(TestSession.get(), List.of(out.toString()));
    assertEquals(
        List.of("زرقانة organization model:toy", "موسكو country gazetteer"),
        mentions(models.transform(article(TEXT))));
    assertEquals(
        models.fingerprint(),
        Models.load(TestSession.get(), List.of(out.toString())).fingerprint());
  }

  @Test
  void whatIsNoPipelineIsRefusedByName() {
    String nowhere = folder.resolve("nowhere").toString();
    UsageException e =
        assertThrows(UsageException.class, () -> Models.load(TestSession.get(), List.of(nowhere)));
    assertTrue(e.getMessage().contains(nowhere), e::getMessage);
  }

  @Test
  void aLineOfAnotherShapeIsRefusedWithItsNumber() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.conll"), "قال O\nكلمة\n");
    UsageException e =
        assertThrows(
            UsageException.class,
            () -> NerTraining.train(TestSession.get(), bad, folder.resolve("out"), 1));
    assertTrue(e.getMessage().contains("bad.conll:2"), e::getMessage);
  }
}
