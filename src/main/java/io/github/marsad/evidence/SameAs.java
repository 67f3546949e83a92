package io.github.marsad.evidence;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map;
import static org.apache.spark.sql.functions.when;

import io.github.marsad.knowledge.Entity;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.KnowledgeException;
import io.github.marsad.knowledge.Tsv;
import io.github.marsad.lake.table.Mentions;
import io.github.marsad.lake.table.Quotes;
import io.github.marsad.lake.table.Stances;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What a user says is one and the same: {@code same_as.tsv} beside the lake's tables, with the
 * columns {@code old_id} and {@code new_id}. Every id of the tables is given as its new one; the
 * knowledge files stay as they are.
 */
final class SameAs {
  static final String FILE = "same_as.tsv";

  /** How ids begin that knowledge files list. */
  private static final List<String> LISTED = List.of("p:", "o:", "g:", "m:");

  private static final String OLD_ID = "old_id";
  private static final String NEW_ID = "new_id";

  private final SortedMap<String, String> newIds;

  private SameAs(SortedMap<String, String> newIds) {
    this.newIds = newIds;
  }

  /** Reads the file's text; an id with two lines, with itself or in a circle is refused. */
  static SameAs parse(String text) {
    SortedMap<String, String> pairs = new TreeMap<>();
    for (Tsv.Row row : Tsv.parse(FILE, text).rows()) {
      String old = row.require(OLD_ID);
      if (pairs.putIfAbsent(old, row.require(NEW_ID)) != null) {
        throw row.error("a second line for " + old);
      }
      if (end(old, pairs) == null) {
        throw row.error(old + " leads back to itself");
      }
    }
    SortedMap<String, String> ends = new TreeMap<>();
    pairs.keySet().forEach(old -> ends.put(old, end(old, pairs)));
    return new SameAs(ends);
  }

  /**
   * Refuses an id that stands for nobody. Ids of discovered people and of institutions are made,
   * not listed, and pass.
   */
  void requireKnown(Knowledge knowledge) {
    for (String id : newIds.values()) {
      boolean listed = LISTED.stream().anyMatch(id::startsWith);
      if (listed && knowledge.entity(id) == null) {
        throw new KnowledgeException(FILE + ": no entity has the id " + id);
      }
    }
  }

  static SameAs none() {
    return new SameAs(new TreeMap<>());
  }

  /** The last id of a chain, or null for a circle. */
  private static String end(String id, SortedMap<String, String> pairs) {
    String at = id;
    for (int steps = 0; steps <= pairs.size(); steps++) {
      String next = pairs.get(at);
      if (next == null) {
        return at;
      }
      at = next;
    }
    return null;
  }

  SortedMap<String, String> newIds() {
    return newIds;
  }

  Dataset<Row> mentions(Dataset<Row> rows, Knowledge knowledge) {
    return apply(
        follow(rows, Mentions.ENTITY_ID, Mentions.ENTITY_TYPE, Mentions.COUNTRY, knowledge),
        Mentions.ENTITY_ID);
  }

  Dataset<Row> quotes(Dataset<Row> rows) {
    return apply(rows, Quotes.SPEAKER_ENTITY_ID, Quotes.SPEAKS_FOR_ID);
  }

  Dataset<Row> stances(Dataset<Row> rows, Knowledge knowledge) {
    Dataset<Row> holders =
        follow(rows, Stances.HOLDER_ID, Stances.HOLDER_TYPE, Stances.HOLDER_COUNTRY, knowledge);
    Dataset<Row> both =
        follow(holders, Stances.TARGET_ID, Stances.TARGET_TYPE, Stances.TARGET_COUNTRY, knowledge);
    return apply(both, Stances.HOLDER_ID, Stances.TARGET_ID, Stances.ATTRIBUTED_TO_ID);
  }

  /** The rows with the new ids in some columns. */
  private Dataset<Row> apply(Dataset<Row> rows, String... columns) {
    Dataset<Row> out = rows;
    for (String column : newIds.isEmpty() ? new String[0] : columns) {
      out = out.withColumn(column, coalesce(element_at(ids(), col(column)), col(column)));
    }
    return out;
  }

  /** The rows whose type and state follow from the id that replaces theirs, where it is known. */
  private Dataset<Row> follow(
      Dataset<Row> rows, String id, String type, String country, Knowledge knowledge) {
    Column typeOfNew = col(type);
    Column countryOfNew = col(country);
    for (String old : newIds.keySet()) {
      Entity entity = knowledge.entity(newIds.get(old));
      if (entity != null) {
        Column replaced = col(id).equalTo(old);
        typeOfNew = when(replaced, lit(entity.type().label())).otherwise(typeOfNew);
        countryOfNew = when(replaced, lit(entity.country())).otherwise(countryOfNew);
      }
    }
    return rows.withColumn(type, typeOfNew).withColumn(country, countryOfNew);
  }

  private Column ids() {
    List<Column> pairs = new ArrayList<>();
    newIds.forEach(
        (old, current) -> {
          pairs.add(lit(old));
          pairs.add(lit(current));
        });
    return map(pairs.toArray(Column[]::new));
  }
}
