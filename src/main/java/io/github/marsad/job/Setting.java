package io.github.marsad.job;

/** A setting: its key, its default, and what it is for. The one list of all that can be set. */
public enum Setting {
  INGEST_FORMAT(
      "ingest.format",
      "auto",
      "format of the input: auto, parquet, html, warc, trec, json, jsonl, csv, page"),
  INGEST_MAX_RECORD_BYTES(
      "ingest.max-record-bytes", "10485760", "a longer record is rejected as too_large"),
  INGEST_MAX_FILE_BYTES(
      "ingest.max-file-bytes",
      "268435456",
      "a larger Parquet row group is rejected as too_large, and so is a packed Parquet file"),
  INGEST_MIN_ARABIC("ingest.min-arabic", "0.5", "share of letters that must be Arabic, 0 to 1"),
  INGEST_MAX_REJECTED(
      "ingest.max-rejected",
      "0.5",
      "share of records that may be faulty before the run fails with code 3, 0 to 1; repeated"
          + " ones, other languages and a crawl's answers without a page are no faults"),
  FIELD_ID("ingest.field.id", "id|doc_id|docno|article_id|guid", "fields of the record's id"),
  FIELD_URL(
      "ingest.field.url",
      "url|link|permalink|uri|source_url|warc_target_uri",
      "fields of the address"),
  FIELD_TITLE("ingest.field.title", "title|headline|head_line", "fields of the headline"),
  FIELD_TEXT(
      "ingest.field.text",
      "text|body|content|maintext|article_body|article|full_text|plain_text|content_text"
          + "|content_html",
      "fields of the body"),
  FIELD_ABSTRACT(
      "ingest.field.abstract", "abstract|summary|description|lead", "fields of the abstract"),
  FIELD_DATE(
      "ingest.field.date",
      "date|published|date_publish|date_published|published_at|publish_date|published_date"
          + "|publication_date|pub_date|time_published",
      "fields of the date of publication"),
  FIELD_CRAWLED(
      "ingest.field.crawled",
      "crawled_at|date_extracted|date_download|date_crawled|crawl_date|fetch_time|fetched_at"
          + "|timestamp|seen_date|warc_date",
      "fields of the moment when a crawl fetched it; never taken for the date of publication"),
  FIELD_DUMP(
      "ingest.field.dump",
      "dump",
      "fields that say which dump of the web a record is from; the field date beside one is the"
          + " crawl's"),
  FIELD_OUTLET(
      "ingest.field.outlet",
      "source|outlet|publisher|source_name|source_domain|site_name|newspaper|domain",
      "fields of the outlet"),
  FIELD_CATEGORY(
      "ingest.field.category", "category|section|article_section|topic", "fields of the category"),
  FIELD_AUTHOR("ingest.field.author", "author|authors|byline|creator", "fields of the author"),
  KNOWLEDGE_PATH(
      "knowledge.path", "", "folder whose TSV files replace the packed ones of the same name"),
  ANNOTATE_MODELS(
      "annotate.models",
      "",
      "saved Spark NLP pipelines, | separated or a list, that add people and organisations where we"
          + " find nobody"),
  QUOTES_MIN_CONFIDENCE(
      "quotes.min-confidence",
      "0.66",
      "quotes less likely right than this are left out of the table, 0 to 1"),
  STANCES_MIN_CONFIDENCE(
      "stances.min-confidence",
      "0.56",
      "stances less likely right than this are left out of the table and of its summaries, 0 to 1"),
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
