package io.github.marsad.lake.table;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** The types that tables use. */
final class Types {
  static final DataType STRING = DataTypes.StringType;
  static final DataType INT = DataTypes.IntegerType;
  static final DataType LONG = DataTypes.LongType;
  static final DataType DOUBLE = DataTypes.DoubleType;
  static final DataType BOOLEAN = DataTypes.BooleanType;
  static final DataType DATE = DataTypes.DateType;
  static final DataType TIMESTAMP = DataTypes.TimestampType;
  static final DataType STRINGS = DataTypes.createArrayType(DataTypes.StringType, true);
  static final DataType COUNTS =
      DataTypes.createMapType(DataTypes.StringType, DataTypes.LongType, true);

  private Types() {}
}
