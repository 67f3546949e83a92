package io.github.marsad.lake.table;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * A table of the lake: its name, what one row is, its columns in order and its natural key.
 *
 * @param grain a sentence that says what one row is
 * @param byMonth whether it is partitioned by {@code published_month}, the last column
 * @param key the natural key: rows are unique in it and files are sorted by it
 */
public record Table(
    String name, String grain, boolean byMonth, List<String> key, List<Field> columns) {
  /** The column that months partition by: {@code YYYY-MM} or {@code unknown}. */
  public static final String PUBLISHED_MONTH = "published_month";

  private static final Field MONTH =
      new Field(
          PUBLISHED_MONTH, Types.STRING, Nulls.NEVER, "YYYY-MM of published_date, or unknown");

  /** Whether a column may be null. */
  public enum Nulls {
    NEVER,
    ALLOWED
  }

  /** One column. */
  public record Field(String name, DataType type, Nulls nulls, String description) {}

  /** Starts a table that is not partitioned. */
  public static Builder of(String name, String grain) {
    return new Builder(name, grain, false);
  }

  /** Starts a table that is partitioned by the article's month. */
  public static Builder byMonth(String name, String grain) {
    return new Builder(name, grain, true);
  }

  /** The schema as Spark reads it back, the month last where there is one. */
  public StructType schema() {
    StructType schema = new StructType();
    for (Field field : columns) {
      schema = schema.add(structField(field));
    }
    return schema;
  }

  /** The schema of the files: without the month. */
  public StructType fileSchema() {
    StructType schema = new StructType();
    for (Field field : columns) {
      if (!field.name().equals(PUBLISHED_MONTH)) {
        schema = schema.add(structField(field));
      }
    }
    return schema;
  }

  private static StructField structField(Field field) {
    Metadata comment = new MetadataBuilder().putString("comment", field.description()).build();
    return new StructField(field.name(), field.type(), true, comment);
  }

  /** Every column in order, cast to its type and with its comment: what a job selects last. */
  public Column[] select() {
    return columns.stream()
        .map(
            field ->
                functions
                    .col(field.name())
                    .cast(field.type())
                    .as(field.name(), structField(field).metadata()))
        .toArray(Column[]::new);
  }

  /** The natural key as columns, for sorting. */
  public Column[] sortColumns() {
    return key.stream().map(functions::col).toArray(Column[]::new);
  }

  /** Names columns one by one, in the order of the contract. */
  public static final class Builder {
    private final String name;
    private final String grain;
    private final boolean byMonth;
    private final List<Field> columns = new ArrayList<>();
    private List<String> key = List.of();

    private Builder(String name, String grain, boolean byMonth) {
      this.name = name;
      this.grain = grain;
      this.byMonth = byMonth;
    }

    /** A column that is never null. */
    public Builder column(String column, DataType type, String description) {
      columns.add(new Field(column, type, Nulls.NEVER, description));
      return this;
    }

    /** A column that may be null. */
    public Builder nullable(String column, DataType type, String description) {
      columns.add(new Field(column, type, Nulls.ALLOWED, description));
      return this;
    }

    public Table key(String... names) {
      key = List.of(names);
      if (byMonth) {
        columns.add(MONTH);
      }
      return new Table(name, grain, byMonth, key, List.copyOf(columns));
    }
  }
}
