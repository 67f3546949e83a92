/**
 * Finds the article in an HTML page. In: the text of a page. Out: headline, paragraphs, and what
 * its metadata say. Nothing is ever fetched.
 *
 * <p>Depends on {@code knowledge, language}.
 */
package io.github.marsad.ingest.html;
