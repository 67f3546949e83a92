package io.github.marsad.ingest;

import io.github.marsad.job.Setting;
import io.github.marsad.job.Settings;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.knowledge.Outlets;

/** What parsers need to know, built once a task. */
final class ParseOptions {
  private final int maxRecordBytes;
  private final int maxFileBytes;
  private final DateReader dates;
  private final PageCleaner pages;
  private final Outlets outlets;
  private final FieldMap fieldMap;

  ParseOptions(Settings settings, KnowledgeFiles files) {
    this.maxRecordBytes = settings.integer(Setting.INGEST_MAX_RECORD_BYTES, 1);
    this.maxFileBytes = settings.integer(Setting.INGEST_MAX_FILE_BYTES, 1);
    this.dates = new DateReader(files);
    this.pages = new PageCleaner(new Boilerplate(files), dates);
    this.outlets = Knowledge.of(files).outlets();
    this.fieldMap = new FieldMap(settings);
  }

  /** A longer record is too large. */
  int maxRecordBytes() {
    return maxRecordBytes;
  }

  /** A longer file of a format that is read whole is too large. */
  int maxFileBytes() {
    return maxFileBytes;
  }

  DateReader dates() {
    return dates;
  }

  PageCleaner pages() {
    return pages;
  }

  Outlets outlets() {
    return outlets;
  }

  /** Which field of a record means what. */
  FieldMap fieldMap() {
    return fieldMap;
  }
}
