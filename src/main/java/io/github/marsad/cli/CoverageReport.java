package io.github.marsad.cli;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;

import io.github.marsad.find.NameGaps;
import io.github.marsad.knowledge.Entity;
import io.github.marsad.knowledge.Form;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.lake.table.Articles;
import io.github.marsad.lake.table.Mentions;
import io.github.marsad.language.arabic.Folding;
import io.github.marsad.model.Span;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * What the knowledge files cover of a lake: names that no entry matched, discovered ids with many
 * spellings, aliases that no article has, and forms that were decided in several ways.
 */
final class CoverageReport {
  private static final String MENTIONS = "mentions";
  private static final String ARTICLES = "articles";
  private static final String SPELLINGS = "spellings";
  private static final int MOST_SPELLINGS = 8;

  /** Of how many forms, the most frequent ones, the report looks for other bearers. */
  private static final int MOST_FORMS = 50_000;

  private static final int WIDEST = 72;

  private final Dataset<Row> articles;
  private final Dataset<Row> mentions;
  private final KnowledgeFiles files;
  private final Knowledge knowledge;
  private final int limit;

  /**
   * A report.
   *
   * @param limit lines a section
   */
  CoverageReport(Dataset<Row> articles, Dataset<Row> mentions, KnowledgeFiles files, int limit) {
    this.articles = articles;
    this.mentions = mentions.withColumn(SPELLINGS, folded(col(Mentions.SURFACE)));
    this.files = files;
    this.knowledge = Knowledge.of(files);
    this.limit = limit;
  }

  void print(PrintWriter out) {
    print(out, "Strings like names that no rule took for one, the most frequent first", gaps());
    print(out, "Names found that no entry of the files matches", strangers());
    print(out, "Discovered ids with several spellings: one person, or more?", spellings());
    printAmbiguous(out);
    printUnseen(out);
    out.flush();
  }

  private void print(PrintWriter out, String title, Dataset<Row> rows) {
    out.println(title);
    List<List<String>> cells = new ArrayList<>();
    for (Row row : rows.takeAsList(limit)) {
      List<String> line = new ArrayList<>();
      for (int i = 0; i < row.length(); i++) {
        line.add(String.valueOf(row.get(i)));
      }
      cells.add(line);
    }
    out.println(new TextTable(Arrays.asList(rows.columns()), cells).horizontal(WIDEST));
  }

  /** What no rule took for a name, by how many articles have it. */
  private Dataset<Row> gaps() {
    Broadcast<KnowledgeFiles> shared =
        JavaSparkContext.fromSparkContext(articles.sparkSession().sparkContext()).broadcast(files);
    Dataset<Row> spans =
        mentions
            .groupBy(Mentions.ARTICLE_ID)
            .agg(
                functions
                    .collect_list(struct(col(Mentions.SPAN_BEGIN), col(Mentions.SPAN_END)))
                    .as(MENTIONS));
    return articles
        .select(Articles.ARTICLE_ID, Articles.TEXT)
        .join(spans, new String[] {Articles.ARTICLE_ID}, "left")
        .mapPartitions(new Gaps(shared), Encoders.STRING())
        .toDF("name")
        .groupBy("name")
        .agg(count(lit(1)).as(ARTICLES))
        .orderBy(desc(ARTICLES), col("name"));
  }

  /** The gaps of each article, each string once an article. */
  private record Gaps(Broadcast<KnowledgeFiles> files)
      implements MapPartitionsFunction<Row, String> {
    @Override
    public Iterator<String> call(Iterator<Row> rows) {
      NameGaps gaps = new NameGaps(Knowledge.of(files.value()));
      List<String> found = new ArrayList<>();
      while (rows.hasNext()) {
        Row row = rows.next();
        String text = row.getString(1);
        List<Span> spans = new ArrayList<>();
        if (!row.isNullAt(2)) {
          for (Row span : row.<Row>getList(2)) {
            int begin = text.offsetByCodePoints(0, span.getInt(0));
            int end = text.offsetByCodePoints(begin, span.getInt(1) - span.getInt(0));
            spans.add(new Span(begin, end));
          }
        }
        found.addAll(new TreeSet<>(gaps.in(text, spans)));
      }
      return found.iterator();
    }
  }

  private Dataset<Row> strangers() {
    Dataset<Row> full = discovered().where(col(Mentions.KIND).equalTo("full"));
    Dataset<Row> names =
        full.groupBy(Mentions.ENTITY_ID, Mentions.SURFACE)
            .agg(count(lit(1)).as("n"))
            .groupBy(Mentions.ENTITY_ID)
            .agg(functions.max(struct(col("n"), col(Mentions.SURFACE))).as("usual"));
    return full.groupBy(Mentions.ENTITY_ID)
        .agg(
            functions.min(Mentions.ENTITY_TYPE).as(Mentions.ENTITY_TYPE),
            count(lit(1)).as(MENTIONS),
            countDistinct(Mentions.ARTICLE_ID).as(ARTICLES))
        .join(names, Mentions.ENTITY_ID)
        .select(
            col(Mentions.ENTITY_ID),
            col("usual").getField(Mentions.SURFACE).as("name"),
            col(Mentions.ENTITY_TYPE),
            col(MENTIONS),
            col(ARTICLES))
        .orderBy(desc(ARTICLES), col(Mentions.ENTITY_ID));
  }

  private Dataset<Row> spellings() {
    return listed(
        discovered().where(col(Mentions.KIND).equalTo("full")), Mentions.ENTITY_ID, SPELLINGS);
  }

  /** Forms that the files give to several entities, and for which of them the rules decided. */
  private void printAmbiguous(PrintWriter out) {
    out.println("Forms that stand for several entities, and how often the rules decided for each");
    List<List<String>> cells = new ArrayList<>();
    for (Row row : decided().limit(MOST_FORMS).collectAsList()) {
      TreeSet<String> bearers = new TreeSet<>();
      for (Form form : knowledge.forms().get(row.getString(0))) {
        bearers.add(form.entityId() == null ? form.placeId() : form.entityId());
      }
      boolean several = bearers.size() > 1 || row.getInt(3) > 1;
      if (several && cells.size() < limit) {
        cells.add(
            List.of(
                row.getString(0),
                String.valueOf(row.getLong(1)),
                row.getString(2),
                String.join(" ", bearers)));
      }
    }
    out.println(
        new TextTable(List.of(SPELLINGS, MENTIONS, "decided", "bearers"), cells)
            .horizontal(WIDEST));
  }

  /** Each spelling with the entities it was decided for, the most frequent first. */
  private Dataset<Row> decided() {
    return mentions
        .groupBy(SPELLINGS, Mentions.ENTITY_ID)
        .agg(count(lit(1)).as("n"))
        .groupBy(SPELLINGS)
        .agg(
            functions.sum("n").as(MENTIONS),
            sort_array(functions.collect_list(struct(col("n"), col(Mentions.ENTITY_ID))), false)
                .as("counted"))
        .select(
            col(SPELLINGS),
            col(MENTIONS),
            concat_ws(
                    " | ",
                    functions.transform(
                        col("counted"),
                        one -> concat_ws(" ", one.getField(Mentions.ENTITY_ID), one.getField("n"))))
                .as("decided"),
            functions.size(col("counted")).as("of"))
        .orderBy(desc(MENTIONS), col(SPELLINGS));
  }

  private Dataset<Row> discovered() {
    return mentions.where(col(Mentions.ENTITY_ID).startsWith("x:"));
  }

  /** Each key that has several values, with these by their number of mentions. */
  private static Dataset<Row> listed(Dataset<Row> rows, String key, String value) {
    Column counted = struct(col("n"), col(value));
    return rows.groupBy(key, value)
        .agg(count(lit(1)).as("n"))
        .groupBy(key)
        .agg(
            functions.sum("n").as(MENTIONS),
            count(lit(1)).as("of"),
            slice(sort_array(functions.collect_list(counted), false), 1, MOST_SPELLINGS)
                .as("counted"))
        .where(col("of").gt(1))
        .orderBy(desc("of"), desc(MENTIONS), col(key))
        .select(
            col(key),
            col(MENTIONS),
            concat_ws(
                    " | ",
                    functions.transform(
                        col("counted"),
                        one -> concat_ws(" ", one.getField(value), one.getField("n"))))
                .as(SPELLINGS));
  }

  /** Names of the files that no mention has. */
  private void printUnseen(PrintWriter out) {
    Set<String> seen =
        new HashSet<>(mentions.select(SPELLINGS).distinct().as(Encoders.STRING()).collectAsList());
    Set<String> named =
        new HashSet<>(
            mentions
                .where(col(Mentions.ENTITY_TYPE).notEqual("country"))
                .select(Mentions.ENTITY_ID)
                .distinct()
                .as(Encoders.STRING())
                .collectAsList());
    List<List<String>> unseen = new ArrayList<>();
    List<List<String>> others = new ArrayList<>();
    int all = 0;
    for (Entity entity : knowledge.entities()) {
      List<String> names = new ArrayList<>(entity.aliases());
      names.add(0, entity.nameAr());
      all += names.size();
      for (String name : names) {
        if (!seen.contains(Folding.fold(name))) {
          (named.contains(entity.id()) ? unseen : others).add(List.of(entity.id(), name));
        }
      }
    }
    unseen.addAll(others);
    out.printf(
        Locale.ROOT,
        "Names of the files that no article has: %,d of %,d; of actors named otherwise first%n",
        unseen.size(),
        all);
    List<List<String>> first = unseen.subList(0, Math.min(limit, unseen.size()));
    out.println(new TextTable(List.of("entity_id", "name"), first).horizontal(WIDEST));
  }

  /** The spelling without hamza seats, alef maqsura and teh marbuta, as the files are compared. */
  private static Column folded(Column surface) {
    return functions.translate(
        functions.regexp_replace(surface, "[\\u064B-\\u065F\\u0640\\u0670]", ""),
        "\u0623\u0625\u0622\u0624\u0626\u0649\u0629",
        "\u0627\u0627\u0627\u0648\u064A\u064A\u0647");
  }
}
