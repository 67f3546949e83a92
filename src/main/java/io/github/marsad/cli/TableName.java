package io.github.marsad.cli;

import io.github.marsad.job.UsageException;
import io.github.marsad.lake.table.Table;
import io.github.marsad.lake.table.Tables;

/** Reads the name of a table. */
final class TableName {
  private TableName() {}

  static Table parse(String name) {
    return Tables.named(name)
        .orElseThrow(
            () ->
                new UsageException(
                    "no table \""
                        + name
                        + "\"; the tables are "
                        + Tables.all().stream().map(Table::name).toList()));
  }
}
