package io.github.marsad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.find.ArticleAnnotator;
import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.lake.Digest;
import io.github.marsad.lake.table.Annotations;
import io.github.marsad.lake.table.Articles;
import io.github.marsad.lake.table.Mentions;
import io.github.marsad.lake.table.Quotes;
import io.github.marsad.lake.table.Rejects;
import io.github.marsad.lake.table.StanceSummary;
import io.github.marsad.lake.table.Stances;
import io.github.marsad.lake.table.Table;
import io.github.marsad.testing.Rows;
import io.github.marsad.testing.SampleLake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tables of {@code data/sample} as they were reviewed. {@code -Dgolden.rewrite=true} writes
 * them anew; the diff is then read before it is committed, and {@link
 * ArticleAnnotator#ANNOTATION_VERSION} raised when annotation changed by code.
 */
class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  /** A table and the columns of it that are compared. */
  record Golden(Table table, List<String> columns) {
    @Override
    public String toString() {
      return table.name();
    }
  }

  static Stream<Golden> goldens() {
    return Stream.of(
        new Golden(
            Articles.TABLE,
            List.of(
                Articles.SOURCE_URI,
                Articles.ARTICLE_ID,
                Articles.OUTLET,
                Articles.PUBLISHED_DATE,
                Articles.PUBLISHED_ZONE,
                Articles.DATE_METHOD,
                Articles.TITLE,
                Articles.TITLE_END,
                Articles.N_CHARS,
                Articles.N_WORDS)),
        new Golden(Rejects.TABLE, List.of(Rejects.SOURCE_URI, Rejects.REASON, Rejects.DETAIL)),
        new Golden(
            Mentions.TABLE,
            List.of(
                Mentions.ARTICLE_ID,
                Mentions.SPAN_BEGIN,
                Mentions.SURFACE,
                Mentions.ENTITY_ID,
                Mentions.KIND,
                Mentions.PLACE_ID,
                Mentions.IS_NESTED,
                Mentions.METHOD)),
        new Golden(
            Quotes.TABLE,
            List.of(
                Quotes.ARTICLE_ID,
                Quotes.SPAN_BEGIN,
                Quotes.FORM,
                Quotes.VERB,
                Quotes.SPEAKER_ENTITY_ID,
                Quotes.SPEAKER_TEXT,
                Quotes.SPEAKS_FOR_ID,
                Quotes.TEXT)),
        new Golden(
            Stances.TABLE,
            List.of(
                Stances.ARTICLE_ID,
                Stances.HOLDER_ID,
                Stances.POLARITY,
                Stances.TARGET_ID,
                Stances.RELATION,
                Stances.CUE,
                Stances.NEGATED,
                Stances.ATTRIBUTED_TO_ID,
                Stances.RULE_ID)),
        new Golden(
            StanceSummary.TABLE,
            List.of(
                StanceSummary.GRAIN,
                StanceSummary.PERIOD,
                StanceSummary.HOLDER_ID,
                StanceSummary.TARGET_ID,
                StanceSummary.N,
                StanceSummary.NET,
                StanceSummary.NET_LOW,
                StanceSummary.NET_HIGH)));
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void tableOfTheSampleIsAsReviewed(Golden golden) throws IOException {
    String actual = text(golden);
    Path file = FOLDER.resolve(golden.table().name() + ".tsv");
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, actual);
    }
    assertEquals(Files.readString(file), actual);
  }

  private static String text(Golden golden) {
    List<String> lines = new ArrayList<>();
    lines.add(String.join("\t", golden.columns()));
    for (Row row : SampleLake.rows(golden.table())) {
      List<String> cells = new ArrayList<>();
      for (String column : golden.columns()) {
        Object value = row.getAs(column);
        cells.add(value == null ? "" : String.valueOf(value).replace(prefix(), "").strip());
      }
      lines.add(String.join("\t", cells));
    }
    return String.join("\n", lines) + "\n";
  }

  /** Where the sample lies is no matter. */
  private static String prefix() {
    return SampleLake.INPUT.toUri().toString();
  }

  /**
   * The cache is kept by version and knowledge: where neither changed, what is found in the sample
   * may not change either.
   */
  @Test
  void otherAnnotationsNeedAnotherVersion() throws IOException {
    String made =
        ArticleAnnotator.ANNOTATION_VERSION + "\t" + KnowledgeFiles.builtIn().digest() + "\t";
    String found =
        Digest.sha256(
            String.join(
                "\n",
                Rows.json(
                    SampleLake.read(Annotations.TABLE),
                    Annotations.ARTICLE_ID,
                    Annotations.SENTENCES,
                    Annotations.MENTIONS,
                    Annotations.QUOTES,
                    Annotations.STANCES,
                    Annotations.TERMS)));
    Path file = FOLDER.resolve("annotations.tsv");
    String reviewed = Files.exists(file) ? Files.readString(file).strip() : "";
    assertTrue(
        !reviewed.startsWith(made) || reviewed.equals(made + found),
        "the same version and knowledge find something else: raise ANNOTATION_VERSION");
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(file, made + found + "\n");
    }
    assertEquals(Files.readString(file).strip(), made + found);
  }
}
