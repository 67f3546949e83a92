/**
 * Flat views of what was found. In: {@code annotations, articles, furniture}. Out: {@code
 * sentences, mentions, quotes, stances, document_terms, entities, entity_redirects, places}.
 *
 * <p>Depends on {@code job, lake, knowledge, language, model}.
 */
package io.github.marsad.evidence;
