package io.github.marsad.ingest;

import java.time.Instant;

/**
 * An article as its source gives it, before its text is put together. Fields that the source does
 * not have are null.
 *
 * @param record its number in the file from 1, or 0 when it is the whole file
 * @param id the record's own id
 * @param body paragraphs, one a line
 * @param date how the source dates it
 * @param bytes size of the record
 * @param sha256 of the record's bytes, in hex
 * @param crawledAt when a crawl fetched it, or null
 * @param encoding how its bytes became text
 */
record RawArticle(
    int record,
    String id,
    String url,
    String outlet,
    String title,
    String summary,
    String body,
    PublicationDate date,
    String category,
    String author,
    long bytes,
    String sha256,
    Instant crawledAt,
    Encoding encoding)
    implements Parsed {

  /** An article of UTF-8 bytes, of which nothing says when it was fetched. */
  RawArticle(
      int record,
      String id,
      String url,
      String outlet,
      String title,
      String summary,
      String body,
      PublicationDate date,
      String category,
      String author,
      long bytes,
      String sha256) {
    this(
        record,
        id,
        url,
        outlet,
        title,
        summary,
        body,
        date,
        category,
        author,
        bytes,
        sha256,
        null,
        Encoding.UTF_8);
  }

  RawArticle withCrawledAt(Instant moment) {
    return new RawArticle(
        record, id, url, outlet, title, summary, body, date, category, author, bytes, sha256,
        moment, encoding);
  }

  RawArticle withEncoding(Encoding other) {
    return new RawArticle(
        record, id, url, outlet, title, summary, body, date, category, author, bytes, sha256,
        crawledAt, other);
  }
}
