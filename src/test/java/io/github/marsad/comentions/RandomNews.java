package io.github.marsad.comentions;

import static io.github.marsad.testing.TableRows.dataset;
import static io.github.marsad.testing.TableRows.values;

import io.github.marsad.lake.table.Duplicates;
import io.github.marsad.lake.table.Entities;
import io.github.marsad.lake.table.Mentions;
import io.github.marsad.lake.table.Sentences;
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
 * Articles that name whom chance names, always the same: copies among them, media, sentences
 * without a name, and sentence numbers with gaps as furniture leaves them.
 */
record RandomNews(List<Article> articles) {
  static final List<String> MONTHS = List.of("2015-11", "2015-12", "2016-01", "2016-03", "unknown");
  static final List<Entity> ENTITIES =
      List.of(
          new Entity("country:EG", "country", "EG"),
          new Entity("country:RU", "country", "RU"),
          new Entity("country:SY", "country", "SY"),
          new Entity("country:US", "country", "US"),
          new Entity("g:rebels", "armed_group", "SY"),
          new Entity("i:ru-foreign-ministry", "institution", "RU"),
          new Entity("m:reuters", "media", "GB"),
          new Entity("o:un", "organization", null),
          new Entity("p:minister", "person", "RU"),
          new Entity("p:poet", "person", "EG"));

  private static final long SEED = 1453;
  private static final int ARTICLES = 60;
  private static final String[] OUTLETS = {"north", "south", null};

  record Entity(String id, String type, String country) {
    boolean isCountry() {
      return type.equals("country");
    }

    boolean isActor() {
      return !isCountry() && !type.equals("media");
    }
  }

  record Mention(Entity entity, boolean isNested) {}

  record Sentence(int number, List<Mention> mentions) {}

  record Article(
      String id, String outlet, String month, Date date, boolean isCopy, List<Sentence> sentences) {
    List<Mention> mentions() {
      return sentences.stream().flatMap(sentence -> sentence.mentions.stream()).toList();
    }
  }

  static RandomNews make() {
    Random random = new Random(SEED);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      articles.add(article(random, i));
    }
    return new RandomNews(articles);
  }

  private static Article article(Random random, int number) {
    String month = MONTHS.get(random.nextInt(MONTHS.size()));
    String day = String.format(Locale.ROOT, "-%02d", 1 + random.nextInt(28));
    List<Sentence> sentences = new ArrayList<>();
    int size = 1 + random.nextInt(4);
    for (int no = 0; sentences.size() < size; no += 1 + random.nextInt(2)) {
      sentences.add(new Sentence(no, mentions(random)));
    }
    return new Article(
        String.format(Locale.ROOT, "a%02d", number),
        OUTLETS[random.nextInt(OUTLETS.length)],
        month,
        month.equals("unknown") ? null : Date.valueOf(month + day),
        random.nextInt(4) == 0,
        sentences);
  }

  private static List<Mention> mentions(Random random) {
    List<Mention> mentions = new ArrayList<>();
    int size = random.nextInt(5);
    for (int i = 0; i < size; i++) {
      Entity entity = ENTITIES.get(random.nextInt(ENTITIES.size()));
      mentions.add(new Mention(entity, random.nextInt(3) == 0));
    }
    return mentions;
  }

  Units units() {
    return Units.of(mentionRows(), sentenceRows(), duplicateRows());
  }

  Dataset<Row> sentenceRows() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Article article : articles) {
      for (Sentence sentence : article.sentences) {
        rows.add(
            values(
                Sentences.ARTICLE_ID, article.id,
                Sentences.SENTENCE_NO, sentence.number,
                Sentences.IS_HEADLINE, sentence.number == 0,
                Table.PUBLISHED_MONTH, article.month));
      }
    }
    return dataset(Sentences.TABLE, rows);
  }

  Dataset<Row> mentionRows() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Article article : articles) {
      for (Sentence sentence : article.sentences) {
        sentence.mentions.forEach(mention -> rows.add(mentionRow(article, sentence, mention)));
      }
    }
    return dataset(Mentions.TABLE, rows);
  }

  private static Map<String, Object> mentionRow(
      Article article, Sentence sentence, Mention mention) {
    return values(
        Mentions.ARTICLE_ID, article.id,
        Mentions.SENTENCE_NO, sentence.number,
        Mentions.ENTITY_ID, mention.entity.id,
        Mentions.ENTITY_TYPE, mention.entity.type,
        Mentions.COUNTRY, mention.entity.country,
        Mentions.IS_NESTED, mention.isNested,
        Mentions.PUBLISHED_DATE, article.date,
        Mentions.OUTLET_ID, article.outlet,
        Table.PUBLISHED_MONTH, article.month);
  }

  Dataset<Row> duplicateRows() {
    return dataset(
        Duplicates.TABLE,
        articles.stream()
            .filter(Article::isCopy)
            .map(article -> values(Duplicates.ARTICLE_ID, article.id))
            .toList());
  }

  static Dataset<Row> entityRows() {
    return dataset(
        Entities.TABLE,
        ENTITIES.stream()
            .map(
                entity ->
                    values(
                        Entities.ENTITY_ID, entity.id,
                        Entities.ENTITY_TYPE, entity.type,
                        Entities.NAME_AR, "ar " + entity.id,
                        Entities.NAME_EN, "en " + entity.id,
                        Entities.COUNTRY, entity.country))
            .toList());
  }
}
