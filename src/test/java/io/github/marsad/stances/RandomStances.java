package io.github.marsad.stances;

import static io.github.marsad.testing.TableRows.dataset;
import static io.github.marsad.testing.TableRows.values;

import io.github.marsad.lake.table.Duplicates;
import io.github.marsad.lake.table.Entities;
import io.github.marsad.lake.table.Stances;
import io.github.marsad.lake.table.Table;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Stances of chance, always the same: several in a sentence, equal confidences, copies, months with
 * a gap and the end of a year between them, and a target that no table of entities knows.
 */
record RandomStances(List<Stance> stances) {
  static final List<Party> PARTIES =
      List.of(
          new Party("country:RU", "country", "RU", null),
          new Party("country:US", "country", "US", null),
          new Party("g:rebels", "armed_group", "SY", null),
          new Party("i:ru-foreign-ministry", "institution", "RU", null),
          new Party("i:un-court", "institution", null, null),
          new Party("o:party", "organization", "SY", null),
          new Party("p:envoy", "person", null, "UN special envoy for Syria"),
          new Party("p:minister", "person", "RU", "Foreign minister of Russia"),
          new Party("p:poet", "person", "US", "First lady of the United States"),
          new Party("p:president", "person", "SY", "President of Syria"));
  static final Party ISSUE = new Party("issue:truce", "issue", null, null);

  private static final long SEED = 1815;
  private static final int ARTICLES = 300;
  private static final String[] MONTHS = {"2015-11", "2015-12", "2016-01", "2016-03", "unknown"};
  private static final String[] OUTLETS = {"north", "south", null};

  record Party(String id, String type, String country, String role) {}

  record Article(String id, String outlet, String month, Date date, boolean isCopy) {}

  record Stance(
      Article article,
      int sentence,
      Party holder,
      Party target,
      String targetText,
      int polarity,
      double confidence,
      int cueBegin) {
    String evidence() {
      return article.id + ":" + sentence;
    }
  }

  static RandomStances make() {
    Random random = new Random(SEED);
    List<Stance> stances = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      Article article = article(random, i);
      int size = 1 + random.nextInt(6);
      for (int no = 0; no < size; no++) {
        stances.add(stance(random, article, no));
      }
    }
    return new RandomStances(stances);
  }

  private static Article article(Random random, int number) {
    String month = MONTHS[random.nextInt(MONTHS.length)];
    String day = String.format(Locale.ROOT, "-%02d", 1 + random.nextInt(28));
    return new Article(
        String.format(Locale.ROOT, "a%03d", number),
        OUTLETS[random.nextInt(OUTLETS.length)],
        month,
        month.equals("unknown") ? null : Date.valueOf(month + day),
        random.nextInt(4) == 0);
  }

  /** Sentences share numbers, so that one is evidence more than once. */
  private static Stance stance(Random random, Article article, int number) {
    int target = random.nextInt(PARTIES.size() + 1);
    return new Stance(
        article,
        9 + random.nextInt(3),
        PARTIES.get(random.nextInt(PARTIES.size())),
        target == PARTIES.size() ? ISSUE : PARTIES.get(target),
        "words " + random.nextInt(3),
        random.nextInt(3) - 1,
        (5 + random.nextInt(4)) / 10.0,
        number * 10);
  }

  Dataset<Row> stanceRows() {
    return dataset(Stances.TABLE, stances.stream().map(RandomStances::row).toList());
  }

  private static Map<String, Object> row(Stance stance) {
    return values(
        Stances.ARTICLE_ID, stance.article.id,
        Stances.SENTENCE_NO, stance.sentence,
        Stances.HOLDER_ID, stance.holder.id,
        Stances.HOLDER_TYPE, stance.holder.type,
        Stances.HOLDER_COUNTRY, stance.holder.country,
        Stances.TARGET_ID, stance.target.id,
        Stances.TARGET_TYPE, stance.target.type,
        Stances.TARGET_COUNTRY, stance.target.country,
        Stances.TARGET_TEXT, stance.targetText,
        Stances.POLARITY, stance.polarity,
        Stances.CUE_BEGIN, stance.cueBegin,
        Stances.CONFIDENCE, stance.confidence,
        Stances.PUBLISHED_DATE, stance.article.date,
        Stances.OUTLET_ID, stance.article.outlet,
        Table.PUBLISHED_MONTH, stance.article.month);
  }

  Dataset<Row> duplicateRows() {
    return dataset(
        Duplicates.TABLE,
        stances.stream()
            .map(Stance::article)
            .filter(Article::isCopy)
            .distinct()
            .map(article -> values(Duplicates.ARTICLE_ID, article.id))
            .toList());
  }

  static Dataset<Row> entityRows() {
    return dataset(
        Entities.TABLE,
        PARTIES.stream()
            .map(
                party ->
                    values(
                        Entities.ENTITY_ID, party.id,
                        Entities.ENTITY_TYPE, party.type,
                        Entities.NAME_AR, "ar " + party.id,
                        Entities.COUNTRY, party.country,
                        Entities.ROLE, party.role))
            .toList());
  }
}
