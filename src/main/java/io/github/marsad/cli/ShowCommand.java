package io.github.marsad.cli;

import io.github.marsad.job.Session;
import io.github.marsad.job.UsageException;
import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.lake.Lake;
import io.github.marsad.lake.LakeVersion;
import io.github.marsad.lake.table.Articles;
import io.github.marsad.lake.table.Mentions;
import io.github.marsad.lake.table.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.parser.ParseException;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A look at a table. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Prints rows of a table, right-to-left text readable.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  marsad show mentions --lake lake --where \"country = 'SY' and kind = 'metonym'\"",
      "  marsad show stances --lake lake --columns holder_id,cue,target_id,polarity --limit 10",
      "  marsad show articles --lake lake --limit 1 --vertical",
      "  marsad show coverage --lake lake --limit 30        names that the files lack"
    })
final class ShowCommand implements Callable<Integer> {
  private static final int WIDEST = 48;
  private static final String COVERAGE = "coverage";

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "TABLE",
      description = "a table's name, see `marsad tables`; or coverage: what the files miss")
  private String table;

  @Option(names = "--lake", required = true, paramLabel = "DIR", description = "the lake")
  private String lake;

  @Option(names = "--where", paramLabel = "SQL", description = "a condition in Spark SQL")
  private String where;

  @Option(
      names = "--columns",
      split = ",",
      paramLabel = "NAME",
      description = "the columns to print; all when not given")
  private List<String> columns = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "rows to print (${DEFAULT-VALUE})")
  private int limit;

  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description = "for coverage: the folder that the run had as knowledge.path")
  private Path knowledge;

  @Option(names = "--vertical", description = "one column a line, nothing cut off")
  private boolean vertical;

  @Override
  public Integer call() {
    boolean coverage = table.equals(COVERAGE);
    Table named = coverage ? Mentions.TABLE : TableName.parse(table);
    if (limit < 0) {
      throw new UsageException("--limit is 0 or more, not " + limit);
    }
    SparkSession spark = Session.start();
    LakeVersion version = Lake.at(lake, spark.sparkContext().hadoopConfiguration()).published();
    if (coverage) {
      KnowledgeFiles files =
          knowledge == null ? KnowledgeFiles.builtIn() : KnowledgeFiles.withFolder(knowledge);
      new CoverageReport(
              version.read(spark, Articles.TABLE), version.read(spark, named), files, limit)
          .print(spec.commandLine().getOut());
      return 0;
    }
    Dataset<Row> rows = select(version.read(spark, named), named);
    List<List<String>> cells = new ArrayList<>();
    for (Row row : rows.takeAsList(limit)) {
      List<String> line = new ArrayList<>();
      for (int i = 0; i < row.length(); i++) {
        line.add(row.isNullAt(i) ? "" : row.getString(i));
      }
      cells.add(line);
    }
    List<String> header = Arrays.asList(rows.columns());
    TextTable text = new TextTable(header, cells);
    spec.commandLine().getOut().print(vertical ? text.vertical() : text.horizontal(WIDEST));
    spec.commandLine().getOut().flush();
    return 0;
  }

  /** A column as text, doubles to four places. */
  private static Column text(StructType schema, String name) {
    Column column = functions.col("`" + name + "`");
    boolean isDouble =
        List.of(schema.fieldNames()).contains(name)
            && schema.apply(name).dataType().equals(DataTypes.DoubleType);
    return (isDouble ? functions.round(column, 4) : column).cast("string").as(name);
  }

  /** The rows asked for in the table's own order, every cell as text. */
  private Dataset<Row> select(Dataset<Row> rows, Table named) {
    try {
      Dataset<Row> wanted = where == null ? rows : rows.where(where);
      List<String> names = columns.isEmpty() ? Arrays.asList(rows.columns()) : columns;
      return wanted
          .orderBy(named.sortColumns())
          .select(names.stream().map(name -> text(wanted.schema(), name)).toArray(Column[]::new));
    } catch (Exception e) {
      if (e instanceof AnalysisException || e instanceof ParseException) {
        throw new UsageException(
            "cannot read --where or --columns: " + e.getMessage().lines().findFirst().orElse(""));
      }
      throw e;
    }
  }
}
