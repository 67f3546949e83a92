package io.github.marsad.ingest;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/** The values of one Parquet row as texts; dates and moments as ISO 8601. */
final class ParquetText {
  private static final List<String> NAMES = List.of("name", "value", "text");
  private static final int JULIAN_1970 = 2_440_588;

  private final TextDecoder decoder = new TextDecoder();
  private Encoding encoding = Encoding.UTF_8;

  /** How the texts that were read until now were encoded. */
  Encoding encoding() {
    return encoding;
  }

  /** All values of a field: one, those of a list, or the name that stands for a struct. */
  List<String> values(Group row, int field) throws BrokenTextException {
    List<String> values = new ArrayList<>();
    Type type = row.getType().getType(field);
    for (int i = 0; i < row.getFieldRepetitionCount(field); i++) {
      if (type.isPrimitive()) {
        values.add(text(row, field, i, type.asPrimitiveType()));
      } else {
        values.addAll(inner(row.getGroup(field, i)));
      }
    }
    return values;
  }

  private List<String> inner(Group group) throws BrokenTextException {
    for (String name : NAMES) {
      if (group.getType().containsField(name)) {
        return values(group, group.getType().getFieldIndex(name));
      }
    }
    return group.getType().getFieldCount() == 1 ? values(group, 0) : List.of();
  }

  private String text(Group row, int field, int index, PrimitiveType type)
      throws BrokenTextException {
    LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
    switch (type.getPrimitiveTypeName()) {
      case BINARY:
        return decoded(row.getBinary(field, index).getBytes());
      case INT96:
        return moment(row.getInt96(field, index).toByteBuffer());
      case INT64:
        return meaning instanceof TimestampLogicalTypeAnnotation timestamp
            ? moment(row.getLong(field, index), timestamp)
            : String.valueOf(row.getLong(field, index));
      case INT32:
        return meaning instanceof DateLogicalTypeAnnotation
            ? LocalDate.ofEpochDay(row.getInteger(field, index)).toString()
            : String.valueOf(row.getInteger(field, index));
      default:
        return row.getValueToString(field, index);
    }
  }

  private String decoded(byte[] bytes) throws BrokenTextException {
    TextDecoder.Text text = decoder.decode(bytes);
    encoding = encoding.and(text.encoding());
    return text.text();
  }

  /** Nanoseconds of the day, then the Julian day. */
  private static String moment(ByteBuffer bytes) {
    ByteBuffer ordered = bytes.order(ByteOrder.LITTLE_ENDIAN);
    long nanos = ordered.getLong();
    long day = ordered.getInt() - (long) JULIAN_1970;
    return Instant.ofEpochSecond(day * 86_400, nanos).toString();
  }

  private static String moment(long value, TimestampLogicalTypeAnnotation type) {
    long units =
        switch (type.getUnit()) {
          case MILLIS -> 1_000L;
          case MICROS -> 1_000_000L;
          case NANOS -> 1_000_000_000L;
        };
    long nanos = Math.floorMod(value, units) * (1_000_000_000L / units);
    Instant moment = Instant.ofEpochSecond(Math.floorDiv(value, units), nanos);
    return type.isAdjustedToUTC()
        ? moment.toString()
        : LocalDateTime.ofInstant(moment, ZoneOffset.UTC).toString();
  }
}
