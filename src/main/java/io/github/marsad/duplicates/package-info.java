/**
 * Finds articles that repeat earlier ones. In: articles. Out: duplicates.
 *
 * <p>Depends on {@code job}, {@code lake}, {@code language}, {@code model}; knows no other job.
 */
package io.github.marsad.duplicates;
