package io.github.marsad.comentions;

import static io.github.marsad.testing.TableRows.values;

import io.github.marsad.comentions.RandomNews.Article;
import io.github.marsad.comentions.RandomNews.Mention;
import io.github.marsad.lake.table.Focus;
import io.github.marsad.testing.Oracle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What an article is about against the same shares from plain collections. */
class FocusSharesTest {
  @Test
  void sharesAndRanksAreThoseOfTheMentions() {
    RandomNews news = RandomNews.make();
    List<Map<String, Object>> expected = new ArrayList<>();
    news.articles().forEach(article -> expected.addAll(focus(article)));
    Oracle.assertSame(
        Focus.TABLE, expected, FocusShares.of(news.mentionRows(), news.sentenceRows()));
  }

  private static List<Map<String, Object>> focus(Article article) {
    Map<String, Long> counts =
        article.mentions().stream()
            .collect(
                Collectors.groupingBy(
                    mention -> mention.entity().id(), TreeMap::new, Collectors.counting()));
    List<String> ranked =
        counts.keySet().stream()
            .sorted(Comparator.comparing((String id) -> -counts.get(id)).thenComparing(id -> id))
            .toList();
    double mentions = article.mentions().size();
    return ranked.stream()
        .map(
            id ->
                values(
                    Focus.ARTICLE_ID,
                    article.id(),
                    Focus.ENTITY_ID,
                    id,
                    Focus.SHARE,
                    counts.get(id) / mentions,
                    Focus.IN_HEADLINE,
                    isInHeadline(article, id),
                    Focus.RANK,
                    ranked.indexOf(id) + 1))
        .toList();
  }

  private static boolean isInHeadline(Article article, String id) {
    return article.sentences().stream()
        .filter(sentence -> sentence.number() == 0)
        .flatMap(sentence -> sentence.mentions().stream())
        .map(Mention::entity)
        .anyMatch(entity -> entity.id().equals(id));
  }
}
