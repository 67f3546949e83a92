package io.github.marsad.furniture;

import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.lake.table.Furniture;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.RelationalGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.storage.StorageLevel;

/**
 * Sentences that are no part of their article, found by comparing the articles of one outlet. Near-
 * duplicates count as one article throughout, so that an agency's text on many pages proves
 * nothing.
 *
 * <ul>
 *   <li>A line that is the headline of another story, or that begins with a teaser marker.
 *   <li>A line that looks like those: where an outlet often puts headlines of others between its
 *       lines, lines of the same shape (how many in a row, how long, asking or not) are links too
 *       when a quarter of that shape are known to be. Shorter crossheads are of other shapes.
 *   <li>The last sentences from the first that opens as another story does, when at least half of
 *       them do: only where an outlet ends many articles so. Partial wire copy repeats one older
 *       story's sentences, not the openings of several.
 *   <li>A sentence or line that many unlike articles of the outlet repeat on several days, and
 *       whose words have little to do with the rest of each. Background that an agency repeats
 *       shares the names with its article.
 * </ul>
 *
 * What is learnt about an outlet needs many of its articles; where there are few, nothing is
 * learnt.
 */
final class PageFurniture {
  static final String TEASER = "teaser";
  static final String RECURRING = "recurring";

  /** Unlike articles of an outlet that must show a habit, and their share of all. */
  private static final int LEAST_ARTICLES = 20;

  private static final double LEAST_SHARE = 0.02;

  private static final int HEADLINE_WORDS = 3;

  /** Share of the lines of a shape that are known to be links. */
  private static final double LINKS_OF_A_SHAPE = 0.25;

  private static final int LINES_OF_A_SHAPE = 40;

  /** Where stories open: lines of the body. */
  private static final int OPENING_LINES = 2;

  private static final int OPENING_WORDS = 5;

  /** Sentences at the end among which teasers may be. */
  private static final int TAIL = 10;

  private static final int RECURRING_ARTICLES = 10;
  private static final int RECURRING_DAYS = 5;
  private static final int RECURRING_WORDS = 8;
  private static final int RECURRING_LINE_WORDS = 3;

  /** Thousandths of the words in common with the rest of an article, of what does not belong. */
  private static final int UNRELATED = 250;

  private static final String[] OUTLET_KEY = {PassageRows.OUTLET, PassageRows.KEY};
  private static final String[] OUTLET_OPENING = {PassageRows.OUTLET, PassageRows.OPENING};
  private static final String[] OUTLET_SHAPE = {PassageRows.OUTLET, PassageRows.SHAPE};
  private static final String[] BY_OUTLET = {PassageRows.OUTLET};
  private static final String[] BY_ARTICLE = {PassageRows.ARTICLE};
  private static final String FIRST_GROUP = "first_group";
  private static final String LAST_GROUP = "last_group";
  private static final String IS_HEADLINE = "is_headline_of_another";
  private static final String IS_OPENING = "opens_another";
  private static final String ARTICLES = "n_articles";
  private static final String DAYS = "n_days";
  private static final String HITS = "n_hits";
  private static final String SENTENCES = "n_sentences";
  private static final String START = "block_start";
  private static final String SHARE = "share";
  private static final String SOURCE = "source";
  private static final String SOURCES = "n_sources";
  private static final String BEFORE = "source_before";

  private PageFurniture() {}

  /** Rows of {@code furniture} for rows of {@code articles} and {@code duplicates}. */
  static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> duplicates, KnowledgeFiles files) {
    Dataset<Row> grouped = PassageRows.grouped(articles, duplicates);
    Dataset<Row> passages = PassageRows.passages(grouped, files).persist(StorageLevel.DISK_ONLY());
    Dataset<Row> sizes = passages.groupBy(PassageRows.OUTLET).agg(groups().as(ARTICLES));
    Dataset<Row> known = headlines(passages, PassageRows.headlines(grouped));
    Dataset<Row> found =
        rows(passages.where(col(PassageRows.IS_MARKED)), TEASER)
            .unionByName(rows(known.where(col(IS_HEADLINE)), TEASER))
            .unionByName(rows(links(known, sizes), TEASER))
            .unionByName(rows(blocks(passages, sizes), TEASER))
            .unionByName(rows(recurring(passages), RECURRING))
            .groupBy(Furniture.ARTICLE_ID, Furniture.SENTENCE_NO)
            .agg(max(Furniture.REASON).as(Furniture.REASON))
            .localCheckpoint();
    passages.unpersist();
    return found;
  }

  private static Column groups() {
    return countDistinct(col(PassageRows.GROUP));
  }

  /** One row for each sentence of the passages. */
  private static Dataset<Row> rows(Dataset<Row> passages, String reason) {
    return passages.select(
        col(PassageRows.ARTICLE).as(Furniture.ARTICLE_ID),
        explode(sequence(col(PassageRows.FROM), col(PassageRows.TO))).as(Furniture.SENTENCE_NO),
        lit(reason).as(Furniture.REASON));
  }

  /** Two groups stand for all: one of them is another than one's own, if any is. */
  private static Dataset<Row> anyTwoGroups(Dataset<Row> rows, String[] key) {
    return rows.groupBy(key[0], key[1])
        .agg(min(PassageRows.GROUP).as(FIRST_GROUP), max(PassageRows.GROUP).as(LAST_GROUP));
  }

  private static Column isOfAnother() {
    return col(FIRST_GROUP)
        .notEqual(col(PassageRows.GROUP))
        .or(col(LAST_GROUP).notEqual(col(PassageRows.GROUP)));
  }

  /** Bare lines, with whether each is the headline of another story of the outlet. */
  private static Dataset<Row> headlines(Dataset<Row> passages, Dataset<Row> headlines) {
    Dataset<Row> ofOutlet =
        anyTwoGroups(headlines.where(col(PassageRows.WORDS).geq(HEADLINE_WORDS)), OUTLET_KEY);
    return passages
        .where(col(PassageRows.IS_LINE).and(col(PassageRows.IS_BARE)))
        .join(ofOutlet, OUTLET_KEY, "left")
        .withColumn(IS_HEADLINE, coalesce(isOfAnother(), lit(false)))
        .drop(FIRST_GROUP, LAST_GROUP);
  }

  /** Bare lines that look like the links of an outlet that puts links between its lines. */
  private static Dataset<Row> links(Dataset<Row> known, Dataset<Row> sizes) {
    Dataset<Row> outlets =
        habitual(known.where(col(IS_HEADLINE)).groupBy(PassageRows.OUTLET), sizes);
    Dataset<Row> ofLinkOutlets = known.join(outlets, BY_OUTLET, "left_semi");
    Dataset<Row> repeated =
        anyTwoGroups(ofLinkOutlets, OUTLET_KEY)
            .where(col(FIRST_GROUP).notEqual(col(LAST_GROUP)))
            .select(col(PassageRows.OUTLET), col(PassageRows.KEY), lit(true).as(HITS));
    Dataset<Row> shaped =
        ofLinkOutlets
            .where(col(PassageRows.SHAPE).isNotNull())
            .join(repeated, OUTLET_KEY, "left")
            .withColumn(HITS, when(col(IS_HEADLINE).or(col(HITS).isNotNull()), 1).otherwise(0));
    Dataset<Row> shapes =
        shaped
            .groupBy(PassageRows.OUTLET, PassageRows.SHAPE)
            .agg(count(lit(1)).as(ARTICLES), avg(HITS).as(SHARE))
            .where(col(ARTICLES).geq(LINES_OF_A_SHAPE).and(col(SHARE).geq(LINKS_OF_A_SHAPE)));
    return shaped.join(
        shapes.select(PassageRows.OUTLET, PassageRows.SHAPE), OUTLET_SHAPE, "left_semi");
  }

  /** Outlets of which enough unlike articles, and enough of all, show something. */
  private static Dataset<Row> habitual(RelationalGroupedDataset shown, Dataset<Row> sizes) {
    return shown
        .agg(groups().as(HITS))
        .join(sizes, BY_OUTLET)
        .where(
            col(HITS).geq(LEAST_ARTICLES).and(col(HITS).geq(col(ARTICLES).multiply(LEAST_SHARE))))
        .select(PassageRows.OUTLET);
  }

  /** A group other than one's own, the same one for all sentences that a story has there. */
  private static Column another() {
    return when(col(FIRST_GROUP).notEqual(col(PassageRows.GROUP)), col(FIRST_GROUP))
        .otherwise(col(LAST_GROUP));
  }

  /** Two sentences in a row that open the same story are its text, not two teasers. */
  private static Column isNewSource() {
    return when(col(SOURCE).isNotNull().and(not(col(SOURCE).eqNullSafe(col(BEFORE)))), 1)
        .otherwise(0);
  }

  /** Sentences from the first teaser at the end of an article to its last sentence. */
  private static Dataset<Row> blocks(Dataset<Row> passages, Dataset<Row> sizes) {
    Dataset<Row> sentences = passages.where(col(PassageRows.FROM).equalTo(col(PassageRows.TO)));
    Dataset<Row> openings =
        sentences.where(
            col(PassageRows.LINE).lt(OPENING_LINES).and(col(PassageRows.WORDS).geq(OPENING_WORDS)));
    Dataset<Row> tail =
        sentences
            .where(col(PassageRows.AFTER).lt(TAIL).and(col(PassageRows.LINE).geq(OPENING_LINES)))
            .join(anyTwoGroups(openings, OUTLET_OPENING), OUTLET_OPENING, "left")
            .withColumn(
                IS_OPENING,
                when(isOfAnother().and(col(PassageRows.WORDS).geq(OPENING_WORDS)), 1).otherwise(0))
            .withColumn(SOURCE, when(col(IS_OPENING).equalTo(1), another()));
    WindowSpec inOrder = Window.partitionBy(PassageRows.ARTICLE).orderBy(PassageRows.FROM);
    WindowSpec toTheEnd =
        Window.partitionBy(PassageRows.ARTICLE)
            .orderBy(col(PassageRows.FROM).desc())
            .rowsBetween(Window.unboundedPreceding(), Window.currentRow());
    Dataset<Row> starts =
        tail.withColumn(BEFORE, lag(SOURCE, 1).over(inOrder))
            .withColumn(SOURCES, sum(isNewSource()).over(toTheEnd))
            .withColumn(HITS, sum(IS_OPENING).over(toTheEnd))
            .withColumn(SENTENCES, count(lit(1)).over(toTheEnd))
            .where(
                col(IS_OPENING)
                    .equalTo(1)
                    .and(col(SOURCES).geq(2))
                    .and(col(HITS).multiply(2).geq(col(SENTENCES))))
            .groupBy(PassageRows.OUTLET, PassageRows.GROUP, PassageRows.ARTICLE)
            .agg(min(PassageRows.FROM).as(START));
    Dataset<Row> outlets = habitual(starts.groupBy(PassageRows.OUTLET), sizes);
    Dataset<Row> ofOutlets =
        starts.join(outlets, BY_OUTLET, "left_semi").select(PassageRows.ARTICLE, START);
    return sentences.join(ofOutlets, BY_ARTICLE).where(col(PassageRows.FROM).geq(col(START)));
  }

  /** A crosshead is shorter; so is an attribution that stands after a quoted full stop. */
  private static Column isLongEnough() {
    return col(PassageRows.WORDS)
        .geq(RECURRING_WORDS)
        .or(col(PassageRows.IS_LINE).and(col(PassageRows.WORDS).geq(RECURRING_LINE_WORDS)));
  }

  /** What many unlike articles of an outlet repeat. */
  private static Dataset<Row> recurring(Dataset<Row> passages) {
    Dataset<Row> keys =
        passages
            .where(isLongEnough())
            .groupBy(PassageRows.OUTLET, PassageRows.KEY)
            .agg(
                groups().as(ARTICLES),
                countDistinct(col(PassageRows.DATE)).as(DAYS),
                avg(PassageRows.RELATED).as(PassageRows.RELATED))
            .where(
                col(ARTICLES)
                    .geq(RECURRING_ARTICLES)
                    .and(col(DAYS).geq(RECURRING_DAYS))
                    .and(col(PassageRows.RELATED).leq(UNRELATED)))
            .select(PassageRows.OUTLET, PassageRows.KEY);
    return passages.where(isLongEnough()).join(keys, OUTLET_KEY, "left_semi");
  }
}
