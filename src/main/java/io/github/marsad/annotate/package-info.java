/**
 * The one expensive step, cached per article. In: {@code articles}. Out: {@code annotations}.
 *
 * <p>The only package that knows Spark NLP. Depends on {@code job, lake, find, knowledge, model}.
 */
package io.github.marsad.annotate;
