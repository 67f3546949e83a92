/**
 * Reads newsroom and crawl files. In: files of the formats of {@link
 * io.github.marsad.ingest.InputFormat}, packed or not. Out: {@code articles}, {@code rejects}.
 *
 * <p>Depends on {@code job, lake, knowledge, language, model}.
 */
package io.github.marsad.ingest;
