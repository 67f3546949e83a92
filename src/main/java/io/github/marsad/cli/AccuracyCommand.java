package io.github.marsad.cli;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.xxhash64;

import io.github.marsad.job.Session;
import io.github.marsad.job.UsageException;
import io.github.marsad.lake.Lake;
import io.github.marsad.lake.LakeVersion;
import io.github.marsad.lake.table.Articles;
import io.github.marsad.lake.table.Mentions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.parser.ParseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reprints the mentions that readers judged, or draws a random sample to be judged. */
@Command(
    name = "accuracy",
    mixinStandardHelpOptions = true,
    description = {
      "Prints judged mentions in their context and whether this lake still holds them,",
      "or, with --sample, mentions drawn at random for a reader to judge."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  jobs/accuracy --input CORPUS                          the mentions of docs/accuracy.md",
      "  jobs/accuracy --input CORPUS --sample 200 --seed 7 --where \"entity_type = 'country'\""
    })
final class AccuracyCommand implements Callable<Integer> {
  private static final int CONTEXT = 90;

  @Spec private CommandSpec spec;

  @Option(names = "--lake", required = true, paramLabel = "DIR", description = "the lake")
  private String lake;

  @Option(names = "--judged", paramLabel = "FILE", description = "a table of judged mentions")
  private Path judged;

  @Option(names = "--sample", paramLabel = "N", description = "draw so many mentions instead")
  private Integer sample;

  @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "of the draw (1)")
  private long seed;

  @Option(
      names = "--where",
      paramLabel = "SQL",
      defaultValue = "true",
      description = "the mentions to draw from, a condition in Spark SQL")
  private String where;

  @Override
  public Integer call() throws IOException {
    if ((judged == null) == (sample == null)) {
      throw new UsageException("give either --judged FILE or --sample N");
    }
    if (sample != null && sample < 1) {
      throw new UsageException("--sample is 1 or more, not " + sample);
    }
    List<Judgement> judgements = judged == null ? List.of() : Judgement.read(judged);
    SparkSession spark = Session.start();
    LakeVersion version = Lake.at(lake, spark.sparkContext().hadoopConfiguration()).published();
    PrintWriter out = spec.commandLine().getOut();
    if (sample != null) {
      draw(wanted(version.read(spark, Mentions.TABLE)), version.read(spark, Articles.TABLE))
          .forEach(out::println);
    } else {
      reprint(spark, version, judgements).forEach(out::println);
      Judgement.summaries(judgements).forEach(out::println);
    }
    out.flush();
    return 0;
  }

  private Dataset<Row> wanted(Dataset<Row> mentions) {
    try {
      return mentions.where(where);
    } catch (Exception e) {
      if (e instanceof AnalysisException || e instanceof ParseException) {
        throw new UsageException(
            "cannot read --where: " + e.getMessage().lines().findFirst().orElse(""));
      }
      throw e;
    }
  }

  /** A draw that does not depend on the order or partitions of the table. */
  private List<String> draw(Dataset<Row> mentions, Dataset<Row> articles) {
    Dataset<Row> drawn =
        mentions
            .withColumn(
                "draw",
                xxhash64(
                    lit(seed),
                    col(Mentions.ARTICLE_ID),
                    col(Mentions.SPAN_BEGIN),
                    col(Mentions.ENTITY_ID)))
            .orderBy(
                col("draw"),
                col(Mentions.ARTICLE_ID),
                col(Mentions.SPAN_BEGIN),
                col(Mentions.ENTITY_ID))
            .limit(sample);
    List<Row> rows = drawn.collectAsList();
    Set<String> ids = new HashSet<>();
    rows.forEach(row -> ids.add(row.getAs(Mentions.ARTICLE_ID)));
    Map<String, String> texts = texts(articles, ids);
    int[] no = {0};
    return rows.stream()
        .map(
            row -> {
              Judgement drawnRow =
                  new Judgement(
                      ++no[0],
                      row.getAs(Mentions.ARTICLE_ID),
                      row.getAs(Mentions.SPAN_BEGIN),
                      row.getAs(Mentions.SPAN_END),
                      row.getAs(Mentions.ENTITY_ID),
                      row.getAs(Mentions.KIND),
                      "",
                      "");
              return drawnRow.line() + "\n    " + context(drawnRow, texts);
            })
        .toList();
  }

  private List<String> reprint(
      SparkSession spark, LakeVersion version, List<Judgement> judgements) {
    Set<String> ids = new HashSet<>();
    judgements.forEach(judgement -> ids.add(judgement.articleId()));
    Map<String, String> texts = texts(version.read(spark, Articles.TABLE), ids);
    Set<String> held = new HashSet<>();
    version
        .read(spark, Mentions.TABLE)
        .where(col(Mentions.ARTICLE_ID).isin(ids.toArray()))
        .collectAsList()
        .forEach(
            row ->
                held.add(
                    Judgement.key(
                        row.getAs(Mentions.ARTICLE_ID),
                        row.getAs(Mentions.SPAN_BEGIN),
                        row.getAs(Mentions.SPAN_END),
                        row.getAs(Mentions.ENTITY_ID))));
    return judgements.stream()
        .map(
            judgement ->
                judgement.line()
                    + (held.contains(judgement.key()) ? "" : "  (not in this lake)")
                    + "\n    "
                    + context(judgement, texts))
        .toList();
  }

  private static Map<String, String> texts(Dataset<Row> articles, Set<String> ids) {
    Map<String, String> texts = new HashMap<>();
    articles
        .where(col(Articles.ARTICLE_ID).isin(ids.toArray()))
        .select(Articles.ARTICLE_ID, Articles.TEXT)
        .collectAsList()
        .forEach(row -> texts.put(row.getString(0), row.getString(1)));
    return texts;
  }

  /** The mention between brackets, with what stands around it; safe to print. */
  private static String context(Judgement judgement, Map<String, String> texts) {
    String text = texts.get(judgement.articleId());
    if (text == null) {
      return "the lake has no such article";
    }
    int length = text.codePointCount(0, text.length());
    if (judgement.end() > length) {
      return "the article has only " + length + " characters";
    }
    return TextTable.safe(
        cut(text, Math.max(0, judgement.begin() - CONTEXT), judgement.begin())
            + "["
            + cut(text, judgement.begin(), judgement.end())
            + "]"
            + cut(text, judgement.end(), Math.min(length, judgement.end() + CONTEXT)));
  }

  private static String cut(String text, int begin, int end) {
    return text.substring(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
  }
}
