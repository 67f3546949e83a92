package io.github.marsad.cli;

import static org.apache.spark.sql.functions.col;

import io.github.marsad.find.ArticleAnnotator;
import io.github.marsad.find.ArticleContext;
import io.github.marsad.job.Session;
import io.github.marsad.job.UsageException;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.lake.Lake;
import io.github.marsad.lake.LakeVersion;
import io.github.marsad.lake.table.Articles;
import io.github.marsad.model.Annotation;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Why a text has the rows that it has. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Prints each sentence of a text or an article with what is found in it, where, by which"
            + " rule and why.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  marsad explain --text \"نددت طهران بقرار واشنطن.\"",
      "  marsad explain --article 0be3a05cb6e4e1a6ee39 --lake lake"
    })
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private Source source;

  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description = "the folder that the run had as knowledge.path")
  private Path knowledge;

  /** Where the text comes from. */
  private static final class Source {
    @Option(names = "--text", paramLabel = "TEXT", description = "the text itself")
    private String text;

    @ArgGroup(exclusive = false)
    private Stored stored;
  }

  /** An article of a lake. */
  private static final class Stored {
    @Option(names = "--article", required = true, paramLabel = "ID", description = "its article_id")
    private String article;

    @Option(names = "--lake", required = true, paramLabel = "DIR", description = "the lake")
    private String lake;
  }

  @Override
  public Integer call() {
    KnowledgeFiles files =
        knowledge == null ? KnowledgeFiles.builtIn() : KnowledgeFiles.withFolder(knowledge);
    Knowledge known = Knowledge.of(files);
    ArticleAnnotator annotator = new ArticleAnnotator(known);
    if (source.text != null) {
      print(source.text, annotator.annotate(source.text, 0), known);
      return 0;
    }
    Row article = article();
    String text = article.getAs(Articles.TEXT);
    java.sql.Date published = article.getAs(Articles.PUBLISHED_DATE);
    LocalDate date = published == null ? null : published.toLocalDate();
    int titleEnd = article.<Integer>getAs(Articles.TITLE_END);
    print(text, annotator.annotate(text, titleEnd, new ArticleContext(date, List.of())), known);
    return 0;
  }

  private Row article() {
    SparkSession spark = Session.start();
    LakeVersion version =
        Lake.at(source.stored.lake, spark.sparkContext().hadoopConfiguration()).published();
    List<Row> rows =
        version
            .read(spark, Articles.TABLE)
            .where(col(Articles.ARTICLE_ID).equalTo(source.stored.article))
            .takeAsList(1);
    if (rows.isEmpty()) {
      throw new UsageException("no article " + source.stored.article + " in the lake");
    }
    return rows.get(0);
  }

  private void print(String text, Annotation annotation, Knowledge known) {
    new Explanation(text, annotation, known, spec.commandLine().getOut()).print();
  }
}
