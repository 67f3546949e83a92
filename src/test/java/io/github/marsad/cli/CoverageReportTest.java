package io.github.marsad.cli;

import static io.github.marsad.testing.TableRows.dataset;
import static io.github.marsad.testing.TableRows.values;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.lake.table.Articles;
import io.github.marsad.lake.table.Mentions;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class CoverageReportTest {
  private static Map<String, Object> mention(String id, int begin, int end, String surface) {
    return values(
        Mentions.ARTICLE_ID, "a",
        Mentions.SPAN_BEGIN, begin,
        Mentions.SPAN_END, end,
        Mentions.SURFACE, surface,
        Mentions.ENTITY_ID, id,
        Mentions.ENTITY_TYPE, "organization",
        Mentions.KIND, "full");
  }

  /** A strait belongs to no state: its bearer is the place itself. */
  @Test
  void aFormOfSeveralBearersIsToldWithPlacesOfNoState() {
    String text = "باب المندب وباب المندب";
    Dataset<Row> articles =
        dataset(Articles.TABLE, List.of(values(Articles.ARTICLE_ID, "a", Articles.TEXT, text)));
    Dataset<Row> mentions =
        dataset(
            Mentions.TABLE,
            List.of(mention("x:one", 0, 10, "باب المندب"), mention("x:two", 12, 22, "باب المندب")));
    StringWriter out = new StringWriter();
    new CoverageReport(articles, mentions, KnowledgeFiles.builtIn(), 5).print(new PrintWriter(out));
    assertTrue(out.toString().contains("x:two 1 | x:one 1"), out::toString);
    assertTrue(out.toString().contains("place:x-bab-el-mandeb"), out::toString);
  }
}
