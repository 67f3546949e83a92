package io.github.marsad.comentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.marsad.comentions.RandomNews.Article;
import io.github.marsad.comentions.RandomNews.Entity;
import io.github.marsad.comentions.RandomNews.Mention;
import io.github.marsad.comentions.RandomNews.Sentence;
import io.github.marsad.lake.table.ActorPairs;
import io.github.marsad.lake.table.CoMentions;
import io.github.marsad.lake.table.CountryPairs;
import io.github.marsad.testing.Oracle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Pairs of names against the same figures from plain collections. */
class PairsTest {
  private static final Entity STATE = new Entity("country:RU", "country", "RU");
  private static final Entity MINISTER = new Entity("p:minister", "person", "RU");
  private static final Entity AGENCY = new Entity("m:reuters", "media", "GB");

  @Test
  void everyFigureOfActorsAndCountriesIsThatOfItsFormula() {
    RandomNews news = RandomNews.make();
    Oracle.assertSame(CoMentions.TABLE, PairOracle.coMentions(news), coMentions(news));
  }

  @Test
  void everyFigureOfActorPairsIsThatOfItsFormula() {
    RandomNews news = RandomNews.make();
    Oracle.assertSame(
        ActorPairs.TABLE,
        PairOracle.actorPairs(
            news, ActorPairs.ACTOR_A, ActorPairs.ACTOR_B, ActorPairs.N_A, ActorPairs.N_B),
        Pairs.actorsByActors(news.units()));
  }

  @Test
  void everyFigureOfCountryPairsIsThatOfItsFormula() {
    RandomNews news = RandomNews.make();
    Oracle.assertSame(
        CountryPairs.TABLE,
        PairOracle.countryPairs(
            news,
            CountryPairs.COUNTRY_A,
            CountryPairs.COUNTRY_B,
            CountryPairs.N_A,
            CountryPairs.N_B),
        Pairs.countriesByCountries(news.units()));
  }

  @Test
  void mediaAreNoActorsAndTheirStateIsNotNamed() {
    RandomNews news =
        new RandomNews(
            List.of(article("a1", false, AGENCY, STATE), article("a2", false, AGENCY, MINISTER)));
    assertEquals(List.of(), coMentions(news).collectAsList());
  }

  @Test
  void anActorDoesNotNameItsState() {
    RandomNews news = new RandomNews(List.of(article("a1", false, MINISTER, MINISTER)));
    assertEquals(List.of(), coMentions(news).collectAsList());
  }

  @Test
  void copiesCountInNAllOnly() {
    RandomNews news =
        new RandomNews(
            List.of(article("a1", false, MINISTER, STATE), article("a2", true, MINISTER, STATE)));
    Set<String> counts = new TreeSet<>();
    for (Map<String, Object> row : Oracle.rows(CoMentions.TABLE, coMentions(news))) {
      counts.add(
          row.get(CoMentions.N)
              + " of "
              + row.get(CoMentions.N_ALL)
              + " in "
              + row.get(CoMentions.N_UNITS));
    }
    assertEquals("[1 of 2 in 1]", counts.toString());
  }

  /** Attention of a month counts though all of its articles repeat others. */
  @Test
  void aMonthOfCopiesKeepsItsRows() {
    RandomNews news =
        new RandomNews(
            List.of(
                article("a1", "2016-01", false, MINISTER, STATE),
                article("a2", "2016-02", true, MINISTER, STATE)));
    Set<String> counts = new TreeSet<>();
    for (Map<String, Object> row : Oracle.rows(CoMentions.TABLE, coMentions(news))) {
      counts.add(row.get(CoMentions.PERIOD) + " " + row.get(CoMentions.N_ALL));
    }
    assertEquals("[2016-01 1, 2016-02 1, all 2]", counts.toString());
  }

  private static Article article(String id, boolean isCopy, Entity... named) {
    return article(id, "unknown", isCopy, named);
  }

  private static Article article(String id, String month, boolean isCopy, Entity... named) {
    List<Mention> mentions =
        Arrays.stream(named).map(entity -> new Mention(entity, false)).toList();
    return new Article(id, null, month, null, isCopy, List.of(new Sentence(0, mentions)));
  }

  private static Dataset<Row> coMentions(RandomNews news) {
    return Pairs.actorsByCountries(news.units(), RandomNews.entityRows());
  }
}
