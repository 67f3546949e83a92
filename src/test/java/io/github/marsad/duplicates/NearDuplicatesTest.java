package io.github.marsad.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.duplicates.PlantedNews.Story;
import io.github.marsad.lake.table.Articles;
import io.github.marsad.lake.table.Duplicates;
import io.github.marsad.testing.Rows;
import io.github.marsad.testing.TableRows;
import io.github.marsad.testing.TestSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies are found, follow-up stories are not, the same way however the work is cut. */
class NearDuplicatesTest {
  private static Dataset<Row> articles(List<Story> stories) {
    return TableRows.dataset(Articles.TABLE, stories.stream().map(Story::row).toList());
  }

  private static List<String> found(List<Story> stories) {
    return Rows.json(
        NearDuplicates.of(articles(stories)), Duplicates.ARTICLE_ID, Duplicates.DUPLICATE_OF);
  }

  private static String row(Story copy, Story original) {
    return "{\"article_id\":\"%s\",\"duplicate_of\":\"%s\"}".formatted(copy.id(), original.id());
  }

  private static Story dated(Story story, LocalDate date) {
    return new Story(story.id(), story.group(), story.title(), story.paragraphs(), date);
  }

  /** Five thousand originals, two thousand copies, some of copies, a thousand follow-ups. */
  private static List<Story> planted(long seed) {
    PlantedNews news = new PlantedNews(seed);
    Random random = new Random(seed);
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      stories.add(news.original(i));
    }
    for (int i = 5_000; i < 7_000; i++) {
      stories.add(news.copy(stories.get(random.nextInt(stories.size())), i));
    }
    for (int i = 7_000; i < 8_000; i++) {
      stories.add(news.followUp(stories.get(random.nextInt(5_000)), i));
    }
    return stories;
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void plantedCopiesAreFoundAndFollowUpsAreNot(long seed) {
    List<Story> stories = planted(seed);
    Map<String, String> group = new HashMap<>();
    NearDuplicates.of(articles(stories))
        .collectAsList()
        .forEach(row -> group.put(row.getAs("article_id"), row.getAs("group_id")));
    Map<String, Integer> truth = new HashMap<>();
    stories.forEach(story -> truth.put(story.id(), story.group()));
    Set<String> expected =
        pairs(
            stories.stream().collect(Collectors.groupingBy(Story::group)).values().stream()
                .map(members -> members.stream().map(Story::id).toList())
                .toList());
    Set<String> made =
        pairs(
            stories.stream()
                .map(Story::id)
                .collect(Collectors.groupingBy(id -> group.getOrDefault(id, id)))
                .values());
    Set<String> right = new HashSet<>(made);
    right.retainAll(expected);
    double recall = (double) right.size() / expected.size();
    double precision = (double) right.size() / made.size();
    String figures = "recall " + recall + ", precision " + precision + " of " + expected.size();
    assertTrue(recall >= 0.97, figures);
    assertTrue(precision >= 0.99, figures);
  }

  private static Set<String> pairs(Iterable<List<String>> groups) {
    Set<String> pairs = new HashSet<>();
    for (List<String> group : groups) {
      for (String a : group) {
        group.stream().filter(b -> a.compareTo(b) < 0).forEach(b -> pairs.add(a + " " + b));
      }
    }
    return pairs;
  }

  @Test
  void eachEditAloneIsSeenThrough() {
    PlantedNews news = new PlantedNews(5);
    List<Story> stories = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Story original = dated(news.original(2 * i), LocalDate.of(2018, 3, 1));
      List<String> edited = news.edit(original, i % 5).paragraphs();
      Story copy =
          new Story(PlantedNews.id(2 * i + 1), 0, "عنوان آخر", edited, LocalDate.of(2018, 3, 2));
      stories.addAll(List.of(copy, original));
      expected.add(row(copy, original));
    }
    assertEquals(expected.stream().sorted().toList(), found(stories));
  }

  @Test
  void theEarliestIsTheOriginalAndNoDateIsLast() {
    Story story = new PlantedNews(1).original(0);
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      LocalDate date = i == 3 ? null : LocalDate.of(2018, 5, 9 - i);
      stories.add(new Story("" + (char) ('d' - i), 0, "عنوان", story.paragraphs(), date));
    }
    Story sameDay = dated(stories.get(2), LocalDate.of(2018, 5, 7));
    stories.add(new Story("c", 0, "عنوان", sameDay.paragraphs(), sameDay.date()));
    Story earliest = stories.get(2);
    assertEquals("b", earliest.id());
    assertEquals(
        stories.stream().filter(s -> s != earliest).map(s -> row(s, earliest)).sorted().toList(),
        found(stories));
  }

  @Test
  void aCopyOfACopyIsInTheGroupOfTheFirst() {
    PlantedNews news = new PlantedNews(3);
    Story first = dated(news.original(1), LocalDate.of(2018, 1, 1));
    Story second =
        new Story(
            PlantedNews.id(2), 1, "ب", news.edit(first, 2).paragraphs(), first.date().plusDays(1));
    Story third =
        new Story(
            PlantedNews.id(3),
            1,
            "ج",
            news.edit(second, 2).paragraphs(),
            second.date().plusDays(1));
    Story fourth =
        new Story(
            PlantedNews.id(4), 1, "د", news.edit(third, 0).paragraphs(), third.date().plusDays(1));
    List<String> expected =
        new ArrayList<>(List.of(row(second, first), row(third, first), row(fourth, first)));
    Collections.sort(expected);
    assertEquals(expected, found(List.of(fourth, second, first, third)));
  }

  /**
   * Each day one paragraph of six goes and another comes: the sixth shares nothing with the first.
   */
  @Test
  void aStoryThatDriftsIsCutIntoGroupsThatAreEachLikeTheirOriginal() {
    List<String> paragraphs = new ArrayList<>();
    PlantedNews news = new PlantedNews(4);
    for (int i = 0; i < 10; i++) {
      paragraphs.addAll(news.original(i).paragraphs().subList(0, 4));
    }
    List<Story> days = new ArrayList<>();
    for (int day = 0; day < 24; day++) {
      days.add(
          new Story(
              PlantedNews.id(day),
              0,
              "عنوان",
              paragraphs.subList(day, day + 8),
              LocalDate.of(2018, 1, 1).plusDays(day)));
    }
    List<Row> rows = NearDuplicates.of(articles(days)).collectAsList();
    assertTrue(rows.size() >= 16, rows::toString);
    for (Row row : rows) {
      double similarity = row.<Double>getAs(Duplicates.SIMILARITY);
      assertTrue(similarity >= 1.0 / 3 - 0.05, row::toString);
    }
  }

  @Test
  void theRowsAreTheSameHoweverTheWorkIsCut() {
    List<Story> stories = planted(21).subList(4_000, 6_500);
    List<String> once = all(NearDuplicates.of(articles(stories)));
    assertFalse(once.isEmpty());
    List<Story> shuffled = new ArrayList<>(stories);
    Collections.shuffle(shuffled, new Random(1));
    TestSession.get().conf().set("spark.sql.shuffle.partitions", "7");
    try {
      assertEquals(once, all(NearDuplicates.of(articles(shuffled).repartition(5))));
    } finally {
      TestSession.get().conf().set("spark.sql.shuffle.partitions", "1");
    }
  }

  private static List<String> all(Dataset<Row> rows) {
    return Rows.comparable(rows, Duplicates.TABLE);
  }

  /**
   * A thousand captions with the same long line: pairs grow with articles, not with their square.
   */
  @Test
  void oneEnormousBucketGivesFewPairsAndNoGroup() {
    PlantedNews news = new PlantedNews(6);
    List<String> line = news.original(0).paragraphs().subList(0, 1);
    List<Story> stories = new ArrayList<>();
    for (int i = 1; i <= 1_000; i++) {
      List<String> paragraphs = new ArrayList<>(line);
      paragraphs.addAll(news.original(i).paragraphs().subList(0, 3));
      stories.add(new Story(PlantedNews.id(i), i, "عنوان", paragraphs, null));
    }
    Dataset<Row> sketches = Sketch.of(articles(stories));
    long pairs = NearDuplicates.candidates(sketches, 1).count();
    assertTrue(pairs > 1_000 && pairs < 20_000, "pairs: " + pairs);
    assertEquals(List.of(), found(stories));
  }

  @Test
  void copiesInAnEnormousBucketAreStillFound() {
    PlantedNews news = new PlantedNews(7);
    Story story = news.original(0);
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      stories.add(
          new Story(
              PlantedNews.id(i),
              0,
              "عنوان",
              story.paragraphs(),
              LocalDate.of(2018, 1, 1).plusDays(i)));
    }
    Map<String, Long> groups =
        NearDuplicates.of(articles(stories)).collectAsList().stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.<String>getAs("group_id"), TreeMap::new, Collectors.counting()));
    assertEquals(Map.of(PlantedNews.id(0), 299L), groups);
  }

  @Test
  void articlesWithoutABodyAreNoCopiesOfEachOther() {
    List<Story> stories = new ArrayList<>();
    stories.add(new Story("a", 0, "", List.of(), null));
    stories.add(new Story("b", 0, "", List.of(), null));
    stories.add(new Story("c", 0, "صور من القمة", List.of("بالصور"), null));
    stories.add(new Story("d", 0, "فيديو من العاصمة أمس", List.of("بالصور"), null));
    assertEquals(List.of(), found(stories));
  }
}
