package io.github.marsad.ingest;

import io.github.marsad.ingest.Reject.Reason;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** The rows of a Parquet file. What goes wrong within a row group spoils the rest of that group. */
final class ParquetRecords implements Iterator<Parsed>, Closeable {
  private final ParquetFileReader reader;
  private final ParseOptions options;
  private final MessageType wanted;
  private final List<BlockMetaData> groups;
  private RecordReader<Group> rows;
  private int group = -1;
  private long done;
  private long endOfGroup;

  ParquetRecords(ParquetFileReader reader, long length, ParseOptions options) throws IOException {
    this.reader = reader;
    this.options = options;
    MessageType schema = reader.getFileMetaData().getSchema();
    List<Type> columns =
        schema.getFields().stream()
            .filter(type -> !options.fieldMap().places(type.getName()).isEmpty())
            .toList();
    if (columns.stream().noneMatch(type -> options.fieldMap().isText(type.getName()))) {
      throw new IOException("no " + options.fieldMap().textNames() + " column");
    }
    if (reader.getRecordCount() > length || reader.getRecordCount() > Integer.MAX_VALUE) {
      throw new BombException(reader.getRecordCount() + " rows in " + length + " bytes");
    }
    this.wanted = new MessageType(schema.getName(), columns);
    reader.setRequestedSchema(wanted);
    this.groups = List.copyOf(reader.getRowGroups());
    if (groups.stream().anyMatch(block -> block.getRowCount() < 0)) {
      throw new IOException("a row group of less than no rows");
    }
  }

  @Override
  public boolean hasNext() {
    while (done == endOfGroup && group + 1 < groups.size()) {
      group++;
      rows = null;
      endOfGroup += groups.get(group).getRowCount();
    }
    return done < endOfGroup;
  }

  @Override
  public Parsed next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    try {
      Reject reject = rows == null ? open(groups.get(group)) : null;
      if (reject != null) {
        return reject;
      }
      Parsed parsed = read(rows.read(), (int) done + 1);
      done++;
      return parsed;
    } catch (UncheckedIOException e) {
      return spoiled(Reason.UNREADABLE, Failures.bounded(e.getCause()));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return spoiled(Reason.UNREADABLE, Failures.detail(e));
    }
  }

  /** Opens a row group, or says why it is left out. */
  private Reject open(BlockMetaData block) throws IOException {
    long bytes = bytes(block);
    if (bytes > options.maxFileBytes()) {
      return spoiled(
          Reason.TOO_LARGE, "a row group of " + bytes + " bytes; see ingest.max-file-bytes");
    }
    PageReadStore pages = reader.readRowGroup(group);
    rows =
        new ColumnIOFactory()
            .getColumnIO(wanted, reader.getFileMetaData().getSchema())
            .getRecordReader(pages, new GroupRecordConverter(wanted));
    return null;
  }

  /** One reject for what is left of a row group. */
  private Reject spoiled(Reason reason, String detail) {
    long first = done + 1;
    done = endOfGroup;
    String rest = "; rows " + first + " to " + endOfGroup + " are not read";
    return new Reject((int) first, reason, detail + rest, 0);
  }

  /** Packed bytes of those columns of a row group that are read. */
  private long bytes(BlockMetaData block) {
    Set<String> names = new HashSet<>();
    wanted.getFields().forEach(field -> names.add(field.getName()));
    long bytes = 0;
    for (ColumnChunkMetaData chunk : block.getColumns()) {
      bytes += names.contains(chunk.getPath().toArray()[0]) ? chunk.getTotalSize() : 0;
    }
    return bytes;
  }

  private Parsed read(Group row, int number) {
    Fields fields = new Fields(options);
    ParquetText texts = new ParquetText();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      GroupType type = row.getType();
      for (int i = 0; i < type.getFieldCount(); i++) {
        String name = type.getFieldName(i);
        String value = options.fieldMap().join(name, texts.values(row, i));
        if (value != null) {
          bytes.writeBytes((name + '\0' + value + '\0').getBytes(StandardCharsets.UTF_8));
          fields.put(name, value);
        }
      }
    } catch (BrokenTextException e) {
      return new Reject(number, Reason.UNREADABLE, e.getMessage(), bytes.size());
    }
    if (bytes.size() > options.maxRecordBytes()) {
      String detail = "a row of " + bytes.size() + " bytes; see ingest.max-record-bytes";
      return new Reject(number, Reason.TOO_LARGE, detail, bytes.size());
    }
    Cut cut = new Cut(number, bytes.toByteArray(), bytes.size(), null);
    return fields.article(cut, texts.encoding());
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
