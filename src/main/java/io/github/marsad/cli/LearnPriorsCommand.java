package io.github.marsad.cli;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.sum;

import io.github.marsad.job.Session;
import io.github.marsad.job.UsageException;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.lake.Lake;
import io.github.marsad.lake.table.Mentions;
import io.github.marsad.language.arabic.Folding;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Proposes which short names may stand alone: of the articles that name somebody in full whose last
 * word is the short name, the share that names this one. Discovered people count too, so that a
 * common family name is nobody's.
 */
@Command(
    name = "learn-priors",
    mixinStandardHelpOptions = true,
    description = {
      "Proposes lines of short_priors.tsv from a lake: short names that nearly always mean one"
          + " actor. Read them, and add those that you want to the knowledge file.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer = "  marsad learn-priors --lake lake --least 20 --share 0.97")
final class LearnPriorsCommand implements Callable<Integer> {
  private static final int SHORTEST = 3;
  private static final String SHORT = "short";
  private static final String ARTICLES = "articles";
  private static final String SHARE = "share";

  @Spec private CommandSpec spec;

  @Option(names = "--lake", required = true, paramLabel = "DIR", description = "the lake")
  private String lake;

  @Option(
      names = "--least",
      paramLabel = "N",
      defaultValue = "10",
      description = "articles that name the actor in full, at the least (${DEFAULT-VALUE})")
  private int least;

  @Option(
      names = "--share",
      paramLabel = "P",
      defaultValue = "0.95",
      description = "share of the articles with that last name, at the least (${DEFAULT-VALUE})")
  private double share;

  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description = "the folder that the run had as knowledge.path")
  private Path folder;

  @Override
  public Integer call() {
    if (least < 1 || share <= 0.5 || share > 1) {
      throw new UsageException("--least is 1 or more, --share more than 0.5 and at most 1");
    }
    SparkSession spark = Session.start();
    Dataset<Row> mentions =
        Lake.at(lake, spark.sparkContext().hadoopConfiguration())
            .published()
            .read(spark, Mentions.TABLE);
    KnowledgeFiles files =
        folder == null ? KnowledgeFiles.builtIn() : KnowledgeFiles.withFolder(folder);
    print(shares(mentions).collectAsList(), Knowledge.of(files));
    return 0;
  }

  /** Of each last word of full names: in how many articles each entity bears it, and its share. */
  private Dataset<Row> shares(Dataset<Row> mentions) {
    Dataset<Row> counts =
        mentions
            .where(col(Mentions.KIND).equalTo("full").and(col(Mentions.SURFACE).contains(" ")))
            .withColumn(SHORT, lastWord())
            .groupBy(SHORT, Mentions.ENTITY_ID, Mentions.ENTITY_TYPE)
            .agg(countDistinct(Mentions.ARTICLE_ID).as(ARTICLES));
    return counts
        .withColumn(SHARE, col(ARTICLES).divide(sum(ARTICLES).over(Window.partitionBy(SHORT))))
        .where(
            col(ARTICLES)
                .geq(least)
                .and(col(SHARE).geq(share))
                .and(col(Mentions.ENTITY_TYPE).equalTo("person"))
                .and(not(col(Mentions.ENTITY_ID).startsWith("x:"))))
        .orderBy(SHORT, Mentions.ENTITY_ID);
  }

  private static Column lastWord() {
    return element_at(split(col(Mentions.SURFACE), " "), -1);
  }

  /** A last name that is no word, no given name and not known already. */
  private static boolean isTelling(String shortName, Knowledge knowledge) {
    String folded = Folding.fold(shortName);
    Lexicon lexicon = knowledge.lexicon();
    return folded.length() >= SHORTEST
        && !knowledge.standsAlone(shortName)
        && !lexicon.isCommonNoun(shortName)
        && !lexicon.isCommonNoun(folded)
        && !lexicon.isGivenName(folded)
        && !lexicon.isFunctionWord(folded)
        && !lexicon.isCommonVerb(folded);
  }

  private void print(List<Row> rows, Knowledge knowledge) {
    PrintWriter out = spec.commandLine().getOut();
    out.println("short\tentity_id\tarticles\tshare");
    for (Row row : rows) {
      String shortName = row.getString(0);
      if (isTelling(shortName, knowledge)) {
        out.printf(
            Locale.ROOT,
            "%s\t%s\t%d\t%.3f%n",
            TextTable.safe(shortName),
            row.getString(1),
            row.getLong(3),
            row.getDouble(4));
      }
    }
    out.flush();
  }
}
