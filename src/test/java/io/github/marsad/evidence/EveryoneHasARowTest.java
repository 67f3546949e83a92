package io.github.marsad.evidence;

import static org.apache.spark.sql.functions.col;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.lake.table.Entities;
import io.github.marsad.lake.table.Mentions;
import io.github.marsad.lake.table.Quotes;
import io.github.marsad.lake.table.Stances;
import io.github.marsad.testing.SampleLake;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Whoever is mentioned, speaks, holds a stance or is its target has a row in {@code entities}. */
class EveryoneHasARowTest {
  @Test
  void everyIdLeadsToAnEntityWithANameInBothLanguages() {
    Dataset<Row> ids =
        SampleLake.read(Quotes.TABLE)
            .select(col(Quotes.SPEAKER_ENTITY_ID).as("id"))
            .union(SampleLake.read(Stances.TABLE).select(Stances.HOLDER_ID))
            .union(SampleLake.read(Stances.TABLE).select(Stances.TARGET_ID))
            .union(SampleLake.read(Mentions.TABLE).select(Mentions.ENTITY_ID));
    TreeSet<String> wanted =
        ids
            .where(col("id").isNotNull().and(col("id").startsWith("issue:").equalTo(false)))
            .distinct()
            .collectAsList()
            .stream()
            .map(row -> row.getString(0))
            .collect(Collectors.toCollection(TreeSet::new));
    List<Row> entities = SampleLake.rows(Entities.TABLE);
    TreeSet<String> known = new TreeSet<>();
    for (Row entity : entities) {
      known.add(entity.getAs(Entities.ENTITY_ID));
      assertFalse(entity.<String>getAs(Entities.NAME_AR).isBlank(), entity::toString);
      assertFalse(entity.<String>getAs(Entities.NAME_EN).isBlank(), entity::toString);
    }
    assertTrue(wanted.size() > 100, () -> "only " + wanted.size() + " ids");
    wanted.removeAll(known);
    assertEquals(new TreeSet<>(), wanted);
  }
}
