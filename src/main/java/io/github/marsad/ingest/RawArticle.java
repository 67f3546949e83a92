package io.github.marsad.ingest;

/**
 * An article as its source gives it, before its text is put together. Fields that the source does
 * not have are null.
 *
 * @param record its number in the file from 1, or 0 when it is the whole file
 * @param id the record's own id
 * @param body paragraphs, one a line
 * @param date how the source dates it
 * @param crawledAt when a crawler fetched it, in ISO 8601, or null
 * @param bytes size of the record
 * @param sha256 of the record's bytes, in hex
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
    String crawledAt,
    long bytes,
    String sha256)
    implements Parsed {}
