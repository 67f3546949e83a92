/**
 * Who is named together with whom. In: {@code mentions, sentences, duplicates, entities}. Out:
 * {@code co_mentions, co_mention_matrix, actor_pairs, country_pairs, focus}.
 *
 * <p>Depends on {@code job, lake, measure, model}.
 */
package io.github.marsad.comentions;
