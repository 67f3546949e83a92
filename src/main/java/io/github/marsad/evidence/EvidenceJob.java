package io.github.marsad.evidence;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import io.github.marsad.job.Job;
import io.github.marsad.job.JobContext;
import io.github.marsad.job.Setting;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.lake.Digest;
import io.github.marsad.lake.table.Annotations;
import io.github.marsad.lake.table.Articles;
import io.github.marsad.lake.table.DocumentTerms;
import io.github.marsad.lake.table.Entities;
import io.github.marsad.lake.table.EntityRedirects;
import io.github.marsad.lake.table.Furniture;
import io.github.marsad.lake.table.Mentions;
import io.github.marsad.lake.table.Places;
import io.github.marsad.lake.table.Quotes;
import io.github.marsad.lake.table.Sentences;
import io.github.marsad.lake.table.Stances;
import io.github.marsad.lake.table.Table;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/** Unfolds the cache into flat tables, with the words that stand at each offset. */
public final class EvidenceJob implements Job {
  /** Raised when this job makes other rows from the same cache. */
  private static final String VERSION = "evidence 4";

  @Override
  public String name() {
    return "evidence";
  }

  @Override
  public void run(JobContext context) {
    String sameAsText = context.draft().besideTables(SameAs.FILE).orElse("");
    SameAs sameAs = sameAsText.isEmpty() ? SameAs.none() : SameAs.parse(sameAsText);
    Knowledge knowledge = context.knowledge();
    double leastOfQuotes = context.settings().share(Setting.QUOTES_MIN_CONFIDENCE);
    double leastOfStances = context.settings().share(Setting.STANCES_MIN_CONFIDENCE);
    String version = String.join(" ", VERSION, "" + leastOfQuotes, "" + leastOfStances, sameAsText);
    sameAs.requireKnown(knowledge);
    Map<String, String> keys =
        withFurniture(context, context.monthKeys(version, Annotations.TABLE, Articles.TABLE));
    Set<String> stale = context.draft().staleMonths(Sentences.TABLE, keys);
    Dataset<Row> annotated = annotated(context, stale).persist(StorageLevel.MEMORY_AND_DISK_SER());
    Dataset<Row> furniture = context.read(Furniture.TABLE);
    write(
        context,
        Sentences.TABLE,
        keys,
        annotated,
        furniture,
        (rows, dropped) -> FlatTables.sentences(rows));
    write(
        context,
        Mentions.TABLE,
        keys,
        annotated,
        furniture,
        (rows, dropped) -> sameAs.mentions(FlatTables.mentions(rows, dropped), knowledge));
    write(
        context,
        Quotes.TABLE,
        keys,
        annotated,
        furniture,
        (rows, dropped) ->
            sameAs.quotes(
                FlatTables.quotes(rows, dropped).where(col(Quotes.CONFIDENCE).geq(leastOfQuotes))));
    write(
        context,
        Stances.TABLE,
        keys,
        annotated,
        furniture,
        (rows, dropped) ->
            sameAs.stances(
                FlatTables.stances(rows, dropped)
                    .where(col(Stances.CONFIDENCE).geq(leastOfStances)),
                knowledge));
    write(context, DocumentTerms.TABLE, keys, annotated, furniture, FlatTables::documentTerms);
    annotated.unpersist();
    writeDimensions(context, sameAs, sameAsText);
  }

  /** A new article may be all that is new in its month: other months' furniture is as it was. */
  private static Map<String, String> withFurniture(JobContext context, Map<String, String> keys) {
    Map<String, String> all = new TreeMap<>(keys);
    context
        .read(Furniture.TABLE)
        .join(
            context.read(Articles.TABLE).select(Articles.ARTICLE_ID, Table.PUBLISHED_MONTH),
            Articles.ARTICLE_ID)
        .groupBy(Table.PUBLISHED_MONTH)
        .agg(
            count(lit(1)),
            sum(
                xxhash64(col(Furniture.ARTICLE_ID), col(Furniture.SENTENCE_NO))
                    .cast("decimal(38,0)")))
        .collectAsList()
        .forEach(
            row ->
                all.computeIfPresent(
                    row.getString(0), (month, key) -> Digest.sha256(key + " " + row)));
    return all;
  }

  private static void write(
      JobContext context,
      Table table,
      Map<String, String> keys,
      Dataset<Row> annotated,
      Dataset<Row> furniture,
      BinaryOperator<Dataset<Row>> flatten) {
    context.writeMonths(table, keys, months -> flatten.apply(annotated, furniture));
  }

  /** Annotations of some months beside the text and the facts of their articles. */
  private static Dataset<Row> annotated(JobContext context, Set<String> months) {
    Dataset<Row> articles =
        context
            .read(Articles.TABLE)
            .where(col(Table.PUBLISHED_MONTH).isin(months.toArray()))
            .select(
                Articles.ARTICLE_ID, Articles.TEXT, Articles.PUBLISHED_DATE, Articles.OUTLET_ID);
    return context
        .read(Annotations.TABLE)
        .where(col(Table.PUBLISHED_MONTH).isin(months.toArray()))
        .join(articles, Articles.ARTICLE_ID);
  }

  /**
   * The ids of all who speak, hold a stance or are its target, whether their names stand or not.
   */
  private static Dataset<Row> meant(JobContext context) {
    Dataset<Row> speakers = context.read(Quotes.TABLE).select(col(Quotes.SPEAKER_ENTITY_ID));
    Dataset<Row> stances = context.read(Stances.TABLE);
    return speakers
        .union(stances.select(col(Stances.HOLDER_ID)))
        .union(stances.select(col(Stances.TARGET_ID)))
        .toDF(Entities.ENTITY_ID)
        .where(col(Entities.ENTITY_ID).isNotNull())
        .distinct()
        .withColumn(EntityDimension.MEANT, lit(true));
  }

  private static void writeDimensions(JobContext context, SameAs sameAs, String sameAsText) {
    String digest = context.knowledgeFiles().digest();
    context.write(
        Entities.TABLE,
        context.keyOf(VERSION + digest, Mentions.TABLE, Quotes.TABLE, Stances.TABLE),
        () ->
            EntityDimension.of(
                context.spark(),
                context.knowledge(),
                context.knowledgeFiles(),
                context.read(Mentions.TABLE),
                meant(context)));
    context.write(
        Places.TABLE,
        VERSION + digest,
        () -> EntityDimension.places(context.spark(), context.knowledge()));
    context.write(
        EntityRedirects.TABLE,
        VERSION + digest + sameAsText,
        () -> EntityDimension.redirects(context.spark(), context.knowledge(), digest, sameAs));
  }
}
