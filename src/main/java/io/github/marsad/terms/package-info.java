/**
 * Which words are used. In: {@code document_terms, articles, duplicates}. Out: {@code
 * term_frequency}.
 *
 * <p>Depends on {@code job, lake, measure}.
 */
package io.github.marsad.terms;
