package io.github.marsad.annotate;

import io.github.marsad.find.ModelName;
import io.github.marsad.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The rows of the column of models' chunks. */
final class ModelChunk {
  static final ArrayType COLUMN_TYPE =
      DataTypes.createArrayType(
          new StructType()
              .add("model", DataTypes.StringType)
              .add("begin", DataTypes.IntegerType)
              .add("end", DataTypes.IntegerType)
              .add("label", DataTypes.StringType));

  private ModelChunk() {}

  static List<ModelName> names(List<Row> chunks) {
    List<ModelName> names = new ArrayList<>(chunks.size());
    for (Row chunk : chunks) {
      Span span = new Span(chunk.getInt(1), chunk.getInt(2));
      names.add(new ModelName(chunk.getString(0), span, chunk.getString(3)));
    }
    return names;
  }
}
