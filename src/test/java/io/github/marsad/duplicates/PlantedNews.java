package io.github.marsad.duplicates;

import io.github.marsad.lake.table.Articles;
import io.github.marsad.language.arabic.WordHash;
import io.github.marsad.testing.TableRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * News made under a seed from the words of {@code data/sample}, with copies and follow-up stories
 * planted. Which articles repeat which is known because it was planted.
 */
final class PlantedNews {
  private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);
  private static final double GO_ON = 0.65;
  private static final List<String> WORDS = words();

  private static final List<String> DATELINES =
      List.of("بيروت، لبنان (وكالة المنارة)— ", "القاهرة - مراسلنا - ", "جنيف (رصد): ");

  private static final List<String> FURNITURE =
      List.of(
          "تابعوا آخر أخبارنا على صفحاتنا في مواقع التواصل واشتركوا في النشرة",
          "هذا الخبر منقول عن الوكالة ولا يعبر عن رأي الموقع في شيء");

  private final Random random;

  PlantedNews(long seed) {
    this.random = new Random(seed);
  }

  /**
   * An article.
   *
   * @param group articles of one group repeat each other; each original has its own
   * @param date null where it has none
   */
  record Story(String id, int group, String title, List<String> paragraphs, LocalDate date) {
    Map<String, Object> row() {
      String body = String.join("\n", paragraphs);
      return TableRows.values(
          Articles.ARTICLE_ID,
          id,
          Articles.TEXT,
          title + "\n\n" + body,
          Articles.TITLE_END,
          title.codePointCount(0, title.length()),
          Articles.PUBLISHED_DATE,
          date == null ? null : Date.valueOf(date));
    }
  }

  private static List<String> words() {
    try (Stream<Path> files = Files.list(Path.of("data/sample/pages"))) {
      List<String> words = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        words.addAll(List.of(Files.readString(file).strip().split("\\s+")));
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A story of its own; ids are a function of the number, not in the order of dates. */
  Story original(int number) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 4 + random.nextInt(6); i > 0; i--) {
      paragraphs.add(words(25 + random.nextInt(26)) + ".");
    }
    LocalDate date = random.nextInt(20) == 0 ? null : FIRST_DAY.plusDays(random.nextInt(300));
    return new Story(id(number), number, words(8), paragraphs, date);
  }

  /** A copy as agencies' customers make them: a new headline and one to three further edits. */
  Story copy(Story of, int number) {
    Story copy = new Story(id(number), of.group(), words(8), of.paragraphs(), later(of.date()));
    for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
      copy = edit(copy, random.nextInt(5));
    }
    return copy;
  }

  /** One of: 0 dateline, 1 cut tail, 2 other words, 3 other spelling, 4 a line of furniture. */
  Story edit(Story story, int edit) {
    List<String> paragraphs = new ArrayList<>(story.paragraphs());
    switch (edit) {
      case 0 -> paragraphs.set(0, pick(DATELINES) + paragraphs.get(0));
      case 1 -> cutTail(paragraphs);
      case 2 -> paragraphs.replaceAll(this::replaceWords);
      case 3 -> paragraphs.replaceAll(this::respell);
      default -> paragraphs.add(random.nextBoolean() ? 0 : paragraphs.size(), pick(FURNITURE));
    }
    return new Story(story.id(), story.group(), story.title(), paragraphs, story.date());
  }

  /** A story that repeats one or two paragraphs of an older one as background. */
  Story followUp(Story of, int number) {
    Story own = original(number);
    List<String> paragraphs = new ArrayList<>(own.paragraphs());
    int shared = 1 + random.nextInt(2);
    int from = random.nextInt(of.paragraphs().size() - shared + 1);
    paragraphs.addAll(of.paragraphs().subList(from, from + shared));
    return new Story(own.id(), number, own.title(), paragraphs, later(of.date()));
  }

  private static void cutTail(List<String> paragraphs) {
    int keep = Math.max(2, paragraphs.size() * 3 / 5);
    paragraphs.subList(Math.min(keep, paragraphs.size()), paragraphs.size()).clear();
  }

  /** One word in thirty becomes another. */
  private String replaceWords(String paragraph) {
    return Stream.of(paragraph.split(" "))
        .map(word -> random.nextInt(30) == 0 ? pick(WORDS) : word)
        .collect(Collectors.joining(" "));
  }

  /** Hamza seats and final letters as careless writers have them, vowel signs as careful ones. */
  private String respell(String paragraph) {
    String plain = paragraph.replace('أ', 'ا').replace('إ', 'ا').replace("ى ", "ي ");
    String other = random.nextBoolean() ? plain.replace("ة ", "ه ") : plain.replace("ت", "ت\u064E");
    return random.nextBoolean() ? other : other.replace("ال", "الـ");
  }

  private LocalDate later(LocalDate date) {
    return date == null || random.nextInt(20) == 0 ? null : date.plusDays(random.nextInt(3));
  }

  /** Words of the sample, a few in a row before it jumps elsewhere. */
  private String words(int count) {
    StringBuilder text = new StringBuilder();
    int at = random.nextInt(WORDS.size());
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(WORDS.get(at));
      boolean goOn = random.nextDouble() < GO_ON;
      at = goOn ? (at + 1) % WORDS.size() : random.nextInt(WORDS.size());
    }
    return text.toString();
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** Twenty hex digits that are not in the order of the numbers. */
  static String id(int number) {
    return String.format(Locale.ROOT, "%016x%04x", WordHash.mix(number), number & 0xFFFF);
  }
}
