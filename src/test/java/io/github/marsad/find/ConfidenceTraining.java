package io.github.marsad.find;

import io.github.marsad.job.Session;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.knowledge.LogisticModel;
import io.github.marsad.lake.Lake;
import io.github.marsad.lake.table.Articles;
import io.github.marsad.model.Annotation;
import io.github.marsad.model.EntityType;
import io.github.marsad.model.Quote;
import io.github.marsad.model.Stance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.ml.classification.LogisticRegression;
import org.apache.spark.ml.classification.LogisticRegressionModel;
import org.apache.spark.ml.linalg.VectorUDT;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Fits the weights of {@code quote_confidence.tsv} or {@code stance_confidence.tsv} to rows that
 * readers judged, and says how well they tell right ones from wrong ones in articles that they were
 * not fitted to. See docs/accuracy-statements.md for the commands and their results.
 */
public final class ConfidenceTraining {
  /** A feature of fewer rows gets no weight. */
  private static final int RARE = 8;

  /** How much large weights cost, by what cross-validation did best with. */
  private static final double RIDGE_OF_QUOTES = 5;

  private static final double RIDGE_OF_STANCES = 10;

  /**
   * How much a row counts that was drawn from articles that no rule was learnt from: on the others
   * the rules do better than on news to come.
   */
  private static final double DRAWN = 4;

  private static final int FOLDS = 10;
  private static final int ROUNDS = 1000;
  private static final double TOLERANCE = 1e-9;

  /** Weights are written in thousandths. */
  private static final double UNIT = 1000;

  private ConfidenceTraining() {}

  /** A judged row, and what is seen of it. */
  private record Judged(String article, List<String> features, boolean right, boolean drawn) {
    int fold() {
      return Math.floorMod(Integer.parseInt(article.substring(0, 6), 16), FOLDS);
    }
  }

  /** Takes quotes or stances, the judged rows, the lake with their articles, the file to write. */
  public static void main(String[] arguments) throws IOException {
    SparkSession spark = Session.start();
    boolean quotes = arguments[0].equals("quotes");
    double ridge = quotes ? RIDGE_OF_QUOTES : RIDGE_OF_STANCES;
    List<Judged> rows = judged(spark, quotes, Path.of(arguments[1]), arguments[2]);
    Calibration all = new Calibration();
    Calibration drawn = new Calibration();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      List<Judged> rest = rows.stream().filter(row -> row.fold() != held).toList();
      LogisticModel model = LogisticModel.parse(text(fit(spark, rest, ridge)));
      rows.stream()
          .filter(row -> row.fold() == held)
          .forEach(
              row -> {
                double probability = model.probability(row.features());
                all.add(probability, row.right());
                if (row.drawn()) {
                  drawn.add(probability, row.right());
                }
              });
    }
    all.print(System.out);
    System.out.println("drawn at random from articles that no rule was learnt from:");
    drawn.print(System.out);
    Files.writeString(Path.of(arguments[3]), text(fit(spark, rows, ridge)));
    spark.stop();
  }

  /** The judged rows that are still found, in an order that does not hang on the partitions. */
  private static List<Judged> judged(SparkSession spark, boolean quotes, Path file, String lake)
      throws IOException {
    Map<String, String> verdicts = new HashMap<>();
    Set<Object> articles = new HashSet<>();
    List<String> lines = Files.readAllLines(file);
    for (String line : lines.subList(1, lines.size())) {
      int verdict = line.lastIndexOf('\t', line.lastIndexOf('\t') - 1);
      verdicts.put(line.substring(0, verdict), line.substring(verdict + 1));
      articles.add(line.substring(0, line.indexOf('\t')));
    }
    List<List<String>> seen = new ArrayList<>();
    ArticleAnnotator annotator =
        new ArticleAnnotator(
            Knowledge.of(KnowledgeFiles.builtIn()),
            features -> keep(features, seen),
            features -> keep(features, seen));
    Dataset<Row> texts =
        Lake.at(lake, spark.sparkContext().hadoopConfiguration())
            .current()
            .orElseThrow()
            .read(spark, Articles.TABLE)
            .select(
                Articles.ARTICLE_ID, Articles.TEXT, Articles.TITLE_END, Articles.PUBLISHED_DATE);
    List<Judged> rows = new ArrayList<>();
    for (Row row :
        texts.where(texts.col(Articles.ARTICLE_ID).isin(articles.toArray())).collectAsList()) {
      String id = row.getString(0);
      Map<String, Integer> found =
          quotes ? quotes(id, annotate(annotator, row)) : stances(id, annotate(annotator, row));
      found.forEach(
          (key, at) -> {
            String verdict = verdicts.remove(key);
            if (verdict != null) {
              boolean drawn = verdict.endsWith("yes");
              rows.add(new Judged(id, seen.get(at), verdict.startsWith("right"), drawn));
            }
          });
    }
    System.out.printf("%d judged rows; %d are no longer found%n", rows.size(), verdicts.size());
    rows.sort(
        Comparator.comparing(Judged::article)
            .thenComparing(row -> String.join(" ", row.features())));
    return rows;
  }

  /** Keeps the features of a row and gives their number for its confidence. */
  private static double keep(List<String> features, List<List<String>> seen) {
    seen.add(List.copyOf(features));
    return seen.size() - 1;
  }

  private static Annotation annotate(ArticleAnnotator annotator, Row article) {
    Date date = article.getDate(3);
    ArticleContext context =
        new ArticleContext(date == null ? null : date.toLocalDate(), List.of());
    return annotator.annotate(article.getString(1), article.getInt(2), context);
  }

  private static Map<String, Integer> quotes(String article, Annotation annotation) {
    Map<String, Integer> found = new TreeMap<>();
    for (Quote quote : annotation.quotes()) {
      String speaker = Objects.requireNonNullElse(quote.speakerId(), "");
      int words = quote.speakerSpan() == null ? -1 : quote.speakerSpan().begin();
      String span = quote.span().begin() + "\t" + quote.span().end();
      found.put(String.join("\t", article, span, speaker, "" + words), (int) quote.confidence());
    }
    return found;
  }

  private static Map<String, Integer> stances(String article, Annotation annotation) {
    Map<String, Integer> found = new TreeMap<>();
    for (Stance stance : annotation.stances()) {
      boolean issue = stance.target().type() == EntityType.ISSUE;
      String target = issue ? "issue" : stance.target().id();
      String cue = "" + stance.cueSpan().begin();
      String polarity = "" + stance.polarity();
      found.put(
          String.join("\t", article, cue, stance.holder().id(), target, polarity),
          (int) stance.confidence());
    }
    return found;
  }

  /** The weights by feature, in the order of the features. */
  private static Map<String, Double> fit(SparkSession spark, List<Judged> judged, double ridge) {
    Map<String, Integer> times = new TreeMap<>();
    judged.forEach(
        row -> Set.copyOf(row.features()).forEach(name -> times.merge(name, 1, Integer::sum)));
    times.values().removeIf(count -> count < RARE);
    Map<String, Integer> index = new HashMap<>();
    times.keySet().forEach(name -> index.put(name, index.size()));
    List<Row> rows = new ArrayList<>();
    for (Judged row : judged) {
      int[] at =
          row.features().stream()
              .filter(index::containsKey)
              .mapToInt(index::get)
              .distinct()
              .sorted()
              .toArray();
      double[] ones = new double[at.length];
      Arrays.fill(ones, 1);
      rows.add(
          RowFactory.create(
              row.right() ? 1.0 : 0.0,
              row.drawn() ? DRAWN : 1.0,
              Vectors.sparse(index.size(), at, ones)));
    }
    StructType schema =
        new StructType()
            .add("label", DataTypes.DoubleType)
            .add("weight", DataTypes.DoubleType)
            .add("features", new VectorUDT());
    LogisticRegressionModel model =
        new LogisticRegression()
            .setWeightCol("weight")
            .setRegParam(ridge / judged.size())
            .setStandardization(false)
            .setMaxIter(ROUNDS)
            .setTol(TOLERANCE)
            .fit(spark.createDataFrame(rows, schema).coalesce(1));
    Map<String, Double> weights = new TreeMap<>();
    weights.put(LogisticModel.INTERCEPT, model.intercept());
    index.forEach((name, at) -> weights.put(name, model.coefficients().apply(at)));
    return weights;
  }

  private static String text(Map<String, Double> weights) {
    StringBuilder text = new StringBuilder("feature\tweight\n");
    weights.forEach(
        (name, weight) -> {
          double rounded = Math.round(weight * UNIT) / UNIT;
          if (rounded != 0) {
            text.append(name).append('\t').append(rounded).append('\n');
          }
        });
    return text.toString();
  }
}
