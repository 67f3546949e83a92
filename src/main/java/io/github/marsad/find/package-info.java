/**
 * Finds mentions, quotes and stances. In: one article's text. Out: spans and what they are.
 *
 * <p>Depends on {@code knowledge}, {@code language} and {@code model}; no Spark.
 */
package io.github.marsad.find;
