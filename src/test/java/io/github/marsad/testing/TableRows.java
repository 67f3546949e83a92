package io.github.marsad.testing;

import io.github.marsad.lake.table.Table;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Rows of a table with only the columns that matter to a test; the others are null. */
public final class TableRows {
  private TableRows() {}

  /** Values by column: names and values in turn, values may be null. */
  public static Map<String, Object> values(Object... namesAndValues) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return values;
  }

  /** A dataset of the table's schema; a column that the table has not is an error. */
  public static Dataset<Row> dataset(Table table, List<Map<String, Object>> rows) {
    StructType schema = table.schema();
    return TestSession.get()
        .createDataFrame(rows.stream().map(values -> row(schema, values)).toList(), schema);
  }

  private static Row row(StructType schema, Map<String, Object> values) {
    values.keySet().forEach(schema::fieldIndex);
    return RowFactory.create(Arrays.stream(schema.fieldNames()).map(values::get).toArray());
  }
}
