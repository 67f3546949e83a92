package io.github.marsad.terms;

import static io.github.marsad.testing.TableRows.dataset;
import static io.github.marsad.testing.TableRows.values;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.marsad.lake.table.Articles;
import io.github.marsad.lake.table.DocumentTerms;
import io.github.marsad.lake.table.Duplicates;
import io.github.marsad.lake.table.Table;
import io.github.marsad.lake.table.TermFrequency;
import io.github.marsad.testing.Oracle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Term frequencies against the same figures from plain collections. */
class TermFrequenciesTest {
  private static final long SEED = 20160131;
  private static final List<String> MONTHS =
      List.of("2015-11", "2015-12", "2016-01", "2016-03", "unknown");
  private static final String[] OUTLETS = {"north", "south", null};
  private static final String ALONE = "2014-05";

  /** An article: its terms, and how it spells each of them. */
  private record Document(
      String id,
      String outlet,
      String month,
      int words,
      boolean isCopy,
      Map<String, Integer> tf,
      Map<String, String> surfaces) {
    int tf(String term) {
      return tf.getOrDefault(term, 0);
    }
  }

  @Test
  void everyFigureIsThatOfItsFormula() {
    List<Document> documents = randomDocuments();
    Oracle.assertSame(TermFrequency.TABLE, expected(documents), made(documents));
  }

  @Test
  void theSurfaceIsTheCommonestOfTheLakeAndTiesBreakByCodePoint() {
    String presentationForm = "\uFEFB";
    String beyondTheBasicPlane = Character.toString(0x1EE00);
    List<Document> documents =
        List.of(
            document("a", Map.of("tie", 1, "common", 5), beyondTheBasicPlane),
            document("b", Map.of("tie", 1, "common", 2), presentationForm),
            document("c", Map.of("common", 2), presentationForm));
    Map<String, String> surfaces = new TreeMap<>();
    for (Row row : made(documents).collectAsList()) {
      surfaces.put(row.getAs(TermFrequency.TERM), row.getAs(TermFrequency.SURFACE));
    }
    assertEquals(Map.of("tie", presentationForm, "common", beyondTheBasicPlane), surfaces);
  }

  @Test
  void aSecondRowOfDuplicatesForAnArticleChangesNothing() {
    List<Document> documents = randomDocuments();
    Dataset<Row> twice = duplicates(documents).union(duplicates(documents));
    Oracle.assertSame(
        TermFrequency.TABLE,
        expected(documents),
        TermFrequencies.of(documentTerms(documents), articles(documents), twice));
  }

  private static List<Document> randomDocuments() {
    Random random = new Random(SEED);
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      documents.add(randomDocument(random, i));
    }
    documents.add(copyAloneInItsMonth());
    return documents;
  }

  private static Document randomDocument(Random random, int number) {
    Map<String, Integer> tf = new TreeMap<>();
    Map<String, String> surfaces = new TreeMap<>();
    int uses = random.nextInt(40);
    for (int use = 0; use < uses; use++) {
      String term = "t" + (int) (12 * random.nextDouble() * random.nextDouble());
      tf.merge(term, 1, Integer::sum);
      surfaces.put(term, term + "abc".charAt(random.nextInt(3)));
    }
    return new Document(
        String.format(Locale.ROOT, "a%02d", number),
        OUTLETS[random.nextInt(OUTLETS.length)],
        MONTHS.get(random.nextInt(MONTHS.size())),
        uses + 1 + random.nextInt(50),
        random.nextInt(5) == 0,
        tf,
        surfaces);
  }

  /** A month and an outlet without originals: nothing to measure, yet attention to count. */
  private static Document copyAloneInItsMonth() {
    return new Document(
        "b00",
        "west",
        ALONE,
        9,
        true,
        Map.of("t0", 2, "lone", 3),
        Map.of("t0", "t0a", "lone", "x"));
  }

  private static Document document(String id, Map<String, Integer> tf, String surface) {
    Map<String, String> surfaces = new HashMap<>();
    tf.keySet().forEach(term -> surfaces.put(term, surface));
    return new Document(id, null, "unknown", 100, false, tf, surfaces);
  }

  private static Dataset<Row> made(List<Document> documents) {
    return TermFrequencies.of(documentTerms(documents), articles(documents), duplicates(documents));
  }

  private static Dataset<Row> articles(List<Document> documents) {
    return dataset(
        Articles.TABLE,
        documents.stream()
            .map(
                document ->
                    values(
                        Articles.ARTICLE_ID, document.id,
                        Articles.OUTLET_ID, document.outlet,
                        Articles.N_WORDS, document.words,
                        Table.PUBLISHED_MONTH, document.month))
            .toList());
  }

  private static Dataset<Row> duplicates(List<Document> documents) {
    return dataset(
        Duplicates.TABLE,
        documents.stream()
            .filter(Document::isCopy)
            .map(document -> values(Duplicates.ARTICLE_ID, document.id))
            .toList());
  }

  private static Dataset<Row> documentTerms(List<Document> documents) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Document document : documents) {
      document.tf.forEach(
          (term, tf) ->
              rows.add(
                  values(
                      DocumentTerms.ARTICLE_ID,
                      document.id,
                      DocumentTerms.TERM,
                      term,
                      DocumentTerms.SURFACE,
                      document.surfaces.get(term),
                      DocumentTerms.TF,
                      tf,
                      Table.PUBLISHED_MONTH,
                      document.month)));
    }
    return dataset(DocumentTerms.TABLE, rows);
  }

  private static List<Map<String, Object>> expected(List<Document> documents) {
    List<Map<String, Object>> rows = new ArrayList<>();
    addOutlets(rows, documents, "all", "all", document -> true);
    for (String month : months(documents)) {
      addOutlets(rows, documents, "month", month, document -> document.month.equals(month));
    }
    Map<String, String> surfaces = commonestSurfaces(documents);
    rows.forEach(row -> row.put(TermFrequency.SURFACE, surfaces.get(row.get(TermFrequency.TERM))));
    return rows;
  }

  private static Set<String> months(List<Document> documents) {
    TreeSet<String> months = new TreeSet<>();
    documents.forEach(document -> months.add(document.month));
    return months;
  }

  private static void addOutlets(
      List<Map<String, Object>> rows,
      List<Document> documents,
      String grain,
      String period,
      Predicate<Document> inPeriod) {
    for (String outlet : List.of("*", "north", "south", "west")) {
      List<Document> cell =
          documents.stream()
              .filter(inPeriod)
              .filter(document -> outlet.equals("*") || outlet.equals(document.outlet))
              .toList();
      TreeSet<String> terms = new TreeSet<>();
      cell.forEach(document -> terms.addAll(document.tf.keySet()));
      for (String term : terms) {
        Map<String, Object> row = measures(cell, term);
        row.put(TermFrequency.GRAIN, grain);
        row.put(TermFrequency.PERIOD, period);
        row.put(TermFrequency.OUTLET_ID, outlet);
        row.put(TermFrequency.TERM, term);
        rows.add(row);
      }
    }
  }

  private static Map<String, Object> measures(List<Document> cell, String term) {
    List<Document> originals = cell.stream().filter(document -> !document.isCopy).toList();
    long tf = originals.stream().mapToLong(document -> document.tf(term)).sum();
    long df = originals.stream().filter(document -> document.tf(term) > 0).count();
    double words = originals.stream().mapToLong(Document::words).sum();
    double idf = df == 0 ? 0.0 : Math.log((double) originals.size() / df);
    return values(
        TermFrequency.TF,
        tf,
        TermFrequency.TF_ALL,
        cell.stream().mapToLong(document -> document.tf(term)).sum(),
        TermFrequency.DF,
        df,
        TermFrequency.PER_MILLION,
        words == 0 ? 0.0 : tf / words * 1_000_000,
        TermFrequency.IDF,
        idf,
        TermFrequency.TFIDF,
        tf * idf,
        TermFrequency.DISPERSION,
        tf == 0 ? null : (Object) dispersion(originals, term, (double) tf, words));
  }

  private static double dispersion(List<Document> originals, String term, double tf, double words) {
    return originals.stream()
            .mapToDouble(document -> Math.abs(document.tf(term) / tf - document.words / words))
            .sum()
        / 2;
  }

  private static Map<String, String> commonestSurfaces(List<Document> documents) {
    Map<String, Map<String, Integer>> spellings = new TreeMap<>();
    for (Document document : documents) {
      document.tf.forEach(
          (term, tf) ->
              spellings
                  .computeIfAbsent(term, key -> new HashMap<>())
                  .merge(document.surfaces.get(term), tf, Integer::sum));
    }
    Map<String, String> commonest = new TreeMap<>();
    spellings.forEach((term, counts) -> commonest.put(term, commonest(counts)));
    return commonest;
  }

  private static String commonest(Map<String, Integer> counts) {
    Comparator<String> rarer = Comparator.comparing(counts::get);
    return counts.keySet().stream()
        .min(
            rarer
                .reversed()
                .thenComparing(
                    (first, second) ->
                        Arrays.compare(
                            first.codePoints().toArray(), second.codePoints().toArray())))
        .orElseThrow();
  }
}
