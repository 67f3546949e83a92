package io.github.marsad.job;

/** A setting: its key, its default, and what it is for. The one list of all that can be set. */
public enum Setting {
  INGEST_FORMAT(
      "ingest.format", "auto", "format of the input: auto, html, warc, page, trec, jsonl"),
  INGEST_MAX_RECORD_BYTES(
      "ingest.max-record-bytes", "10485760", "a longer record is rejected as too_large"),
  INGEST_MAX_FILE_BYTES(
      "ingest.max-file-bytes",
      "268435456",
      "a longer TREC-like file is rejected as too_large: it is read whole"),
  INGEST_MIN_ARABIC("ingest.min-arabic", "0.5", "share of letters that must be Arabic, 0 to 1"),
  INGEST_MAX_REJECTED(
      "ingest.max-rejected",
      "0.5",
      "share of records that may be rejected (repeated ones aside) before the run fails with code"
          + " 3, 0 to 1"),
  FIELD_ID("ingest.field.id", "id|doc_id|docno", "JSONL fields that hold the record's id"),
  FIELD_URL("ingest.field.url", "url|link", "JSONL fields that hold the address"),
  FIELD_TITLE("ingest.field.title", "title|headline|head_line", "JSONL fields of the headline"),
  FIELD_TEXT("ingest.field.text", "text|body|content|maintext", "JSONL fields of the body"),
  FIELD_ABSTRACT("ingest.field.abstract", "abstract|summary|description", "JSONL fields of it"),
  FIELD_DATE(
      "ingest.field.date", "date|published|date_publish|datePublished", "JSONL fields of the date"),
  FIELD_OUTLET("ingest.field.outlet", "source|outlet|publisher", "JSONL fields of the outlet"),
  FIELD_CATEGORY("ingest.field.category", "category|section", "JSONL fields of the category"),
  FIELD_AUTHOR("ingest.field.author", "author|byline", "JSONL fields of the author"),
  KNOWLEDGE_PATH(
      "knowledge.path", "", "folder whose TSV files replace the packed ones of the same name"),
  ANNOTATE_MODELS(
      "annotate.models",
      "",
      "saved Spark NLP pipelines, | separated or a list, that add people and organisations where we"
          + " find nobody"),
  STANCES_MIN_CONFIDENCE(
      "stances.min-confidence", "0.0", "stances below it are left out of the summaries, 0 to 1"),
  LAKE_KEEP("lake.keep", "2", "versions of the lake to keep, 1 or more");

  private final String key;
  private final String defaultValue;
  private final String description;

  Setting(String key, String defaultValue, String description) {
    this.key = key;
    this.defaultValue = defaultValue;
    this.description = description;
  }

  public String key() {
    return key;
  }

  public String defaultValue() {
    return defaultValue;
  }

  public String description() {
    return description;
  }
}
