/**
 * Flat views of what was found. In: {@code annotations, articles}. Out: {@code sentences, mentions,
 * quotes, stances, document_terms, entities, entity_redirects, places}.
 *
 * <p>Depends on {@code job, lake, knowledge, model}.
 */
package io.github.marsad.evidence;
