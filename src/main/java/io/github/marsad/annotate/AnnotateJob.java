package io.github.marsad.annotate;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.octet_length;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import io.github.marsad.find.ArticleAnnotator;
import io.github.marsad.job.Job;
import io.github.marsad.job.JobContext;
import io.github.marsad.job.Setting;
import io.github.marsad.lake.Digest;
import io.github.marsad.lake.table.Annotations;
import io.github.marsad.lake.table.Articles;
import io.github.marsad.lake.table.Rejects;
import io.github.marsad.lake.table.Table;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Annotates each article once; what was annotated by the same code and knowledge is kept. */
public final class AnnotateJob implements Job {
  /** The reason of an article that the rules could not read. */
  static final String FAILED = "annotate_failed";

  private static final String NUL = "\u0000";
  private static final String[] CACHE_KEY = {Annotations.ARTICLE_ID, Annotations.CONTENT_SHA256};

  @Override
  public String name() {
    return "annotate";
  }

  @Override
  public void run(JobContext context) {
    Models models = Models.load(context.spark(), context.settings().names(Setting.ANNOTATE_MODELS));
    String fingerprint = fingerprint(context, models);
    Dataset<Row> articles = context.read(Articles.TABLE);
    Map<String, String> keys = context.monthKeys(fingerprint, Articles.TABLE);
    Set<String> stale = context.draft().staleMonths(Annotations.TABLE, keys);
    Column inStale = col(Table.PUBLISHED_MONTH).isin(stale.toArray());
    Dataset<Row> cached =
        context
            .read(Annotations.TABLE)
            .where(inStale.and(col(Annotations.FINGERPRINT).equalTo(fingerprint)));
    Dataset<Row> pending = pending(articles.where(inStale), cached);
    announce(context, pending, stale);
    StatementFinder finder = new StatementFinder().withKnowledge(context.knowledgeFiles());
    context.writeMonths(
        Annotations.TABLE,
        keys,
        months ->
            annotate(finder, models, pending, fingerprint)
                .unionByName(current(cached, articles.where(inStale))));
    rejectFailed(context);
  }

  /** Articles that the rules could not read have a reject, and stay articles. */
  private static void rejectFailed(JobContext context) {
    Dataset<Row> before = context.read(Rejects.TABLE);
    Dataset<Row> failed =
        failed(context.read(Annotations.TABLE), context.read(Articles.TABLE), context.runId());
    long count = failed.count();
    if (count == 0 && before.where(col(Rejects.REASON).equalTo(FAILED)).isEmpty()) {
      return;
    }
    context.log().note(count + " articles could not be annotated: see rejects, " + FAILED);
    String articles =
        failed.agg(sum(xxhash64(col(Rejects.SOURCE_URI)).cast("decimal(38,0)"))).first().toString();
    context.write(
        Rejects.TABLE,
        context.keyOf("annotate_failed " + articles, Rejects.TABLE),
        () -> before.where(col(Rejects.REASON).notEqual(FAILED)).unionByName(failed));
  }

  static Dataset<Row> failed(Dataset<Row> annotations, Dataset<Row> articles, String runId) {
    return annotations
        .where(col(Annotations.ERROR).isNotNull())
        .select(col(Annotations.ARTICLE_ID), col(Annotations.ERROR))
        .join(articles, Articles.ARTICLE_ID)
        .select(
            col(Articles.SOURCE_URI).as(Rejects.SOURCE_URI),
            col(Articles.SOURCE_FORMAT).as(Rejects.SOURCE_FORMAT),
            lit(FAILED).as(Rejects.REASON),
            col(Annotations.ERROR).as(Rejects.DETAIL),
            octet_length(col(Articles.TEXT)).cast("long").as(Rejects.BYTES),
            lit(runId).as(Rejects.RUN_ID))
        .select(Rejects.TABLE.select());
  }

  /** What the rows depend on besides the article: code, knowledge and settings. */
  private static String fingerprint(JobContext context, Models models) {
    return Digest.sha256(
        "annotation-version " + ArticleAnnotator.ANNOTATION_VERSION,
        context.knowledgeFiles().digest(),
        models.fingerprint());
  }

  private static void announce(JobContext context, Dataset<Row> pending, Set<String> stale) {
    long count = stale.isEmpty() ? 0 : pending.count();
    context.countsIn().put("annotated", count);
    context.log().note(count + " articles to annotate");
  }

  /** Articles that the cache does not hold as they now are. */
  static Dataset<Row> pending(Dataset<Row> articles, Dataset<Row> cached) {
    return withDigest(articles)
        .join(
            cached.select(Annotations.ARTICLE_ID, Annotations.CONTENT_SHA256),
            CACHE_KEY,
            "left_anti");
  }

  /** Cached rows whose article is still there. */
  private static Dataset<Row> current(Dataset<Row> cached, Dataset<Row> articles) {
    return cached.join(
        withDigest(articles).select(Annotations.ARTICLE_ID, Annotations.CONTENT_SHA256),
        CACHE_KEY,
        "left_semi");
  }

  static Dataset<Row> annotate(
      StatementFinder finder, Models models, Dataset<Row> articles, String fingerprint) {
    Dataset<Row> texts =
        articles.select(
            Articles.ARTICLE_ID,
            Annotations.CONTENT_SHA256,
            Articles.TEXT,
            Articles.TITLE_END,
            Articles.PUBLISHED_DATE,
            Table.PUBLISHED_MONTH);
    return finder
        .transform(models.isEmpty() ? texts : models.transform(texts))
        .withColumn(Annotations.FINGERPRINT, lit(fingerprint))
        .select(
            col(Annotations.ARTICLE_ID),
            col(Annotations.CONTENT_SHA256),
            col(Annotations.FINGERPRINT),
            col(StatementFinder.ANNOTATION + ".*"),
            col(Table.PUBLISHED_MONTH));
  }

  /** SHA-256 of all that an annotation is a function of. */
  static Dataset<Row> withDigest(Dataset<Row> articles) {
    return articles.withColumn(
        Annotations.CONTENT_SHA256,
        sha2(
            concat_ws(
                NUL,
                col(Articles.TITLE_END).cast("string"),
                col(Articles.TEXT),
                coalesce(col(Articles.PUBLISHED_DATE).cast("string"), lit("")),
                col(Articles.LANG)),
            256));
  }
}
