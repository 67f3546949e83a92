/**
 * Reads newsroom and crawl files. In: pages, TREC, JSONL, HTML, WARC. Out: {@code articles}, {@code
 * rejects}.
 *
 * <p>Depends on {@code job, lake, knowledge, language, model}.
 */
package io.github.marsad.ingest;
