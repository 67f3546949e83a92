/**
 * Reads newsroom and crawl files. In: files of three formats. Out: {@code articles}, {@code
 * rejects}.
 *
 * <p>Depends on {@code job, lake, knowledge, language, model}.
 */
package io.github.marsad.ingest;
