package io.github.marsad.evidence;

import io.github.marsad.lake.table.Annotations;
import io.github.marsad.lake.table.DocumentTerms;
import io.github.marsad.lake.table.Sentences;
import io.github.marsad.lake.table.Table;
import io.github.marsad.model.CodePointOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Adds up the terms of one article's sentences, those of furniture left out. */
final class ArticleTerms {
  /** Numbers of the sentences to leave out; null for none. */
  static final String DROPPED = "dropped_sentences";

  private ArticleTerms() {}

  static Iterator<Row> count(Row article) {
    List<Integer> dropped = article.getList(article.fieldIndex(DROPPED));
    Set<Integer> furniture = dropped == null ? Set.of() : new HashSet<>(dropped);
    Map<String, Map<String, Integer>> spellings = new TreeMap<>();
    for (Row term : article.<Row>getList(article.fieldIndex(Annotations.TERMS))) {
      if (!furniture.contains(term.<Integer>getAs(Sentences.SENTENCE_NO))) {
        spellings
            .computeIfAbsent(
                term.getAs(DocumentTerms.TERM), key -> new TreeMap<>(CodePointOrder.INSTANCE))
            .merge(
                term.getAs(DocumentTerms.SURFACE),
                term.<Integer>getAs(DocumentTerms.TF),
                Integer::sum);
      }
    }
    String id = article.getAs(Annotations.ARTICLE_ID);
    String month = article.getAs(Table.PUBLISHED_MONTH);
    List<Row> rows = new ArrayList<>(spellings.size());
    spellings.forEach((term, surfaces) -> rows.add(row(id, term, surfaces, month)));
    return rows.iterator();
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
