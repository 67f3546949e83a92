package io.github.marsad.find;

import io.github.marsad.job.Session;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.knowledge.LogisticModel;
import io.github.marsad.lake.Lake;
import io.github.marsad.lake.table.Articles;
import io.github.marsad.model.Annotation;
import io.github.marsad.model.EntityType;
import io.github.marsad.model.Stance;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * Fits the weights of {@code stance_confidence.tsv} to stances that readers judged, and says how
 * well they tell right ones from wrong ones in articles that they were not fitted to. See
 * docs/accuracy-statements.md for the command and its results.
 */
public final class ConfidenceTraining {
  /** A feature seen in fewer rows gets no weight. */
  private static final int RARE = 8;

  /** The weight of the squares of the weights: what a row of so many stances may say. */
  private static final double RIDGE = 20;

  private static final int FOLDS = 10;
  private static final int ROUNDS = 1000;
  private static final double TOLERANCE = 1e-9;
  private static final double UNIT = 1000;

  private ConfidenceTraining() {}

  /** A judged stance. */
  private record Judged(String article, List<String> features, boolean right) {
    int fold() {
      return Math.floorMod(Integer.parseInt(article.substring(0, 6), 16), FOLDS);
    }
  }

  /** Takes the judged rows, the lake with their articles, and the file to write. */
  public static void main(String[] arguments) throws IOException {
    SparkSession spark = Session.start();
    List<Judged> rows = judged(spark, Path.of(arguments[0]), arguments[1]);
    Table table = new Table();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      List<Judged> rest = rows.stream().filter(row -> row.fold() != held).toList();
      LogisticModel model = model(fit(spark, rest));
      rows.stream()
          .filter(row -> row.fold() == held)
          .forEach(row -> table.add(model.probability(row.features()), row.right()));
    }
    table.print(System.out);
    Files.writeString(Path.of(arguments[2]), text(fit(spark, rows)));
    spark.stop();
  }

  private static List<Judged> judged(SparkSession spark, Path file, String lake)
      throws IOException {
    Map<String, Boolean> verdicts = new HashMap<>();
    Set<Object> articles = new HashSet<>();
    for (String line : Files.readAllLines(file)) {
      int last = line.lastIndexOf('\t');
      if (!line.startsWith("#") && !line.startsWith("article_id")) {
        verdicts.put(line.substring(0, last), line.substring(last + 1).equals("right"));
        articles.add(line.substring(0, line.indexOf('\t')));
      }
    }
    List<List<String>> seen = new ArrayList<>();
    ArticleAnnotator annotator =
        new ArticleAnnotator(
            Knowledge.of(KnowledgeFiles.builtIn()),
            features -> {
              seen.add(List.copyOf(features));
              return seen.size() - 1;
            });
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
      java.sql.Date date = row.getDate(3);
      ArticleContext context =
          new ArticleContext(date == null ? null : date.toLocalDate(), List.of());
      Annotation annotation = annotator.annotate(row.getString(1), row.getInt(2), context);
      for (Stance stance : annotation.stances()) {
        String key = key(row.getString(0), stance);
        if (verdicts.containsKey(key)) {
          List<String> features = seen.get((int) stance.confidence());
          rows.add(new Judged(row.getString(0), features, verdicts.remove(key)));
        }
      }
    }
    System.out.printf("%d judged rows; %d are no longer found%n", rows.size(), verdicts.size());
    rows.sort(
        java.util.Comparator.comparing(Judged::article)
            .thenComparing(row -> String.join(" ", row.features())));
    return rows;
  }

  private static String key(String article, Stance stance) {
    return String.join(
        "\t",
        article,
        "" + stance.cueSpan().begin(),
        stance.holder().id(),
        stance.target().type() == EntityType.ISSUE ? "issue" : stance.target().id(),
        "" + stance.polarity());
  }

  /** The weights by feature, in the order of the features. */
  private static Map<String, Double> fit(SparkSession spark, List<Judged> judged) {
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
      java.util.Arrays.fill(ones, 1);
      rows.add(RowFactory.create(row.right() ? 1.0 : 0.0, Vectors.sparse(index.size(), at, ones)));
    }
    StructType schema =
        new StructType().add("label", DataTypes.DoubleType).add("features", new VectorUDT());
    LogisticRegressionModel model =
        new LogisticRegression()
            .setRegParam(RIDGE / judged.size())
            .setStandardization(false)
            .setMaxIter(ROUNDS)
            .setTol(TOLERANCE)
            .fit(spark.createDataFrame(rows, schema).coalesce(1));
    Map<String, Double> weights = new TreeMap<>();
    weights.put(LogisticModel.INTERCEPT, model.intercept());
    index.forEach((name, at) -> weights.put(name, model.coefficients().apply(at)));
    return weights;
  }

  private static LogisticModel model(Map<String, Double> weights) {
    return LogisticModel.parse(text(weights));
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

  /** What was right among the rows of each confidence. */
  private static final class Table {
    private final List<Map.Entry<Double, Boolean>> rows = new ArrayList<>();

    void add(double confidence, boolean right) {
      rows.add(Map.entry(confidence, right));
    }

    void print(PrintStream out) {
      out.printf(Locale.ROOT, "area under the curve %.3f%n", area());
      out.println("confidence  rows  right  share  of rows from here up: kept  right");
      for (int tenth = 0; tenth < 10; tenth++) {
        double low = tenth / 10.0;
        double high = tenth == 9 ? 2 : low + 0.1;
        long in = count(low, high, false);
        long right = count(low, high, true);
        long kept = count(low, 2, false);
        out.printf(
            Locale.ROOT,
            "%.1f  %d  %d  %.2f    %.3f  %.3f%n",
            low,
            in,
            right,
            (double) right / in,
            (double) kept / rows.size(),
            (double) count(low, 2, true) / kept);
      }
    }

    private long count(double low, double high, boolean onlyRight) {
      return rows.stream()
          .filter(row -> row.getKey() >= low - 1e-9 && row.getKey() < high - 1e-9)
          .filter(row -> !onlyRight || row.getValue())
          .count();
    }

    /** The chance that a right row has more confidence than a wrong one. */
    private double area() {
      double above = 0;
      long pairs = 0;
      for (Map.Entry<Double, Boolean> right : rows) {
        for (Map.Entry<Double, Boolean> wrong : rows) {
          if (right.getValue() && !wrong.getValue()) {
            above +=
                right.getKey() > wrong.getKey()
                    ? 1
                    : right.getKey().equals(wrong.getKey()) ? 0.5 : 0;
            pairs++;
          }
        }
      }
      return above / pairs;
    }
  }
}
