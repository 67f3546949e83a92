package io.github.marsad.lake.table;

import static io.github.marsad.lake.table.Types.DATE;
import static io.github.marsad.lake.table.Types.DOUBLE;
import static io.github.marsad.lake.table.Types.INT;
import static io.github.marsad.lake.table.Types.STRING;
import static io.github.marsad.lake.table.Types.TIMESTAMP;

/** What was read. */
public final class Articles {
  public static final String ARTICLE_ID = "article_id";
  public static final String SOURCE_URI = "source_uri";
  public static final String SOURCE_KEY = "source_key";
  public static final String SOURCE_FORMAT = "source_format";
  public static final String SOURCE_SHA256 = "source_sha256";
  public static final String SOURCE_CHARSET = "source_charset";
  public static final String BROKEN_BYTES = "broken_bytes";
  public static final String OUTLET = "outlet";
  public static final String OUTLET_ID = "outlet_id";
  public static final String TITLE = "title";
  public static final String TEXT = "text";
  public static final String TITLE_END = "title_end";
  public static final String LANG = "lang";
  public static final String LANG_CONFIDENCE = "lang_confidence";
  public static final String PUBLISHED_AT = "published_at";
  public static final String PUBLISHED_DATE = "published_date";
  public static final String PUBLISHED_ZONE = "published_zone";
  public static final String DATE_METHOD = "date_method";
  public static final String CRAWLED_AT = "crawled_at";
  public static final String CATEGORY = "category";
  public static final String AUTHOR = "author";
  public static final String URL = "url";
  public static final String N_CHARS = "n_chars";
  public static final String N_WORDS = "n_words";
  public static final String INGESTED_AT = "ingested_at";
  public static final String RUN_ID = "run_id";

  public static final Table TABLE =
      Table.byMonth("articles", "One row for each article read, under the id of its content.")
          .column(
              ARTICLE_ID,
              STRING,
              "20 hex digits of SHA-256 over record id or URL, outlet, title and text")
          .column(SOURCE_URI, STRING, "the file, and #record inside it")
          .column(SOURCE_KEY, STRING, "the record's own id or URL; links versions of an article")
          .column(SOURCE_FORMAT, STRING, "the format it was read as")
          .column(SOURCE_SHA256, STRING, "SHA-256 of the record's bytes, in hex")
          .nullable(SOURCE_CHARSET, STRING, "the charset it was read in; null for UTF-8")
          .nullable(
              BROKEN_BYTES,
              INT,
              "bytes that were no text and stand as U+FFFD; null when there were none")
          .nullable(OUTLET, STRING, "the outlet as the source names it")
          .nullable(OUTLET_ID, STRING, "the outlet's id; null when unknown")
          .column(TITLE, STRING, "the headline; empty when there is none")
          .column(
              TEXT,
              STRING,
              "headline, blank line, body; the source's own characters without markup and page furniture")
          .column(TITLE_END, INT, "where the headline ends in text, in code points")
          .column(LANG, STRING, "BCP 47 language")
          .column(LANG_CONFIDENCE, DOUBLE, "share of letters that speak for the language, 0 to 1")
          .nullable(
              PUBLISHED_AT,
              TIMESTAMP,
              "the moment of publication; null unless time and zone are known")
          .nullable(
              PUBLISHED_DATE, DATE, "the calendar date as the source writes it, in its own zone")
          .nullable(PUBLISHED_ZONE, STRING, "the zone that the source writes its time in")
          .column(
              DATE_METHOD,
              STRING,
              "where the date comes from: metadata, header, dateline, url, none")
          .nullable(CRAWLED_AT, TIMESTAMP, "when the crawl fetched it")
          .nullable(CATEGORY, STRING, "the source's own category")
          .nullable(AUTHOR, STRING, "the author as the source names them")
          .nullable(URL, STRING, "the article's address")
          .column(N_CHARS, INT, "length of text in code points")
          .column(N_WORDS, INT, "words of text, stop words included")
          .column(INGESTED_AT, TIMESTAMP, "when the lake first saw it")
          .column(RUN_ID, STRING, "the run that read it first")
          .key(ARTICLE_ID);

  private Articles() {}
}
