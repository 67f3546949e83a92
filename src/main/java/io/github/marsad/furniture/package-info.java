/**
 * Finds sentences that are no part of their article by comparison with others. In: articles,
 * duplicates. Out: furniture.
 *
 * <p>Depends on {@code job}, {@code lake}, {@code knowledge}, {@code language}, {@code model}.
 */
package io.github.marsad.furniture;
