package io.github.marsad.furniture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.lake.table.Articles;
import io.github.marsad.lake.table.Duplicates;
import io.github.marsad.lake.table.Furniture;
import io.github.marsad.language.arabic.Tokenizer;
import io.github.marsad.testing.Rows;
import io.github.marsad.testing.TableRows;
import io.github.marsad.testing.TestSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in an article and is none of it is found, and what articles share is not. */
class PageFurnitureTest {
  private static final String NOTICE = "حملوا تطبيق الموقع على هواتفكم لتصلكم إشعارات المحررين";

  private final Random random = new Random(17);
  private final List<String> words = new ArrayList<>();
  private final List<Map<String, Object>> articles = new ArrayList<>();
  private final List<Map<String, Object>> duplicates = new ArrayList<>();
  private final TreeSet<String> expected = new TreeSet<>();

  @BeforeEach
  void readWords() throws IOException {
    try (Stream<Path> pages = Files.list(Path.of("data/sample/pages"))) {
      for (Path page : pages.sorted().toList()) {
        Tokenizer.tokenize(Files.readString(page)).forEach(word -> words.add(word.form()));
      }
    }
  }

  /** Words of the sample in an order of our own. */
  private String words(int count) {
    return String.join(
        " ",
        IntStream.range(0, count).mapToObj(i -> words.get(random.nextInt(words.size()))).toList());
  }

  private List<String> sentences(int count) {
    return IntStream.range(0, count).mapToObj(i -> words(14) + ".").toList();
  }

  private String add(String outlet, String title, List<String> lines) {
    String id = String.format(Locale.ROOT, "%s-%03d", outlet, articles.size());
    LocalDate date = LocalDate.of(2018, 3, 1).plusDays(articles.size() % 60);
    articles.add(
        TableRows.values(
            Articles.ARTICLE_ID,
            id,
            Articles.OUTLET,
            outlet,
            Articles.PUBLISHED_DATE,
            Date.valueOf(date),
            Articles.TITLE,
            title,
            Articles.TITLE_END,
            title.length(),
            Articles.TEXT,
            title + "\n\n" + String.join("\n", lines)));
    return id;
  }

  private void expect(String id, int from, int to, String reason) {
    IntStream.range(from, to).forEach(no -> expected.add(id + " " + no + " " + reason));
  }

  private List<String> found() {
    return found(TableRows.dataset(Articles.TABLE, articles));
  }

  private List<String> found(Dataset<Row> rows) {
    Dataset<Row> copies = TableRows.dataset(Duplicates.TABLE, duplicates);
    return PageFurniture.of(rows, copies, KnowledgeFiles.builtIn()).collectAsList().stream()
        .map(
            row ->
                row.getAs(Furniture.ARTICLE_ID)
                    + " "
                    + row.getAs(Furniture.SENTENCE_NO)
                    + " "
                    + row.getAs(Furniture.REASON))
        .sorted()
        .toList();
  }

  /** Each story of an outlet ends with the openings of four others and one of none that we have. */
  private void addTailTeasers(String outlet, int stories) {
    List<List<String>> bodies = new ArrayList<>();
    for (int i = 0; i < stories; i++) {
      bodies.add(sentences(6));
    }
    for (int i = 0; i < stories; i++) {
      List<String> lines = new ArrayList<>(bodies.get(i));
      lines.set(0, "بيروت، لبنان (م ن)-- " + lines.get(0));
      for (int next : new int[] {1, 2, 0, 3, 4}) {
        lines.add(next == 0 ? words(14) + "." : bodies.get((i + next) % stories).get(0));
      }
      String id = add(outlet, words(7), lines);
      if (stories >= 20) {
        expect(id, 7, 12, "teaser");
      }
    }
  }

  /** Stories that share three sentences with the one before, its opening among them. */
  private void addWireCopy(String outlet, int stories) {
    List<String> before = sentences(6);
    for (int i = 0; i < stories; i++) {
      List<String> lines = new ArrayList<>(sentences(5));
      lines.addAll(before.subList(0, 3));
      add(outlet, words(7), lines);
      before = lines;
    }
  }

  private void addNotices(String outlet, int stories) {
    for (int i = 0; i < stories; i++) {
      List<String> lines = new ArrayList<>(sentences(5));
      lines.add(NOTICE);
      expect(add(outlet, words(7), lines), 6, 7, "recurring");
    }
  }

  /** One text with the notice on many pages: that it repeats proves nothing. */
  private void addCopies(String outlet, int copies) {
    List<String> lines = new ArrayList<>(sentences(5));
    lines.add(NOTICE);
    String original = add(outlet, words(7), lines);
    for (int i = 0; i < copies; i++) {
      duplicates.add(
          TableRows.values(
              Duplicates.ARTICLE_ID,
              add(outlet, words(7), lines),
              Duplicates.GROUP_ID,
              original,
              Duplicates.DUPLICATE_OF,
              original,
              Duplicates.SIMILARITY,
              1.0));
    }
  }

  /** Two links between the lines, every other one to a story that we have; crossheads too. */
  private void addLinks(String outlet, int stories) {
    List<String> titles = IntStream.range(0, stories).mapToObj(i -> words(9)).toList();
    for (int i = 0; i < stories; i++) {
      List<String> lines = new ArrayList<>(sentences(8));
      lines.add(6, words(3));
      lines.add(4, words(9));
      lines.add(4, titles.get((i + 1) % stories));
      expect(add(outlet, titles.get(i), lines), 5, 7, "teaser");
    }
  }

  @Test
  void eachOutletsFurnitureIsFoundAndNothingElse() {
    addTailTeasers("tails", 40);
    addTailTeasers("few", 12);
    addWireCopy("wire", 60);
    addNotices("notices", 15);
    addCopies("copies", 30);
    addLinks("links", 60);
    assertEquals(String.join("\n", expected), String.join("\n", found()));
  }

  @Test
  void theRowsAreTheSameHoweverTheWorkIsCut() {
    addTailTeasers("tails", 30);
    addNotices("notices", 15);
    List<String> once = found();
    assertFalse(once.isEmpty());
    Collections.shuffle(articles, new Random(1));
    TestSession.get().conf().set("spark.sql.shuffle.partitions", "5");
    try {
      assertEquals(once, found(TableRows.dataset(Articles.TABLE, articles).repartition(3)));
    } finally {
      TestSession.get().conf().set("spark.sql.shuffle.partitions", "1");
    }
  }

  /** The same without what tells their outlet or their day, each from another place. */
  private Dataset<Row> without(String column, String uri, String url) {
    for (int i = 0; i < articles.size(); i++) {
      Map<String, Object> article = new HashMap<>(articles.get(i));
      article.put(column, null);
      article.put(Articles.SOURCE_URI, uri.formatted(i));
      article.put(Articles.URL, url == null ? null : url.formatted(i));
      articles.set(i, article);
    }
    return TableRows.dataset(Articles.TABLE, articles);
  }

  @Test
  void undatedArticlesCountEachByItself() {
    addNotices("notices", 12);
    addCopies("copies", 30);
    List<String> found = found(without(Articles.PUBLISHED_DATE, "file:///in/%d.txt", null));
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }

  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource({
    "file:///in/pages/%d.txt,",
    "file:///in/dump.jsonl#%d,",
    "file:///in/%d/page.txt, https://www.Dar.example/news/%d",
    "file:///in/%d/page.txt, www.Dar.example/news/%d",
    "file:///in/%d/page.txt, http://192.0.2.7:80/news/%d"
  })
  void articlesWithoutAnOutletAreComparedByAddressOrOrigin(String uri, String url) {
    addNotices("notices", 12);
    addLinks("links", 60);
    List<String> found = found(without(Articles.OUTLET, uri, url));
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }

  @Test
  void inAFolderNoTailIsATeaserForItMayBeAnotherOutletsNews() {
    addTailTeasers("tails", 40);
    assertEquals(List.of(), found(without(Articles.OUTLET, "file:///in/%d.txt", null)));
  }

  @Test
  void articlesOfManyOriginsProveNothing() {
    addNotices("notices", 12);
    assertEquals(
        List.of(), found(without(Articles.OUTLET, "file:///in/%d/page.txt", "//dar%d.example/")));
  }

  @Test
  void aMarkedLineIsATeaserInAnySingleArticle() {
    List<String> lines = new ArrayList<>(sentences(4));
    lines.add(2, "قد يهمك.. خريطة القرى في الوادي");
    lines.add("شاهد الوزير الاحتفال من شرفة الفندق.");
    String id = add("one", "عنوان", lines);
    assertEquals(List.of(id + " 3 teaser", id + " 4 teaser"), found());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"اقرأ أيضاً:", "إقرأ ايضا: خبر آخر", "للمزيد - تونس: خبر", "قد يهمك/ خبر"})
  void markersInAllSpellings(String line) {
    assertTrue(markers().isTeaser(line, Tokenizer.tokenize(line)), line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"شاهد عيان يروي ما حدث", "المزيد من القوات وصلت", "أيضا قال الوزير"})
  void wordsThatAreNotSetOffAreNoMarkers(String line) {
    assertFalse(markers().isTeaser(line, Tokenizer.tokenize(line)), line);
  }

  private static TeaserMarkers markers() {
    return new TeaserMarkers(KnowledgeFiles.builtIn());
  }

  @Test
  void sentencesOfALineKeepTheirNumbers() {
    String text = "عنوان الخبر\n\nجملة أولى طويلة. جملة ثانية أطول منها؟\nسطر أخير";
    List<String> passages =
        Passages.of(text, 11, markers()).stream()
            .map(
                p ->
                    p.from()
                        + "-"
                        + p.to()
                        + (p.isLine() ? " line" : "")
                        + " +"
                        + p.sentencesAfter())
            .toList();
    assertEquals(List.of("1-2 line +1", "1-1 +2", "2-2 +1", "3-3 line +0"), passages);
  }

  @Test
  void theTableHasItsKeyOnce() {
    addLinks("links", 60);
    Dataset<Row> rows =
        PageFurniture.of(
            TableRows.dataset(Articles.TABLE, articles),
            TableRows.dataset(Duplicates.TABLE, duplicates),
            KnowledgeFiles.builtIn());
    List<String> keys = Rows.json(rows, Furniture.ARTICLE_ID, Furniture.SENTENCE_NO);
    assertEquals(keys.stream().distinct().toList(), keys);
  }
}
