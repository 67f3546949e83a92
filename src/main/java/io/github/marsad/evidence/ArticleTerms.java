package io.github.marsad.evidence;

import io.github.marsad.lake.table.Annotations;
import io.github.marsad.lake.table.Articles;
import io.github.marsad.lake.table.Sentences;
import io.github.marsad.lake.table.Table;
import io.github.marsad.language.arabic.TermKey;
import io.github.marsad.model.CodePointOrder;
import io.github.marsad.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Counts the content words of one article by key, those in sentences of furniture left out. */
final class ArticleTerms {
  /** Numbers of the sentences to leave out; null for none. */
  static final String DROPPED = "dropped_sentences";

  private ArticleTerms() {}

  static Iterator<Row> count(Row article) {
    Map<String, Map<String, Integer>> spellings = spellings(article);
    String id = article.getAs(Annotations.ARTICLE_ID);
    String month = article.getAs(Table.PUBLISHED_MONTH);
    List<Row> rows = new ArrayList<>(spellings.size());
    spellings.forEach((term, surfaces) -> rows.add(row(id, term, surfaces, month)));
    return rows.iterator();
  }

  /** How often each spelling of each term stands in the article. */
  private static Map<String, Map<String, Integer>> spellings(Row article) {
    String text = article.getAs(Articles.TEXT);
    List<Integer> offsets = article.getList(article.fieldIndex(Annotations.TERMS));
    List<Span> furniture = furniture(article);
    Map<String, Map<String, Integer>> spellings = new TreeMap<>(CodePointOrder.INSTANCE);
    Map<String, String> keys = new HashMap<>();
    int at = 0;
    int points = 0;
    for (int i = 0; i < offsets.size(); i += 2) {
      Span span = new Span(offsets.get(i), offsets.get(i + 1));
      at = text.offsetByCodePoints(at, span.begin() - points);
      int end = text.offsetByCodePoints(at, span.length());
      String surface = text.substring(at, end);
      if (furniture.stream().noneMatch(sentence -> sentence.contains(span))) {
        spellings
            .computeIfAbsent(
                keys.computeIfAbsent(surface, TermKey::of),
                key -> new TreeMap<>(CodePointOrder.INSTANCE))
            .merge(surface, 1, Integer::sum);
      }
      at = end;
      points = span.end();
    }
    return spellings;
  }

  private static List<Span> furniture(Row article) {
    List<Integer> dropped = article.getList(article.fieldIndex(DROPPED));
    if (dropped == null) {
      return List.of();
    }
    return article.<Row>getList(article.fieldIndex(Annotations.SENTENCES)).stream()
        .filter(sentence -> dropped.contains(sentence.<Integer>getAs(Sentences.SENTENCE_NO)))
        .map(
            sentence ->
                new Span(
                    sentence.<Integer>getAs(Sentences.SPAN_BEGIN),
                    sentence.<Integer>getAs(Sentences.SPAN_END)))
        .toList();
  }

  /** The commonest spelling stands for the term, the first by code point of ties. */
  private static Row row(String id, String term, Map<String, Integer> surfaces, String month) {
    String commonest = null;
    int total = 0;
    for (Map.Entry<String, Integer> surface : surfaces.entrySet()) {
      total += surface.getValue();
      if (commonest == null || surface.getValue() > surfaces.get(commonest)) {
        commonest = surface.getKey();
      }
    }
    return RowFactory.create(id, term, commonest, total, month);
  }
}
