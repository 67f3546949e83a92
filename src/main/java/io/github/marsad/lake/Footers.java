package io.github.marsad.lake;

import io.github.marsad.lake.table.Table;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.Type;

/** Checks Parquet files by their footers: no data is read. */
final class Footers {
  private final Configuration configuration;

  Footers(Configuration configuration) {
    this.configuration = configuration;
  }

  /** Rows of one file, after a check of its columns and of nulls where none may be. */
  long verify(Table table, String file) throws IOException {
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromPath(new Path(file), configuration))) {
      List<String> names =
          reader.getFileMetaData().getSchema().getFields().stream().map(Type::getName).toList();
      List<String> expected = List.of(table.fileSchema().fieldNames());
      if (!names.equals(expected)) {
        throw new LakeException(file + " has columns " + names + ", expected " + expected);
      }
      Map<String, Long> nulls = nulls(reader.getFooter().getBlocks());
      for (Table.Field field : table.columns()) {
        if (field.nulls() == Table.Nulls.NEVER && nulls.getOrDefault(field.name(), 0L) > 0) {
          throw new LakeException(
              file
                  + ": "
                  + nulls.get(field.name())
                  + " nulls in "
                  + field.name()
                  + ", which is never null");
        }
      }
      return reader.getRecordCount();
    }
  }

  private static Map<String, Long> nulls(List<BlockMetaData> blocks) {
    Map<String, Long> nulls = new HashMap<>();
    for (BlockMetaData block : blocks) {
      for (ColumnChunkMetaData column : block.getColumns()) {
        Statistics<?> statistics = column.getStatistics();
        boolean flat = column.getPath().size() == 1;
        if (flat && statistics != null && statistics.isNumNullsSet()) {
          nulls.merge(column.getPath().toDotString(), statistics.getNumNulls(), Long::sum);
        }
      }
    }
    return nulls;
  }
}
